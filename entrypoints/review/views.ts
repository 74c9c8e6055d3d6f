/** The views of this page, by the part of the address behind `#`. One entry is one view: `#ledger`, `#ledger/2026-11-24`. */
import type { ComponentType } from 'preact';
import { HelpsPage } from './helps.tsx';
import { LedgerPage } from './ledger.tsx';
import type { ViewProps } from './props.ts';
import { SheetPage } from './sheet.tsx';
import { StoredPage } from './stored.tsx';
import { Week } from './Week.tsx';

export interface View {
  id: string;
  /** key of the words that lead here, from the other views' feet */
  way: string;
  View: ComponentType<ViewProps>;
}

/** The first one is shown where the address names none. */
export const VIEWS: View[] = [
  { id: 'week', way: 'review.week', View: Week },
  { id: 'helps', way: 'helps.title', View: HelpsPage },
  { id: 'ledger', way: 'ledger.way', View: LedgerPage },
  { id: 'sheet', way: 'sheet.title', View: SheetPage },
  { id: 'stored', way: 'data.stored.way', View: StoredPage },
];

/** @param hash `#ledger/2026-11-24` */
export function viewAt(hash: string): { view: View; at: string } {
  const [id, at = ''] = hash.replace(/^#/, '').split('/');
  const view = VIEWS.find((one) => one.id === id) ?? (VIEWS[0] as View);
  return { view, at: view.id === id ? at : '' };
}
