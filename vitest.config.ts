import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { contentListsPlugin } from './scripts/build/content-lists.ts';
import { localesPlugin } from './scripts/build/locales.ts';

// Pure parts run in Node; components ask for a DOM by a comment at the top of their test file.
export default defineConfig({
  plugins: [WxtVitest(), contentListsPlugin(), localesPlugin(), preact()],
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/component/**/*.test.tsx'],
    setupFiles: ['fake-indexeddb/auto', 'tests/clock.ts'],
    maxWorkers: '100%', // by default one core stays idle, which is half of a small machine
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
