import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inFreshPage, withBrowser } from './browser.mjs';
import { hostPage } from './host-page.mjs';
import { ELEMENTS, startMotcua } from './motcua-process.mjs';

export const order = 43;
export const title = 'What 200 mounts and unmounts of the listing and of a procedure leave behind';

const WARM_UP = 20;
const BETWEEN = 20;
const MOUNTS = 200;

/**
 * Memory of script is read after forced collections. Noise is three times the spread of three readings that are 20 mounts
 * apart: a leak that grows with every mount would raise it by 120 mounts at most, and still be seen in 200.
 */
export function run({ folder, say }) {
  return withBrowser(async (browser) => {
    const host = await hostPage(join(folder, 'mounts-page'), '<main></main>');
    const options = ['--sample', ...host, ...ELEMENTS];
    const server = await startMotcua(join(folder, 'mounts'), join(folder, 'mounts.log'), ...options);
    say(`Mounting ${MOUNTS} times…`);
    const results = await inFreshPage(browser, {}, async (page, session) => {
      await page.goto(server.url);
      await mount(page, WARM_UP);
      const readings = [];
      for (let round = 0; round < 3; round++) {
        await mount(page, BETWEEN);
        readings.push(await read(page, session));
      }
      await mount(page, MOUNTS);
      return resultsOf(readings, await read(page, session));
    });
    await server.stop();
    return results;
  });
}

/** Mounts both elements, waits for their content, takes them away; so many times. */
function mount(page, times) {
  return page.evaluate(async (count) => {
    const main = document.querySelector('main');
    const mountOne = (tag, attributes) => {
      const element = Object.assign(document.createElement(tag), attributes);
      const shown = new Promise((resolve) => element.addEventListener('motcua-load', resolve, { once: true }));
      main.append(element);
      return shown;
    };
    for (let mounted = 0; mounted < count; mounted++) {
      await Promise.all([
        mountOne('motcua-catalogue', { agency: 'xa-nguyen-phich' }),
        mountOne('motcua-procedure', { code: '1.001193' }),
      ]);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      main.replaceChildren();
    }
  }, times);
}

/** The least of three readings, each after one more mount: the browser now and then holds on to what it showed last. */
async function read(page, session) {
  const readings = [];
  for (let times = 0; times < 3; times++) {
    await mount(page, 1);
    readings.push(await readOnce(session));
  }
  const least = (pick) => Math.min(...readings.map(pick));
  return {
    heap: least(({ heap }) => heap),
    nodes: least(({ nodes }) => nodes),
    onPage: least(({ onPage }) => onPage),
    onWindow: least(({ onWindow }) => onWindow),
  };
}

async function readOnce(session) {
  for (let times = 0; times < 3; times++) {
    await sleep(200);
    await session.send('HeapProfiler.collectGarbage');
  }
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const onWindow = (await listenersOf(session, 'window')) + (await listenersOf(session, 'document'));
  return { heap: usedSize, nodes, onPage: jsEventListeners, onWindow };
}

async function listenersOf(session, expression) {
  const { result } = await session.send('Runtime.evaluate', { expression });
  const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
  await session.send('Runtime.releaseObject', { objectId: result.objectId });
  return listeners.length;
}

function resultsOf(readings, after) {
  const before = readings.at(-1);
  const heaps = readings.map(({ heap }) => heap);
  const noise = 3 * (Math.max(...heaps) - Math.min(...heaps));
  const kB = (bytes) => bytes / 1000;
  const grown = (name, member) => ({
    name,
    value: after[member] - before[member],
    unit: 'more',
    atMost: 0,
    what: `${before[member]} before`,
  });
  return [
    {
      name: 'growth of the heap',
      value: kB(after.heap - before.heap),
      unit: 'kB',
      atMost: Math.round(kB(noise)),
      what: `${kB(before.heap).toFixed(0)} kB before; the limit is 3 times the spread of 3 readings`,
    },
    grown('listeners of window and document', 'onWindow'),
    grown('listeners on the page', 'onPage'),
    grown('nodes', 'nodes'),
  ];
}
