/** A chosen language reaches every part that says words: pages, what stands over a feed, folded posts, the icon. Tests choose one
 *  that nobody speaks, in which no Latin letter is left. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { filesFor } from '../../../lib/background/tabs/registration.ts';
import { contentLanguage } from '../../../lib/content/language.ts';
import { foldedDir, foldedWord } from '../../../lib/i18n/folded-words.ts';
import { iconWord } from '../../../lib/i18n/icon-words.ts';
import { locale, t, useLanguage } from '../../../lib/i18n/index.ts';
import { languageFiles } from '../../../lib/i18n/language-files.ts';
import { say, speak } from '../../../lib/i18n/on-page.ts';
import { AS_IT_IS } from '../../../lib/soften/choice.ts';
import { languageFiles as builtFiles } from '../../../scripts/build/language-files.ts';

const LATIN = /[a-z]/i;

beforeEach(() => vi.stubGlobal('navigator', { languages: ['en-GB'] }));
afterEach(() => {
  vi.unstubAllGlobals();
  globalThis.enoughLanguage = undefined;
});

test('pages speak it, and the cards and breaks in them', async () => {
  await useLanguage(['en-GB'], '', 'rtl');
  expect([t('popup.leave'), locale(), contentLanguage().change]).toEqual([
    expect.not.stringMatching(LATIN),
    'ar-EG',
    expect.any(Function),
  ]);
  await useLanguage(['en-GB'], '', '');
  expect([t('common.page.options'), locale(), contentLanguage().change]).toEqual([
    expect.stringMatching(LATIN),
    'en-GB',
    undefined,
  ]);
});

test('the icon, its menu and messages of the browser speak it', () => {
  expect(iconWord('menuPause', '')).toMatch(LATIN);
  expect(iconWord('menuPause', 'rtl')).not.toMatch(LATIN);
});

test('a page that is open follows at once, there and back', () => {
  speak();
  expect([say('leave'), foldedWord('show'), foldedDir()]).toEqual(['Leave', expect.stringMatching(LATIN), 'ltr']);
  globalThis.enoughLanguage = 'rtl';
  for (const word of [say('leave'), foldedWord('show')]) expect(word).not.toMatch(LATIN);
  expect(foldedDir()).toBe('rtl');
  globalThis.enoughLanguage = '';
  expect([say('leave'), foldedDir()]).toEqual(['Leave', 'ltr']);
});

test('a page learns of it from a small file in front of what says words, and only there', () => {
  const others = { sheets: {}, countItems: true, soft: {}, language: 'rtl' };
  expect(filesFor('x', others).join()).not.toContain('language/');
  const folds = filesFor('x', { ...others, folds: () => true });
  expect(folds.indexOf('language/rtl.js')).toBe(folds.indexOf('content-scripts/fold-posts.js') - 1);
  const soft = filesFor('x', { ...others, soft: { x: { ...AS_IT_IS, colours: 'grey' } } });
  expect(soft.indexOf('language/rtl.js')).toBeLessThan(soft.indexOf('content-scripts/soften.js'));
  expect(soft).toContain('language/rtl.js');
});

test.each([
  ['rtl', 'rtl'],
  ['en', 'en'],
  ['', ''],
  ['of-a-newer-version', ''],
])('with “%s” chosen, the file that is there says “%s”', (chosen, says) => {
  const [path] = languageFiles(chosen);
  const file = builtFiles('e2e').find((one) => one.path === path);
  new Function(file?.text ?? '')();
  expect(globalThis.enoughLanguage).toBe(says);
});

test('with one language there is no such file; with two there is one for each, and one that follows the browser', () => {
  expect(builtFiles('production', ['en'])).toEqual([]);
  expect(builtFiles('production', ['en', 'de']).map(({ path }) => path)).toEqual([
    'language/en.js',
    'language/de.js',
    'language/browser.js',
  ]);
});
