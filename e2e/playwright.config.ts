// Stories in a real Chromium that npm brings: nothing need be installed on the machine.
import { defineConfig } from '@playwright/test';
import { chromiumPath } from './support/chromium';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  // Each worker has a server of its own, and the stories within a file may meet the same people.
  fullyParallel: false,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  retries: 0,
  reporter: 'list',
  outputDir: '../test-results',
  use: {
    actionTimeout: 15_000,
    navigationTimeout: 20_000,
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
