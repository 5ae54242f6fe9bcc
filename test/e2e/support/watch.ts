import type { Page } from '@playwright/test';

export interface Seen {
  /** Addresses that the page asked for, documents included. */
  requests: string[];
  /** What its policy stopped: `img-src https://…`. */
  violations: string[];
  /** Addresses that were answered with an error, or not at all. */
  missing: string[];
  /** Warnings and errors in the console, and errors that nobody caught. */
  complaints: string[];
}

/** Writes down what a page does, from its next address on. */
export async function watch(page: Page): Promise<Seen> {
  const seen: Seen = { requests: [], violations: [], missing: [], complaints: [] };
  page.on('request', (request) => seen.requests.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) seen.missing.push(`${response.status()} ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // Leaving a page stops what it still loads.
    if (reason !== 'net::ERR_ABORTED') seen.missing.push(`${reason} ${request.url()}`);
  });
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) seen.complaints.push(message.text());
  });
  page.on('pageerror', (error) => seen.complaints.push(error.message));
  await page.exposeFunction('tellViolation', (text: string) => seen.violations.push(text));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      const { tellViolation } = window as unknown as { tellViolation: (text: string) => void };
      tellViolation(`${effectiveDirective} ${blockedURI}`);
    });
  });
  return seen;
}
