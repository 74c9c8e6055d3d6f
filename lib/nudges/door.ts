/** Whether the pause stands at the door. One pause opens a network for the whole visit, in all its tabs. */
import type { From } from '../ledger/types.ts';
import { AWAY_MS } from '../rules/visit.ts';
import type { Door } from './door-settings.ts';
import { PAUSE_KINDS } from './kinds.ts';
import type { NudgeRow } from './types.ts';

/** The first post may be seen, and so the visit begin, a moment before the door stands. */
const JUST_BEGUN_MS = 10_000;

const OPENING_CHOICES: readonly NudgeRow['chose'][] = ['stay', 'open', 'more', 'ease'];

export interface CurrentVisit {
  start: number;
  from: From;
  intention?: { seconds?: number; at: number } | undefined;
}

export interface AtTheDoor {
  now: number;
  network: string;
  /** where this tab was on the network before */
  from: From;
  /** the visit under way on this network, if there is one */
  visit: CurrentVisit | null;
  /** what was shown there, the last visit's included */
  rows: readonly NudgeRow[];
  /** the visit goes on one that was erased while the person was on it */
  goesOn?: boolean;
}

export function doorStands(door: Door, at: AtTheDoor): boolean {
  if (door.when === 'never' || at.goesOn || isOpen(at)) return false;
  const { now, visit } = at;
  const here = rowsInVisit(at);
  const under = visit !== null && now - visit.start >= JUST_BEGUN_MS;
  // a visit that is under way and never met the door goes on; one that left at the door meets it again
  if (under && !here.some(({ kind }) => kind === 'door')) return false;
  return door.when === 'always' || (visit?.from ?? at.from) !== 'direct';
}

/** Somebody stayed, at a door or another pause, or wrote what they plan. */
function isOpen(at: AtTheDoor): boolean {
  if (at.visit?.intention) return true;
  return rowsInVisit(at).some(
    (row) => PAUSE_KINDS.includes(row.kind) && (row.gaveWay || OPENING_CHOICES.includes(row.chose)),
  );
}

/** Visits lie at least five minutes apart, so what was answered after that belongs to this one. */
function rowsInVisit({ now, network, visit, rows }: AtTheDoor): NudgeRow[] {
  const since = (visit?.start ?? now) - AWAY_MS;
  return rows.filter((row) => row.network === network && (row.choseAt ?? row.at) > since);
}
