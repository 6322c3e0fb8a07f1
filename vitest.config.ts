import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build/bundle.setup.ts'],
    setupFiles: ['test/build/environment.setup.ts', 'test/build/seed.ts'],
    // Tests start processes of their own (git, the bundle); more workers than cores would only make them wait.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
