/** Histories for property tests: what tabs say over a few hours of one person's life, and what the person corrects. */
import fc from 'fast-check';
import type { Claim } from '../../../lib/ledger/types.ts';
import type { DayStart } from '../../../lib/time/day.ts';

/** Something that happens, in the order in which the background hears of it. */
export type Act =
  | { kind: 'say'; claim: Claim }
  | { kind: 'erase'; start: number; end: number; network?: string }
  | { kind: 'shorten'; pick: number; head: number; tail: number }
  | { kind: 'move'; pick: number; surface: Claim['surface'] }
  | { kind: 'undo' };

export interface History {
  acts: Act[];
  dayStarts: DayStart[];
  features: Set<Feature>;
}

export const FEATURES = [
  'tabs at once',
  'out of focus',
  'sleep',
  'restart',
  'twice',
  'late',
  'erase',
  'erase one network',
  'shorten',
  'move',
  'undo',
  'spring',
  'autumn',
  'half-hour zone',
  'zone change',
  'own day start',
  'day start changed',
] as const;
export type Feature = (typeof FEATURES)[number];

/** Around a boundary of each kind: the two changes of the clocks, a zone that changes by half an hour, a plain day. */
const SCENES: { zone: string; around: string; feature?: Feature }[] = [
  { zone: 'Europe/Berlin', around: '2026-03-29T01:30', feature: 'spring' },
  { zone: 'America/New_York', around: '2026-11-01T00:40', feature: 'autumn' },
  { zone: 'Australia/Lord_Howe', around: '2026-04-05T01:20', feature: 'half-hour zone' },
  { zone: 'Australia/Lord_Howe', around: '2026-10-04T01:20', feature: 'half-hour zone' },
  { zone: 'Asia/Kolkata', around: '2026-06-10T23:30' },
  { zone: 'America/Santiago', around: '2026-09-05T23:40', feature: 'spring' },
];
const ELSEWHERE = ['America/Los_Angeles', 'Pacific/Auckland', 'Pacific/Kiritimati'];

const stretch = fc.record({
  gap: fc.oneof(fc.integer({ min: 0, max: 20_000 }), fc.constantFrom(700_000, 3_000_000)),
  length: fc.integer({ min: 1, max: 600_000 }),
  network: fc.constantFrom('instagram', 'x'),
  surface: fc.constantFrom('feed' as const, 'shorts' as const),
  unfocused: fc.boolean(),
  words: fc.integer({ min: 1, max: 3 }),
  items: fc.array(fc.nat(1000), { maxLength: 4 }),
});

const correction = fc.oneof(
  fc.record({ kind: fc.constant('erase' as const), from: fc.nat(1000), width: fc.nat(400), one: fc.boolean() }),
  fc.record({ kind: fc.constant('shorten' as const), pick: fc.nat(50), head: fc.nat(60), tail: fc.nat(60) }),
  fc.record({
    kind: fc.constant('move' as const),
    pick: fc.nat(50),
    surface: fc.constantFrom('explore' as const, 'feed' as const),
  }),
  fc.constant({ kind: 'undo' as const }),
);

export const history: fc.Arbitrary<History> = fc
  .record({
    scene: fc.constantFrom(...SCENES),
    tabs: fc.array(fc.array(stretch, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 }),
    offset: fc.integer({ min: -3_600_000, max: 3_600_000 }),
    fly: fc.option(fc.record({ to: fc.constantFrom(...ELSEWHERE), after: fc.nat(4) }), { freq: 4 }),
    dayStart: fc.constantFrom(0, 0, 4 * 3600, 5400, 86_399),
    changedTo: fc.option(fc.constantFrom(0, 3 * 3600), { freq: 4 }),
    twice: fc.boolean(),
    late: fc.boolean(),
    restart: fc.boolean(),
    corrections: fc.array(fc.record({ after: fc.nat(30), does: correction }), { maxLength: 5 }),
    shuffle: fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
  })
  .map(build);

function build(plan: {
  scene: (typeof SCENES)[number];
  tabs: {
    gap: number;
    length: number;
    network: string;
    surface: 'feed' | 'shorts';
    unfocused: boolean;
    words: number;
    items: number[];
  }[][];
  offset: number;
  fly: { to: string; after: number } | null;
  dayStart: number;
  changedTo: number | null;
  twice: boolean;
  late: boolean;
  restart: boolean;
  corrections: { after: number; does: Record<string, unknown> & { kind: string } }[];
  shuffle: number[];
}): History {
  const features = new Set<Feature>();
  const { scene } = plan;
  if (scene.feature) features.add(scene.feature);
  const begin = Temporal.PlainDateTime.from(scene.around).toZonedDateTime(scene.zone).epochMilliseconds + plan.offset;
  let last = begin;
  const sent: { at: number; claim: Claim }[] = [];
  plan.tabs.forEach((stretches, tab) => {
    let at = begin + tab * 1_500;
    stretches.forEach((one, nth) => {
      if (one.gap > 600_000) features.add('sleep');
      at += one.gap;
      if (plan.restart && nth === 2) {
        at += 30_000; // the browser was closed: every tab begins anew
        features.add('restart');
      }
      const flown = plan.fly !== null && nth > plan.fly.after;
      if (flown) features.add('zone change');
      if (one.unfocused) features.add('out of focus');
      const items = one.items.map((part) => (part / 1000) * (one.length / 1000)).sort((a, b) => a - b);
      for (let word = 1; word <= one.words; word += 1) {
        const end = at + Math.max(1, Math.round((one.length * word) / one.words));
        const claim: Claim = {
          id: `${String.fromCharCode(97 + tab)}${nth}`,
          network: one.network,
          surface: one.surface,
          why: 'active',
          ...(one.unfocused && { unfocused: true as const }),
          zone: flown && plan.fly ? plan.fly.to : scene.zone,
          start: at,
          end,
          items: items.filter((seen) => at + seen * 1000 <= end),
        };
        sent.push({ at: end, claim });
      }
      at += one.length;
    });
    last = Math.max(last, at);
  });
  const claims = [...new Map(sent.map(({ claim }) => [claim.id, claim])).values()];
  if (claims.some((a) => claims.some((b) => a.id[0] !== b.id[0] && a.start < b.end && b.start < a.end)))
    features.add('tabs at once');

  let order = sent.sort((a, b) => a.at - b.at).map(({ claim }) => claim);
  if (plan.twice) {
    order = order.flatMap((claim, i) => ((plan.shuffle[i % 40] as number) % 2 ? [claim, claim] : [claim]));
    if (order.length > sent.length) features.add('twice');
  }
  if (plan.late && order.length > 1) {
    order = order
      .map((claim, i) => ({ claim, key: i + ((plan.shuffle[(i * 7) % 40] as number) % 9) }))
      .sort((a, b) => a.key - b.key)
      .map(({ claim }) => claim);
    features.add('late');
  }
  const acts: Act[] = order.map((claim) => ({ kind: 'say', claim }));
  const span = last - begin;
  for (const { after, does } of plan.corrections) {
    acts.splice(Math.min(after, acts.length), 0, asAct(does, begin, span, features));
  }
  const dayStarts: DayStart[] = [{ at: Number.NEGATIVE_INFINITY, seconds: plan.dayStart }];
  if (plan.dayStart > 0) features.add('own day start');
  if (plan.changedTo !== null) {
    dayStarts.push({ at: begin + Math.round(span / 2), seconds: plan.changedTo });
    features.add('day start changed');
  }
  return { acts, dayStarts, features };
}

function asAct(
  does: Record<string, unknown> & { kind: string },
  begin: number,
  span: number,
  features: Set<Feature>,
): Act {
  features.add(does.kind as Feature);
  if (does.kind !== 'erase') return does as Act;
  const start = begin + Math.round((span * (does.from as number)) / 1000);
  const end = start + 1 + Math.round((span * (does.width as number)) / 1000);
  if (does.one) features.add('erase one network');
  return { kind: 'erase', start, end, ...(does.one ? { network: 'instagram' } : {}) };
}
