import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openBrowser, untilShown } from './browser.js';
import { MotcuaServer } from './motcua-server.js';
import { servePage, strictPolicy } from './strict-page.js';

let server: MotcuaServer;
let browser: Browser;

before(async () => {
  server = await MotcuaServer.start();
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  await server.stop();
});

const SCRIPTS = [
  { name: 'the loader', tag: (at: string) => `<script type="module" src="${at}/motcua.js"></script>` },
  { name: 'the single file', tag: (at: string) => `<script type="module" src="${at}/motcua.all.js"></script>` },
  { name: 'the classic script', tag: (at: string) => `<script defer src="${at}/motcua.classic.js"></script>` },
];

for (const { name, tag } of SCRIPTS) {
  test(`a page with the strictest policy shows the listing and a procedure through ${name} without one violation`, async () => {
    const host = await servePage(
      `<!doctype html><html lang="vi"><title>Trang có chính sách chặt</title>${tag(`${server.url}/elements`)}
       <motcua-catalogue agency="xa-nguyen-phich" address="none"></motcua-catalogue>
       <motcua-procedure code="1.001193"></motcua-procedure></html>`,
      { 'content-security-policy': strictPolicy(server.url, server.url) },
    );
    const page = await browser.newPage();
    try {
      await page.evaluateOnNewDocument(() => {
        const violations: string[] = [];
        Object.assign(window, { violations });
        document.addEventListener('securitypolicyviolation', (event) =>
          violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
        );
      });
      await page.goto(host.url);
      await untilShown(page, 'motcua-catalogue', 'table tbody tr');
      await untilShown(page, 'motcua-procedure', 'h2');
      const search = await page.$('motcua-catalogue >>> input[type=search]');
      await search?.type('khai sinh');
      await page.waitForFunction(() =>
        document.querySelector('motcua-catalogue')?.shadowRoot?.textContent.includes('đăng ký khai sinh'),
      );
      // The browser asks for an icon of its own accord; that is the page's affair.
      const violations = await page.evaluate(() => (window as unknown as { violations: string[] }).violations);
      assert.deepEqual(
        violations.filter((violation) => !violation.includes('favicon')),
        [],
      );
    } finally {
      await page.close();
      host.close();
    }
  });
}
