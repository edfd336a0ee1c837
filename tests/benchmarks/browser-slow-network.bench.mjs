import { join } from 'node:path';
import { inFreshPage, untilShown, withBrowser } from './browser.mjs';
import { hostPage } from './host-page.mjs';
import { ELEMENTS, startMotcua } from './motcua-process.mjs';
import { median } from './report.mjs';

export const order = 44;
export const title = 'First rows on a line of 400 kbit/s and 400 ms, for information';

const RUNS = 3;
const LINE = { download: 50_000, upload: 50_000, latency: 400 };
const LISTING = '<motcua-catalogue agency="xa-nguyen-phich"></motcua-catalogue>';

const WAYS = [
  { name: 'loader', script: '/elements/motcua.js', what: 'asks the API while the element is on its way' },
  {
    name: 'element alone',
    script: '/elements/motcua-catalogue.js',
    what: 'a waterfall: file, shared file, then the API',
  },
  { name: 'single file', script: '/elements/motcua.all.js', what: 'everything, then the API' },
];

/** Each way to embed the listing, with an empty cache; ratios against the waterfall say more than times of this machine. */
export function run({ folder, say }) {
  return withBrowser(async (browser) => {
    const ways = [];
    for (const { name, script, what } of WAYS) {
      say(`Loading by ${name}…`);
      const tag = `<script type="module" src="${script}"></script>`;
      const host = await hostPage(join(folder, `line-${name}`), LISTING, tag);
      const options = ['--sample', ...host, ...ELEMENTS];
      const server = await startMotcua(join(folder, `store-${name}`), join(folder, 'line.log'), ...options);
      const runs = [];
      for (let run = 0; run < RUNS; run++) {
        runs.push(await inFreshPage(browser, {}, (page, session) => load(page, session, server.url)));
      }
      await server.stop();
      ways.push({
        name,
        what,
        time: median(runs.map(({ time }) => time)),
        bytes: median(runs.map(({ bytes }) => bytes)),
      });
    }
    const waterfall = ways.find(({ name }) => name === 'element alone');
    return ways.flatMap(({ name, what, time, bytes }) => [
      {
        name: `${name}: time`,
        value: time / waterfall.time,
        unit: 'of the waterfall',
        what: `${(time / 1000).toFixed(2)} s, median of ${RUNS}; ${what}`,
      },
      {
        name: `${name}: bytes`,
        value: bytes / waterfall.bytes,
        unit: 'of the waterfall',
        what: `${(bytes / 1000).toFixed(1)} kB`,
      },
    ]);
  });
}

/** Milliseconds until rows are on the screen, and bytes over the line until then. */
async function load(page, session, url) {
  let bytes = 0;
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.evaluateOnNewDocument(() => {
    const painted = () => requestAnimationFrame(() => setTimeout(() => performance.mark('shown')));
    document.addEventListener('motcua-load', painted, { capture: true, once: true });
  });
  await page.emulateNetworkConditions(LINE);
  await page.goto(url);
  await untilShown(page, 'motcua-catalogue', 'tbody tr');
  await page.waitForFunction(() => performance.getEntriesByName('shown').length > 0, { polling: 200 });
  const time = await page.evaluate(() => performance.getEntriesByName('shown')[0].startTime);
  return { time, bytes };
}
