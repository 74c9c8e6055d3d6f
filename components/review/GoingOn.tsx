/** "What was going on?": taps for weeks with long days, and a line for any. Saved as it is typed. */
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/index.ts';
import { TextArea } from '../TextArea.tsx';
import { AnswerButtons, Question } from './Question.tsx';

interface Props<Going extends string> {
  /** none where no day was long */
  options: readonly Going[];
  going: readonly Going[];
  line: string;
  onGoing(going: Going[]): void;
  onLine(line: string): void;
  onSkip(): void;
}

const MAX_LENGTH = 280;

export function GoingOn<Going extends string>(props: Props<Going>) {
  const { options, going, onGoing, onLine, onSkip } = props;
  const [line, setLine] = useState(props.line);
  return (
    <Question id="going" title={t('review.going.title')} onSkip={onSkip}>
      {options.length > 0 && (
        <AnswerButtons
          named="going"
          options={options.map((value) => ({ value, label: t(`review.going.${value}`) }))}
          chosen={going}
          onPick={(one) => onGoing(going.includes(one) ? going.filter((it) => it !== one) : [...going, one])}
        />
      )}
      {going.some((one) => one === 'enjoyed') && <p class="small soft">{t('review.going.enjoyedLine')}</p>}
      <TextArea
        label={t('review.going.line')}
        value={line}
        maxLength={MAX_LENGTH}
        rows={1}
        onInput={(text) => {
          setLine(text);
          onLine(text);
        }}
      />
    </Question>
  );
}
