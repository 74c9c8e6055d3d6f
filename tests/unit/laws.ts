import * as fc from 'fast-check';

/** How often laws are tried. At other dates (`npm run unit:dates`) a database's law is tried a third as often: there the date is
 *  what is new, and the histories are drawn anew each time. */
const { ENOUGH_LAW_RUNS, ENOUGH_LAW_MOST, ENOUGH_TEST_NOW } = process.env;
const AT_OTHER_DATES = 1 / 3;

/** As often as its test says, or as `npm run laws` says. */
export const runs = (usual: number): number =>
  Number(ENOUGH_LAW_RUNS) || (ENOUGH_TEST_NOW ? Math.ceil(usual * AT_OTHER_DATES) : usual);

/** The same for a pure law; `npm run mutants` tries each over fewer lives, since it runs it once a mutant. */
export const pureRuns = (usual: number): number => Math.min(usual, Number(ENOUGH_LAW_MOST) || usual);

/** How many lives at least must show what a law is about. `npm run mutants` tries too few to count. */
export const fullEnough = (least: number): number => (ENOUGH_LAW_MOST ? -1 : least);

/** Lives in which planted faults are looked for are always the same ones: a rare fault is noticed in each run, or in none. */
const SEED = 20261201;

/** What a law says of a planted fault, looked for in at most so many lives: `noticed` where what it expects does not hold. What
 *  only throws, or finds no life to look at, is not noticed. */
export const verdictOn = <Ts>(law: fc.IRawProperty<Ts, false>, numRuns = 2_000): string =>
  read(fc.check(law, { seed: SEED, numRuns, maxSkipsPerRun: 5_000, endOnFailure: true }));

/** The same for a law over a database. */
export const verdictOnStored = async <Ts>(law: fc.IAsyncProperty<Ts>, numRuns = 300): Promise<string> =>
  read(await fc.check(law, { seed: SEED, numRuns, endOnFailure: true }));

function read({ failed, errorInstance }: { failed: boolean; errorInstance: unknown }): string {
  if (!failed) return 'it holds';
  return (errorInstance as Error | null)?.name === 'AssertionError' ? 'noticed' : `it breaks: ${errorInstance}`;
}
