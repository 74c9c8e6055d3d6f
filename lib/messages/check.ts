/** Holds every message at the door of the background: what does not fit is refused with a reason, and changes nothing. */

import * as z from 'zod/mini';
import { LONGEST_MS } from '../ledger/intervals.ts';
import { SURFACES } from '../networks/types.ts';
import { isReliefRequest, type ReliefRequest } from '../nudges/relief.ts';
import { PURPOSES } from '../nudges/types.ts';
import { isDay } from '../rules/is-day.ts';
import { COUNTED, FEELINGS, FROMS, WHYS } from '../rules/kinds.ts';
import { networkId } from '../rules/network-id.ts';
import { Refusal } from '../rules/refusal.ts';
import { KEPT_MS } from '../rules/visit.ts';
import { CHECKED_STORES, type CheckedStore } from '../store/readable-rows.ts';
import { canonicalZone } from '../time/zone.ts';
import type { Answer, Arrival, Correction, Given, Mismatch, Plan } from './protocol.ts';

/** Clocks of one machine agree; this much ahead is let through, as the clock may have been set meanwhile. */
const AHEAD_MS = 5 * 60_000;
/** A person sees far fewer; a page that names more is making them up. */
const MOST_ITEMS = 2_000;

const instant = z.number().check(z.gte(0), z.lte(8.64e15));
const word = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const counted = z.enum(COUNTED);

const claim = z.strictObject({
  id: word(64),
  network: networkId,
  surface: counted,
  variant: z.optional(word(40)),
  why: z.enum(WHYS),
  unfocused: z.optional(z.literal(true)),
  zone: word(64),
  start: instant,
  end: instant,
  items: z.array(z.number().check(z.gte(0), z.lte(LONGEST_MS / 1000))).check(z.maxLength(MOST_ITEMS)),
});

const arrival = z.strictObject({
  network: networkId,
  surface: z.enum(SURFACES),
  variant: z.optional(word(40)),
  from: z.optional(z.enum(FROMS)),
  seen: z.boolean(),
  at: instant,
  post: z.optional(z.strictObject({ start: instant, end: instant })),
});

const mismatch = z.strictObject({
  network: networkId,
  surface: z.enum(SURFACES),
  failed: z.array(word(40)).check(z.maxLength(20)),
  at: instant,
});

const correction = z.union([
  z.strictObject({
    kind: z.literal('erase'),
    start: instant,
    end: instant,
    network: z.optional(networkId),
    day: z.optional(z.string().check(z.refine(isDay, 'no such day'))),
  }),
  z.strictObject({ kind: z.literal('shorten'), id: word(80), piece: z.int(), start: instant, end: instant }),
  z.strictObject({ kind: z.literal('move'), id: word(80), piece: z.int(), surface: counted }),
  z.strictObject({ kind: z.literal('undo'), cut: word(80) }),
]);

const reliefRequest = z.custom<ReliefRequest>((it) => typeof it === 'string' && it.length <= 80 && isReliefRequest(it));
const minutes = z.number().check(z.gte(1), z.lte(86_400));
const choice = z.union([
  z.strictObject({
    do: z.enum(['leave', 'open', 'ease', 'keep', 'change', 'drop', 'hard', 'help', 'break', 'reframe']),
  }),
  z.strictObject({ do: z.literal('stay'), seconds: z.optional(minutes), purpose: z.optional(z.enum(PURPOSES)) }),
  z.strictObject({ do: z.literal('more'), seconds: z.union([minutes, z.literal('day')]) }),
  z.strictObject({ do: z.literal('feel'), how: z.enum([...FEELINGS, 'skip']) }),
  z.strictObject({ do: z.literal('hold'), want: reliefRequest }),
  z.strictObject({ do: z.literal('gone'), by: z.optional(z.literal('page')) }),
]);
const answer = z.strictObject({ id: word(64), network: networkId, choice });
const plan = z.strictObject({
  network: networkId,
  seconds: z.optional(minutes),
  purpose: z.optional(z.enum(PURPOSES)),
});
const given = z.strictObject({
  limits: z.array(word(64)).check(z.maxLength(100)),
  seconds: z.nullable(minutes),
});

/** @param now epoch ms @throws Refusal with the reason in plain words @returns the claim, its zone canonical */
export function checkClaim(said: unknown, now: number) {
  const told = holdTo(claim, said, 'claim');
  const zone = canonicalZone(told.zone);
  if (zone === null) throw new Refusal('This claim names no time zone that we know.');
  if (told.end <= told.start) throw new Refusal('This claim ends before it begins.');
  if (told.end - told.start > LONGEST_MS) throw new Refusal('This claim is longer than 10 minutes.');
  if (told.end > now + AHEAD_MS) throw new Refusal('This claim lies in the future.');
  if (told.start < now - KEPT_MS) throw new Refusal('This claim is older than 7 days.');
  if (told.items.some((at, i) => at < (told.items[i - 1] ?? 0))) throw new Refusal('The items are not in order.');
  if ((told.items.at(-1) ?? 0) * 1000 > told.end - told.start + 1)
    throw new Refusal('An item was seen after the claim ended.');
  return { ...told, zone };
}

export function checkArrival(said: unknown, now: number): Arrival {
  const told = holdTo(arrival, said, 'arrival');
  if (told.at > now + AHEAD_MS) throw new Refusal('This arrival lies in the future.');
  if (told.at < now - KEPT_MS) throw new Refusal('This arrival is older than 7 days.');
  if (told.post && !(told.post.start < told.post.end && told.post.end <= told.at + 1000))
    throw new Refusal('This stay on a post does not fit its arrival.');
  return told;
}

export const checkMismatch = (said: unknown): Mismatch => holdTo(mismatch, said, 'report');

export function checkCorrection(said: unknown): Correction {
  const told = holdTo(correction, said, 'correction');
  if ('start' in told && told.end <= told.start) throw new Refusal('This correction ends before it begins.');
  return told;
}

export const checkAnswer = (said: unknown): Answer => holdTo(answer, said, 'answer');
export const checkPlan = (said: unknown): Plan => holdTo(plan, said, 'plan');
export const checkGiven = (said: unknown): Given => holdTo(given, said, 'wish');
export const checkOn = (said: unknown): boolean => holdTo(z.boolean(), said, 'choice');
export const checkPause = (said: unknown): number | null => holdTo(z.nullable(instant), said, 'pause');
/** Stores whose rows are looked at as they are read (lib/store/sound.ts). */
export const checkStore = (said: unknown): CheckedStore => holdTo(z.enum(CHECKED_STORES), said, 'store');

function holdTo<Shape extends z.core.$ZodType>(shape: Shape, said: unknown, what: string): z.core.output<Shape> {
  const checked = z.safeParse(shape, said);
  if (checked.success) return checked.data;
  const { path, message } = checked.error.issues[0] ?? { path: [], message: '' };
  throw new Refusal(`This ${what} does not fit: ${path.join('.') || 'all of it'}: ${message}`.slice(0, 200));
}
