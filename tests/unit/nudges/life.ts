/** Some days of a person's life with limits, played through the real decision: what they did, what was shown, what they chose. */
import * as fc from 'fast-check';
import { decide } from '../../../lib/limits/decide.ts';
import type { LimitState, ShownAct } from '../../../lib/limits/state.ts';
import { type Limit, limitSchema, type More } from '../../../lib/limits/types.ts';
import { doorSchema } from '../../../lib/nudges/door-settings.ts';
import type { Moment } from '../../../lib/nudges/moment.ts';
import { type PickResult, pick } from '../../../lib/nudges/pick.ts';
import type { Choice, NudgeRow } from '../../../lib/nudges/types.ts';
import { findUnhelpful, isWavedOff } from '../../../lib/nudges/unhelpful.ts';
import { type Spell as Attention, piecesOf, visitsOf } from '../limits/person.ts';

export interface Person {
  zone: string;
  start: number;
  dayStart: number;
  installedAt: number;
  limits: Limit[];
  checkin: number;
  door: 'always' | 'drift' | 'never';
  /** each of these days is a quiet one of a trial */
  quiet?: boolean;
}

/** Scroll somewhere for a while after some time away; `plan`: with so many seconds in mind. */
export interface Spell {
  away: number;
  scroll: number;
  network: string;
  surface: string;
  plan?: number;
  choices: number[];
}

export interface Life {
  rows: (NudgeRow & { spentToday: number })[];
  stretches: Attention[];
  /** "more today", to each limit that was at its top then */
  more: More[];
  /** every verdict, and what was due when its seconds had passed */
  verdicts: { at: number; next: PickResult['next']; after: PickResult['due']; newDay: boolean }[];
}

const CHOICES: Record<string, Choice[]> = {
  door: [{ do: 'stay' }, { do: 'stay', seconds: 600 }, { do: 'leave' }],
  band: [{ do: 'stay' }, { do: 'leave' }],
  gentle: [{ do: 'stay' }, { do: 'more', seconds: 300 }, { do: 'more', seconds: 'day' }],
  firm: [{ do: 'stay' }, { do: 'more', seconds: 900 }, { do: 'leave' }],
  closed: [{ do: 'open' }, { do: 'more', seconds: 300 }, { do: 'leave' }, { do: 'gone', by: 'page' }],
  planned: [{ do: 'stay' }, { do: 'stay', seconds: 300 }, { do: 'leave' }],
  checkin: [
    { do: 'feel', how: 'skip' },
    { do: 'feel', how: 'lighter' },
  ],
  unhelpful: [{ do: 'keep' }, { do: 'drop' }],
};

const RULES = { decide, pick };
export type Rules = typeof RULES;

/** @param rules others than the product's, for a planted fault */
export function live(person: Person, spells: Spell[], { decide, pick }: Rules = RULES): Life {
  const more: More[] = [];
  const life: Life = { rows: [], stretches: [], more, verdicts: [] };
  const dropped: string[] = [];
  const intentions: { network: string; seconds: number; at: number }[] = [];
  const { zone } = person;
  const dayStarts = [{ at: Number.NEGATIVE_INFINITY, seconds: person.dayStart }];
  let now = person.start;

  function moment(network: string, surface: string): Moment {
    const visits = visitsOf(life.stretches);
    const when = { now, zone, dayStarts };
    const state: LimitState = {
      ...when,
      weekStart: 1,
      network,
      surface,
      limits: person.limits,
      stretches: piecesOf(
        life.stretches.filter(({ end }) => end > now - 40 * 3_600_000),
        zone,
        dayStarts,
      ),
      earlier: [],
      visits,
      more,
      shown: life.rows as unknown as ShownAct[],
    };
    const under = visits.find((one) => one.network === network && now - one.end < 300_000);
    const plan = intentions.findLast((one) => one.network === network && under && one.at > under.start - 300_000);
    return {
      ...when,
      network,
      surface: surface as Moment['surface'],
      from: 'direct',
      visit: under ? { start: under.start, from: 'direct', intention: plan } : null,
      limits: decide(state),
      stretches: state.stretches,
      rows: life.rows,
      door: doorSchema.parse({ when: person.door }),
      doors: life.rows.filter(({ kind }) => kind === 'door').length,
      checkin: person.checkin,
      hardUntil: 0,
      installedAt: person.installedAt,
      dropped,
      doorLine: '',
      theme: 'system',
      unhelpful: findUnhelpful(life.rows, dropped, now),
      quiet: person.quiet === true,
    };
  }

  for (const { away, scroll, network, surface, plan, choices } of spells) {
    now += away * 1000;
    if (plan) intentions.push({ network, seconds: plan, at: now });
    let left = scroll;
    let asked = 0;
    for (let step = 0; left > 0; step += 1) {
      if (step > 4000) throw new Error('A life that does not go on.');
      const verdict = pick(moment(network, surface));
      if (verdict.due) {
        if (!show(verdict, network, surface, choices[asked++ % choices.length] ?? 0)) break;
        continue;
      }
      const seconds = Math.min(left, verdict.next?.left ?? left, 3000);
      const at = now;
      life.stretches.push({ network, surface, start: now, end: now + seconds * 1000 });
      now += seconds * 1000;
      left -= seconds;
      if (verdict.next && seconds === verdict.next.left) {
        const after = pick(moment(network, surface)).due;
        const day = (instant: number) => dayNumber(instant, zone, person.dayStart);
        life.verdicts.push({ at, next: verdict.next, after, newDay: day(at) !== day(now) });
      } else life.verdicts.push({ at, next: verdict.next, after: null, newDay: true });
    }
  }
  return life;

  /** @returns whether the person is still there */
  function show({ due }: PickResult, network: string, surface: string, chosen: number): boolean {
    if (!due) return true;
    const choice = (CHOICES[due.kind] ?? [])[chosen % (CHOICES[due.kind] ?? []).length] as Choice;
    const limit = 'limit' in due ? person.limits.find(({ id }) => id === due.limit) : undefined;
    const row: NudgeRow & { spentToday: number } = {
      id: `n${life.rows.length}`,
      at: now,
      network,
      surface: surface as NudgeRow['surface'],
      kind: due.kind,
      asked: due.kind !== 'unhelpful',
      ...(limit && { limit: limit.id }),
      ...('of' in due && { of: due.of }),
      ...('about' in due && { about: due.about }),
      ...('changed' in due && due.changed && { changed: true as const }),
      spentToday: spentToday(limit),
    };
    now += 3000;
    life.rows.push({
      ...row,
      chose: choice.do,
      choseAt: now,
      ...(isWavedOff(due.kind, choice) && { skipped: true as const }),
      ...(choice.do === 'gone' && choice.by && { gaveWay: true as const }),
    });
    if (choice.do === 'more') {
      const limits = reachedLimits(network, surface);
      const seconds = choice.seconds === 'day' ? null : choice.seconds;
      more.push({ at: now, limits: [...limits, ...(limit ? [limit.id] : [])], seconds });
    }
    if (choice.do === 'stay' && choice.seconds) intentions.push({ network, seconds: choice.seconds, at: now });
    if (choice.do === 'drop' && row.about) dropped.push(row.about);
    return choice.do !== 'leave';
  }

  function reachedLimits(network: string, surface: string): string[] {
    return moment(network, surface).limits.reached;
  }

  function spentToday(limit: Limit | undefined): number {
    const today = dayNumber(now, zone, person.dayStart);
    const own = life.stretches.filter(
      (one) =>
        (!limit?.networks.length || limit.networks.includes(one.network)) &&
        (!limit?.surfaces.length || (limit.surfaces as string[]).includes(one.surface)),
    );
    let ms = 0;
    // a second way to add up a day, minute by minute on the wall
    for (const one of own)
      for (let at = one.start; at < one.end; ) {
        const to = Math.min(one.end, Math.floor(at / 60_000) * 60_000 + 60_000);
        if (dayNumber(at, zone, person.dayStart) === today) ms += to - at;
        at = to;
      }
    return ms / 1000;
  }
}

const dates = new Map<string, string>();

/** The person's date, by another way than the product's: the wall clock, less the day start. Right away from DST changes. */
export function dayNumber(at: number, zone: string, dayStart: number): string {
  const key = `${Math.floor(at / 60_000)} ${zone} ${dayStart}`;
  const known = dates.get(key);
  if (known) return known;
  const wall = Temporal.Instant.fromEpochMilliseconds(Math.floor(at / 60_000) * 60_000).toZonedDateTimeISO(zone);
  const date = wall.toPlainDateTime().subtract({ seconds: dayStart }).toPlainDate().toString();
  dates.set(key, date);
  return date;
}

const band = (most: number) =>
  fc.tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 1, max: most })).map(([a, b]) => ({
    from: Math.min(a, b),
    to: Math.max(a, b, 1),
  }));

const hours = fc.record({
  days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
  from: fc.integer({ min: 0, max: 1439 }).map((one) => one * 60),
  to: fc.integer({ min: 0, max: 1439 }).map((one) => one * 60),
});

export const limits: fc.Arbitrary<Limit> = fc
  .record(
    {
      networks: fc.subarray(['instagram', 'youtube']),
      surfaces: fc.subarray(['feed', 'shorts'] as const),
      day: band(3600),
      otherDays: fc.option(band(7200), { nil: undefined }).map((one) => (one ? [{ days: [3, 6, 7], ...one }] : [])),
      week: band(7200),
      visit: band(1800),
      visits: band(6),
      hours: fc.array(hours, { maxLength: 2 }),
      firmness: fc.constantFrom('gentle', 'firm', 'closed'),
      again: fc.integer({ min: 30, max: 600 }),
    },
    { requiredKeys: [] },
  )
  .map((one) => limitSchema.parse({ ...one, id: 'a' }));

export const people: fc.Arbitrary<Person> = fc.record({
  zone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata'),
  start: fc.integer({ min: 0, max: 20 * 1440 }).map((minute) => Date.UTC(2026, 5, 1) + minute * 60_000),
  dayStart: fc.constantFrom(0, 4 * 3600),
  installedAt: fc.constantFrom(0, Date.UTC(2026, 5, 8)),
  limits: fc.array(limits, { maxLength: 3 }).map((all) => all.map((one, i) => ({ ...one, id: `abc`[i] ?? 'z' }))),
  checkin: fc.constantFrom(0, 600),
  door: fc.constantFrom('always', 'never'),
});

export const spells: fc.Arbitrary<Spell[]> = fc.array(
  fc.record(
    {
      away: fc.oneof(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 600, max: 30_000 })),
      scroll: fc.integer({ min: 1, max: 4000 }),
      network: fc.constantFrom('instagram', 'youtube'),
      surface: fc.constantFrom('feed', 'shorts'),
      plan: fc.integer({ min: 60, max: 1200 }),
      choices: fc.array(fc.nat(9), { minLength: 1, maxLength: 6 }),
    },
    { requiredKeys: ['away', 'scroll', 'network', 'surface', 'choices'] },
  ),
  { minLength: 1, maxLength: 25 },
);
