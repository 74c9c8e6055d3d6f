// @vitest-environment happy-dom
// Events that nobody made: whatever a page dispatches, what is recorded is the same as without it.
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageRules } from '../../../lib/networks/types.ts';
import { attend } from '../../../lib/page/attend.ts';
import { runs } from '../laws.ts';
import { layOut } from './posts/lay-out.ts';

const rules: PageRules = {
  id: 'test',
  surfaces: [
    { surface: 'feed', path: '^/$' },
    { surface: 'messages', path: '^/direct' },
  ],
  item: 'article',
};

/** All that we listen to, and some that we might. */
const ON_WINDOW = [
  ...['focus', 'blur', 'resume', 'pageshow', 'pagehide', 'popstate', 'hashchange', 'storage', 'beforeunload'],
  ...['pointerdown', 'pointermove', 'keydown', 'keyup', 'wheel', 'touchstart', 'touchmove', 'scroll', 'message'],
];
const ON_DOCUMENT = [
  ...['visibilitychange', 'freeze', 'resume', 'click', 'input', 'focusin', 'focusout', 'scroll', 'scrollend'],
  ...['play', 'playing', 'pause', 'emptied', 'timeupdate', 'ended', 'toggle', 'prerenderingchange'],
];

/** A moment of a life: what the person does, then what the page makes up, then time passes, ms. */
interface Moment {
  /** `late`: away, and the page has focus still as that is reported; `frame`: the page moves focus into a frame and back */
  person: 'wheel' | 'nothing' | 'away' | 'late' | 'back' | 'frame' | 'hide' | 'show' | 'messages' | 'feed';
  page: { on: 'window' | 'document' | 'link'; type: string }[];
  ms: number;
}
const lives = fc.array(
  fc.record<Moment>({
    person: fc.constantFrom(
      'wheel',
      'nothing',
      'nothing',
      'nothing',
      'away',
      'back',
      'hide',
      'show',
      'messages',
      'feed',
    ),
    page: fc.array(
      fc.oneof(
        fc.record({ on: fc.constant('window' as const), type: fc.constantFrom(...ON_WINDOW) }),
        fc.record({ on: fc.constant('document' as const), type: fc.constantFrom(...ON_DOCUMENT) }),
        fc.constant({ on: 'link' as const, type: 'click' }),
      ),
      { maxLength: 4 },
    ),
    ms: fc.constantFrom(100, 900, 4_000, 20_000, 70_000),
  }),
  { minLength: 3, maxLength: 12 },
);

let focused: boolean;
let visible: boolean;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1000);
  vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(800);
  vi.spyOn(document, 'hasFocus').mockImplementation(() => focused);
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => (visible ? 'visible' : 'hidden'));
  document.body.innerHTML = '<article data-box="0 0 1000 500"><a href="/post/a"></a></article>';
  layOut();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const goTo = (path: string) =>
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(`https://feed.example${path}`);

function dispatch(target: EventTarget, type: string, isTrusted: boolean): void {
  const event = new Event(type, { bubbles: true, cancelable: true });
  target.dispatchEvent(
    Object.defineProperties(event, {
      isTrusted: { value: isTrusted },
      timeStamp: { value: performance.now() },
      persisted: { value: true },
    }),
  );
}

/** @param made what is done with the page's own events: left out, dispatched, or taken for real ones
 *  @returns all that the page reported, and kept */
async function live(life: Moment[], made: 'not' | 'untrusted' | 'trusted'): Promise<unknown[]> {
  const reported: unknown[] = [];
  let ids = 0;
  [focused, visible] = [true, true];
  vi.setSystemTime(Date.UTC(2026, 5, 10, 12));
  goTo('/');
  const begun = performance.now();
  const mono = () => performance.now() - begun;
  const person = (target: EventTarget, type: string) => dispatch(target, type, true);
  const handle = attend({
    rules,
    win: window,
    mono: () => performance.now(),
    now: () => ({ mono: performance.now(), wall: Date.now() }),
    newId: () => `c${++ids}`,
    send: async (type, data) => {
      reported.push([mono(), type, structuredClone(data)]);
      return { record: true, page: { idle: 30, unfocused: false, posts: false, zone: 'UTC' } };
    },
    keep: (claims) => reported.push([mono(), 'keep', structuredClone(claims)]),
    afterFrame: (onDrawn) => void setTimeout(onDrawn, 16),
    alive: () => true,
    onRewrite() {},
    heartbeat: 5_000,
    video: Number.POSITIVE_INFINITY,
  });
  await vi.advanceTimersByTimeAsync(20);
  for (const moment of life) {
    if (moment.person === 'wheel') person(document.body, 'wheel');
    if (moment.person === 'away' || moment.person === 'back') {
      focused = moment.person === 'back';
      person(window, focused ? 'focus' : 'blur');
    }
    if (moment.person === 'late') {
      person(window, 'blur');
      focused = false;
    }
    if (moment.person === 'frame' && focused) {
      focused = false; // for an instant, in Firefox
      person(window, 'blur');
      focused = true;
      await vi.advanceTimersByTimeAsync(50);
      person(window, 'focus');
    }
    if (moment.person === 'hide' || moment.person === 'show') {
      visible = moment.person === 'show';
      person(document, 'visibilitychange');
    }
    if (moment.person === 'messages' || moment.person === 'feed') {
      goTo(moment.person === 'feed' ? '/' : '/direct');
      person(window, 'popstate');
    }
    for (const { on, type } of made === 'not' ? [] : moment.page) {
      const target = { window, document, link: document.querySelector('a') as Element }[on];
      dispatch(target, type, made === 'trusted');
    }
    await vi.advanceTimersByTimeAsync(moment.ms);
  }
  handle.stop();
  await vi.advanceTimersByTimeAsync(70_000);
  return reported;
}

test('no sequence of events that a page makes up changes what is recorded, nor when it is reported', async () => {
  await fc.assert(
    fc.asyncProperty(lives, async (life) => {
      expect(await live(life, 'untrusted')).toEqual(await live(life, 'not'));
    }),
    { numRuns: runs(200) },
  );
}, 3_600_000);

test('the law bites: the same events, taken for a person’s, change it', async () => {
  const law = fc.asyncProperty(lives, async (life) => {
    expect(await live(life, 'trusted')).toEqual(await live(life, 'not'));
  });
  expect((await fc.check(law, { numRuns: 100 })).failed).toBe(true);
});

/** ms of attention in a life of a feed */
async function counted(people: Moment['person'][], ms: number): Promise<number> {
  const life = people.map((person): Moment => ({ person, page: [], ms }));
  const all = (await live(life, 'not')) as [number, string, { end: number; start: number; id: string }][];
  const claims = all.filter(([, type]) => type === 'claim').map(([, , one]) => [one.id, one.end - one.start] as const);
  return [...new Map(claims).values()].reduce((sum, one) => sum + one, 0);
}

test.each(['back', 'frame'] as const)(
  'a return needs a real change: focus that comes to a page that has it is nobody (%s)',
  async (person) => {
    const ms = await counted(Array<Moment['person']>(40).fill(person), 4_000);
    expect(ms).toBeGreaterThan(25_000);
    expect(ms).toBeLessThanOrEqual(30_000);
  },
);

test.each(['away', 'late'] as const)('a real return counts: %s, and back', async (gone) => {
  const before = await counted([gone], 70_000);
  expect(await counted([gone, 'back'], 70_000)).toBeGreaterThan(before + 25_000);
});
