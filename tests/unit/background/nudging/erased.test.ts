// What a person erases from the ledger is gone from it, and brings up no pause by that: they asked for less, and get nothing new.
import { expect, test } from 'vitest';
import { doors, life } from './life.ts';

const HOUR_MS = 3_600_000;
type Person = ReturnType<typeof life>;

const eraseLastHour = ({ recorder, clock }: Person) =>
  recorder.correct({ kind: 'erase', start: clock.now - HOUR_MS, end: clock.now });

test('“Erase the last hour” on a feed calls up no door, then or later on the same visit', async () => {
  const person = life({ doors: doors('always') });
  await person.chose(await person.open(), { do: 'stay' });
  await person.scroll(900);
  await eraseLastHour(person);
  expect(await person.open()).toBeNull();
  expect(await person.scroll(900)).toEqual([]);
  await person.db.cuts.clear(); // undo is over
  expect(await person.scroll(60)).toEqual([]);
});

test('the next visit meets the door as ever', async () => {
  const person = life({ doors: doors('always') });
  await person.chose(await person.open(), { do: 'stay' });
  await person.scroll(900);
  await eraseLastHour(person);
  person.away(6);
  expect(await person.open()).toMatchObject({ kind: 'door' });
});

test('whoever left at the door before they erased meets it when they are back', async () => {
  const person = life({ doors: doors('always') });
  await person.chose(await person.open(), { do: 'leave' });
  await eraseLastHour(person);
  person.away(1);
  expect(await person.open()).toMatchObject({ kind: 'door' });
});
