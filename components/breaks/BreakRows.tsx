/** Breaks as rows: the first few, and the others behind one press. */
import { useState } from 'preact/hooks';
import type { Named, PracticeRow } from '../../lib/content/index.ts';
import { t } from '../../lib/i18n/index.ts';
import { Around, In, InEnglish } from '../InLanguage.tsx';
import { type LinkRow, LinkRows } from '../LinkRows.tsx';
import { lengthText } from './break-length.ts';
import { breakText } from './break-text.ts';

const SHOWN_AT_FIRST = 5;

interface BreakRowsProps {
  breaks: readonly Named<PracticeRow>[];
  /** a link, or a press */
  to(id: string): Pick<LinkRow, 'href' | 'onClick'>;
}

export function BreakRows({ breaks, to }: BreakRowsProps) {
  const [all, setAll] = useState(false);
  const row = ({ id, name, hint, seconds, lang }: Named<PracticeRow>): LinkRow => ({
    ...to(id),
    label: (
      <>
        <span class="label">
          <In lang={lang}>{name}</In>
        </span>
        <span class="small soft">
          <Around
            line={(gap) => t('breaks.hint', { hint: gap, length: lengthText(breakText, seconds) })}
            {...{ words: hint, lang }}
          />
        </span>
      </>
    ),
  });
  return (
    <>
      <InEnglish lang={breaks.find(({ lang }) => lang)?.lang} line={t('overlay.someInEnglish')} />
      <LinkRows
        rows={[
          ...breaks.slice(0, SHOWN_AT_FIRST).map(row),
          ...(all
            ? breaks.slice(SHOWN_AT_FIRST).map(row)
            : [{ label: t('breaks.more'), expanded: false, onClick: () => setAll(true) }]),
        ]}
      />
    </>
  );
}
