import { join } from 'node:path';
import { inFreshPage, LISTING_PAGE, machineLoad, PROCEDURE_PAGE, untilShown, withBrowser } from './browser.mjs';
import { CATEGORIES, scriptTime } from './main-thread.mjs';
import { EXAMPLES, startMotcua } from './motcua-process.mjs';

export const order = 41;
export const title = 'Own script from navigation to content on the screen, at 4x CPU throttling';

const RUNS = 5;
const SLOWER = 4;

/**
 * The sum of what the main thread compiles and runs (trace events EvaluateScript, FunctionCall, RunMicrotasks, v8.compile and
 * their like for modules), with style and layout that script forces, until the frame with the content is done. The
 * examples have no script but ours. Each run has an empty cache; the least of five is what the machine did not disturb.
 */
export function run({ folder, say }) {
  return withBrowser(async (browser) => {
    const server = await startMotcua(join(folder, 'script'), join(folder, 'script.log'), '--sample', ...EXAMPLES);
    const results = [];
    for (const target of [LISTING_PAGE, PROCEDURE_PAGE]) {
      say(`Opening ${target.path} ${RUNS} times…`);
      const times = [];
      for (let run = 0; run < RUNS; run++) {
        times.push(await inFreshPage(browser, {}, (page) => measure(page, server.url, target)));
      }
      results.push(...resultsOf(target.name, times));
    }
    await server.stop();
    return results;
  });
}

/** The limit stands on processor time: on a machine that does other things, the clock measures those. */
function resultsOf(name, times) {
  const of = (kind) => {
    const values = times.map((time) => time[kind]);
    return { value: Math.min(...values), unit: 'ms', spread: `min of ${RUNS}, max ${Math.max(...values).toFixed(0)}` };
  };
  return [
    { name: `${name}: time of a processor`, ...of('processor'), atMost: 60, what: machineLoad() },
    { name: `${name}: by the clock`, ...of('clock') },
  ];
}

async function measure(page, url, { path, element, shown }) {
  // The process of this origin is slowed before the page comes to it: the browser may do it late to a new one.
  await page.goto(`${url}/elements/integrity.json`);
  await page.emulateCPUThrottling(SLOWER);
  await page.evaluateOnNewDocument(() => {
    // The event comes before its content is rendered; after the next frame it is on the screen.
    const painted = () => requestAnimationFrame(() => setTimeout(() => performance.mark('shown')));
    document.addEventListener('motcua-load', painted, { capture: true, once: true });
  });
  await page.tracing.start({ categories: CATEGORIES });
  await page.goto(url + path);
  await untilShown(page, element, shown);
  await page.waitForFunction(() => performance.getEntriesByName('shown').length > 0, { polling: 200 });
  return scriptTime(await page.tracing.stop(), 'shown');
}
