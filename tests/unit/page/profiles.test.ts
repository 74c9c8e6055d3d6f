// @vitest-environment happy-dom
// Other people's profiles count where a person said so, from the background's answer on; their own does not, where a fact tells it.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Verdict } from '../../../lib/messages/protocol.ts';
import type { OwnRules, PageRules } from '../../../lib/networks/types.ts';
import { attend } from '../../../lib/page/attend.ts';
import type { PageHandle } from '../../../lib/page/page-handle.ts';
import { layOut } from './posts/lay-out.ts';

/** As a page carries them: that it is a profile, only the rest of the rules says. */
const RULES: PageRules = {
  id: 'test',
  surfaces: [
    { surface: 'feed', path: '^/$' },
    { surface: 'messages', path: '^/direct' },
  ],
  item: 'article',
};
const PROFILES: OwnRules = {
  surfaces: [],
  profile: {
    rules: [
      { surface: 'settings', path: '^/settings' },
      { surface: 'profile', path: '^/[^/]+/?$' },
    ],
    mine: 'a[href="/edit"]',
  },
};

let handle: PageHandle;
let sent: { type: string; data: Record<string, unknown> }[];
let verdict: Verdict;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance', 'requestAnimationFrame'] });
  sent = [];
  say(PROFILES);
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1000);
  vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(800);
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  show('<article data-box="0 0 1000 500"></article>');
});
afterEach(() => {
  handle.stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function show(html: string): void {
  document.body.innerHTML = html;
  layOut();
}
function say(own?: OwnRules): void {
  verdict = { record: true, page: { idle: 60, unfocused: false, posts: false, zone: 'UTC', ...(own && { own }) } };
}

function open(path: string, rules: PageRules = { ...RULES }): void {
  const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
  happyDOM.setURL(`https://feed.example${path}`);
  handle = attend({
    rules,
    win: window,
    mono: () => performance.now(),
    now: () => ({ mono: performance.now(), wall: Date.now() }),
    newId: () => crypto.randomUUID(),
    send: async (type, data) => {
      sent.push({ type, data: structuredClone(data) as Record<string, unknown> });
      return verdict;
    },
    keep: () => {},
    afterFrame: (onDrawn) => onDrawn(),
    alive: () => true,
    onRewrite() {},
    heartbeat: 5_000,
    video: Number.POSITIVE_INFINITY,
  });
}

/** A person scrolls, four times a second. */
async function scroll(seconds: number): Promise<void> {
  for (let step = 0; step < seconds * 4; step++) {
    const wheel = new Event('wheel', { bubbles: true });
    Object.defineProperties(wheel, { isTrusted: { value: true }, timeStamp: { value: performance.now() } });
    document.body.dispatchEvent(wheel);
    await vi.advanceTimersByTimeAsync(250);
  }
}
const said = (type: string) => sent.filter((one) => one.type === type).map(({ data }) => data);

test('somebody’s profile counts as one, by what is on it and not by its address', async () => {
  open('/someone/');
  await scroll(12);
  expect(said('claim').at(-1)).toMatchObject({ network: 'test', surface: 'profile' });
  expect(said('claim').some((claim) => 'byAddress' in claim || 'own' in claim)).toBe(false);
  expect(said('arrive')).toContainEqual(expect.objectContaining({ surface: 'profile', seen: true }));
});

test('one without a post counts as well, and is no sign that the site changed', async () => {
  show('<p>No posts yet</p>');
  open('/someone/');
  await scroll(20);
  expect(said('claim').at(-1)).toMatchObject({ surface: 'profile' });
  expect(said('mismatch')).toEqual([]);
});

test('one’s own does not: neither its posts nor a moment before the way to edit it is drawn', async () => {
  show('<p>Loading</p>');
  open('/me/');
  await scroll(1);
  show('<a href="/edit">Edit</a><article data-box="0 0 1000 500"></article>');
  await scroll(15);
  expect(said('claim')).toEqual([]);
});

test('one’s own that stays in the document behind somebody else’s changes nothing', async () => {
  show('<div hidden><a href="/edit">Edit</a></div><article data-box="0 0 1000 500"></article>');
  open('/someone/');
  await scroll(12);
  expect(said('claim')).not.toEqual([]);
});

test('settings and messages that look like a profile to its rule stay what they are', async () => {
  for (const path of ['/settings', '/direct/']) {
    open(path);
    await scroll(12);
    expect(said('claim')).toEqual([]);
    expect(handle.place()?.surface).not.toBe('profile');
    handle.stop();
  }
  open('/someone/');
});

test.each([
  ['that its page does not know by itself', RULES],
  ['that its page knows by itself', { ...RULES, surfaces: [...RULES.surfaces, ...(PROFILES.profile?.rules ?? [])] }],
])('a profile %s counts only for whoever turned it on, and stops as it is turned off', async (_, rules) => {
  say();
  open('/someone/', { ...rules });
  await scroll(12);
  expect(said('claim')).toEqual([]);
  say(PROFILES);
  handle.orders({ kind: 'orders', ask: true });
  await scroll(2);
  expect(handle.counting()).toBe(true);
  say();
  handle.orders({ kind: 'orders', ask: true });
  await scroll(2);
  expect(handle.counting()).toBe(false);
});
