import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: import.meta.dirname,
  resolve: { tsconfigPaths: true },
  test: { name: 'sync', environment: 'node', isolate: false, include: ['src/**/*.spec.ts'], testTimeout: 60_000 },
});
