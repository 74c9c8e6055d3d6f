/** How often a trial tells what is so: made-up people with ordinary days, with and without a true difference. */
import { LENGTHS, plan, type Weeks } from '../lib/review/trial/assign.ts';
import { chance } from '../lib/review/trial/chance.ts';
import { asTime, blockDifferences } from '../lib/review/trial/outcome.ts';
import { range, signFlip } from '../lib/review/trial/sign-flip.ts';

/** Ordinary noise (EVIDENCE 7.3): log-normal minutes with a coefficient of variation of 0.6, each day leaning on the last. */
const VARIATION = 0.6;
const LEANING = 0.3;
const USUAL_MINUTES = 45;

/** @param change true ratio of quiet to usual days minus 1, as −0.2
 * @returns quiet minus usual of each block of one made-up person */
function person(seed: number, weeks: Weeks, change: number): number[] {
  const trial = plan('2026-01-05', weeks, seed);
  const normal = gaussian(chance(seed ^ 0x5eed));
  const width = Math.sqrt(Math.log1p(VARIATION ** 2));
  let lean = normal();
  const daily = new Map(
    trial.arms.map((arm, i) => {
      lean = LEANING * lean + Math.sqrt(1 - LEANING ** 2) * normal();
      const minutes = USUAL_MINUTES * Math.exp(width * lean) * (arm === 'quiet' ? 1 + change : 1);
      return [Temporal.PlainDate.from(trial.first).add({ days: i }).toString(), minutes * 60];
    }),
  );
  return blockDifferences(trial, daily, asTime);
}

/** @returns the share of people without any true difference for whom the test finds one */
export const falseAlarms = (people: number, weeks: Weeks): number => found(people, weeks, 0);

function found(people: number, weeks: Weeks, change: number): number {
  let alarms = 0;
  for (let seed = 1; seed <= people; seed += 1) if (signFlip(person(seed, weeks, change)) <= 0.05) alarms += 1;
  return alarms / people;
}

function gaussian(toss: () => number): () => number {
  return () => Math.sqrt(-2 * Math.log(1 - toss())) * Math.cos(2 * Math.PI * toss()); // Box and Muller 1958
}

function table(): void {
  console.log('days  true change  told apart  usual range of the ratio');
  for (const weeks of LENGTHS) {
    for (const change of [0, -0.1, -0.2, -0.35]) {
      const people = weeks === 4 ? 2000 : 150;
      const ranges = Array.from({ length: 40 }, (_, i) => range(person(i + 1, weeks, change)));
      const middle = (side: 0 | 1) => Math.exp(ranges.map((one) => one[side]).sort((a, b) => a - b)[20] as number);
      const share = `${Math.round(found(people, weeks, change) * 100)} %`;
      const row = [
        `${weeks * 7}`.padEnd(5),
        (change === 0 ? 'none' : `${change * 100} %`).padEnd(12),
        share.padEnd(11),
      ];
      console.log(row.join(' '), `${middle(0).toFixed(2)}–${middle(1).toFixed(2)}  (${people} people)`);
    }
  }
}

if (import.meta.main) table();
