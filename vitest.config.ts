import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build/bundle.setup.ts'],
    // Tests start processes of their own (git, the bundle); more workers than cores would only make them wait.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // What a developer's shell or a CI server says about colours, dates or GitHub must not reach a test.
    env: { TZ: 'UTC', NO_COLOR: '', FORCE_COLOR: '', GITHUB_ACTIONS: '' },
  },
});
