import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { projects: ['libs/*/vite.config.ts', 'apps/*/vite.config.ts', 'tools/vite.config.ts'] },
});
