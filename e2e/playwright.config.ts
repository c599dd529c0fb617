// Stories in a real Chromium that npm brings: nothing need be installed on the machine.
import { defineConfig } from '@playwright/test';
import { chromiumPath } from './support/chromium';

export default defineConfig({
  testDir: '.',
  globalSetup: './support/begin.ts',
  testMatch: '*.spec.ts',
  // Each worker has a server of its own, and the stories within a file may meet the same people.
  fullyParallel: false,
  workers: 2,
  // For a busy machine with two cores: a story that goes well takes seconds all the same.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  retries: 0,
  reporter: 'list',
  outputDir: '../test-results',
  use: {
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    viewport: { width: 1280, height: 900 },
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: await chromiumPath(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
