/** The views of this page, by the part of the address behind `#`: `#ledger`, `#ledger/2026-11-24`. The week is what most come
 *  for, and comes along: to ask for its files took 20 ms. Each other one is a file of its own that loads when it is asked for. */
import type { ComponentType } from 'preact';
import { parseHash } from '../../lib/pages/parse-hash.ts';
import type { ViewProps } from './props.ts';
import { View as Week } from './Week.tsx';

export interface View {
  id: string;
  /** key of the words that lead here, from the other views' feet */
  way: string;
  load(): Promise<{ View: ComponentType<ViewProps> }>;
}

/** The first one is shown where the address names none. */
export const VIEWS: [View, ...View[]] = [
  { id: 'week', way: 'review.week', load: async () => ({ View: Week }) },
  { id: 'helps', way: 'helps.title', load: () => import('./Trial.tsx') },
  { id: 'ledger', way: 'ledger.way', load: () => import('./Ledger.tsx') },
  { id: 'sheet', way: 'sheet.title', load: () => import('./Sheet.tsx') },
  { id: 'stored', way: 'data.stored.way', load: () => import('./StoredData.tsx') },
];

/** @param hash `#ledger/2026-11-24` */
export function viewAt(hash: string): { view: View; at: string } {
  const { id, at } = parseHash(hash);
  const view = VIEWS.find((one) => one.id === id) ?? VIEWS[0];
  return { view, at: view.id === id ? at : '' };
}
