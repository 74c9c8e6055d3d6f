// The bench measures what is shipped, and beside it the same with another heartbeat alone.
import { expect, test } from 'vitest';
import { speakEvery } from '../../../scripts/bench/variant.ts';
import { pageScripts } from '../../../scripts/build/page-scripts.ts';

test('with the heartbeat of the product it is the product, and with another one nothing else differs', async () => {
  const shipped = (await pageScripts('production', 'chrome')).find(({ path }) => path.endsWith('/attention.js'))?.text;
  const [same, faster] = [await speakEvery(5_000), await speakEvery(2_000)];
  expect(same).toBe(shipped);
  expect(faster).not.toBe(shipped);
  const parts = (script: string) => script.split(/[=:,;(]/);
  const changed = parts(faster).filter((part, i) => part !== parts(same)[i]);
  expect(changed).toEqual(['2e3']);
});
