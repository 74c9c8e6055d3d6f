/** Twenty made-up weeks, each with something of its own. */
import type { Exposure, From, Visit } from '../../../../lib/ledger/types.ts';
import type { Counted } from '../../../../lib/networks/types.ts';
import type { Purpose } from '../../../../lib/nudges/types.ts';
import type { BeyondTheWeek } from '../../../../lib/review/week/describe-week.ts';
import { type AnsweredVisit, reasonLines } from '../../../../lib/review/week/reasons.ts';
import type { Felt, WeekRows } from '../../../../lib/review/week/types.ts';

const DAYS = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'];
const MINUTE = 60_000;

/** One stay: on which day (0 to 6), at which hour, how long. */
interface Stay {
  day: number;
  hour: number;
  minutes: number;
  network?: string;
  surface?: Counted;
  from?: From;
  zone?: string;
  plan?: number;
  felt?: Felt;
}

const empty = (): WeekRows => ({
  days: DAYS,
  exposures: [],
  sums: [],
  visits: [],
  beyond: [],
  checkins: [],
  shown: [],
});

export function week(stays: Stay[], more: Partial<WeekRows> = {}): WeekRows {
  const rows = empty();
  for (const [i, stay] of stays.entries()) {
    const {
      day,
      hour,
      minutes,
      network = 'instagram',
      surface = 'feed',
      zone = 'Europe/Berlin',
      from = 'direct',
    } = stay;
    const start = Temporal.PlainDate.from(DAYS[day] as string)
      .toZonedDateTime({ timeZone: zone })
      .add({ minutes: Math.round(hour * 60) }).epochMilliseconds;
    const end = start + minutes * MINUTE;
    const one: Exposure = {
      ...{ id: `e${i}`, piece: 0, network, surface, why: 'active', zone, start, end },
      day: DAYS[day] as string,
      items: 0,
    };
    const visit: Visit = {
      ...{ id: `v${i}`, network, start, end, from, opens: [] },
      ...(stay.plan && { intention: { seconds: stay.plan * 60, at: start } }),
    };
    rows.exposures.push(one);
    rows.visits.push(visit);
    if (stay.felt) rows.checkins.push({ at: end, zone, network, surface, felt: stay.felt });
  }
  return { ...rows, ...more };
}

export const daily = (stay: Omit<Stay, 'day'>, days = [0, 1, 2, 3, 4, 5, 6]): Stay[] =>
  days.map((day) => ({ ...stay, day }));
export const pauses = (count: number, left: number) =>
  Array.from({ length: count }, (_, i) => ({
    at: 0,
    kind: 'door',
    network: 'instagram',
    chosen: i < left ? ('leave' as const) : ('stay' as const),
    left: i < left,
  }));

/** Visits that were answered for, over many weeks. */
export const came = (purpose: Purpose | undefined, felt: Felt[], planned = false): AnsweredVisit[] =>
  felt.map((one) => ({ network: 'instagram', planned, felt: one, ...(purpose && { purpose }) }));
export const times = (count: number, felt: Felt): Felt[] => Array<Felt>(count).fill(felt);

/** What some of the weeks have beyond their own rows. */
export const BEYOND: Record<string, BeyondTheWeek> = {
  'enjoyed all of it': {
    reasons: reasonLines([
      ...came('friends', [...times(7, 'lighter'), ...times(2, 'same')]),
      ...came('none', [...times(5, 'heavier'), ...times(5, 'lighter')]),
    ]),
  },
  'kept to a plan': {
    changes: [
      { says: 'newLimit', networks: ['instagram'] },
      { says: 'since', felt: ['same'] },
    ],
    reasons: reasonLines([...came('unwind', times(9, 'same')), ...came('unwind', times(8, 'lighter'), true)]),
  },
  'many feeds': { reasons: reasonLines(came(undefined, times(8, 'lighter'), true)) },
  'two feeds': {
    changes: [
      { says: 'newDoor', networks: ['reddit', 'x'] },
      { says: 'newSoft', networks: ['x'] },
      { says: 'since', felt: [] },
    ],
  },
  'mixed feelings': { reasons: reasonLines(came('look', times(8, 'lighter'))) },
  'very long days': {
    reasons: reasonLines([...came('none', times(12, 'heavier')), ...came('post', times(8, 'lighter'))]),
  },
  'hard days': {
    changes: [
      { says: 'newDoor', networks: ['tiktok'] },
      { says: 'since', felt: ['heavier'] },
    ],
    reasons: reasonLines(came('none', times(9, 'heavier'))),
  },
};

export const WEEKS: Record<string, WeekRows> = {
  'nothing noted': empty(),
  'two days': week(daily({ hour: 12, minutes: 30 }, [1, 4])),
  'one network, one feed': week(daily({ hour: 20, minutes: 40 })),
  'only nights': week(daily({ hour: 23, minutes: 50, network: 'tiktok' })),
  'enjoyed all of it': week(daily({ hour: 19, minutes: 45, network: 'youtube', surface: 'shorts', felt: 'lighter' })),
  'hard days': week(
    [
      ...daily({ hour: 22.5, minutes: 120, network: 'tiktok', felt: 'heavier' }),
      ...daily({ hour: 15, minutes: 30, network: 'x', felt: 'same' }),
    ],
    { shown: pauses(9, 1) },
  ),
  travelling: week([
    ...daily({ hour: 21, minutes: 25 }, [0, 1, 2]),
    ...daily({ hour: 9, minutes: 25, zone: 'America/New_York' }, [4, 5, 6]),
  ]),
  'came for messages': week(
    [
      ...daily({ hour: 20, minutes: 15, surface: 'shorts', from: 'messages', plan: 10 }),
      ...daily({ hour: 21.5, minutes: 25, from: 'messages', plan: 10 }, [0, 2, 4]),
    ],
    { shown: pauses(5, 3) },
  ),
  'a few minutes a day': week(daily({ hour: 12, minutes: 2 })),
  'many feeds': week([
    ...daily({ hour: 8, minutes: 10, network: 'reddit', surface: 'explore' }),
    ...daily({ hour: 12, minutes: 12, network: 'instagram', surface: 'stories' }),
    ...daily({ hour: 16, minutes: 11, network: 'youtube', surface: 'feed' }),
    ...daily({ hour: 20, minutes: 13, network: 'bluesky' }),
  ]),
  'two feeds': week([
    ...daily({ hour: 9, minutes: 20, network: 'reddit' }),
    ...daily({ hour: 18, minutes: 22, network: 'x' }),
    ...daily({ hour: 13, minutes: 19, network: 'linkedin' }),
  ]),
  'one network, three surfaces': week([
    ...daily({ hour: 7, minutes: 12, surface: 'feed' }),
    ...daily({ hour: 7.5, minutes: 10, surface: 'shorts' }),
    ...daily({ hour: 8, minutes: 8, surface: 'explore' }),
    ...daily({ hour: 8.5, minutes: 9, network: 'x' }),
  ]),
  'kept to a plan': week(daily({ hour: 17, minutes: 10, plan: 10, felt: 'same' }), { shown: pauses(7, 0) }),
  'posts counted too': week([
    ...daily({ hour: 14, minutes: 20, network: 'youtube' }),
    ...daily({ hour: 15, minutes: 40, network: 'youtube', surface: 'post' }),
  ]),
  'posts alone': week(daily({ hour: 14, minutes: 30, network: 'youtube', surface: 'post' })),
  'profiles counted too': week([
    ...daily({ hour: 14, minutes: 20 }),
    ...daily({ hour: 15, minutes: 15, surface: 'profile', felt: 'heavier' }, [0, 1]),
    ...daily({ hour: 16, minutes: 15, surface: 'profile', felt: 'same' }, [2, 3]),
  ]),
  'profiles alone': week(daily({ hour: 14, minutes: 10, surface: 'profile' })),
  'a site of their own': week(daily({ hour: 11, minutes: 15, network: 'site:news.example.org', from: 'search' })),
  'mixed feelings': week([
    ...daily({ hour: 10, minutes: 15, felt: 'lighter', from: 'post' }, [0, 1]),
    ...daily({ hour: 11, minutes: 15, felt: 'heavier', from: 'post' }, [2, 3]),
    ...daily({ hour: 12, minutes: 15, felt: 'same' }, [4, 5, 6]),
  ]),
  'one pause': week(daily({ hour: 20, minutes: 15 }, [0, 2, 3]), { shown: pauses(1, 1) }),
  'very long days': week(
    [
      ...daily({ hour: 9, minutes: 230, network: 'youtube' }),
      ...daily({ hour: 18, minutes: 200, network: 'twitch', from: 'search' }, [0, 1, 2, 3]),
    ],
    { shown: pauses(12, 12) },
  ),
  'long ago, sums alone': {
    ...empty(),
    sums: DAYS.map((day) => ({ day, network: 'reddit', surface: 'feed', seconds: 1500, items: 9 })),
  },
};
