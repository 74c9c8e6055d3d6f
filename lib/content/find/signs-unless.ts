/** Signs that some everyday lines share: each brings support unless the line has the words that make it everyday. */
import { BALD } from './signs-unless/bald.ts';
import { NO_WAY_ON } from './signs-unless/no-way-on.ts';
import { PREPARING } from './signs-unless/preparing.ts';
import { RELAPSE } from './signs-unless/relapse.ts';
import { WEIGHT_AND_WORTH } from './signs-unless/weight-and-worth.ts';

const whole = (words: string) => new RegExp(`(?:^| )(?:${words})(?= |$)`, 'u');
const SIGNS = [...RELAPSE, ...BALD, ...NO_WAY_ON, ...PREPARING, ...WEIGHT_AND_WORTH].map(({ sign, unless }) => ({
  sign: whole(sign),
  unless: whole(unless),
}));

/** @param line words as `wordsOf` leaves them, parted by spaces */
export const hasSignUnless = (line: string): boolean =>
  SIGNS.some(({ sign, unless }) => sign.test(line) && !unless.test(line));
