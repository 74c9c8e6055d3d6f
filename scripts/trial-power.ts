/** How often a trial tells what is so: made-up people with ordinary days, with and without a true difference. */

import { type Daily, FELT, type Finding, findingOf, TIME } from '../lib/review/trial/finding.ts';
import { LENGTHS, planTrial, type TrialPlan, type Weeks } from '../lib/review/trial/plan-trial.ts';
import { createRandom } from '../lib/review/trial/random.ts';

/** Ordinary noise, as docs/what-helps.md says: log-normal minutes with a coefficient of variation of 0.6, each day leaning on the last. */
const VARIATION = 0.6;
const LEANING = 0.3;
const USUAL_MINUTES = 45;
/** How a visit leaves one leans on the day as well: under the first line heavier, over the second lighter. */
const LINES = [-0.6, 0.6] as const;
/** Days on which nothing was tapped. */
const UNSAID = 0.25;
const AFTER = '2027-01-01';

interface True {
  /** ratio of quiet (or soft) to usual days minus 1, as −0.2 */
  time: number;
  /** by how many standard deviations quiet days leave lighter */
  felt: number;
}
const NOTHING: True = { time: 0, felt: 0 };

/** @returns what one made-up person is told at the end */
function person(seed: number, weeks: Weeks, is: True): { felt: Finding; time: Finding } {
  const trial = planTrial('2026-01-05', weeks, seed);
  const { felt, time } = days(trial, seed, is);
  return { felt: findingOf(trial, felt, AFTER, FELT), time: findingOf(trial, time, AFTER, TIME) };
}

function days(trial: TrialPlan, seed: number, is: True): { felt: Daily; time: Daily } {
  const toss = createRandom(seed ^ 0x5eed);
  const [one, other] = [leaning(toss), leaning(toss)];
  const width = Math.sqrt(Math.log1p(VARIATION ** 2));
  const felt = new Map<string, number>();
  const time = new Map<string, number>();
  trial.arms.forEach((arm, i) => {
    const day = Temporal.PlainDate.from(trial.first).add({ days: i }).toString();
    const tried = arm === 'usual' ? 0 : 1;
    time.set(day, USUAL_MINUTES * 60 * Math.exp(width * one()) * (1 + tried * is.time));
    const left = other() + tried * is.felt;
    if (toss() >= UNSAID) felt.set(day, left < LINES[0] ? -1 : left > LINES[1] ? 1 : 0);
  });
  return { felt, time };
}

/** The share of people without any true difference who are told of one: of time, of how visits left them, of either. */
export function falseAlarms(people: number, weeks: Weeks): { time: number; felt: number; either: number } {
  const told = all(people, weeks, NOTHING);
  return { time: share(told, 'time'), felt: share(told, 'felt'), either: share(told, 'time', 'felt') };
}

const all = (people: number, weeks: Weeks, is: True) =>
  Array.from({ length: people }, (_, i) => person(i + 1, weeks, is));

const share = (told: ReturnType<typeof all>, ...of: ('felt' | 'time')[]): number =>
  told.filter((one) => of.some((which) => one[which].kind === 'apart')).length / told.length;

/** Each day leans on the last: AR(1) with a standard deviation of 1. */
function leaning(toss: () => number): () => number {
  const normal = () => Math.sqrt(-2 * Math.log(1 - toss())) * Math.cos(2 * Math.PI * toss()); // Box and Muller 1958
  let lean = normal();
  return () => {
    lean = LEANING * lean + Math.sqrt(1 - LEANING ** 2) * normal();
    return lean;
  };
}

const percent = (part: number) => `${(part * 100).toFixed(1)} %`;
const row = (...cells: (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);

function table(people: number): void {
  console.log(`No true difference, ${people} people each: how many were shown one\n`);
  row('days', 'time', 'how visits left them', 'either');
  row('---', '---', '---', '---');
  for (const weeks of LENGTHS) {
    const { time, felt, either } = falseAlarms(people, weeks);
    row(weeks * 7, percent(time), percent(felt), percent(either));
  }
  const some = people / 10;
  console.log(`\nA true difference, ${some} people each: how many were shown it, and the usual range\n`);
  row('days', 'the truth', 'shown', 'shown the wrong way round', 'range of the median person');
  row('---', '---', '---', '---', '---');
  for (const weeks of LENGTHS) {
    for (const time of [-0.1, -0.2, -0.35]) line(weeks, some, 'time', { ...NOTHING, time }, `time ${time * 100} %`);
    for (const felt of [0.3, 0.6, 1]) line(weeks, some, 'felt', { ...NOTHING, felt }, `lighter by ${felt} sd`);
  }
}

function line(weeks: Weeks, people: number, of: 'felt' | 'time', is: True, name: string): void {
  const told = all(people, weeks, is);
  const found = told.map((one) => one[of]).filter((one) => 'middle' in one);
  const wrong = found.filter((one) => one.kind === 'apart' && Math.sign(one.middle) !== Math.sign(is[of])).length;
  const ends = told.map((one) => one[of]).flatMap((one) => ('low' in one ? [one] : []));
  const middle = (side: 'low' | 'high') => {
    const sorted = ends.map((one) => one[side] ?? 0).sort((a, b) => a - b);
    const at = sorted[Math.floor(sorted.length / 2)] ?? 0;
    return (of === 'time' ? Math.exp(at) : at).toFixed(2);
  };
  row(weeks * 7, name, percent(share(told, of)), percent(wrong / people), `${middle('low')} to ${middle('high')}`);
}

if (import.meta.main) table(Number(process.argv[2] ?? 2000));
