/** What a file may hold, row by row: the bounds are those of the recorder. A row that does not fit is left out. */

import * as z from 'zod/mini';
import { LONGEST_MS } from '../../ledger/intervals.ts';
import {
  EARLIEST,
  LAST_INSTANT,
  LATEST,
  LONGEST_DAY_S,
  LONGEST_ID,
  LONGEST_PLAN_S,
  LONGEST_VARIANT,
  LONGEST_ZONE,
  MOST_DAY_ITEMS,
  MOST_ITEMS,
  MOST_OPENS,
  MOST_PIECES,
} from '../../rules/bounds.ts';
import { isDay } from '../../rules/is-day.ts';
import { COUNTED, FEELINGS, FROMS, WHYS } from '../../rules/kinds.ts';
import { isNetworkId, networkId as network } from '../../rules/network-id.ts';
import { canonicalZone } from '../../time/zone.ts';
import type { Exported } from '../export/json.ts';

/** Clocks of two machines may differ by so much. */
const AHEAD_MS = 86_400_000;

const instant = z.number().check(z.gte(EARLIEST), z.lte(LAST_INSTANT));
const noted = z.number().check(z.gte(EARLIEST), z.lte(LATEST));
const id = z.string().check(z.minLength(1), z.maxLength(LONGEST_ID));
const surface = z.enum(COUNTED);
const day = z.string().check(z.refine(isDay, 'no such date'));
const variant = z.optional(z.string().check(z.maxLength(LONGEST_VARIANT)));
const zones = new Map<string, string | null>();
/** Another browser may call a zone by another of its names; a canonical one is what it becomes (`read.ts`). */
const zone = z.string().check(z.maxLength(LONGEST_ZONE), z.refine(isZone, 'no such time zone'));
const from = z.enum(FROMS);
const count = (most: number) => z.int().check(z.gte(0), z.lte(most));
const text = z.string().check(z.maxLength(100));

const forwards = ({ start, end }: { start: number; end: number }) => start <= end;
const interval = { start: noted, end: noted };

/** Claims are at most so long; neighbours are looked for no further away. */
const isShort = ({ start, end }: { start: number; end: number }) => start < end && end - start <= LONGEST_MS;
const short = z.refine<{ start: number; end: number }>(
  isShort,
  'an interval that ends before it begins, or is longer than any can be',
);

const exposure = z
  .object({
    id,
    piece: count(MOST_PIECES),
    network,
    surface,
    variant,
    byAddress: z.optional(z.literal(true)),
    why: z.enum(WHYS),
    zone,
    ...interval,
    day,
    items: count(MOST_ITEMS),
  })
  .check(short);

/** Whether a row is an interval as `exposure` has it, key for key: five years of rows go this way in a tenth of the time, and
 *  zod says of the others what does not fit. */
export function isPlainExposure(row: unknown): boolean {
  if (typeof row !== 'object' || row === null) return false;
  const { id, piece, network, variant, byAddress, zone, start, end, day, items } = row as Record<string, unknown>;
  const { surface, why } = row as { surface: never; why: never };
  return (
    Object.keys(row).length === 10 + Number(variant !== undefined) + Number(byAddress !== undefined) &&
    (byAddress === undefined || byAddress === true) &&
    isText(id, LONGEST_ID) &&
    id !== '' &&
    isCount(piece, MOST_PIECES) &&
    typeof network === 'string' &&
    isNetworkId(network) &&
    COUNTED.includes(surface) &&
    (variant === undefined || isText(variant, LONGEST_VARIANT)) &&
    WHYS.includes(why) &&
    isText(zone, LONGEST_ZONE) &&
    canonicalOf(zone) === zone &&
    Number.isFinite(start) &&
    Number.isFinite(end) &&
    (start as number) >= EARLIEST &&
    (end as number) <= LATEST &&
    isShort({ start: start as number, end: end as number }) &&
    isText(day, 10) &&
    isDay(day) &&
    isCount(items, MOST_ITEMS)
  );
}

const isText = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most;
const isCount = (value: unknown, most: number) =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;

const claim = z
  .object({
    id,
    network,
    surface,
    variant,
    byAddress: z.optional(z.literal(true)),
    why: z.enum(WHYS),
    unfocused: z.optional(z.literal(true)),
    zone,
    ...interval,
    items: z.array(z.number().check(z.gte(0), z.lte(LONGEST_MS / 1000))).check(z.maxLength(MOST_ITEMS)),
    corrected: z.optional(instant),
  })
  .check(short);

const cut = z
  .object({
    id,
    act: id,
    start: instant,
    end: instant,
    network: z.optional(network),
    day: z.optional(day),
    at: instant,
    only: z.optional(z.literal('time')),
  })
  .check(z.refine(forwards, 'a range that ends before it begins'));

const intention = z.object({
  seconds: z.optional(z.number().check(z.gte(0), z.lte(LONGEST_PLAN_S))),
  purpose: z.optional(text),
  at: instant,
});

const visit = z
  .object({
    id,
    network,
    ...interval,
    from,
    opens: z.array(z.object({ at: noted, surface, from })).check(z.maxLength(MOST_OPENS)),
    intention: z.optional(intention),
  })
  .check(z.refine(forwards, 'a visit that ends before it begins'));

const spent = z.number().check(z.gte(0), z.lte(LONGEST_DAY_S));
const sum = z.object({ day, network, surface, seconds: spent, items: count(MOST_DAY_ITEMS) });

const nudge = z.looseObject({ id, at: instant, network, surface, kind: text });
const checkin = z.object({
  id,
  at: instant,
  zone,
  network,
  surface,
  felt: z.enum(FEELINGS),
});
const blocks = z.int().check(z.gte(0), z.lte(42));
const finding = z.union([
  z.object({ kind: z.literal('early'), blocks, low: z.optional(z.number()), high: z.optional(z.number()) }),
  z.object({ kind: z.enum(['alike', 'apart']), blocks, middle: z.number(), low: z.number(), high: z.number() }),
]);
const trial = z
  .object({
    id,
    at: instant,
    first: day,
    weeks: z.union([z.literal(4), z.literal(8), z.literal(12)]),
    seed: z.int(),
    arms: z.array(z.enum(['quiet', 'soft', 'usual'])),
    soft: z.optional(z.enum(['little', 'more', 'lot'])),
    endedAt: z.optional(instant),
    found: z.optional(z.object({ felt: finding, time: finding })),
  })
  .check(
    z.refine(({ weeks, arms }) => arms.length === weeks * 7, 'days that are more or fewer than its weeks'),
    z.refine(({ soft, arms }) => arms.every((arm) => arm !== (soft ? 'quiet' : 'soft')), 'days of another kind'),
  );
const review = z.looseObject({
  id: day,
  going: z.optional(z.array(text).check(z.maxLength(10))),
  line: z.optional(z.string().check(z.maxLength(280))),
  judged: z.optional(z.enum(['no', 'bit', 'yes'])),
  enjoyed: z.optional(z.array(network).check(z.maxLength(100))),
});
const history = z.object({ id, from: z.enum(['tt4b', 'watt', 'activitywatch']), network, day, seconds: spent });

/** What a person wrote: any plain values under names, none of which reaches into objects. */
const own = z.looseObject({ id, at: z.optional(instant) }).check(
  z.refine((row) => isPlain(row, 0), 'names or depths that no row has'),
  z.refine((row) => JSON.stringify(row).length < 100_000, 'longer than any row is'),
);
const plainRow = z.refine<object>((row) => isPlain(row, 0), 'names or depths that no row has');

export const SCHEMAS = {
  exposures: exposure,
  claims: claim,
  cuts: cut,
  days: sum,
  visits: visit,
  nudges: nudge.check(plainRow),
  checkins: checkin,
  notes: own,
  loops: own,
  goals: own,
  triggers: own,
  trials: trial,
  reviews: review.check(plainRow),
  history,
} satisfies Partial<Record<Exported, z.ZodMiniType>>;

export type ImportedStore = keyof typeof SCHEMAS;
export type Rows = { [Store in ImportedStore]: z.infer<(typeof SCHEMAS)[Store]>[] };

export const NO_ROWS: Rows = {
  ...{ exposures: [], claims: [], cuts: [], days: [], visits: [], nudges: [], checkins: [] },
  ...{ notes: [], loops: [], goals: [], triggers: [], trials: [], reviews: [], history: [] },
};

/** @returns whether any of these lies ahead of the clock: such a row could never be corrected by what happens */
export const isAhead = (row: object, now: number): boolean =>
  ['start', 'end', 'at'].some((key) => {
    const at = (row as Record<string, unknown>)[key];
    return typeof at === 'number' && at > now + AHEAD_MS;
  });

function isPlain(value: unknown, depth: number): boolean {
  if (value === null || typeof value !== 'object') return true;
  if (depth > 6) return false;
  return Object.entries(value).every(
    ([key, inner]) => !['__proto__', 'constructor', 'prototype'].includes(key) && isPlain(inner, depth + 1),
  );
}

/** @returns the zone's own name, or null where there is no such zone; each is looked up once */
export function canonicalOf(name: string): string | null {
  const known = zones.get(name);
  if (known !== undefined) return known;
  const canonical = canonicalZone(name);
  zones.set(name, canonical);
  return canonical;
}

function isZone(name: string): boolean {
  return canonicalOf(name) !== null;
}
