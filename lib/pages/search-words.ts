/** How words are compared where a person searches. */

/** Shorter words are too near to each other for slips. */
const SLIPS_FROM = 4;

/** @returns how many letters of a word may differ, as a share of them */
export const slipsIn = (term: string): number | false => (term.length >= SLIPS_FROM ? 0.25 : false);

/** "Café" is found by "cafe". */
export const plain = (words: string): string =>
  words
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '');
