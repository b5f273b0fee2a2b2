import { defineConfig } from 'vitest/config';

/**
 * Two projects: `unit` needs nothing but Node; `judges` publishes every case of tests/cases once, shows the files to
 * other people's programs (tests/set-up.sh installs them) and asserts what they said.
 */
// biome-ignore lint/style/noDefaultExport: the form vitest asks for
export default defineConfig({
  test: {
    // What is expected is written only when asked for: npm run test:update.
    update: 'none',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/judges/**', '**/node_modules/**'],
          setupFiles: ['tests/support/properties.ts'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'judges',
          include: ['tests/judges/**/*.test.ts'],
          globalSetup: ['tests/global-set-up.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
