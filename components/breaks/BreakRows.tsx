/** Breaks as rows: the first few, and the others behind one press. */
import { useState } from 'preact/hooks';
import type { PracticeRow } from '../../lib/content/index.ts';
import { t } from '../../lib/i18n/index.ts';
import { Rows, type Way } from '../LinkRows.tsx';
import { lengthOf } from './break-length.ts';
import { sayOnPage } from './break-text.ts';

const FIRST = 5;

interface BreakRowsProps {
  breaks: readonly PracticeRow[];
  /** a link, or a press */
  to(id: string): Pick<Way, 'href' | 'onPress'>;
}

export function BreakRows({ breaks, to }: BreakRowsProps) {
  const [all, setAll] = useState(false);
  const row = ({ id, name, hint, seconds }: PracticeRow): Way => ({
    ...to(id),
    label: (
      <>
        <span class="label">{name}</span>
        <span class="small soft">{t('breaks.hint', { hint, length: lengthOf(sayOnPage, seconds) })}</span>
      </>
    ),
  });
  return (
    <Rows
      rows={[
        ...breaks.slice(0, FIRST).map(row),
        ...(all
          ? breaks.slice(FIRST).map(row)
          : [{ label: t('breaks.more'), open: false, onPress: () => setAll(true) }]),
      ]}
    />
  );
}
