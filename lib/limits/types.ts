/** What a limit is: a good-enough range that a person set for themselves. Durations are seconds, never a line to miss. */
import * as z from 'zod/mini';
import { VISITED } from '../networks/types.ts';

/** Seconds that no instant reaches: "until I say otherwise". */
export const UNTIL_WOKEN = 8.64e15;

const whole = (least: number, most: number) => z.number().check(z.gte(least), z.lte(most));

/** Both ends of what is good enough: below `from` nothing, inside one quiet note, at `to` the firmness acts. */
const band = (most: number) =>
  z
    .object({ from: whole(0, most), to: whole(1, most) })
    .check(z.refine(({ from, to }) => from <= to, 'the band ends before it begins'));

/** 1 Monday … 7 Sunday */
const weekdays = z.array(whole(1, 7)).check(z.minLength(1), z.maxLength(7));

/** The range of a day on some weekdays, where it is another one than on the others. */
const otherDays = z
  .array(
    z
      .object({ days: weekdays, from: whole(0, 86_400), to: whole(1, 86_400) })
      .check(z.refine(({ from, to }) => from <= to, 'the band ends before it begins')),
  )
  .check(
    z.refine((all) => {
      const named = all.flatMap(({ days }) => days);
      return new Set(named).size === named.length;
    }, 'a weekday has two bands'),
  );

/** Hours in which the feeds rest: wall time where the person is. `to` before `from` lies on the next date. */
const hours = z.object({
  /** dates on which it begins */
  days: weekdays,
  /** seconds after midnight */
  from: whole(0, 86_399),
  to: whole(0, 86_399),
});

export const limitSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  /** which networks; none named: all of them */
  networks: z._default(z.array(z.string().check(z.maxLength(300))), []),
  /** which surfaces; none named: the four curated ones */
  surfaces: z._default(z.array(z.enum(VISITED)), []),
  /** seconds of attention in the person's day */
  day: z.optional(band(86_400)),
  /** weekdays on which `day` is another one; none: it is the same each day */
  otherDays: z._default(otherDays, []),
  /** in their week; where it is set, a day's top acts only once the week's is spent */
  week: z.optional(band(7 * 86_400)),
  visit: z.optional(band(86_400)),
  /** how many visits a day; past the top the next opening meets the limit */
  visits: z.optional(band(1000)),
  hours: z._default(z.array(hours).check(z.maxLength(12)), []),
  firmness: z._default(z.enum(['gentle', 'firm', 'closed']), 'gentle'),
  /** firm: seconds of attention after which the pause comes back */
  again: z._default(whole(1, 7200), 300),
  /** closed: seconds before "open anyway" acts, set beforehand */
  wait: z._default(whole(0, 30), 0),
  /** closed: after so many openings in a day its words become "ease this limit?"; null: they never do */
  easeAfter: z._default(z.nullable(whole(1, 99)), null),
  /** epoch ms until which this limit rests; 0 where it does not */
  restsUntil: z._default(z.number(), 0),
});

/** What of a limit counts: minutes of a day, week or visit, the number of visits, or hours of the day. */
export type WindowKind = 'day' | 'week' | 'visit' | 'visits' | 'hours';
export type Limit = z.infer<typeof limitSchema>;
export type Band = { from: number; to: number };
export type Hours = z.infer<typeof hours>;
export type Firmness = Limit['firmness'];

/** "More today": adds time to some limits for the rest of the person's day, and is nothing else. */
export const moreSchema = z.object({
  at: z.number(),
  /** ids of the limits it was given to */
  limits: z.array(z.string()),
  /** null: for the rest of the day */
  seconds: z.nullable(whole(1, 86_400)),
});
export type More = z.infer<typeof moreSchema>;

/** A change that a person made today and that starts later, by their own cooling-off. `to` null: removed. */
export const laterSchema = z.object({ at: z.number(), id: z.string(), to: z.nullable(limitSchema) });
export type Later = z.infer<typeof laterSchema>;
