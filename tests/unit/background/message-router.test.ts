// Every message has an answer, from whoever may say it; what is shown never costs what was recorded.
import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startMessageRouter } from '../../../lib/background/message-router.ts';
import type { Nudging } from '../../../lib/background/nudging/nudging.ts';
import type { Recorder } from '../../../lib/background/recorder.ts';
import { Refusal } from '../../../lib/rules/refusal.ts';
import type { Triggers } from '../../../lib/soften/trigger.ts';
import { changeSettings, getSettings } from '../../../lib/store/settings.ts';
import { freshSettings } from '../store/fresh-settings.ts';

const FEED = { url: 'https://www.instagram.com/', frameId: 0, tab: { id: 7, incognito: false } };
const VERDICT = { record: true, page: { idle: 60, unfocused: false, posts: false } };
const DOOR = { id: 'd', kind: 'door', network: 'instagram', surface: 'feed', leave: { to: 'close' } };

const recorder = {
  claim: vi.fn(async () => VERDICT),
  arrive: vi.fn(async () => VERDICT),
  verdict: vi.fn(async () => VERDICT),
  mismatch: vi.fn(async () => {}),
  correct: vi.fn(async () => ({ undo: 'u' })),
};
const nudging = {
  decide: vi.fn(async (): Promise<unknown> => ({})),
  answer: vi.fn(async (): Promise<unknown> => undefined),
};
/** none, unless a test says otherwise */
const giveToken = vi.fn(async (): Promise<string> => '');
const triggers = {
  for: vi.fn(async (): Promise<Triggers | null> => null),
  networks: async () => () => false,
  keepPicked: vi.fn(async () => {}),
};
const askPages = vi.fn(async () => {});
const injected = vi.fn(async () => []);
const closed = vi.fn(async () => {});
/** Origins that the person has granted. */
let granted: string[];

beforeAll(() => {
  freshSettings();
  Object.assign(fakeBrowser, {
    scripting: { executeScript: injected },
    permissions: {
      getAll: async () => ({ origins: granted }),
      contains: async ({ origins }: { origins: string[] }) => origins.every((one) => granted.includes(one)),
    },
  });
  Object.assign(fakeBrowser.tabs, { remove: closed });
  Object.assign(fakeBrowser.runtime.onMessage, { addListener: (one: Listener) => listeners.push(one) });
  startMessageRouter({
    recorder: recorder as unknown as Recorder,
    nudging: nudging as unknown as Nudging,
    now: () => 1_800_000_000_000,
    ready: Promise.resolve(),
    askPages: askPages,
    finishActs: async () => {},
    mend: async () => {},
    onSettings: async () => {},
    lastWords: { giveToken },
    triggers,
    onTimeCounted: async () => {},
  });
});
beforeEach(() => {
  vi.clearAllMocks();
  granted = ['*://*.instagram.com/*'];
});

type Answer = { res?: unknown; err?: { name: string; message: string } };
type Listener = (message: unknown, sender: object, respond: (answer: Answer) => void) => unknown;
const listeners: Listener[] = [];

/** As a browser does it: every listener gets the message, and the first answer counts. */
const say = (message: unknown, sender: object = FEED): Promise<Answer> =>
  new Promise((answer) => {
    for (const hear of listeners) {
      const pending = hear(message, sender, answer);
      if (pending instanceof Promise) void pending.then(answer);
    }
  });
const message = (type: string, data?: unknown) => ({ id: 1, type, data, timestamp: 1 });

describe('what nobody says is refused, with a reason', () => {
  test.each([
    ['nothing', null],
    ['a word', 'hello'],
    ['a number', 7],
    ['no time', { type: 'claim', data: {} }],
    ['an unknown type', message('reward')],
    ['a built-in', message('__proto__', {})],
    ['another built-in', message('constructor', {})],
  ])('%s', async (_, message) => {
    expect(await say(message)).toEqual({
      err: { name: 'Refusal', message: 'Enough does not know this message.' },
    });
  });

  test('and what a page of a network says for our own pages', async () => {
    const { err } = await say(message('correct', {}));
    expect(err?.name).toBe('Refusal');
    expect(recorder.correct).not.toHaveBeenCalled();
    // the control: our own page is answered
    const own = { url: fakeBrowser.runtime.getURL('/review.html') };
    expect(await say(message('correct', {}), own)).toEqual({ res: { undo: 'u' } });
  });

  test('and what a page says of another network, in a private window, or in a frame', async () => {
    const arrival = message('arrive', { network: 'instagram', surface: 'feed' });
    for (const sender of [
      { ...FEED, url: 'https://www.youtube.com/' },
      { ...FEED, tab: { id: 7, incognito: true } },
      { ...FEED, frameId: 3 },
      {},
    ])
      expect((await say(arrival, sender)).err?.name).toBe('Refusal');
    expect(recorder.arrive).not.toHaveBeenCalled();
    expect((await say(arrival)).res).toMatchObject({ record: true });
  });

  test('a reason that the recorder gives reaches the page', async () => {
    recorder.claim.mockRejectedValueOnce(new Refusal('A claim ends after it starts.'));
    const { err } = await say(message('claim', { network: 'instagram', surface: 'feed' }));
    expect(err).toMatchObject({ name: 'Refusal', message: 'A claim ends after it starts.' });
  });
});

describe('a page of a network is answered', () => {
  const arrive = () => say(message('arrive', { network: 'instagram', surface: 'feed', seen: true }));

  test('by what is due, and its script is sent for', async () => {
    nudging.decide.mockResolvedValueOnce({ nudge: DOOR, next: { left: 5 } });
    expect((await arrive()).res).toEqual({ ...VERDICT, triggers: null, shows: DOOR, door: true, next: { left: 5 } });
    expect(injected).toHaveBeenCalledWith(expect.objectContaining({ target: { tabId: 7 } }));
  });

  test('in the language that the person chose', async () => {
    await changeSettings({ language: 'rtl' });
    nudging.decide.mockResolvedValueOnce({ nudge: DOOR });
    await arrive();
    const files = ['language/rtl.js', '/content-scripts/nudge.js'];
    expect(injected).toHaveBeenCalledWith(expect.objectContaining({ files }));
    await changeSettings({ language: '' });
  });

  test('by nothing more where nothing is due', async () => {
    expect((await arrive()).res).toEqual({ ...VERDICT, triggers: null });
    expect(injected).not.toHaveBeenCalled();
  });

  test('where deciding fails, what was recorded stays recorded', async () => {
    nudging.decide.mockRejectedValueOnce(new Error('a limit that does not read'));
    expect((await arrive()).res).toEqual({ ...VERDICT, triggers: null });
  });

  test('not to record, where its network was turned off', async () => {
    granted = [];
    expect((await arrive()).res).toEqual({ ...VERDICT, record: false });
    expect(recorder.arrive).not.toHaveBeenCalled();
    expect(nudging.decide).not.toHaveBeenCalled();
  });
});

describe('what sets a person off', () => {
  const OFF: Triggers = { words: ['marathon'], accounts: ['fit.anna'] };
  const VISIT = { network: 'instagram', surface: 'feed', seen: true };

  test('goes to a page of its network as it arrives, and with no other answer', async () => {
    triggers.for.mockResolvedValue(OFF);
    expect((await say(message('arrive', VISIT))).res).toMatchObject({ triggers: OFF });
    expect(triggers.for).toHaveBeenCalledWith('instagram');
    expect((await say(message('claim', VISIT))).res).not.toHaveProperty('triggers');
  });

  test('goes to no page where nothing is recorded, and to none of another network', async () => {
    triggers.for.mockResolvedValue(OFF);
    recorder.arrive.mockResolvedValueOnce({ ...VERDICT, record: false });
    expect((await say(message('arrive', VISIT))).res).not.toHaveProperty('triggers');
    expect((await say(message('arrive', { ...VISIT, network: 'x' }))).err).toBeDefined();
    granted = [];
    expect((await say(message('arrive', VISIT))).res).not.toHaveProperty('triggers');
  });

  test('where it cannot be read the page is answered all the same', async () => {
    triggers.for.mockRejectedValueOnce(new Error('a database that does not open'));
    expect((await say(message('arrive', VISIT))).res).toEqual(VERDICT);
  });

  test('is taken from the tab in which a person points at an account, once, and from no other', async () => {
    const picked = message('pointed', { network: 'instagram', account: 'fit.anna' });
    expect((await say(picked)).err).toMatchObject({ message: 'Nobody points at a post here.' });
    const ours = { url: fakeBrowser.runtime.getURL('/popup.html' as '/'), id: fakeBrowser.runtime.id };
    expect(await say(message('point', { tabId: 7, to: 'account' }), ours)).toEqual({ res: undefined });
    expect((await say(picked, { ...FEED, tab: { id: 8, incognito: false } })).err).toBeDefined();
    expect(await say(picked)).toEqual({ res: undefined });
    expect(triggers.keepPicked).toHaveBeenCalledExactlyOnceWith({ network: 'instagram', account: 'fit.anna' });
    expect((await say(picked)).err).toBeDefined();
  });

  test('is not taken where a person points at what a post is', async () => {
    const ours = { url: fakeBrowser.runtime.getURL('/popup.html' as '/'), id: fakeBrowser.runtime.id };
    await say(message('point', { tabId: 7, to: 'post' }), ours);
    expect((await say(message('pointed', { network: 'instagram', account: 'fit.anna' }))).err).toBeDefined();
    expect(triggers.keepPicked).not.toHaveBeenCalled();
  });
});

test('a part to hide is taken from a site that was added, where a person points at one, and from no network', async () => {
  await changeSettings({ sites: ['cats.example'] });
  granted = ['*://cats.example/*', '*://*.instagram.com/*'];
  const cats = { ...FEED, url: 'https://cats.example/' };
  const part = message('pointed', { network: 'site:cats.example', hides: 'aside.trending' });
  const ours = { url: fakeBrowser.runtime.getURL('/popup.html' as '/'), id: fakeBrowser.runtime.id };
  await say(message('point', { tabId: 7, to: 'post' }), ours);
  expect((await say(part, cats)).err).toMatchObject({ message: 'Something else was asked for here.' });
  await say(message('point', { tabId: 7, to: 'hide' }), ours);
  for (const hides of ['body', '*', '[aria-label="Sam Smith"]'])
    expect((await say(message('pointed', { network: 'site:cats.example', hides }), cats)).err).toBeDefined();
  expect((await say(message('pointed', { network: 'instagram', hides: 'aside' }))).err).toBeDefined();
  expect((await getSettings()).hidden).toEqual([]);
  expect(await say(part, cats)).toEqual({ res: undefined });
  expect((await getSettings()).hidden).toMatchObject([{ network: 'site:cats.example', selector: 'aside.trending' }]);
});

test('Leave closes the tab that it was pressed in, and other pages ask again', async () => {
  nudging.answer.mockResolvedValueOnce({ leave: { to: 'close' }, network: 'instagram' });
  Object.assign(fakeBrowser.tabs, { get: async () => ({ id: 7, windowId: 1, index: 0 }), query: async () => [{}, {}] });
  const answer = { id: 'd', network: 'instagram', choice: { do: 'leave' } };
  expect(await say(message('chose', answer))).toEqual({ res: undefined });
  await vi.waitFor(() => expect(closed).toHaveBeenCalledWith(7));
  expect(askPages).toHaveBeenCalled();
});

test('while a site asks "Stay?" Leave is answered all the same, and pressed again it asks nothing twice', async () => {
  nudging.answer.mockResolvedValue({ leave: { to: 'close' }, network: 'instagram' });
  closed.mockReturnValue(new Promise(() => {}));
  const answer = { id: 'asks', network: 'instagram', choice: { do: 'leave' } };
  expect(await say(message('chose', answer))).toEqual({ res: undefined });
  await vi.waitFor(() => expect(closed).toHaveBeenCalledOnce());
  expect(await say(message('chose', answer))).toEqual({ res: undefined });
  expect(await say(message('chose', { ...answer, id: 'another' }))).toEqual({ res: undefined });
  await vi.waitFor(() => expect(closed).toHaveBeenCalledTimes(2)); // for the other one alone
});

test('Leave at the end of a feed leaves, words for help and for a change open those, and others are refused', async () => {
  Object.assign(fakeBrowser.tabs, { get: async () => ({ id: 7, windowId: 1, index: 0 }), query: async () => [{}, {}] });
  expect(await say(message('atEnd', { network: 'instagram', do: 'leave' }))).toEqual({ res: undefined });
  await vi.waitFor(() => expect(closed).toHaveBeenCalledWith(7));
  const opened = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  expect(await say(message('atEnd', { network: 'instagram', do: 'help' }))).toEqual({ res: undefined });
  expect(opened).toHaveBeenCalledWith(expect.objectContaining({ url: expect.stringContaining('/help.html') }));
  expect(await say(message('atEnd', { network: 'instagram', do: 'change' }))).toEqual({ res: undefined });
  const url = expect.stringMatching(/\/options\.html#softer\/instagram$/);
  expect(opened).toHaveBeenLastCalledWith(expect.objectContaining({ url, windowId: 1, index: 1 }));
  for (const pressed of [
    { network: 'instagram', do: 'stay' },
    { network: 'youtube', do: 'leave' },
  ])
    expect((await say(message('atEnd', pressed))).err?.name).toBe('Refusal');
});

test('with each verdict a page gets a token for its last words; one that has just come gets one of its own', async () => {
  giveToken.mockResolvedValueOnce('one').mockResolvedValueOnce('two');
  const place = { network: 'instagram', surface: 'feed' };
  expect((await say(message('arrive', place))).res).toMatchObject({ token: 'one' });
  expect((await say(message('claim', place))).res).toMatchObject({ token: 'two' });
  expect(giveToken.mock.calls).toEqual([
    ['instagram', 7, true],
    ['instagram', 7, false],
  ]);
  granted = [];
  expect((await say(message('arrive', place))).res).not.toHaveProperty('token');
});
