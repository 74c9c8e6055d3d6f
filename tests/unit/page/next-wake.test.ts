// When a page wakes next. Instants are ms after the page began.
import { describe, expect, test } from 'vitest';
import type { PageRules } from '../../../lib/networks/types.ts';
import type { PageDeps } from '../../../lib/page/deps.ts';
import { isLookDue, nextWake } from '../../../lib/page/next-wake.ts';
import { createPageState, type PageState } from '../../../lib/page/state.ts';

const BEGAN = 1_000_000;
const at = (ms: number) => ({ mono: BEGAN + ms, wall: 5e11 + ms });
const NEVER = Number.POSITIVE_INFINITY;
const FEED = { network: 'bluesky', surface: 'feed' } as const;
const SEEN = { visible: true, playing: false, stalled: false, found: true };

/** A page in front of a person, on a feed since `BEGAN`; what differs is given, instants in ms after that. */
function page(change: Partial<PageState> = {}, { input = 0, rules = {} as Partial<PageRules> } = {}): PageState {
  const deps = { rules: { id: 'bluesky', surfaces: [], item: 'article', ...rules }, newId: () => 'id' };
  const state = createPageState({ ...deps, mono: () => BEGAN, heartbeat: 5_000, video: NEVER } as unknown as PageDeps);
  Object.assign(state, { place: FEED, present: true, drawn: true, reportedAt: BEGAN }, change);
  for (const key of ['lookedAt', 'changedAt', 'reportedAt'] as const)
    if (change[key] !== undefined) state[key] = BEGAN + (change[key] as number);
  if (input !== NEVER) state.attention.input(at(input));
  const facts = { place: state.view.visible ? FEED : null, playing: state.view.playing };
  state.attention.update(at(input === NEVER ? 0 : input), { visible: true, focused: true, ...facts });
  return state;
}

describe('a place that has just come on screen', () => {
  test.each([
    [0, 30],
    [200, 50],
    [2_000, 500],
    [60_000, 2_000],
  ])('%d ms after it came it is looked at again within %d ms', (since, wait) => {
    const state = page({ lookedAt: since }, { input: since });
    expect(nextWake(state, at(since))).toBe(wait);
  });
  test('is looked at at once where it was not yet', () => {
    const state = page();
    expect(isLookDue(state, at(0))).toBe(true);
    expect(nextWake(state, at(0))).toBe(20);
  });
  test('is not looked at where nobody is', () => {
    const state = page({ lookedAt: 0 }, { input: NEVER });
    expect(nextWake(state, at(15_000))).toBe(NEVER);
    expect(isLookDue(state, at(15_000))).toBe(false);
  });
});

describe('a feed that is attended to', () => {
  test('wakes with its heartbeat, and then both looks and reports', () => {
    const state = page({ view: SEEN, lookedAt: 200 });
    expect(nextWake(state, at(200))).toBe(4_800);
    expect(isLookDue(state, at(4_900))).toBe(false);
    expect(isLookDue(state, at(5_000))).toBe(true);
  });
  test('is looked at a quarter of a second after something was pressed, half a second after the last look, and once more', () => {
    const pressed = page({ view: SEEN, lookedAt: 1_000, changedAt: 3_000 }, { input: 3_000 });
    expect(nextWake(pressed, at(3_000))).toBe(250);
    const again = page({ view: SEEN, lookedAt: 3_000, changedAt: 3_100 }, { input: 3_100 });
    expect(nextWake(again, at(3_100))).toBe(400);
    const slow = page({ view: SEEN, lookedAt: 3_350, changedAt: 3_100 }, { input: 3_100 });
    expect(nextWake(slow, at(3_350))).toBe(1_000);
    const done = page({ view: SEEN, lookedAt: 4_350, changedAt: 3_100 }, { input: 3_100 });
    expect(nextWake(done, at(4_350))).toBe(650);
  });
  test('wakes as the last input has been long enough ago, and half a second before, to see whether a film goes on', () => {
    const state = page({ view: SEEN, lookedAt: 58_000, reportedAt: 58_000 });
    expect(nextWake(state, at(58_000))).toBe(1_500);
    expect(isLookDue(state, at(59_500))).toBe(true);
    const looked = page({ view: SEEN, lookedAt: 59_500, reportedAt: 58_000 });
    expect(nextWake(looked, at(59_500))).toBe(500);
  });
  test('wakes at the very moment at which something is due', () => {
    const state = page({ view: SEEN, lookedAt: 0, dueAt: 1_250 });
    expect(nextWake(state, at(0))).toBe(1_250);
  });
  test('with a film that plays alone is looked at each second', () => {
    const state = page({ view: { ...SEEN, playing: true }, lookedAt: 61_000, reportedAt: 60_500 });
    expect(nextWake(state, at(61_000))).toBe(1_000);
  });
  test.each<[string, boolean, number]>([
    ['on a post', true, 500],
    ['beside any post', false, 2_000],
  ])('with a film alone %s that might go on is looked at again', (_, visible, ms) => {
    const view = { ...SEEN, visible, stalled: true };
    expect(nextWake(page({ view, lookedAt: 61_000 }), at(61_000))).toBe(ms);
    expect(nextWake(page({ view: { ...view, stalled: false }, lookedAt: 61_000 }), at(61_000))).toBe(NEVER);
  });
});

describe('a page at rest', () => {
  test.each<[string, Partial<PageState>, object]>([
    ['that nobody has in front', { present: false, view: SEEN, lookedAt: 0 }, {}],
    ['that has not drawn yet', { drawn: false }, {}],
    ['that shows no feed', { place: { network: 'bluesky', surface: 'messages' }, lookedAt: 0 }, {}],
    ['at which nobody does anything', { view: SEEN, lookedAt: 0 }, { input: NEVER }],
  ])('%s is not woken', (_, change, how) => {
    const state = page(change, how);
    expect(nextWake(state, at(70_000))).toBe(NEVER);
    expect(isLookDue(state, at(70_000))).toBe(false);
  });
  test('whose films start without an event that reaches it is looked at with each heartbeat', () => {
    const state = page({ view: SEEN, lookedAt: 70_000 }, { input: NEVER, rules: { roots: 'x-player' } });
    expect(nextWake(state, at(70_000))).toBe(5_000);
  });
});

test('asking changes nothing', () => {
  const state = page({ view: SEEN, lookedAt: 200, changedAt: 300 });
  const before = structuredClone({ ...state, attention: undefined, composer: undefined });
  const answers = [nextWake(state, at(400)), isLookDue(state, at(400)), nextWake(state, at(400))];
  expect(answers).toEqual([300, false, 300]);
  expect({ ...state, attention: undefined, composer: undefined }).toEqual(before);
  expect(state.attention.take()).toEqual([]);
});
