/** What browsers themselves show of Enough is in the browser's language, or the same in every one. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import en from '../../../locales/en/store.json' with { type: 'json' };
import { storeWords } from '../../../scripts/build/store-words.ts';
import { languages } from '../../../scripts/content/read.ts';

const config = readFileSync('wxt.config.ts', 'utf8');
const popup = readFileSync('entrypoints/popup/index.html', 'utf8');

test('name, description, the icon’s title and all commands are translated, or a name', () => {
  const shown = [...config.matchAll(/\b(?:name|description|default_title|title): '([^']*)'/g)].map(([, text]) => text);
  expect(shown).toHaveLength(6); // the name, the description, four commands: `_execute_action` brings the browser's own
  expect(shown.filter((text) => !/^__MSG_\w+__$/.test(text ?? ''))).toEqual(['Enough']);
  expect(popup.match(/<title>(.*)<\/title>/)?.[1]).toBe('Enough'); // what the build makes the icon's title of
});

test('each of them is there in every language, under the name that browsers look for', () => {
  const asked = [...config.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
  expect(asked.toSorted()).toEqual(Object.keys(en).toSorted());
  const built = new Map(storeWords().map(({ path, text }) => [path, JSON.parse(text)]));
  for (const language of languages()) {
    const messages = built.get(`_locales/${language.replaceAll('-', '_')}/messages.json`);
    for (const key of asked) expect(messages?.[key as string]?.message, `${language} ${key}`).toBeTruthy();
  }
  expect(config).toContain("default_locale: 'en'");
});
