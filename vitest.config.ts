import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: ['libs/*/vite.config.ts', 'apps/*/vite.config.ts', 'tools/vite.config.ts'],
    // One core is enough for whoever gives out the files, also where there are only two.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
