/** What a page reports; what the background answers is given by hand: repeated, late or lost, nothing is forgotten. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Claim } from '../../../../lib/ledger/types.ts';
import type { Arrival } from '../../../../lib/messages/protocol.ts';
import { createOutbox } from '../../../../lib/page/report/outbox.ts';

const VERDICT = { record: true };
const claim = (id: string, end = 1_000): Claim => ({
  id,
  network: 'bluesky',
  surface: 'feed',
  why: 'active',
  zone: 'UTC',
  start: 0,
  end,
  items: [],
});
const arrival = (part: Partial<Arrival> = {}): Arrival => ({
  network: 'bluesky',
  surface: 'feed',
  seen: false,
  at: 0,
  ...part,
});

type Answer = { type: string; data: unknown; yes(verdict?: unknown): void; no(name?: string): void };

function page() {
  /** messages that are under way, oldest first */
  const asked: Answer[] = [];
  const kept: Claim[][] = [];
  const verdicts: unknown[] = [];
  const here = { alive: true, orphaned: 0 };
  const outbox = createOutbox(
    (type, data) =>
      new Promise((resolve, reject) => {
        asked.push({
          type,
          data,
          yes: resolve,
          no: (name = 'Error') => reject(Object.assign(new Error('no'), { name })),
        });
      }),
    (claims) => kept.push(claims),
    () => here.alive,
    {
      onVerdict: (verdict) => verdicts.push(verdict),
      onOrphaned() {
        here.orphaned += 1;
      },
    },
  );
  return { outbox, asked, kept, verdicts, here };
}

/** Lets what was answered arrive. */
const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('one thing at a time: the arrival first, then each claim, and every answer is passed on', async () => {
  const { outbox, asked, verdicts } = page();
  outbox.arrive(arrival());
  outbox.claim([claim('a'), claim('b')]);
  for (const [i, type] of ['arrive', 'claim', 'claim'].entries()) {
    expect(asked.map((one) => one.type)).toEqual(['arrive', 'claim', 'claim'].slice(0, i + 1));
    expect(asked[i]?.type).toBe(type);
    asked[i]?.yes(VERDICT);
    await settle();
  }
  expect(verdicts).toEqual([VERDICT, VERDICT, VERDICT]);
});

test('a claim that grew while it was under way is sent again, as it is now', async () => {
  const { outbox, asked } = page();
  outbox.claim([claim('a', 1_000)]);
  outbox.claim([claim('a', 2_000)]);
  asked[0]?.yes();
  await settle();
  expect(asked.map(({ data }) => (data as Claim).end)).toEqual([1_000, 2_000]);
  asked[1]?.yes();
  await settle();
  expect(asked).toHaveLength(2);
});

test('what got no answer is sent again after a second, then after two, four, and at most a minute', async () => {
  const { outbox, asked } = page();
  outbox.claim([claim('a')]);
  for (const seconds of [1, 2, 4, 8, 16, 32, 60, 60]) {
    const before = asked.length;
    asked.at(-1)?.no();
    await vi.advanceTimersByTimeAsync(seconds * 1_000 - 1);
    expect(asked, `before ${seconds} s`).toHaveLength(before);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked, `after ${seconds} s`).toHaveLength(before + 1);
  }
});

test('what was refused for good is not sent again; what stands behind it is', async () => {
  const { outbox, asked } = page();
  outbox.claim([claim('a'), claim('b')]);
  asked[0]?.no('Refusal');
  await settle();
  expect(asked.map(({ data }) => (data as Claim).id)).toEqual(['a', 'b']);
  asked[1]?.yes();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(asked).toHaveLength(2);
});

test('a page that comes back from the browser’s store says at once what it could not as it left', async () => {
  const { outbox, asked } = page();
  outbox.claim([claim('left')]); // under way as the page left: nobody answers
  outbox.arrive(arrival());
  expect(asked).toHaveLength(1);
  outbox.resume();
  expect(asked.map(({ type }) => type)).toEqual(['claim', 'arrive']);
  asked[1]?.yes(VERDICT);
  await settle();
  expect(asked.map(({ type }) => type)).toEqual(['claim', 'arrive', 'claim']);
  asked[2]?.yes();
  await settle();
  // what the page asked before fails late, as its patience ends: it neither sends anything again nor stops what is sent now
  outbox.claim([claim('now')]);
  asked[0]?.no();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked.slice(3).map(({ data }) => (data as Claim).id)).toEqual(['now']);
  asked[3]?.yes();
  await settle();
  outbox.claim([claim('later')]);
  expect(asked).toHaveLength(5);
});

test('an arrival with attention is not lost to the one that follows it', () => {
  const { outbox, asked } = page();
  outbox.claim([claim('a')]); // something is under way
  outbox.arrive(arrival({ seen: true, at: 1 }));
  outbox.arrive(arrival({ at: 2 }));
  expect(asked.slice(1).map(({ data }) => (data as Arrival).at)).toEqual([1]);
});

test('nor to the end of the page, while it waits for a round under way', () => {
  const { outbox, asked } = page();
  outbox.arrive(arrival({ at: 1 }));
  outbox.arrive(arrival({ seen: true, at: 2 }));
  outbox.flush();
  expect(asked.map(({ data }) => (data as Arrival).at)).toEqual([1, 2]);
});

test('the last words go to the browser’s store and out once more; a page with none says nothing', () => {
  const quiet = page();
  quiet.outbox.flush();
  expect([quiet.kept, quiet.asked]).toEqual([[], []]);
  const { outbox, asked, kept } = page();
  outbox.claim([claim('a'), claim('b')]);
  outbox.flush();
  expect(kept.map((claims) => claims.map(({ id }) => id))).toEqual([['a', 'b']]);
  expect(asked.map(({ data }) => (data as Claim).id)).toEqual(['a', 'a', 'b']);
});

test('where a newer version took over, the page falls silent', async () => {
  const { outbox, asked, kept, here } = page();
  here.alive = false;
  outbox.claim([claim('a')]);
  outbox.flush();
  expect([asked, kept, here.orphaned]).toEqual([[], [], 1]);
});

test('out of reach for a day, it keeps the newest three hundred claims', async () => {
  const { outbox, kept } = page();
  for (let i = 0; i < 310; i++) outbox.claim([claim(`c${i}`)]);
  outbox.flush();
  expect(kept[0]).toHaveLength(300);
  expect(kept[0]?.at(-1)?.id).toBe('c309');
});

test('what is due on an arrival that another one follows, or on last words, is passed on all the same', async () => {
  const { outbox, asked, verdicts } = page();
  outbox.arrive(arrival({ seen: true }));
  outbox.arrive(arrival({ surface: 'stories' }));
  outbox.claim([claim('a')]);
  outbox.flush();
  const due = { record: true, shows: { id: 'n' } };
  for (const one of asked.slice(1)) one.yes(due);
  await settle();
  expect(asked.slice(1, 3).map(({ type }) => type)).toEqual(['arrive', 'claim']);
  expect(verdicts).toEqual([due, due]);
});
