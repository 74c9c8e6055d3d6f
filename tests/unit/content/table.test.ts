// The weights of the models lie in the package as text. What is packed has to come out as it went in, whatever the keys are.
import { expect, test } from 'vitest';
import { characterOf, packKeys, unpackHashed } from '../../../lib/content/find/table.ts';

const LEVELS = 40;
const greatest = [2];

test.each([
  ['keys side by side', [0, 1, 2, 3]],
  ['steps around each length that is written differently', [44, 89, 134, 2158, 4183, 95_308, 300_000]],
  ['the first key and the last', [0, 2 ** 23 - 1]],
])('keys and their rows come out as they went in: %s', (_what, keys) => {
  const shares = keys.map((_, i) => (i % 2 ? 1 : -0.25));
  const table = unpackHashed({
    steps: packKeys(keys),
    values: shares.map((share) => characterOf(share, LEVELS)).join(''),
    greatest,
    levels: LEVELS,
  });
  expect([...table].map(([key, [weight]]) => [key, weight])).toEqual(
    keys.map((key, i) => [key, (shares[i] as number) * 2]),
  );
});
