/** Holds every message at the door of the background: what does not fit is refused with a reason, and changes nothing. */

import * as z from 'zod/mini';
import { hiddenSchema, pointedSchema } from '../corrections/types.ts';
import { LONGEST_MS } from '../ledger/intervals.ts';
import { SURFACES } from '../networks/types.ts';
import { isReliefRequest, type ReliefRequest } from '../nudges/relief.ts';
import { PURPOSES } from '../nudges/types.ts';
import {
  EARLIEST,
  LAST_INSTANT,
  LATEST,
  LONGEST_ID,
  LONGEST_NEW_ID,
  LONGEST_PLAN_S,
  LONGEST_VARIANT,
  LONGEST_ZONE,
  MOST_ITEMS,
} from '../rules/bounds.ts';
import type { Correction } from '../rules/correction.ts';
import { isDay } from '../rules/is-day.ts';
import { CHECKED_STORES, type CheckedStore, COUNTED, FEELINGS, FROMS, WHYS } from '../rules/kinds.ts';
import type { Mismatch } from '../rules/mismatch.ts';
import { networkId } from '../rules/network-id.ts';
import { Refusal } from '../rules/refusal.ts';
import { KEPT_MS } from '../rules/visit.ts';
import { NEEDS_FACTS } from '../soften/facts.ts';
import type { SoftReport } from '../soften/standing.ts';
import { LONGEST_TRIGGER } from '../soften/trigger.ts';
import { canonicalZone } from '../time/zone.ts';
import type { Answer, Arrival, AtEnd, Given, Plan, Pointed } from './protocol.ts';

/** Clocks of one machine agree; this much ahead is let through, as the clock may have been set meanwhile. */
const AHEAD_MS = 5 * 60_000;
const instant = z.number().check(z.gte(EARLIEST), z.lte(LAST_INSTANT));
/** an instant of which the ledger can hold something */
const noted = z.number().check(z.gte(EARLIEST), z.lte(LATEST));
const word = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const counted = z.enum(COUNTED);

const claim = z.strictObject({
  id: word(LONGEST_NEW_ID),
  network: networkId,
  surface: counted,
  variant: z.optional(word(LONGEST_VARIANT)),
  byAddress: z.optional(z.literal(true)),
  why: z.enum(WHYS),
  unfocused: z.optional(z.literal(true)),
  zone: word(LONGEST_ZONE),
  start: noted,
  end: noted,
  items: z.array(z.number().check(z.gte(0), z.lte(LONGEST_MS / 1000))).check(z.maxLength(MOST_ITEMS)),
});

const arrival = z.strictObject({
  network: networkId,
  surface: z.enum(SURFACES),
  variant: z.optional(word(LONGEST_VARIANT)),
  from: z.optional(z.enum(FROMS)),
  seen: z.boolean(),
  at: noted,
  post: z.optional(z.strictObject({ start: noted, end: noted })),
});

const mismatch = z.strictObject({
  network: networkId,
  surface: z.enum(SURFACES),
  failed: z.array(word(40)).check(z.maxLength(20)),
  at: instant,
});

const softFacts = z.strictObject({
  network: networkId,
  fits: z.array(z.enum(NEEDS_FACTS)).check(z.maxLength(NEEDS_FACTS.length)),
  fails: z.array(z.enum(NEEDS_FACTS)).check(z.maxLength(NEEDS_FACTS.length)),
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
  z.strictObject({ kind: z.literal('shorten'), id: word(LONGEST_ID), piece: z.int(), start: instant, end: instant }),
  z.strictObject({ kind: z.literal('move'), id: word(LONGEST_ID), piece: z.int(), surface: counted }),
  z.strictObject({ kind: z.literal('undo'), cut: word(LONGEST_ID) }),
]);

const pointed = z.union([
  z.strictObject({ ...z.omit(pointedSchema, { at: true }).shape }),
  z.strictObject({ network: networkId, account: word(LONGEST_TRIGGER) }),
  z.strictObject({ network: hiddenSchema.shape.network, hides: hiddenSchema.shape.selector }),
  z.strictObject({ network: networkId, help: z.literal(true) }),
]);

const point = z.strictObject({ tabId: z.int(), to: z.enum(['post', 'account', 'hide']) });

const minutes = z.number().check(z.gte(1), z.lte(LONGEST_PLAN_S));
const choice = z.union([
  z.strictObject({
    do: z.enum(['leave', 'open', 'ease', 'keep', 'change', 'drop', 'help', 'break', 'reframe']),
  }),
  z.strictObject({ do: z.literal('hard'), off: z.optional(z.literal(true)) }),
  z.strictObject({ do: z.literal('stay'), seconds: z.optional(minutes), purpose: z.optional(z.enum(PURPOSES)) }),
  z.strictObject({ do: z.literal('more'), seconds: z.union([minutes, z.literal('day')]) }),
  z.strictObject({ do: z.literal('feel'), how: z.enum([...FEELINGS, 'skip']) }),
  z.strictObject({ do: z.literal('hold'), want: z.custom<ReliefRequest>(isReliefRequest) }),
  z.strictObject({ do: z.literal('gone'), by: z.optional(z.literal('page')) }),
]);
const answer = z.strictObject({ id: word(64), network: networkId, choice });
const atEnd = z.strictObject({ network: networkId, do: z.enum(['leave', 'help', 'change']) });
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
export function checkClaim(message: unknown, now: number) {
  const checked = parseAs(claim, message, 'claim');
  const zone = canonicalZone(checked.zone);
  if (zone === null) throw new Refusal('This claim names no time zone that we know.');
  if (checked.end <= checked.start) throw new Refusal('This claim ends before it begins.');
  if (checked.end - checked.start > LONGEST_MS) throw new Refusal('This claim is longer than 10 minutes.');
  if (checked.end > now + AHEAD_MS) throw new Refusal('This claim lies in the future.');
  if (checked.start < now - KEPT_MS) throw new Refusal('This claim is older than 7 days.');
  if (checked.items.some((at, i) => at < (checked.items[i - 1] ?? 0))) throw new Refusal('The items are not in order.');
  if ((checked.items.at(-1) ?? 0) * 1000 > checked.end - checked.start + 1)
    throw new Refusal('An item was seen after the claim ended.');
  return { ...checked, zone };
}

export function checkArrival(message: unknown, now: number): Arrival {
  const checked = parseAs(arrival, message, 'arrival');
  if (checked.at > now + AHEAD_MS) throw new Refusal('This arrival lies in the future.');
  if (checked.at < now - KEPT_MS) throw new Refusal('This arrival is older than 7 days.');
  if (checked.post && !(checked.post.start < checked.post.end && checked.post.end <= checked.at + 1000))
    throw new Refusal('This stay on a post does not fit its arrival.');
  return checked;
}

export const checkSoftFacts = (message: unknown): SoftReport => parseAs(softFacts, message, 'report');
export const checkMismatch = (message: unknown): Mismatch => parseAs(mismatch, message, 'report');

export function checkCorrection(message: unknown): Correction {
  const checked = parseAs(correction, message, 'correction');
  if ('start' in checked && checked.end <= checked.start) throw new Refusal('This correction ends before it begins.');
  return checked;
}

export const checkPointed = (message: unknown): Pointed => parseAs(pointed, message, 'pick');
export const checkPoint = (message: unknown) => parseAs(point, message, 'tab');
export const checkAnswer = (message: unknown): Answer => parseAs(answer, message, 'answer');
export const checkAtEnd = (message: unknown): AtEnd => parseAs(atEnd, message, 'answer');
export const checkPlan = (message: unknown): Plan => parseAs(plan, message, 'plan');
export const checkGiven = (message: unknown): Given => parseAs(given, message, 'wish');
export const checkOn = (message: unknown): boolean => parseAs(z.boolean(), message, 'choice');
export const checkPause = (message: unknown): number | null => parseAs(z.nullable(instant), message, 'pause');
export const checkStore = (message: unknown): CheckedStore => parseAs(z.enum(CHECKED_STORES), message, 'store');

function parseAs<Schema extends z.core.$ZodType>(
  schema: Schema,
  message: unknown,
  what: string,
): z.core.output<Schema> {
  const checked = z.safeParse(schema, message);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  throw new Refusal(
    `This ${what} does not fit: ${issue?.path.join('.') || 'all of it'}: ${issue?.message}`.slice(0, 200),
  );
}
