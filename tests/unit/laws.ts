/** How often a law is tried: as often as its test says, or as `npm run laws` says for all that need a database. */
export const runs = (usual: number): number => Number(process.env.ENOUGH_LAW_RUNS) || usual;
