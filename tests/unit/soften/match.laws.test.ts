/** Laws of the match, over any text that a page may hold. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMatch, handleOf, holdsWord } from '../../../lib/soften/match.ts';
import { plainText } from '../../../lib/soften/plain-text.ts';
import { pureRuns } from '../laws.ts';

const PAGE = 'https://www.instagram.com/';
const any = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 60 }));
const word = fc.stringMatching(/^[a-zäöüßéñ]{1,12}$/u);
const holds = (words: string[], ...texts: string[]): boolean =>
  createMatch({ words, accounts: [] })({ texts, links: [] }, PAGE);

test('text that is plain stays as it is', () => {
  fc.assert(
    fc.property(any, (text) => {
      expect(plainText(plainText(text))).toBe(plainText(text));
    }),
    { numRuns: pureRuns(2_000) },
  );
});

test('a word is found wherever it stands between spaces, in any case and any form', () => {
  const form = fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD');
  fc.assert(
    fc.property(any, word, any, form, fc.boolean(), (before, one, after, how, upper) => {
      const text = `${before} ${upper ? one.toUpperCase() : one} ${after}`.normalize(how);
      expect(holds([one], text)).toBe(true);
    }),
    { numRuns: pureRuns(1_000) },
  );
});

test('a word is never found inside another one', () => {
  fc.assert(
    fc.property(word, word, word, (before, one, after) => {
      fc.pre(!plainText(`${before}${after}`).includes(plainText(one)));
      const text = `${before}${one}${after}`;
      const at = plainText(text).indexOf(plainText(one));
      fc.pre(plainText(text).indexOf(plainText(one), at + 1) < 0);
      expect(holds([one], `1 ${text} 2`)).toBe(false);
    }),
    { numRuns: pureRuns(1_000) },
  );
});

test('one word more never folds less, and none folds nothing', () => {
  fc.assert(
    fc.property(fc.array(any, { maxLength: 5 }), any, any, (words, more, text) => {
      if (holds(words, text)) expect(holds([...words, more], text)).toBe(true);
      expect(holds([], text)).toBe(false);
    }),
    { numRuns: pureRuns(1_000) },
  );
});

test('whatever a page holds, an answer comes', () => {
  fc.assert(
    fc.property(any, any, fc.array(fc.oneof(any, fc.webUrl()), { maxLength: 5 }), (one, text, links) => {
      const match = createMatch({ words: [one], accounts: [one] });
      expect(typeof match({ texts: [text], links }, PAGE)).toBe('boolean');
      expect(typeof handleOf(one)).toBe('string');
    }),
    { numRuns: pureRuns(1_000) },
  );
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
