import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { listenForComplaints, openBrowser, untilShown } from './browser.js';
import { MotcuaServer } from './motcua-server.js';
import { servePage, strictPolicy } from './strict-page.js';

/** A dossier of the sample: nothing about it is real. */
interface Sample {
  code: string;
  receiptCode: string;
  phone: string;
  what: string;
}

const PAGE = '/commune/ho-so.html';

let server: MotcuaServer | undefined;
let browser: Browser | undefined;
let samples: Sample[] = [];

before(async () => {
  server = await MotcuaServer.start();
  browser = await openBrowser();
  const answer = await fetch(`${server.url}/sample/dossiers.json`);
  samples = ((await answer.json()) as { dossiers: Sample[] }).dossiers;
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

/** A page in a profile of its own. */
async function inPage(use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser!.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 390, height: 800 });
    await use(page);
  } finally {
    await context.close();
  }
}

function sample(what: string): Sample {
  const found = samples.find((one) => one.what.includes(what));
  assert.ok(found, `no sample dossier is about "${what}"`);
  return found;
}

/** The text of the element, once the part is there: a proof of work takes a second or two. */
async function textOf(page: Page, part: string): Promise<string> {
  await page.waitForFunction(
    (name) => document.querySelector('motcua-dossier')?.shadowRoot?.querySelector(`[part~=${name}]`),
    { timeout: 60_000 },
    part,
  );
  return page.$eval('motcua-dossier', (element) => element.shadowRoot!.textContent);
}

test('the link of a QR code shows the card, and is nowhere afterwards', () =>
  inPage(async (page) => {
    const { code, receiptCode } = sample('Chờ bổ sung');
    const complaints = listenForComplaints(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url().replace(/#.*/, '')));
    const link = new URLSearchParams({ 'ho-so': code, bn: receiptCode });
    await page.goto(`${server!.url}${PAGE}#${link.toString()}`);
    const text = await textOf(page, 'card');
    assert.match(text, /Cần bổ sung giấy tờ/);
    assert.match(text, /Bản vẽ thiết kế xây dựng/);
    assert.match(text, /Đ\*\*\* V\*\*\* N\*\*\*/);
    assert.equal(page.url(), server!.url + PAGE);
    const kept = await page.evaluate(() =>
      JSON.stringify([
        location.href,
        history.state,
        Object.entries(localStorage),
        Object.entries(sessionStorage),
        document.cookie,
        performance.getEntriesByType('resource').map(({ name }) => name),
        document.querySelector('motcua-dossier')!.outerHTML,
      ]),
    );
    for (const secret of [code, receiptCode]) {
      assert.ok(!kept.includes(secret), 'the page keeps it');
      assert.ok(!asked.join().includes(secret), 'it was part of an address');
    }
    // Back does not lead to the link again.
    assert.ok(
      await page.evaluate(() => !performance.getEntriesByType('resource').some(({ name }) => name.includes('#'))),
    );
    assert.deepEqual(complaints, []);
  }));

test('with the keyboard alone: a code and four digits, a wrong pair, the code alone', () =>
  inPage(async (page) => {
    const { code, phone } = sample('Xong trước hạn');
    await page.goto(server!.url + PAGE);
    await untilShown(page, 'motcua-dossier', 'form');
    const type = async (digits: string) => {
      await page.focus('motcua-dossier >>> #code');
      await page.keyboard.type(` ${code.toLowerCase()} `);
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
      if (digits === '') await page.keyboard.press('ArrowDown');
      else {
        await page.keyboard.press('Tab');
        await page.keyboard.type(digits);
      }
      await page.keyboard.press('Enter');
    };
    await type(phone);
    assert.match(await textOf(page, 'card'), /Đến nhận kết quả/i);

    await page.goto(server!.url + PAGE);
    await page.reload();
    await untilShown(page, 'motcua-dossier', 'form');
    await type(phone === '9999' ? '9998' : '9999');
    const refused = await textOf(page, 'error');
    assert.match(refused, /Không xem được hồ sơ/);
    assert.match(refused, /mã biên nhận/i);

    await page.reload();
    await untilShown(page, 'motcua-dossier', 'form');
    await type('');
    const progress = await textOf(page, 'card');
    assert.ok(!progress.includes('***'), 'the code alone tells nothing of the applicant');
  }));

test('under the strictest policy of another origin it shows a card and complains of nothing', () =>
  inPage(async (page) => {
    const { code, receiptCode } = sample('Đang xử lý, còn nhiều ngày');
    const html = `<!doctype html><html lang="vi"><title>t</title>
      <script type="module" src="${server!.url}/elements/motcua.js"></script><motcua-dossier></motcua-dossier></html>`;
    const site = await servePage(html, {
      'content-security-policy': strictPolicy(server!.url, server!.url),
    });
    try {
      const complaints = listenForComplaints(page);
      const link = new URLSearchParams({ 'ho-so': code, bn: receiptCode });
      await page.goto(`${site.url}#${link.toString()}`);
      assert.match(await textOf(page, 'card'), new RegExp(code));
      assert.deepEqual(complaints, []);
    } finally {
      site.close();
    }
  }));
