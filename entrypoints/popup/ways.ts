/** Rows that lead on to other pages of Enough, in the order in which they stand. */
import type { Way } from '../../components/Rows.tsx';
import { t } from '../../lib/i18n/index.ts';

export const waysOn = (): Way[] => [
  { label: t('breaks.take'), href: '/break.html', newTab: true },
  { label: t('ledger.way'), href: '/review.html#ledger', newTab: true },
];
