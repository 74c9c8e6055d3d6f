/** What is offered to a person who felt judged: what is still to be heard or seen, and nothing besides. */
import { expect, test } from 'vitest';
import { type Loudness, QUIETER, quieterChange, stillLoud } from '../../../../lib/review/week/quieter.ts';

const LOUD: Loudness = {
  ...{ numbers: true, dropped: [], weekNotes: true },
  ...{ iconMinutes: true, weekDot: true, weekMessage: true },
};

test('each makes its own thing quiet, and leaves the others as they are', () => {
  for (const what of QUIETER)
    expect(stillLoud({ ...LOUD, ...quieterChange(what, LOUD) })).toEqual(QUIETER.filter((one) => one !== what));
});

test('where all is quiet nothing is offered', () => {
  const quiet = { ...LOUD };
  for (const what of QUIETER) Object.assign(quiet, quieterChange(what, quiet));
  expect(stillLoud(quiet)).toEqual([]);
});

test('the icon is offered for any one thing on it, notes while one of them may still come', () => {
  const bare = { ...LOUD, iconMinutes: false, weekDot: false, weekMessage: false };
  expect(stillLoud(bare)).not.toContain('icon');
  for (const one of ['iconMinutes', 'weekDot', 'weekMessage'])
    expect(stillLoud({ ...bare, [one]: true })).toContain('icon');
  expect(stillLoud({ ...LOUD, dropped: ['band', 'gentle', 'planned'] })).toContain('notes');
});

test('notes go, the door and the limits stay, and what was dropped before stays dropped', () => {
  expect(quieterChange('notes', { dropped: ['unhelpful', 'band'] })).toEqual({
    dropped: ['unhelpful', 'band', 'gentle', 'planned', 'checkin'],
  });
});
