import { beforeEach, describe, expect, test } from 'vitest';
import { directionOf } from '../../../lib/i18n/direction.ts';
import { format } from '../../../lib/i18n/format.ts';
import { about, aboutShort, exact, locale, rounding, sentence, t, useLanguage } from '../../../lib/i18n/index.ts';
import { localeFor } from '../../../lib/i18n/match.ts';

const MINUTE = 60;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

beforeEach(() => useLanguage(['en-GB']));

describe('durations in words', () => {
  test.each([
    [0, 'less than a minute'],
    [59, 'less than a minute'],
    [60, 'a few minutes'],
    [3 * MINUTE, 'a few minutes'],
    [4 * MINUTE, 'about 5 minutes'],
    [7 * MINUTE, 'about 5 minutes'],
    [8 * MINUTE, 'about 10 minutes'],
    [25 * MINUTE + 29, 'about 25 minutes'],
    [57 * MINUTE, 'about 55 minutes'],
    [58 * MINUTE, 'about 1 hour'],
    [74 * MINUTE, 'about 1 hour'],
    [80 * MINUTE, 'about 1½ hours'],
    [120 * MINUTE, 'about 2 hours'],
    [6.4 * 60 * MINUTE, 'about 6 hours'],
  ])('%i seconds are "%s"', (seconds, words) => {
    expect(plain(about(seconds))).toBe(words);
  });

  test('a longer time is never shown as a shorter one', () => {
    const order: string[] = [];
    for (let s = 0; s < 20 * 3600; s += 7) if (order.at(-1) !== about(s)) order.push(about(s));
    expect(new Set(order).size).toBe(order.length);
  });

  test('words are never further from the truth than half their own width', () => {
    for (let s = 4 * MINUTE; s < 20 * 3600; s += 11) {
      const [, whole, half, unit] = plain(about(s)).match(/about (\d+)(½?) (minute|hour)/) ?? [];
      const told = (Number(whole) + (half ? 0.5 : 0)) * (unit === 'hour' ? 3600 : 60);
      expect(Math.abs(told - s), about(s)).toBeLessThanOrEqual(rounding(s) / 2);
    }
  });

  test('lists have short units, and who asks for it gets the second', () => {
    expect(plain(aboutShort(25 * MINUTE))).toBe('about 25 min');
    expect(exact(24 * MINUTE + 10)).toMatch(/24\D+min\D+10/);
    expect(exact(12)).toMatch(/12/);
    expect(exact(0)).toMatch(/0/);
    expect(sentence('about 5')).toBe('About 5');
  });
});

describe('messages', () => {
  test('gaps are filled by name or by place, and numbers in the way of the language', () => {
    expect(format('{who} at {0}', 'en', { who: 'A', 0: 'B' })).toBe('A at B');
    expect(format('{0} then {1}', 'en', ['a', 'b'])).toBe('a then b');
    expect(format('{n}', 'de', { n: 1500 })).toBe('1.500');
  });
  test('the plural follows the language, not English', () => {
    const sites = { one: '{count} сайт', few: '{count} сайта', many: '{count} сайтов', other: '{count} сайта' };
    expect([1, 3, 5, 21].map((count) => format(sites, 'ru', { count }))).toEqual([
      '1 сайт',
      '3 сайта',
      '5 сайтов',
      '21 сайт',
    ]);
  });
  test('a key that nobody wrote shows itself, and a language that we lack is answered in English', async () => {
    expect(t('nowhere.at.all')).toBe('nowhere.at.all');
    await useLanguage(['xx-XX', 'en-AU']);
    expect([t('duration.moment'), locale()]).toEqual(['less than a minute', 'en-AU']);
  });
  test('the nearest of our languages is taken', () => {
    expect(localeFor(['pt-BR', 'de'], ['en', 'pt'])).toBe('pt');
    expect(localeFor(['zh-Hant-TW'], ['en', 'zh-Hant'])).toBe('zh-Hant');
    expect(localeFor(['fi'], ['en', 'de'])).toBe('en');
    expect(localeFor(['zh-TW'], ['en', 'zh', 'zh-Hant'])).toBe('zh-Hant');
    expect(localeFor(['zh-HK'], ['en', 'zh', 'zh-Hant'])).toBe('zh-Hant');
    expect(localeFor(['no'], ['en', 'nb'])).toBe('nb');
    expect(localeFor(['iw'], ['en', 'he'])).toBe('he');
    expect(localeFor(['fi', 'de'], ['en', 'de'])).toBe('de');
    expect(localeFor(['ca', 'en'], ['en', 'es'])).toBe('en');
    expect(localeFor(['not a tag', 'de_AT'], ['en', 'de'])).toBe('de');
    expect(localeFor([], ['en', 'de'])).toBe('en');
  });
  test('direction follows the script, as CLDR knows it', () => {
    const RTL = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg'];
    const tags = [
      'ar',
      'ar-EG',
      'he',
      'iw',
      'fa-IR',
      'ur',
      'yi',
      'ckb',
      'dv',
      'ps',
      'sd',
      'ug',
      'nqo',
      'syr',
      'en',
      'en-US',
    ];
    tags.push(
      'ja',
      'pa-Arab',
      'pa',
      'az-Arab-IR',
      'az',
      'ks-Deva',
      'uz-Arab',
      'ff-Adlm',
      'ff',
      'sd-Deva-IN',
      'zh-Hant-TW',
    );
    for (const tag of tags) {
      const { script } = new Intl.Locale(tag).maximize();
      expect([tag, directionOf(tag)]).toEqual([tag, RTL.includes(script ?? '') ? 'rtl' : 'ltr']);
    }
    expect(['not a tag', ''].map(directionOf)).toEqual(['ltr', 'ltr']);
  });
  test('numbers and plurals of English are those of Intl, whichever way they are made', () => {
    const lines = { one: '{count} minute', other: '{count} minutes' };
    for (const tag of ['en', 'en-GB', 'en-IN', 'de', 'ar-EG'])
      for (const count of [0, 1, -1, 2, 7, 999, 1000, 1e6, 1.5, -0]) {
        const kind = new Intl.PluralRules(tag).select(count) === 'one' ? 'minute' : 'minutes';
        expect(format(lines, tag, { count })).toBe(`${new Intl.NumberFormat(tag).format(count)} ${kind}`);
      }
  });
});
