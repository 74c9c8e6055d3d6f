import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { findRelief } from '../../../../lib/background/nudging/find-relief.ts';
import type { ReliefRequest } from '../../../../lib/nudges/relief.ts';
import { openDatabase } from '../../../../lib/store/database.ts';
import { settingsSchema } from '../../../../lib/store/settings.ts';

const db = openDatabase('holding');
const settings = (change: object = {}) => settingsSchema.parse(change);
beforeEach(() => db.notes.clear());

test('without anything of the person’s own, all ways are shown and nothing is guessed', async () => {
  expect(await findRelief(db, settings(), '')).toMatchObject({ is: 'list', of: 'ways' });
  expect(await findRelief(db, settings(), 'first-view')).toMatchObject({ is: 'list', of: 'themes' });
  expect(await findRelief(db, settings(), 'first-break')).toMatchObject({ is: 'break', practice: { id: 'look-far' } });
});

test('what was kept comes before what was marked, the latest first, with the person’s own fairer thought', async () => {
  await db.notes.bulkPut([
    { id: 'a', at: 1, pattern: 'unrealistic-goals', thought: 'x', fairer: 'Half is fine.' },
    { id: 'b', at: 2, pattern: 'seeking-control', thought: 'x', fairer: 'Some of it can wait.' },
    { id: 'c', at: 3, pattern: 'gone-from-here', thought: 'x' },
  ]);
  const view = await findRelief(db, settings({ theirs: ['social-media-comparison'] }), '');
  expect(view).toMatchObject({ is: 'view', pattern: { id: 'seeking-control' }, own: 'Some of it can wait.' });
});

test('a marked pattern brings its card, and its break', async () => {
  const mine = settings({ theirs: ['social-media-comparison'] });
  expect(await findRelief(db, mine, '')).toMatchObject({ is: 'view', fits: { want: 'break/social-savouring' } });
  expect(await findRelief(db, mine, 'first-break')).toMatchObject({ practice: { id: 'social-savouring' } });
});

test('with breath work set aside, no break that asks for it comes first', async () => {
  const mine = settings({ inwardLast: true, theirs: ['rumination-and-overcorrection'] });
  expect(await findRelief(db, mine, 'first-break')).toMatchObject({ practice: { inward: false } });
});

test('a name that is not ours leads to all ways', async () => {
  for (const request of ['break/none', 'view/none', 'nonsense'] as ReliefRequest[])
    expect(await findRelief(db, settings(), request)).toMatchObject({ is: 'list', of: 'ways' });
});
