/** The four steps of the welcome, and what each is given. */
import { listedNetworks } from '../../lib/networks/index.ts';
import type { Picked } from '../../lib/networks/picked.ts';
import type { ExtraHosts } from '../../lib/networks/types.ts';

export const STEPS = ['look', 'pick', 'begin', 'done'] as const;
export type Step = (typeof STEPS)[number];

/** How a person would like to begin. `notice`: nothing is shown on pages. */
export const WAYS = ['pause', 'notice', 'range'] as const;
export type Way = (typeof WAYS)[number];

/** Ids, the most used first: a name that is found at once matters more than the order. */
export const MOST_USED = listedNetworks
  .filter(({ mostUsed }) => mostUsed)
  .toSorted((a, b) => Number(a.mostUsed) - Number(b.mostUsed))
  .map(({ id }) => id);

export interface WelcomeProps {
  /** ids of networks that are on */
  on: string[];
  /** ISO date on which there is something to look back at */
  lookDay: string;
  ask(picked: Picked): Promise<boolean>;
  drop(id: string): Promise<unknown>;
  /** @param ids of networks */
  begin(way: Way, ids: readonly string[]): Promise<unknown>;
}

export interface Picking {
  picked: Picked;
  /** those that are not on yet: what the browser is asked for */
  fresh: Picked;
  toggle(id: string, is: boolean): void;
  addHost(list: keyof ExtraHosts, host: string): void;
  dropHost(list: keyof ExtraHosts, host: string): void;
}
