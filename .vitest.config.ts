import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'generated/tests/*.test.ts'],
    exclude: ['test/**/*.long.test.ts', 'node_modules/**'],
    setupFiles: ['test/yield.ts'],
    pool: 'forks',
    poolOptions: { forks: { minForks: 1, maxForks: 2 } },
    // tests that load the specification or boot a guest take seconds on a slow machine
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
