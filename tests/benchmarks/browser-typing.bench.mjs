import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inFreshPage, machineLoad, untilShown, withBrowser } from './browser.mjs';
import { NO_CORPUS } from './corpus-store.mjs';
import { hostPage } from './host-page.mjs';
import { ELEMENTS, startMotcua } from './motcua-process.mjs';

export const order = 42;
export const title = 'Typing and paging in the listing of the 5,813, at 4x CPU throttling';

const RUNS = 5;
const SLOWER = 4;
const QUESTION = 'dang ky ket hon';
/** Milliseconds between keys: a quick hand, and pauses long enough that answers arrive while it goes on. */
const PACE = [90, 140, 60, 380, 110, 310, 70, 430];
const PAGES_MORE = 10;

/**
 * Keys and clicks are real input of the browser. An interaction lasts from the input to the next frame, as the Event Timing API has
 * it (steps of 8 ms; what is under 16 is not told); the longest animation frame is a second witness, and also counts what
 * happens without input, such as the rows that arrive.
 */
export function run({ corpusStore, folder, say }) {
  return withBrowser(async (browser) => {
    const store = await corpusStore();
    if (store === undefined) return NO_CORPUS;
    const page = await hostPage(join(folder, 'typing-page'), '<motcua-catalogue></motcua-catalogue>');
    const server = await startMotcua(store.data, join(folder, 'typing.log'), ...page, ...ELEMENTS);
    const runs = [];
    for (let run = 1; run <= RUNS; run++) {
      say(`Typing and paging, ${run} of ${RUNS}…`);
      runs.push(await inFreshPage(browser, {}, (page) => visit(page, server.url)));
    }
    await server.stop();
    return [
      { ...leastOf('typing: worst interaction', runs, 'typing', 'interaction'), atMost: 100, what: machineLoad() },
      leastOf('typing: longest animation frame', runs, 'typing', 'frame'),
      leastOf(`${PAGES_MORE} further pages: worst interaction`, runs, 'paging', 'interaction'),
      leastOf(`${PAGES_MORE} further pages: longest animation frame`, runs, 'paging', 'frame'),
    ];
  });
}

function leastOf(name, runs, task, what) {
  const values = runs.map((run) => run[task][what]);
  return {
    name,
    value: Math.min(...values),
    unit: 'ms',
    spread: `min of ${RUNS}, max ${Math.max(...values).toFixed(0)}`,
  };
}

async function visit(page, url) {
  await page.evaluateOnNewDocument(() => {
    window.worst = { interaction: 0, frame: 0 };
    const keep = (kind) => (list) => {
      for (const { duration } of list.getEntries()) window.worst[kind] = Math.max(window.worst[kind], duration);
    };
    new PerformanceObserver(keep('interaction')).observe({ type: 'event', durationThreshold: 16 });
    new PerformanceObserver(keep('frame')).observe({ type: 'long-animation-frame' });
  });
  await page.goto(url);
  await untilShown(page, 'motcua-catalogue', 'tbody tr');
  await page.waitForNetworkIdle({ idleTime: 500 });
  await page.emulateCPUThrottling(SLOWER);
  const paging = await worstOf(page, () => showMore(page));
  await page.reload();
  await untilShown(page, 'motcua-catalogue', 'tbody tr');
  const typing = await worstOf(page, () => typeQuestion(page));
  return { typing, paging };
}

async function worstOf(page, task) {
  await sleep(500);
  await page.evaluate(() => (window.worst = { interaction: 0, frame: 0 }));
  await task();
  // Observers hear of an event after its frame.
  await sleep(1000);
  return page.evaluate(() => window.worst);
}

async function typeQuestion(page) {
  await page.click('motcua-catalogue >>> input[type=search]');
  for (const [at, key] of [...QUESTION].entries()) {
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await sleep(PACE[at % PACE.length]);
  }
  const answered = (question) =>
    document.querySelector('motcua-catalogue').shadowRoot.textContent.includes(`“${question}”`);
  await page.waitForFunction(answered, { polling: 200 }, QUESTION);
}

async function showMore(page) {
  const rows = (count) =>
    document.querySelector('motcua-catalogue').shadowRoot.querySelectorAll('[part=row]').length >= count;
  for (let pages = 1; pages <= PAGES_MORE; pages++) {
    await (await page.$('motcua-catalogue >>> .end button')).click();
    await page.waitForFunction(rows, { polling: 100 }, 20 * (pages + 1));
  }
}
