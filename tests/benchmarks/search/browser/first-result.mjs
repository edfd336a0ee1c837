import { inFreshPage } from '../../browser.mjs';

/** Slow 3G: 400 kbit/s and 400 ms. */
const LINE = { download: 50_000, upload: 50_000, latency: 400 };

/**
 * Seconds from when the page itself was there (it is the host's, and the same for all) to the first right result on the screen and
 * to all names, and kB that had come until then.
 */
export function firstResult(browser, url, question) {
  return inFreshPage(browser, {}, async (page) => {
    await page.emulateNetworkConditions(LINE);
    await page.goto(`${url}/#${encodeURIComponent(question)}`, { waitUntil: 'domcontentloaded', timeout: 60_000 });
    const [shown, whole] = [await untilMark(page, 'shown'), await untilMark(page, 'whole')];
    const there = await page.evaluate(pageThere);
    const kB = (await page.evaluate(bytesBefore, shown)) / 1000;
    return { shown: (shown - there) / 1000, kB, whole: (whole - there) / 1000 };
  });
}

/** Runs in the page. */
function pageThere() {
  return performance.getEntriesByType('navigation')[0].responseEnd;
}

async function untilMark(page, mark) {
  const marked = (name) => performance.getEntriesByName(name).length > 0;
  await page.waitForFunction(marked, { polling: 100, timeout: 60_000 }, mark);
  return page.evaluate((name) => performance.getEntriesByName(name)[0].startTime, mark);
}

/** Runs in the page. */
function bytesBefore(time) {
  const entries = performance.getEntriesByType('resource');
  return entries
    .filter(({ responseEnd }) => responseEnd <= time)
    .reduce((sum, { transferSize }) => sum + transferSize, 0);
}
