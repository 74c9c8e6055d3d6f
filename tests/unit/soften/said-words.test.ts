// The script that softens carries only the words that it says, and each of those.
import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import overlay from '../../../locales/en/overlay.json' with { type: 'json' };
import { pageScripts, WORDS } from '../../../scripts/build/page-scripts.ts';

const ROOM = new URL('../../../lib/page/soften/', import.meta.url);

async function saidKeys(): Promise<string[]> {
  const files = (await readdir(ROOM, { recursive: true })).filter((name) => name.endsWith('.ts'));
  const code = await Promise.all(files.map((name) => readFile(new URL(name, ROOM), 'utf8')));
  return [...code.join('\n').matchAll(/\bsay\('([\w.]+)'/g)]
    .map(([, key]) => key as string)
    .filter((key) => key in overlay || key.includes('.'));
}

test('each word that it says is in it, and one of the door is not', async () => {
  const keys = await saidKeys();
  expect(keys.length).toBeGreaterThan(5);
  for (const key of keys) expect(WORDS.soften).toContain(key.split('.')[0]);
  const scripts = await pageScripts('production', 'chrome');
  const text = (id: string) => scripts.find(({ path }) => path === `content-scripts/${id}.js`)?.text ?? '';
  expect(text('soften')).toContain(overlay.feedEnd.title);
  expect(text('nudge')).toContain(overlay.door.breath);
  expect(text('soften')).not.toContain(overlay.door.breath);
});

test('the languages that nobody speaks are in the scripts of tests, and in no real one', async () => {
  const carriers = async (mode: string) =>
    (await pageScripts(mode, 'chrome'))
      .filter(({ text }) => /אבגדה|\\u05d0\\u05d1/i.test(text))
      .map(({ path }) => path);
  expect(await carriers('e2e')).toContain('content-scripts/nudge.js');
  expect(await carriers('production')).toEqual([]);
});
