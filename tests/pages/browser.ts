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

/** An action of the API whose answer was read whole: where garbage is collected before the connection ends, Chromium calls it aborted. */
const READ_ANYWAY = /\/v1\/\w+:\w+ net::ERR_ABORTED$/;

/**
 * What a page complained about while it was open: errors, warnings, failed requests, answers that are errors, but for the icon that a
 * browser asks for by itself.
 */
export function listenForComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`error: ${(error as Error).message}`));
  page.on('console', (message) => {
    if (message.location().url?.endsWith('/favicon.ico')) return;
    if (['error', 'warn'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('requestfailed', (request) => {
    const failure = `failed: ${request.url()} ${request.failure()?.errorText}`;
    if (!READ_ANYWAY.test(failure)) complaints.push(failure);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().endsWith('/favicon.ico'))
      complaints.push(`answer ${response.status()}: ${response.url()}`);
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
