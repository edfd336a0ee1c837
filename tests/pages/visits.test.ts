import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser, untilPainted, untilShown } from './browser.js';
import { MotcuaServer } from './motcua-server.js';

const ROWS = 'table tbody tr';

let server: MotcuaServer | undefined;
let browser: Browser | undefined;
let page: Page;

before(async () => {
  server = await MotcuaServer.start();
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

async function open(path: string, options: { script?: boolean } = {}): Promise<Page> {
  page = await browser!.newPage();
  await page.setJavaScriptEnabled(options.script ?? true);
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(server!.url + path);
  return page;
}

/** Text of the procedure that the listing shows in place. */
function untilProcedureShown(page: Page, text: string) {
  return page.waitForFunction(
    (wanted) =>
      document
        .querySelector('motcua-catalogue')
        ?.shadowRoot?.querySelector('motcua-procedure')
        ?.shadowRoot?.querySelector('article')
        ?.textContent.includes(wanted),
    {},
    text,
  );
}

const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

for (const path of ['/commune/', '/department/']) {
  test(`${path} without script: the link stays, to be seen and followed`, async () => {
    await open(path, { script: false });
    const link = await page.waitForSelector('::-p-xpath(//a[starts-with(@href, "https://dichvucong.gov.vn")])');
    const box = await link?.boundingBox();
    assert.ok(box && box.width > 100 && box.height > 8, 'the link cannot be seen');
    // A link that takes the room of the listing would be followed by whoever taps beside it.
    assert.ok(box.height < 100, `the link is ${box.height} px high`);
    await page.close();
  });
}

test('with the keyboard alone: search, open a procedure, go back, and the question is still there', async () => {
  await open('/commune/');
  await untilShown(page, 'motcua-catalogue', ROWS);
  await tabUntil(page, ({ tag, type }) => tag === 'INPUT' && type === 'search');
  await page.keyboard.type('khai sanh', { delay: 20 });
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => new URLSearchParams(location.search).get('tthc-q') === 'khai sanh');
  assert.equal(new URL(page.url()).pathname, '/commune/', 'Enter must not leave the page');
  for (let back = 0; back < 'sanh'.length; back += 1) await page.keyboard.press('Backspace');
  await page.keyboard.type('sinh', { delay: 20 });
  await page.waitForFunction(() => new URLSearchParams(location.search).get('tthc-q') === 'khai sinh');
  await page.waitForNetworkIdle({ idleTime: 300 });
  await tabUntil(page, ({ tag, text }) => tag === 'A' && text === 'Thủ tục đăng ký khai sinh');
  await page.keyboard.press('Enter');
  await untilProcedureShown(page, 'Thủ tục đăng ký khai sinh');
  assert.equal(parameter(page, 'tthc'), '1.001193');
  await page.goBack();
  await page.waitForFunction(() => !new URLSearchParams(location.search).has('tthc'));
  await page.waitForFunction(
    () => document.querySelector('motcua-catalogue')?.shadowRoot?.querySelector('motcua-procedure') === null,
  );
  const question = await page.$eval('motcua-catalogue >>> input[type=search]', (input) => input.value);
  assert.equal(question, 'khai sinh');
  assert.equal((await focused(page)).text, 'Thủ tục đăng ký khai sinh', 'focus is back where the person left');
  await page.close();
});

test('an address with a procedure opens it, one with a question asks it', async () => {
  await open('/commune/?tthc=1.001193');
  await untilProcedureShown(page, 'Thủ tục đăng ký khai sinh');
  await page.goto(`${server!.url}/commune/?tthc-q=khai+sinh&page=2`);
  await untilShown(page, 'motcua-catalogue', ROWS);
  const question = await page.$eval('motcua-catalogue >>> input[type=search]', (input) => input.value);
  assert.equal(question, 'khai sinh');
  assert.equal(parameter(page, 'page'), '2', 'parameters of the page itself stay');
  await page.close();
});

test('further rows come at the end, focus goes to the first of them, and the address keeps them through a reload', async () => {
  await open('/commune/');
  await untilShown(page, 'motcua-catalogue', ROWS);
  const codes = () =>
    page.$$eval('motcua-catalogue >>> [part=row] [data-code]', (links) =>
      links.map((link) => (link as HTMLElement).dataset['code']),
    );
  const before = await codes();
  await (await page.$('motcua-catalogue >>> .end button'))!.click();
  await page.waitForFunction(() => new URLSearchParams(location.search).get('tthc-n') === '40');
  await untilPainted(page);
  const after = await codes();
  assert.equal(after.length, 40);
  assert.deepEqual(after.slice(0, before.length), before);
  assert.equal(new Set(after).size, 40, 'no row comes twice');
  assert.equal(
    await page.$eval('motcua-catalogue', (host) => (host.shadowRoot?.activeElement as HTMLElement).dataset['code']),
    after[before.length],
  );
  await page.reload();
  await untilShown(page, 'motcua-catalogue', ROWS);
  assert.deepEqual(await codes(), after);
  await page.close();
});

test('the district of 2019 shows the state of its day, and says so', async () => {
  await open('/district-2019/');
  await untilShown(page, 'motcua-catalogue', ROWS);
  const text = await page.$eval('motcua-catalogue', (element) => element.shadowRoot?.textContent ?? '');
  assert.match(text, /30\/0?6\/2019/);
  assert.match(text, /huyện U Minh/i);
  await page.close();
});

interface Focused {
  tag: string;
  /** Of a field. */
  type: string;
  text: string;
}

async function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const { tagName = '', textContent = '' } = active ?? {};
    return { tag: tagName, type: active?.getAttribute('type') ?? '', text: textContent.trim() };
  });
}

async function tabUntil(page: Page, wanted: (active: Focused) => boolean): Promise<void> {
  const passed: string[] = [];
  for (let tabs = 0; tabs < 80; tabs += 1) {
    await page.keyboard.press('Tab');
    const active = await focused(page);
    if (wanted(active)) return;
    passed.push(`${active.tag} ${active.text}`);
  }
  assert.fail(`never reached with Tab; passed ${passed.join(', ')}`);
}
