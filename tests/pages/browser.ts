import { existsSync } from 'node:fs';
import { type Browser, launch, type Page } from 'puppeteer-core';

const CANDIDATES = [process.env['CHROME_PATH'], '/usr/bin/chromium', '/usr/bin/google-chrome'];

/** A real browser that speaks to nothing but this machine. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = CANDIDATES.find((path) => path !== undefined && existsSync(path));
  if (executablePath === undefined) throw new Error('no Chromium: install it, or name it in CHROME_PATH');
  return launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--lang=vi',
    ],
  });
}

/** What a page complained about while it was open: errors, warnings, failed requests, answers that are errors. */
export function listenForComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`error: ${(error as Error).message}`));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()} ${request.failure()?.errorText}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`answer ${response.status()}: ${response.url()}`);
  });
  return complaints;
}

/** Waits until an element of ours shows its content: a row, a heading, or whatever `selector` names in its shadow root. */
export async function untilShown(page: Page, element: string, selector: string): Promise<void> {
  await page.waitForFunction(
    (tag, inner) => document.querySelector(tag)?.shadowRoot?.querySelector(inner) instanceof Element,
    { timeout: 15_000 },
    element,
    selector,
  );
}

/** Lets two frames be painted, and whatever was scheduled for them run. */
export async function untilPainted(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );
}
