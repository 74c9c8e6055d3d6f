// What may be asked for "to hold on to": what there is one of, and things by their id; nothing else passes the door.
import { expect, test } from 'vitest';
import { checkAnswer } from '../../../lib/messages/check.ts';

const ask = (want: unknown) => checkAnswer({ id: 'n', network: 'x', choice: { do: 'hold', want } }).choice;

test.each(['', 'ways', 'breaks', 'themes', 'theme/worth', 'break/look-far', 'view/seeking-control', 'page/loop'])(
  '%j may be asked for',
  (want) => {
    expect(ask(want)).toEqual({ do: 'hold', want });
  },
);

test.each([
  'nonsense',
  'break',
  'break/',
  'page/options',
  '__proto__',
  `view/${'a'.repeat(80)}`,
  7,
  undefined,
  ['ways'],
])('%j is refused', (want) => {
  expect(() => ask(want)).toThrow(/does not fit/);
});
