import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');
const alias = { '@': root };

/** Projects that run on real PostgreSQL: one server a run, one base a test file, made from a migrated template. */
const onDatabase = (name: string) => ({
  resolve: { alias },
  test: {
    name,
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    globalSetup: ['tests/support/database-server.ts'],
    setupFiles: ['tests/support/database-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

export default defineConfig({
  test: {
    projects: [
      { resolve: { alias }, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      onDatabase('integration'),
      onDatabase('contract'),
    ],
    pool: 'forks',
    // The default leaves one core to a watching editor, which on two cores doubles the time.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['lib/**/*.{ts,tsx}', 'db/**/*.ts'],
      exclude: [
        // Hooks that need a document, a service worker or a socket: the browser tests run them, out of v8's sight here.
        'lib/client/**',
      ],
      reporter: ['text-summary', 'json-summary', 'html'],
      reportsDirectory: 'coverage',
      thresholds: { lines: 90 },
    },
  },
});
