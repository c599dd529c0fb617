import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;

// Three doors in one build: `main` is the server of a real installation, `demo` the same server with invented people
// around it, `cli` the commands. What only the demo needs never reaches `main` (ADR-0010).
export default defineConfig({
  root,
  resolve: { tsconfigPaths: true },
  ssr: { noExternal: [/^@samplan\//], external: true },
  build: {
    ssr: true,
    target: 'node24',
    outDir: resolve(root, '../../dist/apps/api'),
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      input: {
        main: resolve(root, 'src/main.ts'),
        demo: resolve(root, 'src/demo.ts'),
        cli: resolve(root, 'src/cli.ts'),
      },
      output: { entryFileNames: '[name].js', format: 'es' },
    },
  },
  test: {
    name: 'api',
    environment: 'node',
    // The server's modules are loaded once for many files; what one file leaves behind, the next must bear.
    isolate: false,
    // graphql has two builds, and types of one are strangers to the other: tests take the one that Node takes.
    alias: [{ find: /^graphql$/, replacement: resolve(root, '../../node_modules/graphql/index.js') }],
    include: ['src/**/*.spec.ts', 'test/**/*.spec.ts'],
    setupFiles: [resolve(root, 'test/setup.ts')],
    globalSetup: [resolve(root, 'test/postgres.ts')],
    // For a busy machine with two cores: what never comes is named by whoever waits for it, after a minute.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
