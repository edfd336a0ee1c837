import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import { violations } from './accessibility.js';
import { listenForComplaints, openBrowser, untilShown } from './browser.js';
import { PublishedSite } from './published-site.js';

let browser: Browser;
let site: PublishedSite;
let context: BrowserContext;
let page: Page;

before(async () => {
  [browser, site] = await Promise.all([openBrowser(), PublishedSite.start()]);
});
after(async () => {
  await browser.close();
  await site.end();
});
afterEach(async () => {
  site.lie = (_, bytes) => bytes;
  await context.close();
});

/** A page in a profile of its own: nothing is there from an earlier visit. */
async function visit(path = ''): Promise<string[]> {
  context = await browser.createBrowserContext();
  page = await context.newPage();
  const complaints = listenForComplaints(page);
  await page.goto(site.url + path);
  return complaints;
}

const rows = () =>
  page.evaluate(() =>
    [...document.querySelector('motcua-catalogue')!.shadowRoot!.querySelectorAll('td.name')].map((one) =>
      one.textContent.trim(),
    ),
  );
const note = (element = 'motcua-catalogue') =>
  page.evaluate(
    (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('motcua-origin')?.textContent.trim() ?? '',
    element,
  );
const untilNote = (part: string, element = 'motcua-catalogue') =>
  page.waitForFunction(
    (tag, text) => document.querySelector(tag)?.shadowRoot?.querySelector('motcua-origin')?.textContent.includes(text),
    { timeout: 15_000 },
    element,
    part,
  );

/** What was read is written down when nobody waits for it: until the copy and the pages of the worker are there. */
async function untilKept(): Promise<void> {
  await page.waitForFunction(
    async () => {
      const shell = await (await caches.open('trang-v1')).keys();
      if (!shell.some(({ url }) => url.includes('motcua-catalogue.js'))) return false;
      const opening = indexedDB.open('motcua-static');
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(new Error('no copy'));
      });
      const counting = database.transaction('copies').objectStore('copies').count();
      const copies = await new Promise<number>((resolve) => (counting.onsuccess = () => resolve(counting.result)));
      database.close();
      return copies > 0;
    },
    { timeout: 20_000, polling: 200 },
  );
}

const tag = (settings: string) =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module" src="/elements/motcua.js" ${settings}></script><motcua-catalogue agency="xa-nguyen-phich">Danh mục</motcua-catalogue></html>`;

/** Another byte somewhere in the middle. */
function changed(bytes: Buffer): Buffer {
  const other = Buffer.from(bytes);
  const at = other.indexOf('name":"') + 'name":"'.length;
  other[at] = other[at] === 0x41 ? 0x42 : 0x41;
  return other;
}

describe('a site of nothing but files', () => {
  test('lists, finds, filters and shows procedures without asking any server', async () => {
    site.asked.length = 0;
    const complaints = await visit();
    await untilShown(page, 'motcua-catalogue', 'td.name');
    assert.ok((await rows()).length >= 10);
    assert.equal(await note(), '');
    await page.click('motcua-search >>> input');
    await page.keyboard.type('khai sinh', { delay: 20 });
    await untilShown(page, 'motcua-search', '[role="option"]');
    await page.goto(`${site.url}?tthc-q=ket%20hon`);
    await untilShown(page, 'motcua-catalogue', 'td.name');
    assert.match((await rows())[0]!, /kết hôn/);
    await page.goto(`${site.url}khai-sinh.html`);
    await untilShown(page, 'motcua-procedure', 'article');
    assert.match(await page.$eval('motcua-procedure >>> h1', (heading) => heading.textContent), /khai sinh/i);
    assert.deepEqual(complaints, []);
    assert.deepEqual(
      site.asked.filter((one) => one.includes('/v1/') || !one.startsWith('GET')),
      [],
    );
  });

  test('opens a second time when the web server is gone, and says from when it is', async () => {
    await visit();
    await untilShown(page, 'motcua-catalogue', 'td.name');
    const before = await rows();
    await untilKept();
    await site.close();
    try {
      await page.goto(site.url);
      await untilShown(page, 'motcua-catalogue', 'td.name');
      assert.deepEqual(await rows(), before);
      await untilNote('bản đã lưu trên máy này');
      assert.match(await note(), /ngày \d\d\/\d\d\/\d{4}\.$/);
      assert.deepEqual(await violations(page, 'motcua-catalogue'), []);
    } finally {
      await site.open();
    }
  });

  test('shows nothing of a listing in which one byte was changed, and says why', async () => {
    site.lie = (path, bytes) => (/\/data\/(?:first|rows)-/.test(path) ? changed(bytes) : bytes);
    await visit();
    await untilNote('không được hiển thị');
    assert.deepEqual(await rows(), []);
    assert.deepEqual(await violations(page, 'motcua-catalogue'), []);
  });

  test('shows what it verified before in place of what was changed since', async () => {
    await visit();
    await untilShown(page, 'motcua-catalogue', 'td.name');
    const before = await rows();
    await untilKept();
    site.lie = (path, bytes) =>
      path.endsWith('manifest.json') && path.includes('cong-bo/manifest')
        ? Buffer.from(bytes.toString().replace('"title":"', '"title":"Giả '))
        : bytes;
    await page.reload();
    await untilShown(page, 'motcua-catalogue', 'td.name');
    assert.deepEqual(await rows(), before);
    await untilNote('bản đã kiểm tra trước đó');
  });

  test('shows nothing signed by another key than the page trusts', async () => {
    const other = `B${site.key.slice(1, -4)}AAAA`;
    site.pages.set('/other-key.html', tag(`data-source="/cong-bo/manifest.json" data-source-key="${other}"`));
    await visit('other-key.html');
    await untilNote('không được hiển thị');
    assert.deepEqual(await rows(), []);
  });

  test('says that nothing is confirmed where the page names no key', async () => {
    site.pages.set('/no-key.html', tag('data-source="/cong-bo/manifest.json"'));
    await visit('no-key.html');
    await untilShown(page, 'motcua-catalogue', 'td.name');
    await untilNote('Chưa xác nhận');
    // The procedure that opens in the listing does not say it once more.
    await page.click('motcua-catalogue >>> td.name a');
    const inner = await page.waitForFunction(
      () => {
        const procedure = document.querySelector('motcua-catalogue')?.shadowRoot?.querySelector('motcua-procedure');
        const root = procedure?.shadowRoot;
        return root?.querySelector('article') ? { said: root.querySelector('motcua-origin')?.textContent } : undefined;
      },
      { timeout: 15_000 },
    );
    assert.deepEqual(await inner.jsonValue(), { said: '' });
    assert.match(await note(), /Chưa xác nhận/);
  });

  test('stands in for an API that is out of reach, and says so', async () => {
    site.pages.set(
      '/api.html',
      tag(`data-api="http://127.0.0.1:9" data-source="/cong-bo/manifest.json" data-source-key="${site.key}"`),
    );
    await visit('api.html');
    await untilShown(page, 'motcua-catalogue', 'td.name');
    await untilNote('Máy chủ chưa trả lời');
  });
});
