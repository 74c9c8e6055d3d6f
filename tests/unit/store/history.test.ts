/** What other tools had counted: exact, never above the clock, on the person's own day, and nothing of private windows. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHistory } from '../../../lib/store/import/history.ts';
import { MIDNIGHT } from '../../../lib/time/day.ts';

const UTC = { zone: 'UTC', dayStarts: MIDNIGHT };
const networkOf = (host: string) => (host.endsWith('reddit.com') ? 'reddit' : null);

test.each([
  [
    'TT4B, as it was',
    { '20240131www.reddit.com': { focus: 61_000, time: 3 }, '20240131bank.example': { focus: 9_000 } },
  ],
  [
    'TT4B, rows',
    { __meta__: { version: '4' }, __stat__: [{ host: 'www.reddit.com', date: '20240131', focus: 61_000 }] },
  ],
  [
    'WATT',
    [
      { url: 'reddit.com', days: [{ date: '1/31/2024', summary: 61, counter: 2 }] },
      { url: 'bank.example', days: [] },
    ],
  ],
  [
    'ActivityWatch',
    {
      buckets: {
        'aw-watcher-web-firefox': {
          type: 'web.tab.current',
          events: [
            {
              timestamp: '2024-01-31T10:00:00Z',
              duration: 61,
              data: { url: 'https://www.reddit.com/r/x', title: 'private' },
            },
            { timestamp: '2024-01-31T11:00:00Z', duration: 5, data: { url: 'https://bank.example/' } },
          ],
        },
      },
    },
  ],
])('%s: days of networks come in apart, and nothing else of the file', (_, data) => {
  const rows = readHistory(data, networkOf, UTC)?.rows;
  expect(rows).toMatchObject([{ network: 'reddit', day: '2024-01-31', seconds: 61 }]);
  expect(JSON.stringify(rows)).not.toMatch(/bank|private|https/);
});

test('a file of none of these tools is none', () => {
  for (const data of [{}, [], null, 5, { a: 1 }]) expect(readHistory(data, networkOf, UTC)).toBeNull();
});

interface Event {
  timestamp: string;
  duration: number;
  data: { url: string; incognito?: boolean };
}
const AT = Date.UTC(2024, 0, 31, 10);
const event = (ms: number, duration: number, more: object = {}): Event => ({
  timestamp: new Date(AT + ms).toISOString(),
  duration,
  data: { url: 'https://www.reddit.com/', ...more },
});
const readWatcher = (buckets: Event[][], person = UTC) => {
  const named = buckets.map((events, i) => [`aw-watcher-web-${i}`, { type: 'web.tab.current', events }]);
  return readHistory({ buckets: Object.fromEntries(named) }, hosts, person);
};
const hosts = (host: string) => networkOf(host) ?? (host.endsWith('x.com') ? 'x' : null);
const secondsOf = (read: ReturnType<typeof readWatcher>) => read?.rows.map(({ day, seconds }) => [day, seconds]);

describe('ActivityWatch', () => {
  test.each([
    [0.4, 400],
    [0.6, 600],
    [0.001, 1],
  ])('a thousand events of %d s are %d s', (duration, whole) => {
    const events = Array.from({ length: 1000 }, (_, i) => event(i * 1000, duration));
    expect(secondsOf(readWatcher([events]))).toEqual([['2024-01-31', whole]]);
  });

  test('two browsers side by side are one stretch of time', () => {
    expect(secondsOf(readWatcher([[event(0, 60)], [event(30_000, 60)]]))).toEqual([['2024-01-31', 90]]);
  });

  test('an event over the start of the day is of both days', () => {
    const person = { zone: 'Europe/Berlin', dayStarts: [{ at: Number.NEGATIVE_INFINITY, seconds: 4 * 3600 }] };
    const four = Date.UTC(2024, 1, 1, 3) - AT; // four in the morning in Berlin
    expect(secondsOf(readWatcher([[event(four - 60_000, 90)]], person))).toEqual([
      ['2024-01-31', 60],
      ['2024-02-01', 30],
    ]);
  });

  test('what a private window showed stays out, and is counted as left out', () => {
    const read = readWatcher([[event(0, 60, { incognito: true }), event(60_000, 5, { incognito: false })]]);
    expect(read?.hidden).toBe(1);
    expect(secondsOf(read)).toEqual([['2024-01-31', 5]]);
  });

  test('over any events, the days together are never more than the clock, and all of it where nothing overlaps', () => {
    const any = fc.array(
      fc.record({
        ms: fc.integer({ min: 0, max: 3 * 86_400_000 }),
        duration: fc.oneof(fc.integer({ min: 0, max: 90_000 }), fc.double({ min: 0, max: 900, noNaN: true })),
        url: fc.constantFrom('https://www.reddit.com/', 'https://x.com/home', 'https://bank.example/'),
      }),
      { maxLength: 30 },
    );
    const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'Pacific/Apia', 'Australia/Lord_Howe');
    fc.assert(
      fc.property(any, any, zones, (one, two, zone) => {
        const buckets = [one, two].map((all) => all.map(({ ms, duration, url }) => event(ms, duration, { url })));
        const total = (readWatcher(buckets, { ...UTC, zone })?.rows ?? []).reduce((sum, row) => sum + row.seconds, 0);
        const counts = [...one, ...two].filter(({ url, duration }) => !url.includes('bank') && duration <= 86_400);
        let [until, clock] = [0, 0];
        for (const { ms, duration } of counts.sort((a, b) => a.ms - b.ms)) {
          clock += Math.max(0, ms + duration * 1000 - Math.max(ms, until));
          until = Math.max(until, ms + duration * 1000);
        }
        expect(total).toBeLessThanOrEqual(clock / 1000 + 1e-5);
        expect(total).toBeGreaterThan(clock / 1000 - 0.001 * 20);
      }),
      { numRuns: 1000 },
    );
  });
});

test('hosts of one network add up before anything is rounded', () => {
  const data = { '20240131www.reddit.com': { focus: 400, time: 1 }, '20240131old.reddit.com': { focus: 400, time: 1 } };
  expect(readHistory(data, networkOf, UTC)?.rows).toMatchObject([{ seconds: 0.8 }]);
});

test('a day of 25 hours may hold more than 24, and no day more than it has', () => {
  const berlin = { zone: 'Europe/Berlin', dayStarts: MIDNIGHT };
  const readHours = (day: string, hours: number[]) => {
    const data = hours.map((h, i) => [`${day.replaceAll('-', '')}${i}.reddit.com`, { focus: h * 3_600_000, time: 1 }]);
    return readHistory(Object.fromEntries(data), networkOf, berlin)?.rows.map(({ seconds }) => seconds / 3600);
  };
  expect(readHours('2024-10-27', [24.5])).toEqual([24.5]);
  expect(readHours('2024-10-27', [20, 20])).toEqual([25]);
  expect(readHours('2024-03-31', [20, 20])).toEqual([23]);
  expect(readHours('2024-03-31', [23.5])).toEqual([]);
});
