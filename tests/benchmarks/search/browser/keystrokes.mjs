import { inFreshPage } from '../../browser.mjs';
import { median } from '../../report.mjs';

const SLOWER = 6;

/** Milliseconds of each keystroke in a page of a slow device; the median of the rounds, each after a pause of the script. */
export function keystrokes(browser, url, queries, rounds) {
  return inFreshPage(browser, {}, async (page) => {
    await page.goto(url);
    await page.evaluate(() => window.searching.then(() => undefined));
    await page.emulateCPUThrottling(SLOWER);
    const all = [];
    for (let round = 0; round < rounds; round++) all.push(await page.evaluate(type, queries));
    return queries.map((_, at) => median(all.map((times) => times[at])));
  });
}

/** Runs in the page. */
async function type(queries) {
  const engine = await window.searching;
  const times = [];
  for (const query of queries) {
    await new Promise((resolve) => setTimeout(resolve));
    const started = performance.now();
    await engine.search(query, 'keystroke');
    times.push(performance.now() - started);
  }
  return times;
}
