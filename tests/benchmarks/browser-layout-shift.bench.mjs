import { join } from 'node:path';
import { inFreshPage, LISTING_PAGE, PROCEDURE_PAGE, untilShown, withBrowser } from './browser.mjs';
import { EXAMPLES, startMotcua } from './motcua-process.mjs';

export const order = 40;
export const title = 'Layout shift of the examples while they load on a slow line (120 ms, 2 Mbit/s)';

const WIDTHS = [320, 768, 1280];

export function run({ folder, say }) {
  return withBrowser(async (browser) => {
    const server = await startMotcua(join(folder, 'shift'), join(folder, 'shift.log'), '--sample', ...EXAMPLES);
    const results = [];
    for (const target of [LISTING_PAGE, PROCEDURE_PAGE]) {
      for (const width of WIDTHS) {
        say(`Opening ${target.path} at ${width} px…`);
        const value = await inFreshPage(browser, { width }, (page) => shiftOf(page, server.url, target));
        results.push({ name: `${target.name} at ${width} px`, value, unit: 'CLS', atMost: 0 });
      }
    }
    await server.stop();
    return results;
  });
}

/** Sum of all shifts until the network rests, to three decimals; not only of the worst window, as CLS has it. */
async function shiftOf(page, url, { path, element, shown }) {
  await page.evaluateOnNewDocument(() => {
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) window.shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // Slow enough that every stage is painted: the page, the script, the element, its content.
  await page.emulateNetworkConditions({ download: 250_000, upload: 250_000, latency: 120 });
  await page.goto(url + path);
  await untilShown(page, element, shown);
  await page.waitForNetworkIdle({ idleTime: 500 });
  return Number((await page.evaluate(() => window.shift)).toFixed(3));
}
