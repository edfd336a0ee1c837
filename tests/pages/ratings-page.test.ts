import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import type { RatingSummary } from '@motcua/contract';
import { listenForComplaints, openBrowser, untilShown } from './browser.js';
import { MotcuaServer } from './motcua-server.js';
import { servePage, strictPolicy } from './strict-page.js';

const PAGE = '/commune/danh-gia.html';
const AGENCY = 'trung-tam-phuc-vu-hanh-chinh-cong-xa-nguyen-phich';
/** Within it a proof of work is done on a busy machine, in milliseconds. */
const DONE_WITHIN = 60_000;

let server: MotcuaServer | undefined;
let browser: Browser | undefined;
let sample: { ratings: { token: string; what: string }[]; kiosk?: { key: string } };

before(async () => {
  server = await MotcuaServer.start();
  browser = await openBrowser();
  sample = (await (await fetch(`${server.url}/sample/satisfaction.json`)).json()) as typeof sample;
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

/** A page in a profile of its own, with what it complained about. */
async function inPage(use: (page: Page, complaints: string[]) => Promise<void>): Promise<void> {
  const context = await browser!.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 390, height: 800 });
    await use(page, listenForComplaints(page));
  } finally {
    await context.close();
  }
}

function token(what: string): string {
  const found = sample.ratings.find((one) => one.what.includes(what));
  assert.ok(found, `no sample dossier to be rated is about "${what}"`);
  return found.token;
}

/** What the element says in a place, once it is there. */
async function said(page: Page, name: string): Promise<string> {
  await page.waitForFunction(
    (part) => document.querySelector('motcua-rating')?.shadowRoot?.querySelector(`[part~=${part}]`),
    { timeout: DONE_WITHIN },
    name,
  );
  return page.$eval('motcua-rating', (element) => element.shadowRoot!.textContent);
}

/** The second level, by the keyboard alone, and the button by Enter. */
async function rateByKeyboard(page: Page): Promise<void> {
  await untilShown(page, 'motcua-rating', 'form [type=radio]');
  await page.focus('motcua-rating >>> [type=radio]');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

async function summary(query = ''): Promise<RatingSummary> {
  const response = await fetch(`${server!.url}/v1/ratings/summary?agency=${AGENCY}${query}`);
  return (await response.json()) as RatingSummary;
}

/** Waits until one more has arrived than before; one that is sent as fast as here is left out of the share. Counted answers are kept for a while. */
async function untilMore(query: string, before: RatingSummary): Promise<void> {
  for (const until = Date.now() + 15_000; Date.now() < until;) {
    const { n, leftOut } = await summary(query);
    if (n + leftOut === before.n + before.leftOut + 1) return;
    await delay(250);
  }
  assert.fail('it was not counted');
}

test('a dossier is rated by its link, with the keyboard alone; the link is nowhere afterwards, and nothing tells whose it was', () =>
  inPage(async (page, complaints) => {
    const link = token('Xong đúng hạn, chờ đến lấy');
    const before = await summary('&channel=dossier');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${server!.url}${PAGE}#danh-gia=${link}`);
    await rateByKeyboard(page);
    assert.match(await said(page, 'thanks'), /Hài lòng/);
    assert.equal(page.url(), server!.url + PAGE);
    const kept = await page.evaluate(() =>
      JSON.stringify([
        location.href,
        history.state,
        Object.entries(localStorage),
        Object.entries(sessionStorage),
        document.cookie,
        document.querySelector('motcua-rating')!.outerHTML,
      ]),
    );
    assert.ok(!kept.includes(link), 'the page keeps it');
    assert.ok(!asked.some((url) => url.includes(link) && !url.includes('#')), 'it was part of an address');
    assert.deepEqual(complaints, []);
    await untilMore('&channel=dossier', before);

    // The same link again: it is known, and may be changed.
    await page.goto('about:blank');
    await page.goto(`${server!.url}${PAGE}#danh-gia=${link}`);
    assert.match(await said(page, 'thanks'), /đã đánh giá hồ sơ này/);
  }));

test('the card of a dossier that is done leads to its rating', () =>
  inPage(async (page, complaints) => {
    const { dossiers } = (await (await fetch(`${server!.url}/sample/dossiers.json`)).json()) as {
      dossiers: { code: string; receiptCode: string; what: string }[];
    };
    const { code = '', receiptCode = '' } = dossiers.find(({ what }) => what === 'Đã trả kết quả trong ngày') ?? {};
    const link = new URLSearchParams({ 'ho-so': code, bn: receiptCode });
    await page.goto(`${server!.url}/commune/ho-so.html#${link.toString()}`);
    await page.waitForFunction(
      () => document.querySelector('motcua-dossier')?.shadowRoot?.querySelector('a[href*=danh-gia]'),
      { timeout: DONE_WITHIN },
    );
    await Promise.all([page.waitForNavigation(), page.click('motcua-dossier >>> a[href*=danh-gia]')]);
    await rateByKeyboard(page);
    assert.match(await said(page, 'thanks'), /Cảm ơn/);
    assert.equal(page.url(), server!.url + PAGE);
    assert.deepEqual(complaints, []);
  }));

test('a page says what is published in words, and who rates the page moves nothing of it', () =>
  inPage(async (page, complaints) => {
    const before = await summary();
    assert.ok(before.n > 400 && before.share !== undefined);
    await page.goto(server!.url + PAGE);
    await page.waitForSelector('#ket-qua table');
    const told = await page.$eval('#ket-qua', (element) => element.textContent);
    const share = `${(before.share * 100).toLocaleString('vi-VN', { maximumFractionDigits: 1 })}%`;
    assert.ok(told.includes(share) && told.includes('tin cậy 95%'), told);
    assert.equal(await page.$$eval('#ket-qua tbody tr', (rows) => rows.length), 12);
    await rateByKeyboard(page);
    assert.match(await said(page, 'thanks'), /Cảm ơn/);
    assert.deepEqual(complaints, []);
    const pages = await summary('&channel=page');
    assert.ok(pages.n > 0);
    assert.equal((await summary()).share, before.share);
  }));

test('below an article the short form asks whether it is clear', () =>
  inPage(async (page, complaints) => {
    await page.goto(`${server!.url}/commune/khai-sinh.html`);
    await untilShown(page, 'motcua-procedure', 'article');
    await rateByKeyboard(page);
    assert.match(await said(page, 'thanks'), /Cảm ơn/);
    assert.deepEqual(complaints, []);
  }));

test('under the strictest policy of another origin a registered site may rate, and another may not', () =>
  inPage(async (page, complaints) => {
    const link = token('Xong trước hạn, chờ đến lấy');
    const html = (site: string) => `<!doctype html><html lang="vi"><title>t</title>
      <script type="module" src="${server!.url}/elements/motcua.js"></script>
      <motcua-rating agency="${AGENCY}" site="${site}"></motcua-rating></html>`;
    const policy = { 'content-security-policy': strictPolicy(server!.url, server!.url) };
    let content = '';
    const host = await servePage(() => content, policy);
    try {
      const { key } = await server!.asOffice('saveSite', { label: 'Trang thử', origins: [new URL(host.url).origin] });
      content = html(key);
      await page.goto(`${host.url}#danh-gia=${link}`);
      await rateByKeyboard(page);
      assert.match(await said(page, 'thanks'), /Hài lòng/);
      assert.deepEqual(complaints, []);

      content = html('mcs_khong-co');
      await page.goto('about:blank');
      await page.goto(`${host.url}#danh-gia=${token('Kết quả gửi qua bưu điện')}`);
      assert.match(await said(page, 'notice'), /chưa nhận được đánh giá/);
    } finally {
      host.close();
    }
  }));

test('a kiosk is set up by its link, thanks a visitor, and its rating arrives', () =>
  inPage(async (page, complaints) => {
    assert.ok(sample.kiosk, 'the demo has a kiosk');
    await page.setViewport({ width: 1024, height: 768 });
    const before = await summary('&channel=kiosk');
    await page.goto(`${server!.url}/commune/kiosk.html#may=${sample.kiosk.key}`);
    await untilShown(page, 'motcua-rating', '[data-level=satisfied]');
    assert.ok(!page.url().includes(sample.kiosk.key), 'the key is taken out of the address');
    // A touch before a screen has settled is meant for the one before it.
    await delay(1000);
    await page.click('motcua-rating >>> [data-level=satisfied]');
    await untilShown(page, 'motcua-rating', '.bar .strong');
    await delay(1000);
    await page.click('motcua-rating >>> .bar .strong');
    await page.waitForFunction(
      () => document.querySelector('motcua-rating')!.shadowRoot!.textContent.includes('Cảm ơn'),
      { timeout: 30_000, polling: 100 },
    );
    await untilMore('&channel=kiosk', before);
    assert.deepEqual(complaints, []);
  }));
