import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser, untilShown } from './browser.js';
import { type Fault, FaultyApi } from './faulty-api.js';
import { MotcuaServer } from './motcua-server.js';
import { servePage } from './strict-page.js';

let server: MotcuaServer | undefined;
let browser: Browser | undefined;
let api: FaultyApi;
let host: { url: string; close: () => void };
let page: Page;

before(async () => {
  server = await MotcuaServer.start();
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

beforeEach(async () => {
  api = await FaultyApi.start(server!.url);
  host = await servePage(
    `<!doctype html><html lang="vi"><title>Trang của xã</title><link rel="icon" href="data:,">
     <script type="module" src="${server!.url}/elements/motcua.js" data-api="${api.url}"></script>
     <motcua-catalogue agency="xa-nguyen-phich" address="none"><a href="https://dichvucong.gov.vn/">Cổng quốc gia</a></motcua-catalogue>
     <motcua-procedure code="1.001193"></motcua-procedure></html>`,
    {},
  );
  page = await browser!.newPage();
});

afterEach(async () => {
  await page.close();
  host.close();
  api.stop();
});

/** Kind of failure and texts that a person sees. */
async function stateOf(element: string): Promise<{ kind: string; text: string }> {
  await untilShown(page, element, '[part=error]');
  return page.$eval(`${element} >>> [part=error]`, (state) => ({
    kind: (state as HTMLElement).dataset['kind'] ?? '',
    text: state.textContent.replace(/\s+/g, ' ').trim(),
  }));
}

const FAULTS: { fault: Fault; name: string; kind: string; says: RegExp }[] = [
  { fault: 'reset', name: 'cuts every connection', kind: 'down', says: /Chưa kết nối được với máy chủ/ },
  {
    fault: 'error',
    name: 'answers 500 with the words of its framework',
    kind: 'down',
    says: /Chưa kết nối được với máy chủ/,
  },
  { fault: 'html', name: 'answers with the page of a gateway', kind: 'garbled', says: /Không đọc được dữ liệu/ },
  { fault: 'truncated', name: 'breaks off its JSON', kind: 'garbled', says: /Không đọc được dữ liệu/ },
];

for (const { fault, name, kind, says } of FAULTS) {
  test(`an API that ${name}: both elements say so in plain words, keep the link, and work again on request`, async () => {
    api.fault = fault;
    await page.goto(host.url);
    for (const element of ['motcua-catalogue', 'motcua-procedure']) {
      const state = await stateOf(element);
      assert.equal(state.kind, kind, element);
      assert.match(state.text, says, element);
      assert.doesNotMatch(state.text, /panic|doctype|<|JSON|http/i, 'nothing technical is shown');
    }
    const link = await page.$('motcua-catalogue a');
    assert.ok(await link?.isVisible(), 'the link of the page stays');
    api.fault = 'well';
    for (const [element, shown] of [
      ['motcua-catalogue', 'table tbody tr'],
      ['motcua-procedure', 'article'],
    ] as const) {
      await page.click(`${element} >>> [part=error] button`);
      await untilShown(page, element, shown);
      assert.equal(await page.$(`${element} >>> [part=error]`), null);
    }
  });
}

test('an API that does not answer: people are told that it takes long, and the content still comes', async () => {
  api.fault = 'hang';
  await page.goto(host.url);
  await untilShown(page, 'motcua-catalogue', '[part=slow]');
  await untilShown(page, 'motcua-procedure', '[part=slow]');
  const said = await page.$eval('motcua-catalogue >>> [part=slow]', (note) => note.textContent);
  assert.match(said, /vẫn đang tải/);
  api.fault = 'well';
  api.dropConnections();
  await untilShown(page, 'motcua-catalogue', 'table tbody tr');
  await untilShown(page, 'motcua-procedure', 'article');
});
