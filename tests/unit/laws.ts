/** How often a law is tried: as often as its test says, or as `npm run laws` says. */
export const runs = (usual: number): number => Number(process.env.ENOUGH_LAW_RUNS) || usual;

/** The same for a pure law; `npm run mutants` tries each over fewer lives, since it runs it once a mutant. */
export const pureRuns = (usual: number): number => Math.min(usual, Number(process.env.ENOUGH_LAW_MOST) || usual);
