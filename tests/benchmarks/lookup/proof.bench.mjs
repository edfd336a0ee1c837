import { join } from 'node:path';
import { inFreshPage, machineLoad, withBrowser } from '../browser.mjs';
import { startMotcua } from '../motcua-process.mjs';
import { median } from '../report.mjs';
import { bundled } from '../search/bundle.mjs';

export const order = 60;
export const title = 'Proof of work before a look-up, in Chromium at 4x CPU throttling';

/** Every one is a wrong look-up of this address: with ten of them its proofs get dearer. */
const RUNS = 9;
const SLOWER = 4;
/** How much dearer the dearest proof is than the first. */
const DEAREST = 16;

const SOURCE = `
  import { openDossiers } from '@motcua/client/dossiers';
  window.look = async (code) => {
    let proof;
    const watched = async (request, init) => {
      const sent = new Request(request, init);
      if (sent.url.endsWith(':lookup')) proof = (await sent.clone().json()).proof;
      return fetch(sent);
    };
    const dossiers = openDossiers({ baseUrl: location.origin, fetch: watched });
    const started = performance.now();
    await dossiers.lookup({ code, phone: '0000' }).catch(() => undefined);
    return { proof, clock: performance.now() - started };
  };`;

/**
 * How long solving takes is chance: half of all counters are tried in the mean. So the pace is measured, hashes in a millisecond that
 * the main thread had of a processor, with the throttle, the breaks and the compiling of a page just opened; times follow from it.
 */
export function run({ folder, say }) {
  return withBrowser(async (browser) => {
    const server = await startMotcua(join(folder, 'lookup'), join(folder, 'lookup.log'), '--sample');
    const code = await bundled(SOURCE);
    const runs = [];
    for (let run = 1; run <= RUNS; run++) {
      say(`Looking up, ${run} of ${RUNS}…`);
      const seen = await inFreshPage(browser, {}, (page, session) => measure(page, session, server.url, code, run));
      if (seen === undefined) return { skipped: 'the server keeps no dossiers' };
      runs.push(seen);
    }
    await server.stop();
    return resultsOf(runs);
  });
}

function resultsOf(runs) {
  const rates = runs.map(({ hashes, processor }) => hashes / processor);
  const rate = median(rates);
  const { most, cost } = runs[0];
  const all = (most + 1) * cost;
  const spread = `${Math.min(...rates).toFixed(0)} to ${Math.max(...rates).toFixed(0)} in ${RUNS}`;
  return [
    { name: 'first look-up: median', value: all / 2 / rate, unit: 'ms', atMost: 1500, what: machineLoad() },
    { name: 'first look-up: the longest', value: all / rate, unit: 'ms' },
    { name: 'dearest look-up: the longest', value: (all * DEAREST) / rate / 1000, unit: 's', atMost: 20 },
    { name: 'pace', value: rate, unit: 'hashes/ms', spread },
    { name: 'by the clock: median of the runs', value: median(runs.map(({ clock }) => clock)), unit: 'ms' },
  ];
}

async function measure(page, session, url, code, run) {
  await page.goto(`${url}/healthz`);
  await page.addScriptTag({ content: code, type: 'module' });
  await page.waitForFunction(() => window.look !== undefined);
  await page.emulateCPUThrottling(SLOWER);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await processorTime(session);
  const { proof, clock } = await page.evaluate(
    (one) => window.look(one),
    `H12.44-991231-${String(run).padStart(4, '0')}`,
  );
  if (proof === undefined) return undefined;
  const { cost, data } = proof.challenge.parameters;
  const processor = (await processorTime(session)) - before;
  return { hashes: (proof.solution.counter + 1) * cost, processor, clock, cost, most: data.most };
}

/** Milliseconds that the main thread of the page had of a processor. */
async function processorTime(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}
