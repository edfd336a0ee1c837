import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { listenForComplaints, openBrowser, untilShown } from './browser.js';
import { MotcuaServer } from './motcua-server.js';
import { servePage } from './strict-page.js';

let server: MotcuaServer | undefined;
let browser: Browser | undefined;

before(async () => {
  server = await MotcuaServer.start();
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

const LOADER = '<script type="module" src="{at}/motcua.js"></script>';
// Another address is another copy: the browser runs it as well.
const LOADER_AGAIN = '<script type="module" src="{at}/motcua.js?v=2"></script>';
const SINGLE = '<script type="module" src="{at}/motcua.all.js"></script>';
const CLASSIC = '<script defer src="{at}/motcua.classic.js"></script>';

const PAGES = [
  { name: 'the same loader twice', scripts: [LOADER, LOADER] },
  { name: 'two copies of the loader', scripts: [LOADER, LOADER_AGAIN] },
  { name: 'the loader, then the classic script', scripts: [LOADER, CLASSIC] },
  { name: 'the classic script twice, then the loader', scripts: [CLASSIC, CLASSIC, LOADER] },
  { name: 'the single file and the loader', scripts: [SINGLE, LOADER] },
];

for (const { name, scripts } of PAGES) {
  test(`a page with ${name} shows everything once and asks once`, async () => {
    const host = await servePage(
      `<!doctype html><html lang="vi"><title>Trang có nhiều bản</title><link rel="icon" href="data:,">
       ${scripts.map((script) => script.replace('{at}', `${server!.url}/elements`)).join('\n')}
       <motcua-catalogue agency="xa-nguyen-phich"></motcua-catalogue>
       <a href="https://dichvucong.gov.vn/" data-motcua="procedure" data-motcua-code="1.001193">Khai sinh</a></html>`,
      {},
    );
    const page = await browser!.newPage();
    try {
      const complaints = listenForComplaints(page);
      const asked: string[] = [];
      page.on('request', (request) => {
        if (request.method() === 'GET' && request.url().includes('/v1/')) asked.push(request.url());
      });
      await page.goto(host.url);
      await untilShown(page, 'motcua-catalogue', 'table tbody tr');
      await untilShown(page, 'motcua-procedure', 'article');
      await page.waitForNetworkIdle({ idleTime: 300 });
      assert.equal((await page.$$('motcua-catalogue')).length, 1);
      assert.equal((await page.$$('motcua-procedure')).length, 1);
      assert.deepEqual(asked.sort(), [...new Set(asked)].sort(), 'nothing is asked for twice');
      assert.deepEqual(complaints, []);
    } finally {
      await page.close();
      host.close();
    }
  });
}
