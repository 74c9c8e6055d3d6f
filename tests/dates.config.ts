import { defineConfig } from 'vitest/config';
import { dates } from './dates.ts';

// Each date is a project: the same tests, with the clock and the zone of that date.
export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    projects: dates.map(({ name, at, zone }) => ({
      extends: './vitest.config.ts',
      test: { name, env: { ENOUGH_TEST_NOW: at, TZ: zone } },
    })),
  },
});
