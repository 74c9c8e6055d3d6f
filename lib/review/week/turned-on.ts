/** What a person turned on of late, and what came of it. Pure; instants are epoch milliseconds. */
import * as z from 'zod/mini';
import type { Limit } from '../../limits/types.ts';
import type { Door } from '../../nudges/door-settings.ts';
import { isAsItIs, type Softer } from '../../soften/types.ts';
import { howTheyLeft } from './reasons.ts';
import type { CheckIn, Felt } from './types.ts';

export const TURNED_ON = ['door', 'limit', 'soft'] as const;

/** `of`: the network of a door or a softening, the id of a limit. */
export const turnedOnSchema = z.array(
  z.object({ kind: z.enum(TURNED_ON), of: z.string().check(z.maxLength(300)), at: z.number() }),
);
export type TurnedOn = z.infer<typeof turnedOnSchema>[number];

interface Choices {
  limits: readonly Limit[];
  doors: Readonly<Record<string, Door>>;
  soft: Softer;
  turnedOn: readonly TurnedOn[];
}

const DAY_MS = 86_400_000;
const KEPT_MS = 28 * DAY_MS;
/** With fewer answers than this since then, it is too early. */
const MIN_ANSWERS = 3;
/** A change is told in the first look back that has at least so many days of it, and once. */
const DAYS_BEHIND = 4;

/** @returns the list with what this change turns on; what is off again has left it */
export function noteTurnedOn(before: Choices, after: Choices, now: number): TurnedOn[] {
  const had = new Set(whatIsOn(before).map(keyOf));
  const has = whatIsOn(after);
  const keys = new Set(has.map(keyOf));
  const kept = before.turnedOn.filter((one) => keys.has(keyOf(one)) && one.at > now - KEPT_MS && one.at <= now);
  return [...kept, ...has.filter((one) => !had.has(keyOf(one))).map((one) => ({ ...one, at: now }))];
}

const keyOf = ({ kind, of }: Pick<TurnedOn, 'kind' | 'of'>): string => `${kind} ${of}`;

function whatIsOn({ limits, doors, soft }: Choices): Pick<TurnedOn, 'kind' | 'of'>[] {
  const doorsOn = Object.entries(doors).filter(([, { when }]) => when !== 'never');
  const softOn = Object.entries(soft).filter(([, choice]) => !isAsItIs(choice));
  return [
    ...doorsOn.map(([of]) => ({ kind: 'door' as const, of })),
    ...limits.map(({ id }) => ({ kind: 'limit' as const, of: id })),
    ...softOn.map(([of]) => ({ kind: 'soft' as const, of })),
  ];
}

/** No network: a limit for all feeds. `felt` empty: too early to tell. */
export type ChangeLine =
  | { says: 'newDoor' | 'newLimit' | 'newSoft'; networks: string[] }
  | { says: 'since'; felt: Felt[] };

/** @param start when the week begins @param checkins of the week */
export function changeLines(
  { turnedOn, limits }: Pick<Choices, 'turnedOn' | 'limits'>,
  start: number,
  checkins: readonly Pick<CheckIn, 'at' | 'network' | 'felt'>[],
): ChangeLine[] {
  const until = start + (7 - DAYS_BEHIND) * DAY_MS;
  const fresh = turnedOn.filter(({ at }) => at >= until - 7 * DAY_MS && at < until);
  const networksOf = ({ kind, of }: TurnedOn) =>
    kind === 'limit' ? (limits.find(({ id }) => id === of)?.networks ?? []) : [of];
  const covers = (one: TurnedOn, network: string) =>
    one.kind === 'limit' && networksOf(one).length === 0 ? true : networksOf(one).includes(network);
  const lines = TURNED_ON.flatMap((kind): ChangeLine[] => {
    const all = fresh.filter((one) => one.kind === kind);
    if (all.length === 0) return [];
    const wide = all.some((one) => networksOf(one).length === 0);
    const says = ({ door: 'newDoor', limit: 'newLimit', soft: 'newSoft' } as const)[kind];
    return [{ says, networks: wide ? [] : [...new Set(all.flatMap(networksOf))] }];
  });
  if (lines.length === 0) return [];
  const since = checkins.filter(({ at, network }) => fresh.some((one) => at >= one.at && covers(one, network)));
  return [...lines, { says: 'since', felt: since.length < MIN_ANSWERS ? [] : howTheyLeft(since) }];
}
