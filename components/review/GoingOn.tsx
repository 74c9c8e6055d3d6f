/** "What was going on?": taps for weeks with long days, and a line for any. Saved as it is typed. */
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/index.ts';
import { TextArea } from '../TextArea.tsx';
import { Ask, Taps } from './Question.tsx';

interface Props<Going extends string> {
  /** none where no day was long */
  taps: readonly Going[];
  going: readonly Going[];
  line: string;
  onGoing(going: Going[]): void;
  onLine(line: string): void;
  onSkip(): void;
}

const LONGEST = 280;

export function GoingOn<Going extends string>(props: Props<Going>) {
  const { taps, going, onGoing, onLine, onSkip } = props;
  const [line, setLine] = useState(props.line);
  return (
    <Ask id="going" title={t('review.going.title')} onSkip={onSkip}>
      {taps.length > 0 && (
        <Taps
          named="going"
          options={taps.map((value) => ({ value, label: t(`review.going.${value}`) }))}
          chosen={going}
          onPick={(one) => onGoing(going.includes(one) ? going.filter((it) => it !== one) : [...going, one])}
        />
      )}
      <TextArea
        label={t('review.going.line')}
        value={line}
        maxLength={LONGEST}
        rows={1}
        onInput={(text) => {
          setLine(text);
          onLine(text);
        }}
      />
    </Ask>
  );
}
