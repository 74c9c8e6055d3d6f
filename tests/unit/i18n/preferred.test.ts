/** Which of our languages a person reads, once there are several: the one they chose, or the one that fits their browser. */
import { expect, test, vi } from 'vitest';
import { localeFor } from '../../../lib/i18n/match.ts';
import { languageName, preferredLanguage } from '../../../lib/i18n/preferred.ts';
import { languageForModule } from '../../../scripts/build/locales.ts';

vi.mock('virtual:locales', async () => {
  const { localeFor } = await import('../../../lib/i18n/match.ts');
  const folders = ['en', 'ar', 'de', 'nb', 'pt', 'zh', 'zh-Hant'] as const;
  return { folders, languageFor: (wanted: readonly string[]) => localeFor(wanted, folders) };
});

test.each([
  ['', ['zh-TW', 'en'], 'zh-Hant', 'zh-Hant'],
  ['', ['zh-CN'], 'zh', 'zh-CN'],
  ['', ['no'], 'nb', 'nb'],
  ['', ['nn-NO', 'nb-NO'], 'nb', 'nb-NO'],
  ['', ['fi', 'de-AT'], 'de', 'de-AT'],
  ['', ['fi'], 'en', 'en'],
  ['', ['xx-XX', 'en-AU'], 'en', 'en-AU'],
  ['', ['not a tag', 'de_CH'], 'de', 'de'],
  ['', [], 'en', 'en'],
  ['de', ['en-GB', 'fr'], 'de', 'de'],
  ['de', ['en-GB', 'de-CH'], 'de', 'de-CH'],
  ['en', ['de-DE', 'en-IE'], 'en', 'en-IE'],
  ['ar', ['en-US', 'ar-MA'], 'ar', 'ar-MA'],
  ['zh', ['zh-TW'], 'zh', 'zh'],
  ['zh-Hant', ['zh-CN'], 'zh-Hant', 'zh-Hant'],
  ['of-a-newer-version', ['de'], 'de', 'de'],
])('with “%s” chosen, in a browser set to %j, it is %s, as in %s', (chosen, languages, folder, locale) => {
  expect(preferredLanguage(chosen, languages)).toEqual({ folder, locale });
});

test('the region decides the digits, and the language the words', () => {
  const { locale } = preferredLanguage('ar', ['ar-MA']);
  expect(new Intl.NumberFormat(locale).format(7)).toBe('7');
  expect(new Intl.NumberFormat(preferredLanguage('ar', ['ar-EG']).locale).format(7)).toBe('٧');
});

test('a language is called what its speakers call it', () => {
  expect(['en', 'de', 'nb', 'pt', 'zh-Hant'].map((one) => languageName(one).label)).toEqual([
    'English',
    'Deutsch',
    'Norsk bokmål',
    'Português',
    '繁體中文',
  ]);
});

test('with one language, what matches them is not built in', () => {
  expect(languageForModule(['en'])).not.toContain('match');
  expect(languageForModule(['en', 'de'])).toContain('i18n/match.ts');
  expect(localeFor(['zh-TW'], ['en', 'zh-Hant'])).toBe('zh-Hant');
});
