import { defineConfig } from '@playwright/test';
import { readSiteSettings } from './src/commands/site-settings.ts';
import { browserArguments, findBrowser } from './test/browser-binary.ts';

// The tests read the built site: npm run build comes first. `npm test` does both.
const port = Number(process.env.TEST_PORT) || 4973;
const baseURL = `http://localhost:${port}${readSiteSettings(process.env).base}`;
const browser = findBrowser();

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  fullyParallel: true,
  retries: 0,
  reporter: [
    ['list'],
    ...(process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['json'] as const] : []),
    ...(process.env.CI ? [['html', { open: 'never' }] as const] : []),
  ],
  use: {
    baseURL,
    locale: 'en-US',
    timezoneId: 'UTC',
    trace: 'retain-on-failure',
    launchOptions: {
      args: browserArguments(),
      // Without a path Playwright takes the browser that it brings.
      ...(browser.kind === 'found' ? { executablePath: browser.path } : {}),
    },
  },
  webServer: {
    command: `"${process.execPath}" src/commands/start.ts --built`,
    env: { PORT: String(port) },
    url: baseURL,
    reuseExistingServer: false,
  },
});
