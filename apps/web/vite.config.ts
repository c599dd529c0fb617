// Tests of the web app that need no browser: pure questions, and the kernel's services in a document of jsdom.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: import.meta.dirname,
  resolve: { tsconfigPaths: true },
  test: {
    name: 'web',
    include: ['src/**/*.spec.ts'],
    environment: 'jsdom',
    isolate: false,
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
  },
});
