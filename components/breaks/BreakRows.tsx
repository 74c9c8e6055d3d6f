/** Breaks as rows: the first few, and the others behind one press. */
import { useState } from 'preact/hooks';
import type { Named, PracticeRow } from '../../lib/content/index.ts';
import { t } from '../../lib/i18n/index.ts';
import { Around, In, InEnglish } from '../InLanguage.tsx';
import { Rows, type Way } from '../LinkRows.tsx';
import { sayOnPage } from './page-words.ts';
import { lengthOf } from './words.ts';

const FIRST = 5;

interface BreakRowsProps {
  breaks: readonly Named<PracticeRow>[];
  /** a link, or a press */
  to(id: string): Pick<Way, 'href' | 'onPress'>;
}

export function BreakRows({ breaks, to }: BreakRowsProps) {
  const [all, setAll] = useState(false);
  const row = ({ id, name, hint, seconds, lang }: Named<PracticeRow>): Way => ({
    ...to(id),
    label: (
      <>
        <span class="label">
          <In lang={lang}>{name}</In>
        </span>
        <span class="small soft">
          <Around
            line={(gap) => t('breaks.hint', { hint: gap, length: lengthOf(sayOnPage, seconds) })}
            {...{ words: hint, lang }}
          />
        </span>
      </>
    ),
  });
  return (
    <>
      <InEnglish lang={breaks.find(({ lang }) => lang)?.lang} line={t('overlay.someInEnglish')} />
      <Rows
        rows={[
          ...breaks.slice(0, FIRST).map(row),
          ...(all
            ? breaks.slice(FIRST).map(row)
            : [{ label: t('breaks.more'), open: false, onPress: () => setAll(true) }]),
        ]}
      />
    </>
  );
}
