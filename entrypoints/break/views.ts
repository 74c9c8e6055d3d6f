/** The views of this page, by the part of the address behind `#`: `#break/look-far`, `#loop`, `#thought`. Each is a file of its
 *  own that loads when it is asked for, and draws its own frame. */
import type { ComponentType } from 'preact';
import type { ViewProps } from './props.ts';

interface View {
  id: string;
  load(): Promise<{ View: ComponentType<ViewProps> }>;
}

/** The first one is shown where the address names none. */
const VIEWS: [View, ...View[]] = [
  { id: 'breaks', load: () => import('./Breaks.tsx') },
  { id: 'break', load: () => import('./OneBreak.tsx') },
  { id: 'loop', load: () => import('./Loop.tsx') },
  { id: 'goal', load: () => import('./Goal.tsx') },
  { id: 'why', load: () => import('./Why.tsx') },
  { id: 'thought', load: () => import('./Thought.tsx') },
];

/** @param hash `#break/look-far` */
export function viewAt(hash: string): { view: View; at: string } {
  const [id, at = ''] = hash.replace(/^#/, '').split('/');
  const view = VIEWS.find((one) => one.id === id) ?? VIEWS[0];
  return { view, at: view.id === id ? at : '' };
}
