/** A soft day of "What helps me": every feed is softer by the step of its plan, beside whatever a person chose. */
import { browser } from 'wxt/browser';
import type { SoftStep } from '../review/trial/plan-trial.ts';
import { type Standing, softStepOf } from '../review/trial/standing.ts';
import { softenedBy } from '../soften/steps.ts';
import { AS_IT_IS, type SoftChoice, type Softer } from '../soften/types.ts';
import type { Database } from '../store/database.ts';
import { standingNow } from '../store/personal/trials.ts';
import { dayAround, dayOf, type PersonDay } from '../time/day.ts';

/** Name of the alarm at which the next day of a trial begins. */
export const SOFT_DAY = 'soft-day';
const MINUTE_MS = 60_000;

/** @returns by which step feeds are softer today; undefined where today is no soft day, or nobody can tell */
export const softStepToday = async (db: Database, person: PersonDay): Promise<SoftStep | undefined> =>
  softStepOf(await standingNow(db, dayOf(person)).catch((): Standing => ({ is: 'none' })));

/** What is on for one network, its soft day with it. */
export const choiceToday = (choice: SoftChoice | undefined, step: SoftStep | undefined): SoftChoice =>
  step ? softenedBy(choice ?? AS_IT_IS, step) : (choice ?? AS_IT_IS);

/** For how long a network is as usual: a minute, or the rest of a soft day. @param until epoch ms */
export function usualOf(until: number, person: PersonDay): { usualUntil?: number; wholeDay?: true } {
  if (until <= person.now) return {};
  const isMinute = until <= person.now + MINUTE_MS && until !== dayAround(person)[1];
  return { usualUntil: until, ...(!isMinute && { wholeDay: true }) };
}

/** What is on for all networks. While a trial has soft days, the next day is woken for. @param on ids of networks */
export async function softerToday(db: Database, person: PersonDay, soft: Softer, on: string[]): Promise<Softer> {
  const standing = await standingNow(db, dayOf(person));
  const goesOn = (standing.is === 'on' || standing.is === 'ahead') && standing.trial.soft;
  if (goesOn) await browser.alarms.create(SOFT_DAY, { when: dayAround(person)[1] });
  else await browser.alarms.clear(SOFT_DAY);
  const step = softStepOf(standing);
  return step ? { ...soft, ...Object.fromEntries(on.map((id) => [id, choiceToday(soft[id], step)])) } : soft;
}
