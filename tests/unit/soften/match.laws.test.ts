/** Laws of the match, over any text that a page may hold; and each law, on a planted fault. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMatch, handleOf, holdsWord } from '../../../lib/soften/match.ts';
import { plainText } from '../../../lib/soften/plain-text.ts';
import { fullEnough, runs, verdictOn } from '../laws.ts';

const PAGE = 'https://www.instagram.com/';
const any = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 60 }));
const word = fc.stringMatching(/^[a-zäöüßéñ]{1,12}$/u);
const holds = (words: string[], ...texts: string[]): boolean =>
  createMatch({ words, accounts: [] })({ texts, links: [] }, PAGE);

type Holds = typeof holds;

const staysPlain = (plain = plainText) =>
  fc.property(any, (text) => {
    expect(plain(plain(text))).toBe(plain(text));
  });

test('text that is plain stays as it is', () => {
  fc.assert(staysPlain(), { numRuns: runs(2_000) });
});

const form = fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD');
const foundAlone = (asked: Holds = holds) =>
  fc.property(any, word, any, form, fc.boolean(), (before, one, after, how, upper) => {
    const text = `${before} ${upper ? one.toUpperCase() : one} ${after}`.normalize(how);
    expect(asked([one], text)).toBe(true);
  });

test('a word is found wherever it stands between spaces, in any case and any form', () => {
  fc.assert(foundAlone(), { numRuns: runs(1_000) });
});

const neverInside = (asked: Holds = holds) =>
  fc.property(word, word, word, (before, one, after) => {
    fc.pre(!plainText(`${before}${after}`).includes(plainText(one)));
    const text = `${before}${one}${after}`;
    const at = plainText(text).indexOf(plainText(one));
    fc.pre(plainText(text).indexOf(plainText(one), at + 1) < 0);
    expect(asked([one], `1 ${text} 2`)).toBe(false);
  });

test('a word is never found inside another one', () => {
  fc.assert(neverInside(), { numRuns: runs(1_000) });
});

/** Two texts made up apart hardly ever share a word: these do. */
const shared = fc.oneof(any, fc.constantFrom('sun', 'sea', 'Café', 'ice cream'));
const moreHoldsMore = (asked: Holds = holds, count = { held: 0 }) =>
  fc.property(fc.array(shared, { maxLength: 5 }), shared, fc.array(shared), (words, more, parts) => {
    const text = parts.join(' ');
    if (asked(words, text)) {
      count.held += 1;
      expect(asked([...words, more], text)).toBe(true);
    }
    expect(asked([], text)).toBe(false);
  });

test('one word more never folds less, and none folds nothing', () => {
  const count = { held: 0 };
  fc.assert(moreHoldsMore(holds, count), { numRuns: runs(1_000) });
  expect(count.held).toBeGreaterThan(fullEnough(100));
});

const alwaysAnswers = (make = createMatch) =>
  fc.property(any, any, fc.array(fc.oneof(any, fc.webUrl()), { maxLength: 5 }), (one, text, links) => {
    const match = make({ words: [one], accounts: [one] });
    expect(typeof match({ texts: [text], links }, PAGE)).toBe('boolean');
    expect(typeof handleOf(one)).toBe('string');
  });

test('whatever a page holds, an answer comes', () => {
  fc.assert(alwaysAnswers(), { numRuns: runs(1_000) });
});

const some =
  (found: (text: string, word: string) => boolean): Holds =>
  (words, ...texts) =>
    texts.some((text) => words.some((one) => found(text, one)));

test.each<[string, () => string]>([
  ['each look takes a character off', () => verdictOn(staysPlain((text) => plainText(text).slice(1)))],
  ['case is kept', () => verdictOn(foundAlone(some(holdsWord)))],
  [
    'letters are found, whatever stands around them',
    () => verdictOn(neverInside(some((text, one) => plainText(text).includes(plainText(one))))),
  ],
  [
    'only the word that was added last is looked for',
    () => verdictOn(moreHoldsMore((words, ...texts) => holds(words.slice(-1), ...texts))),
  ],
  [
    'without any word all is folded',
    () => verdictOn(moreHoldsMore((words, ...texts) => words.length === 0 || holds(words, ...texts))),
  ],
  [
    'a post with many links gets no answer',
    () =>
      verdictOn(
        alwaysAnswers(
          (of) => (post, base) => (post.links.length > 3 ? (undefined as never) : createMatch(of)(post, base)),
        ),
      ),
  ],
])('a planted fault is noticed: %s', (_, verdict) => {
  expect(verdict()).toBe('noticed');
});

/** Steps of a search, told by how often the text is asked for a place: time depends on the machine. */
class CountedText extends String {
  asked = 0;
  override indexOf(word: string, from?: number): number {
    this.asked += 1;
    return super.indexOf(word, from);
  }
}

test('a text made of the word itself is looked through once', () => {
  const text = new CountedText('a'.repeat(20_000));
  expect(holdsWord(text as unknown as string, 'aa')).toBe(false);
  expect(text.asked).toBeLessThan(20_001);
});
