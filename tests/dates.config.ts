import { defineConfig } from 'vitest/config';
import { dates } from './dates.ts';

/** Where `npm test` is short of time, each file runs at one of its dates: lists of files by the name of a date, as JSON. */
const turns: Record<string, string[]> = JSON.parse(process.env.ENOUGH_TEST_TURNS ?? '{}');

// Each date is a project: the same tests, with the clock and the zone of that date.
export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    projects: dates.map(({ name, at, zone }) => ({
      extends: './vitest.config.ts',
      test: { name, env: { ENOUGH_TEST_NOW: at, TZ: zone }, ...(turns[name] && { include: turns[name] }) },
    })),
  },
});
