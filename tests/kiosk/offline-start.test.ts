import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { FaultyProxy } from './faulty-proxy.js';
import { KioskServer } from './kiosk-server.js';
import { KillableBrowser } from './killable-browser.js';

test('a device that is switched on without a network asks and thanks, in both languages', async (context) => {
  const server = await KioskServer.start();
  context.after(() => server.stop());
  const proxy = await FaultyProxy.start(server.url);
  const profile = await mkdtemp(join(tmpdir(), 'motcua-kiosk-'));
  context.after(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  const address = `http://127.0.0.1:${proxy.port}/commune/kiosk.html`;
  const first = await KillableBrowser.open(profile, `${address}#may=${server.key}`);
  await first.untilOn('question');
  await first.page.waitForFunction(() => caches.match(location.href).then(Boolean), { polling: 100 });
  assert.deepEqual(
    await first.page.evaluate(async () => {
      const cache = await caches.open('motcua-kiosk');
      return (await cache.keys()).map(({ url }) => url).filter((url) => /mcd_|\/v1\//.test(url));
    }),
    [],
    'neither key nor answers are kept there',
  );
  await first.kill();

  // Neither the API nor any page.
  proxy.stop();
  const browser = await KillableBrowser.open(profile, address);
  context.after(() => browser.close());
  await browser.untilOn('question');
  await new Promise((settled) => setTimeout(settled, 500));
  await browser.touch('.language');
  await browser.page.waitForFunction(
    () => document.querySelector('motcua-rating')!.shadowRoot!.querySelector('.kiosk')!.getAttribute('lang') === 'en',
  );
  await new Promise((settled) => setTimeout(settled, 500));
  await browser.touch('.level');
  await browser.untilOn('details');
  await new Promise((settled) => setTimeout(settled, 500));
  await browser.touch('.bar .strong');
  await browser.untilOn('thanks');
  assert.match(await browser.status(), /No connection · 1 waiting/);
});
