// What is built for pages: the same for each browser but for one bound, and what the bench measures but for the heartbeat.
import { expect, test } from 'vitest';
import { beatEvery } from '../../../scripts/bench/variant.ts';
import { pageScripts } from '../../../scripts/build/page-scripts.ts';

const parts = (script = '') => script.split(/[=:,;(]/);
const attention = async (browser: string) =>
  (await pageScripts('production', browser)).find(({ path }) => path.endsWith('/attention.js'))?.text;

test('with the heartbeat of the product it is the product, and with another one nothing else differs', async () => {
  const shipped = await attention('chrome');
  const [same, faster] = [await beatEvery(5_000), await beatEvery(2_000)];
  expect(same).toBe(shipped);
  expect(faster).not.toBe(shipped);
  const changed = parts(faster).filter((part, i) => part !== parts(same)[i]);
  expect(changed).toEqual(['2e3']);
});

test('in Firefox a film alone counts for half an hour at most, and nothing else differs there', async () => {
  const [chrome, firefox] = [parts(await attention('chrome')), parts(await attention('firefox'))];
  const differs = chrome.flatMap((part, i) => (part === firefox[i] ? [] : [[part, firefox[i]]]));
  expect(differs).toEqual([['1/0', '18e5']]);
});
