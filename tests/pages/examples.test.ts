import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { COLOURS, prefer, violations } from './accessibility.js';
import { listenForComplaints, openBrowser, untilPainted, untilShown } from './browser.js';
import { layoutShift, overflowing, recordLayoutShift } from './layout.js';
import { MotcuaServer } from './motcua-server.js';

const WIDTHS = [320, 768, 1280];

const PAGES = [
  { path: '/commune/', element: 'motcua-catalogue', shown: 'table tbody tr' },
  { path: '/commune/khai-sinh.html', element: 'motcua-procedure', shown: 'article' },
  { path: '/commune/thay-doi.html', element: 'motcua-changes', shown: '.entry' },
  { path: '/commune/ho-so.html', element: 'motcua-dossier', shown: 'form' },
  { path: '/commune/danh-gia.html', element: 'motcua-rating', shown: 'form' },
  { path: '/commune/phan-anh.html', element: 'motcua-feedback', shown: 'form' },
  { path: '/commune/khao-sat.html', element: 'motcua-survey', shown: 'form' },
  { path: '/commune/kiosk.html', element: 'motcua-rating', shown: 'form' },
  { path: '/province/', element: 'motcua-search', shown: 'input' },
  { path: '/department/', element: 'motcua-catalogue', shown: 'table tbody tr' },
  { path: '/district-2019/', element: 'motcua-catalogue', shown: 'table tbody tr' },
];

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

/** Each page in a profile of its own: files that another page left in the cache would hide how it loads. */
async function inPage(width: number, use: (page: Page, url: string) => Promise<void>): Promise<void> {
  const context = await browser!.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width, height: 800 });
    await use(page, server!.url);
  } finally {
    await context.close();
  }
}

for (const { path, element, shown } of PAGES) {
  for (const width of WIDTHS) {
    test(`${path} at ${width} px shows its content, moves nothing, and complains of nothing`, () =>
      inPage(width, async (page, url) => {
        const complaints = listenForComplaints(page);
        await recordLayoutShift(page);
        // Slow enough that every stage is painted: the page, the script, the element, its content.
        await page.emulateNetworkConditions({ download: 250_000, upload: 250_000, latency: 120 });
        await page.goto(url + path);
        await untilShown(page, element, shown);
        await page.waitForNetworkIdle({ idleTime: 300 });
        await untilPainted(page);
        assert.deepEqual(await layoutShift(page), { sum: 0, moved: [] });
        assert.deepEqual(await overflowing(page, element), []);
        assert.ok(
          await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
          'the page scrolls sideways',
        );
        assert.deepEqual(complaints, []);
      }));
  }

  for (const colours of COLOURS) {
    test(`${path} in ${colours} colours has no accessibility violation of ours`, () =>
      inPage(768, async (page, url) => {
        await prefer(page, colours);
        await page.goto(url + path);
        await untilShown(page, element, shown);
        await page.waitForNetworkIdle({ idleTime: 300 });
        assert.deepEqual(await violations(page, element), []);
      }));
  }
}
