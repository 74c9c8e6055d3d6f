/** What counts as holding a word or an account, in many scripts and ways of writing. */
import { describe, expect, test } from 'vitest';
import { accountIn, createMatch, handleOf } from '../../../lib/soften/match.ts';

const PAGE = 'https://www.instagram.com/';
const holds = (word: string, text: string): boolean =>
  createMatch({ words: [word], accounts: [] })({ texts: [text], links: [] }, PAGE);
const names = (account: string, text: string, links: string[] = []): boolean =>
  createMatch({ words: [], accounts: [account] })({ texts: [text], links }, PAGE);

describe('a word that was named', () => {
  test.each([
    ['diet', 'My new DIET, day one'],
    ['Diet', 'diet'],
    ['diet', '#diet #food'],
    ['diet', 'a (diet)!'],
    ['diet', "a diet's end"],
    ['diet', '𝗱𝗶𝗲𝘁 talk'],
    ['diet', 'ｄｉｅｔ'],
    ['diet', 'di\u00adet and d\u200biet'],
    ['weight loss', 'Weight\n   loss, again'],
    ['cafe', 'Café'],
    ['café', 'CAFE'],
    ['straße', 'STRASSE'],
    ['οδος', 'ΟΔΌΣ'],
    ['istanbul', 'İstanbul'],
    ['ещё', 'Еще раз'],
    ['диета', 'Моя ДИЕТА́ началась'],
    ['שלום', 'שָׁלוֹם'],
    ['محمد', 'مُحَمَّد'],
    ['減肥', '我想減肥成功'],
    ['diet', '我想diet成功'],
    ['ダイエット', '今日からダイエットを始めます'],
    ['ลดน้ำหนัก', 'ฉันอยากลดน้ำหนักมาก'],
    ['다이어트', '오늘부터 다이어트를 시작'],
    ['मोटा', 'वह मोटा है'],
    ['🤰', 'so happy 🤰🏽!'],
    ['#diet', 'all of my #diet pictures'],
  ])('%s is found in "%s"', (word, text) => {
    expect(holds(word, text)).toBe(true);
  });

  test.each([
    ['diet', 'the dietician'],
    ['ana', 'banana'],
    ['ana', 'snake_ana_case'],
    ['#diet', 'no diet here'],
    ['мой', 'мои'],
    ['मोट', 'वह मोटा है'],
    ['다이어트', '무다이어트'],
    ['アイス', 'アイスランドへ行く'],
    ['diet', ''],
    ['', 'anything at all'],
    ['   ', 'anything  at all'],
  ])('%s is not found in "%s"', (word, text) => {
    expect(holds(word, text)).toBe(false);
  });

  test('that is cut into pieces of the page is found in the text that joins them', () => {
    const match = createMatch({ words: ['diet'], accounts: [] });
    expect(match({ texts: ['di et'], links: [] }, PAGE)).toBe(false);
    expect(match({ texts: ['di et', 'diet'], links: [] }, PAGE)).toBe(true);
  });
});

describe('an account that was named', () => {
  test.each(['fit.anna', '@fit.anna', ' @Fit.Anna ', 'https://www.instagram.com/fit.anna/?hl=en'])(
    'as %j is found as a name, with an @, and by its link',
    (typed) => {
      expect(names(typed, 'fit.anna · 2 h')).toBe(true);
      expect(names(typed, 'with @fit.anna.')).toBe(true);
      expect(names(typed, '', ['/fit.anna/'])).toBe(true);
      expect(names(typed, '', ['https://instagram.com/Fit.Anna?x=1'])).toBe(true);
    },
  );

  test.each([
    ['anna', 'fit.anna says'],
    ['fit', 'fit.anna says'],
    ['anna', 'anna-b'],
    ['anna', 'annabel'],
  ])('%s is not a part of the name in "%s"', (account, text) => {
    expect(names(account, text)).toBe(false);
  });

  test('a link to another site, or to a post, is not to the account', () => {
    expect(names('anna', '', ['https://example.com/anna'])).toBe(false);
    expect(names('anna', '', ['/p/anna', 'javascript:anna', 'https://', '#anna'])).toBe(false);
    expect(names('anna', '', ['/p/xyz', '/anna'])).toBe(true);
  });

  test.each([
    ['https://www.reddit.com/user/Anna/', 'https://www.reddit.com/', 'anna'],
    ['/in/anna-b', 'https://www.linkedin.com/feed/', 'anna-b'],
    ['/profile/anna.bsky.social', 'https://bsky.app/', 'anna.bsky.social'],
    ['/@anna@other.social', 'https://mastodon.social/', 'anna@other.social'],
    ['/@%61nna', 'https://www.tiktok.com/', 'anna'],
    ['/', 'https://www.tiktok.com/', null],
  ])('%s leads to an account', (link, base, account) => {
    expect(accountIn(link, base)).toBe(account);
  });

  test('is meant on every server, unless its server was named', () => {
    expect(names('anna', '', ['/@anna@other.social'])).toBe(true);
    expect(names('anna@one.social', '', ['/@anna@other.social'])).toBe(false);
    expect(handleOf('@Anna@One.social')).toBe('anna@one.social');
  });
});
