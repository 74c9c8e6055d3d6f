// A page is told how far a planned visit has come only where its feed lands with it, and no note tells of the end twice.
import { expect, test } from 'vitest';
import { AS_IT_IS } from '../../../../lib/soften/types.ts';
import { feed, kinds, life, NOON } from './life.ts';

const landing = { instagram: { ...AS_IT_IS, landing: true } };

async function planned(change: Parameters<typeof life>[0]) {
  const person = life(change);
  await person.open();
  await person.nudging.plan({ network: 'instagram', seconds: 300 });
  return person;
}

test('where nothing lands the page hears nothing of the plan, and the note comes', async () => {
  const person = await planned({ soft: { instagram: { ...AS_IT_IS, videosWait: true } } });
  expect(kinds(await person.scroll(600))).toEqual(['planned at 300']);
  expect(await person.nudging.decide(feed)).not.toHaveProperty('plan');
});

test('where the feed lands with the plan, the page hears what is left of it, and no note comes', async () => {
  const person = await planned({ soft: landing });
  await person.scroll(250);
  expect((await person.nudging.decide(feed)).plan).toMatchObject({ seconds: 300, left: 50 });
  expect(kinds(await person.scroll(350))).toEqual([]);
  expect((await person.nudging.decide(feed)).plan).toMatchObject({ seconds: 300, left: -300 });
});

test('while the network is as usual for a minute the note comes as ever', async () => {
  const person = await planned({ soft: landing, usualUntil: { instagram: NOON + 3_600_000 } });
  expect(kinds(await person.scroll(600))).toEqual(['planned at 300']);
});
