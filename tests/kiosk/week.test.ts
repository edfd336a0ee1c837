import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { FaultyProxy } from './faulty-proxy.js';
import { KioskServer } from './kiosk-server.js';
import { KillableBrowser } from './killable-browser.js';

/** Ratings of a week without a network, on a device that is never still; a hundredth of that in the short form. */
const WAITING = process.env['MOTCUA_KIOSK'] === '1' ? 30_000 : 1_500;

test(`${WAITING} ratings that waited are all sent, once, and the screen stays alive`, async (context) => {
  const server = await KioskServer.start();
  context.after(() => server.stop());
  const proxy = await FaultyProxy.start(server.url);
  context.after(() => proxy.stop());
  const profile = await mkdtemp(join(tmpdir(), 'motcua-kiosk-'));
  context.after(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  const address = `http://127.0.0.1:${proxy.port}/commune/kiosk.html`;

  const first = await KillableBrowser.open(profile, `${address}#may=${server.key}`);
  await first.untilOn('question');
  proxy.fault = 'down';
  await first.page.evaluate(fill, WAITING);
  await first.close();

  // No worker is asked here, and pages always come: it is the API that is away.
  const browser = await KillableBrowser.open(profile, address);
  context.after(() => browser.close());
  await browser.untilOn('question');
  assert.match(await browser.status(), new RegExp(`chờ gửi ${WAITING}$`));
  await browser.page.evaluate(() => {
    const found: number[] = [];
    Object.assign(window, { longTasks: found });
    new PerformanceObserver((list) => found.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
  });
  proxy.fault = 'through';
  const began = performance.now();
  await browser.page.evaluate(() => window.dispatchEvent(new Event('online')));
  await browser.page.waitForFunction(
    () => /đã gửi hết/.test(document.querySelector('motcua-rating')!.shadowRoot!.querySelector('.status')!.textContent),
    { timeout: 120_000 },
  );
  const took = Math.round(performance.now() - began);
  const long = await browser.page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
  const arrived = (await server.counters()).map((counter) => Number(counter.replace('lượt ', '')));
  assert.deepEqual(
    arrived.sort((one, other) => one - other),
    Array.from({ length: WAITING }, (_, index) => index + 1),
  );
  const worst = Math.round(Math.max(0, ...long));
  context.diagnostic(`${WAITING} sent in ${took} ms, ${long.length} tasks above 50 ms, the longest ${worst} ms`);
});

/** Puts ratings into the storage of the kiosk as it does itself, but all at once: by touch it would take a week. */
async function fill(count: number): Promise<void> {
  const opening = indexedDB.open(`motcua-kiosk ${location.origin}`);
  await new Promise((done) => (opening.onsuccess = done));
  const work = opening.result.transaction(['queues', 'waiting'], 'readwrite');
  const queues = work.objectStore('queues');
  const asking = queues.getAll() as IDBRequest<{ queue: string; last: number }[]>;
  await new Promise((done) => (asking.onsuccess = done));
  const [record] = asking.result;
  if (!record) throw new Error('the kiosk has no queue');
  for (let number = 1; number <= count; number++) {
    work.objectStore('waiting').add({
      queue: record.queue,
      number,
      level: 'satisfied',
      reasons: ['attitude', 'waiting'],
      counter: `lượt ${number}`,
      at: new Date(Date.now() - 604_800_000 + number).toISOString(),
      session: '2f1d3c52-0a6e-4c43-9b0e-6d6f4c1e7a10',
      elapsed: number * 10_000,
      dwell: 4_000,
    });
  }
  queues.put({ ...record, last: count });
  await new Promise((done) => (work.oncomplete = done));
  opening.result.close();
}
