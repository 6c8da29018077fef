import { defineConfig } from 'vitest/config';

/** What takes minutes: `npm run test:long` runs the files that end in `.long.test.ts`. */
export default defineConfig({
  test: {
    include: ['test/**/*.long.test.ts'],
    setupFiles: ['test/yield.ts'],
    pool: 'forks',
    poolOptions: { forks: { minForks: 1, maxForks: 2 } },
    testTimeout: 1_200_000,
    hookTimeout: 1_200_000,
  },
});
