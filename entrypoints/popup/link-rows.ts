/** Rows that lead on to other pages of Enough, in the order in which they stand. */
import type { LinkRow } from '../../components/LinkRows.tsx';
import { t } from '../../lib/i18n/index.ts';
import type { LoadScreen } from './props.ts';

/** These are there from the first moment on, before any feed was picked. @param open shows a screen of the popup */
export const reliefRows = (openScreen: (load: LoadScreen) => void): LinkRow[] => [
  { label: t('breaks.thought'), onClick: () => openScreen(() => import('./ThoughtScreen.tsx')) },
  { label: t('breaks.take'), onClick: () => openScreen(() => import('./BreakScreen.tsx')) },
];

/** @param open shows a screen of the popup @param week a week is complete, as the icon's dot says */
export const pageRows = (openScreen: (load: LoadScreen) => void, week = false): LinkRow[] => [
  ...reliefRows(openScreen),
  { label: t(week ? 'review.weekReady' : 'review.week'), href: '/review.html', newTab: true },
  { label: t('ledger.way'), href: '/review.html#ledger', newTab: true },
];
