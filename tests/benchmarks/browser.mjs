import { loadavg } from 'node:os';
import { launch } from 'puppeteer-core';
import { findChromium } from '../../tools/setup/chromium.mjs';

const NO_BROWSER = { skipped: 'there is no Chromium: install it, or name it in CHROME_PATH' };

/** Lends a browser that speaks to nothing but this machine, and closes it whatever happens. */
export async function withBrowser(use) {
  const executablePath = findChromium();
  if (executablePath === undefined) return NO_BROWSER;
  const browser = await launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/** Lends a page in a profile of its own, so that nothing comes from the cache of an earlier one. */
export async function inFreshPage(browser, { width = 1280, height = 800 }, use) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width, height });
    return await use(page, await page.createCDPSession());
  } finally {
    await context.close();
  }
}

/** Waits until `selector` is in the shadow root of the first `element`; looks seldom, not to be what is measured. */
export function untilShown(page, element, selector) {
  return page.waitForFunction(
    (tag, inner) => document.querySelector(tag)?.shadowRoot?.querySelector(inner) instanceof Element,
    { timeout: 60_000, polling: 200 },
    element,
    selector,
  );
}

/** What else the machine does, to be read beside a time: processes that wanted a processor in the last minute. */
export const machineLoad = () => `machine load ${loadavg()[0].toFixed(1)}`;

/** The pages of the examples that are measured, and what says that their content is there. */
export const LISTING_PAGE = { name: 'commune', path: '/commune/', element: 'motcua-catalogue', shown: 'tbody tr' };
export const PROCEDURE_PAGE = {
  name: 'procedure',
  path: '/commune/khai-sinh.html',
  element: 'motcua-procedure',
  shown: 'article',
};
