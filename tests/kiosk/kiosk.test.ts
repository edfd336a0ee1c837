import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Fault, FaultyProxy } from './faulty-proxy.js';
import { KioskServer } from './kiosk-server.js';
import { KillableBrowser, PLAIN_HOST } from './killable-browser.js';

/**
 * A kiosk whose browser is killed again and again while visitors rate by touch: every rating for which someone was thanked is on the
 * server in the end, once. `npm run torture kiosk` does it with 100 kills.
 *
 * SIGKILL takes the browser with all its processes, not the system below it: what the system has not yet written it still writes. That
 * the disk itself has a rating when it is thanked for is asked of the browser by `durability: 'strict'`; only cutting the power would
 * show it.
 */

const LONG = process.env['MOTCUA_KIOSK'] === '1';
const KILLS = LONG ? 100 : 3;
/** Lives of the browser on a page without HTTPS. */
const PLAIN_KILLS = LONG ? 10 : 1;

interface Counts {
  thanked: Set<string>;
  begun: number;
  /** Kills after which nobody had seen the thanks. */
  unseen: number;
}

/** Lives of a browser, in each of which visitors rate until it is killed. */
async function lives(
  count: number,
  profile: string,
  address: string,
  key: string,
  proxy: FaultyProxy,
): Promise<Counts> {
  const counts: Counts = { thanked: new Set(), begun: 0, unseen: 0 };
  for (let life = 0; life < count; life++) {
    const faults: Fault[] = ['through', 'down', 'loses-answers'];
    proxy.fault = life === 0 ? 'through' : faults[Math.floor(Math.random() * 3)]!;
    const browser = await KillableBrowser.open(profile, life === 0 ? `${address}#may=${key}` : address);
    const visits = 1 + Math.floor(Math.random() * 2);
    for (let visit = 1; ; visit++) {
      const counter = `lượt ${++counts.begun}`;
      await browser.untilOn('question');
      await browser.setCounter(counter);
      // At any moment from the first touch to a little after the thanks; mostly right after them, where losing it would be a lie.
      const last = visit === visits;
      const after = Math.random() < 0.6 ? undefined : Math.random() * 3_000;
      const seen = await rate(browser, last ? after : undefined, last);
      if (seen) counts.thanked.add(counter);
      if (!last) continue;
      if (!seen) counts.unseen += 1;
      break;
    }
  }
  return counts;
}

/**
 * One visitor. True once the thanks were seen.
 *
 * @param after milliseconds from the first touch, after which the browser is killed; undefined for as soon as the thanks are seen
 */
async function rate(browser: KillableBrowser, after: number | undefined, killed: boolean): Promise<boolean> {
  let seen = false;
  // Touches before a screen has settled are meant for the one before it.
  await pause(500);
  const visit = (async () => {
    await browser.touch('.level', Math.floor(Math.random() * 3));
    await browser.untilOn('details');
    await pause(500);
    await browser.touch('.bar .strong');
    await browser.untilOn('thanks');
    seen = true;
  })();
  if (after === undefined) await visit;
  // Whatever is under way when it is killed is cut off.
  else await Promise.race([pause(after), visit.catch(() => undefined)]);
  if (killed) {
    await browser.kill();
    await visit.catch(() => undefined);
  }
  return seen;
}

const pause = (milliseconds: number) => new Promise((later) => setTimeout(later, milliseconds));

for (const { host, kills } of [
  { host: '127.0.0.1', kills: KILLS },
  { host: PLAIN_HOST, kills: PLAIN_KILLS },
]) {
  test(`${kills} kills of the browser at ${host}: no thanked rating is lost, none is there twice`, async (context) => {
    const server = await KioskServer.start();
    context.after(() => server.stop());
    const proxy = await FaultyProxy.start(server.url);
    context.after(() => proxy.stop());
    const profile = await mkdtemp(join(tmpdir(), 'motcua-kiosk-'));
    context.after(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
    const address = `http://${host}:${proxy.port}/commune/kiosk.html`;

    const counts = await lives(kills, profile, address, server.key, proxy);

    proxy.fault = 'through';
    const browser = await KillableBrowser.open(profile, address);
    await browser.untilOn('question');
    for (const end = Date.now() + 60_000; !/đã gửi hết/.test(await browser.status());) {
      assert.ok(Date.now() < end, `what waits is not sent: ${await browser.status()}`);
      await pause(100);
    }
    await browser.close();

    const arrived = await server.counters();
    assert.deepEqual(
      [...counts.thanked].filter((counter) => !arrived.includes(counter)),
      [],
      'thanked, and lost',
    );
    assert.equal(new Set(arrived).size, arrived.length, 'one is there twice');
    assert.ok(arrived.length <= counts.thanked.size + counts.unseen, 'more than were given');
    context.diagnostic(
      `${counts.begun} visits, ${counts.thanked.size} thanked, ${arrived.length} on the server, ${kills} kills (${counts.unseen} before the thanks were seen), ${proxy.lost} answers lost`,
    );
  });
}
