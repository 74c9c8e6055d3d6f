// Pages of other people speak in the library's wire format without the library: what they say, it hears, and the other way round.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, expect, test, vi } from 'vitest';
import { Refusal } from '../../../lib/rules/refusal.ts';

type Answer = (answer: unknown) => void;
type Listener = (message: unknown, sender: object, answer: Answer) => unknown;

const sent: Record<string, unknown>[] = [];
const listeners: Listener[] = [];

/** Both forms that the browsers have: the library asks with a callback, our page awaits a promise. */
function sendMessage(message: Record<string, unknown>, callback?: Answer): Promise<unknown> {
  sent.push(message);
  const answered = new Promise((answer) => {
    for (const listen of listeners) listen(structuredClone(message), { id: 'enough' }, answer);
  }).then((answer) => structuredClone(answer));
  if (callback) void answered.then(callback);
  return answered;
}

let page: typeof import('../../../lib/page/report/send.ts');
let ours: typeof import('../../../lib/messages/bus.ts');

beforeAll(async () => {
  const onMessage = { addListener: (listen: Listener) => listeners.push(listen), removeListener: () => undefined };
  vi.stubGlobal('browser', undefined);
  vi.stubGlobal('chrome', { runtime: { id: 'enough', sendMessage, onMessage } });
  page = await import('../../../lib/page/report/send.ts');
  ours = await import('../../../lib/messages/bus.ts');
});

test('the version whose format it is is pinned, and is the one that is installed', () => {
  const here = createRequire(import.meta.url);
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const library = here.resolve('@webext-core/messaging').replace(/dist\/.*$/, 'package.json');
  const { version } = JSON.parse(readFileSync(library, 'utf8'));
  expect(dependencies['@webext-core/messaging']).toBe(version);
});

test('the library hears what a page says, and the page its answer', async () => {
  const verdict = { record: true, page: { idle: 60, unfocused: false, posts: false } };
  const claim = { id: 'c', network: 'x' };
  const listen = vi.fn((_: { data: unknown }) => verdict);
  ours.hear('claim', listen);
  expect(await page.send('claim', claim)).toEqual(verdict);
  expect(listen.mock.calls[0]?.[0]).toMatchObject({ type: 'claim', data: claim });
});

test('a refusal arrives under its name, in its words', async () => {
  ours.hear('arrive', () => {
    throw new Refusal('Only a page can say what it shows.');
  });
  await expect(page.send('arrive', {})).rejects.toMatchObject({
    name: 'Refusal',
    message: 'Only a page can say what it shows.',
  });
});

test('a page says it key for key as the library does', async () => {
  ours.hear('retry', () => true);
  sent.length = 0;
  expect(await page.send('retry', undefined)).toBe(true);
  expect(await ours.send('retry')).toBe(true);
  const [byPage, byLibrary] = sent.map((message) =>
    Object.entries(message).map(([key, value]) => [key, key === 'type' ? value : typeof value]),
  );
  expect(byPage).toEqual(byLibrary);
});
