import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { listenForComplaints, openBrowser, untilPainted, untilShown } from './browser.js';
import { overflowing } from './layout.js';
import { MotcuaServer } from './motcua-server.js';
import { StaticSite } from './static-site.js';
import { servePage, strictPolicy } from './strict-page.js';

/** What only a search loads: the engine, and the files of the index. */
const OF_A_SEARCH = /\/search\/(?:manifest\.json|[a-z]+(?:-[0-9a-f]+)?\.bin)|engine/;
const BIRTH = { code: '1.001193', name: 'Thủ tục đăng ký khai sinh' };

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

/** A page in a profile of its own, with all that it asked for. */
async function inPage(use: (page: Page, requests: HTTPRequest[]) => Promise<void>, width = 1280): Promise<void> {
  const context = await browser!.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width, height: 800 });
    const requests: HTTPRequest[] = [];
    page.on('request', (request) => requests.push(request));
    await use(page, requests);
  } finally {
    await context.close();
  }
}

async function openCommune(page: Page): Promise<void> {
  await page.goto(`${server!.url}/commune/`);
  await untilShown(page, 'motcua-catalogue', 'table tbody tr');
  await untilShown(page, 'motcua-search', 'input');
  await page.waitForNetworkIdle({ idleTime: 300 });
}

/** Types as a person does and waits for the answer to all of it. */
async function type(page: Page, question: string): Promise<void> {
  const field = (await page.$('motcua-search >>> input'))!;
  await field.click({ count: 3 });
  await field.type(question, { delay: 15 });
  await untilAnswered(page);
}

/** The answer is there: nothing is waited for, and the whole index has been searched. */
async function untilAnswered(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const popup = document.querySelector('motcua-search')?.shadowRoot?.querySelector('.popup');
    return popup && !popup.querySelector('[aria-busy=true]');
  });
  await page.waitForNetworkIdle({ idleTime: 300 });
  await untilPainted(page);
}

/** A procedure is open in an element of ours. */
async function untilOpen(page: Page, element: string): Promise<void> {
  await page.waitForFunction(
    (tag) => {
      const opened = document.querySelector(tag)?.shadowRoot?.querySelector('motcua-procedure');
      return opened?.shadowRoot?.querySelector('article') instanceof Element;
    },
    {},
    element,
  );
}

const texts = (page: Page, selector: string) =>
  page.$$eval(`motcua-search >>> ${selector}`, (found) => found.map((one) => one.textContent.trim()));

/** What the arrows have reached, as a screen reader is told of it. */
const active = (page: Page) =>
  page.$eval('motcua-search', (host) => {
    const id = host.shadowRoot?.querySelector('input')?.getAttribute('aria-activedescendant');
    const option = id ? host.shadowRoot?.getElementById(id) : undefined;
    return (option?.querySelector('.name') ?? option)?.textContent.trim() ?? '';
  });

const focusedTag = (page: Page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    const path: string[] = [];
    for (; element; element = element.shadowRoot?.activeElement ?? null) path.push(element.localName);
    return path.join(' ');
  });

test('nothing is loaded for the box of the commune before a person comes to it', () =>
  inPage(async (page, requests) => {
    await openCommune(page);
    assert.deepEqual(
      requests.map((request) => request.url()).filter((url) => OF_A_SEARCH.test(url)),
      [],
    );
    await page.focus('motcua-search >>> input');
    await page.waitForNetworkIdle({ idleTime: 300 });
    const loaded = requests.map((request) => new URL(request.url()).pathname).filter((url) => OF_A_SEARCH.test(url));
    assert.ok(loaded.includes('/search/manifest.json') && loaded.includes('/search/hot.bin'), loaded.join(', '));
  }));

test('with the keyboard alone: to the box, type, down to a procedure, and it is open in the listing', () =>
  inPage(async (page) => {
    const complaints = listenForComplaints(page);
    await openCommune(page);
    for (let tabs = 0; tabs < 10 && (await focusedTag(page)) !== 'motcua-search input'; tabs++) {
      await page.keyboard.press('Tab');
    }
    assert.equal(await focusedTag(page), 'motcua-search input');
    await page.keyboard.type('khai sanh cho con', { delay: 15 });
    await untilAnswered(page);
    assert.equal((await texts(page, '.option .name'))[0], BIRTH.name);
    for (let downs = 0; downs < 10 && (await active(page)) !== BIRTH.name; downs++) {
      await page.keyboard.press('ArrowDown');
      await untilPainted(page);
    }
    assert.equal(await active(page), BIRTH.name);
    assert.equal(await focusedTag(page), 'motcua-search input', 'focus stays in the field');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.equal(new URL(page.url()).searchParams.get('tthc'), BIRTH.code);
    await untilOpen(page, 'motcua-catalogue');
    await page.waitForFunction(() => {
      const { top } = document.querySelector('motcua-catalogue')!.getBoundingClientRect();
      return top >= -1 && top < innerHeight / 2;
    });
    assert.deepEqual(complaints, []);
  }));

test('all results of the box are listed by the listing, and Escape leaves the box in two steps', () =>
  inPage(async (page) => {
    await openCommune(page);
    await type(page, 'kết hôn');
    await page.keyboard.press('Escape');
    await untilPainted(page);
    assert.equal(await page.$('motcua-search >>> .popup'), null);
    assert.equal(await page.$eval('motcua-search >>> input', (input) => input.value), 'kết hôn');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await untilShown(page, 'motcua-catalogue', 'table tbody tr');
    assert.equal(await page.$eval('motcua-catalogue >>> input[type=search]', (input) => input.value), 'kết hôn');
  }));

for (const width of [320, 1280]) {
  test(`asks back, refers on, and says ways forward at ${width} px, inside the window`, () =>
    inPage(async (page) => {
      await openCommune(page);
      await type(page, 'sổ đỏ');
      assert.ok((await texts(page, '.choice')).length > 1, 'asks which of several');
      assert.deepEqual(await overflowing(page, 'motcua-search'), []);
      await type(page, 'ly hôn');
      assert.match((await texts(page, '.card'))[0] ?? '', /Tòa án nhân dân/);
      await type(page, 'asdf qwer');
      assert.match((await texts(page, '.none-title'))[0] ?? '', /Chưa tìm thấy thủ tục cho “asdf qwer”/);
      assert.match((await texts(page, '.ways'))[0] ?? '', /Gõ ít từ hơn/);
      const hrefs = await page.$$eval('motcua-search >>> .ways a', (links) => links.map((link) => link.href));
      assert.ok(
        hrefs.some((href) => href.startsWith(`${server!.url}/commune/`)),
        'the whole listing is a way forward',
      );
      assert.deepEqual(await overflowing(page, 'motcua-search'), []);
      const bottom = await page.$eval('motcua-search >>> .popup', (popup) => popup.getBoundingClientRect().bottom);
      assert.ok(bottom <= 800, `the suggestions reach ${bottom - 800} px below the window`);
    }, width));
}

test('nothing that is typed is sent', () =>
  inPage(async (page, requests) => {
    await openCommune(page);
    const before = requests.length;
    for (const question of ['khai sanh cho con', 'mật khẩu của tôi', 'gỗ sưa']) await type(page, question);
    const sent = requests.slice(before).map((request) => `${request.url()} ${JSON.stringify(request.headers())}`);
    assert.ok(sent.length > 0);
    assert.ok(requests.every((request) => request.method() === 'GET' && !request.hasPostData()));
    for (const request of sent) {
      assert.match(request, OF_A_SEARCH);
      assert.doesNotMatch(decodeURIComponent(request), /khai|sanh|mật|khẩu|sưa/i);
    }
  }));

test('an example of the province fills its box, and what is chosen opens below it', () =>
  inPage(async (page) => {
    const complaints = listenForComplaints(page);
    await page.goto(`${server!.url}/province/`);
    await untilShown(page, 'motcua-search', 'input');
    await page.click('.examples button');
    await untilAnswered(page);
    assert.equal(await page.$eval('motcua-search >>> input', (input) => input.value), 'khai sinh cho con');
    const [first] = await page.$$('motcua-search >>> .option.hit');
    await first!.click();
    await untilOpen(page, 'motcua-search');
    assert.equal(new URL(page.url()).searchParams.get('tthc.tim'), BIRTH.code);
    assert.deepEqual(complaints, []);
  }));

test('the suggestions are not cut off by the department’s boxes, and look like ours', () =>
  inPage(async (page) => {
    await page.goto(`${server!.url}/department/`);
    await untilShown(page, 'motcua-search', 'input');
    await type(page, 'khai sinh');
    const cut = await page.$eval('motcua-search', (host) => {
      const popup = host.shadowRoot!.querySelector('.popup')!;
      const { left, right, top, bottom } = popup.getBoundingClientRect();
      return [
        [left + 8, top + 8],
        [right - 30, bottom - 8],
      ].filter(([x, y]) => !host.shadowRoot!.elementFromPoint(x!, y!)?.closest('.popup'));
    });
    assert.deepEqual(cut, []);
    const looks = await page.$$eval('motcua-search >>> .option .name', (names) =>
      names.map((name) => {
        const { textTransform, letterSpacing, wordBreak, fontFamily } = getComputedStyle(name);
        return { textTransform, letterSpacing, wordBreak, rude: fontFamily.includes('Times') };
      }),
    );
    assert.ok(looks.length > 0);
    for (const look of looks) {
      assert.deepEqual(look, { textTransform: 'none', letterSpacing: 'normal', wordBreak: 'normal', rude: false });
    }
  }));

test('a page with the strictest policy shows suggestions and a procedure without one violation', () =>
  inPage(async (page) => {
    const host = await servePage(
      `<!doctype html><html lang="vi"><title>Trang có chính sách chặt</title>
       <script type="module" src="${server!.url}/elements/motcua.js"></script><motcua-search></motcua-search></html>`,
      { 'content-security-policy': strictPolicy(server!.url, server!.url) },
    );
    try {
      await page.evaluateOnNewDocument(() => {
        const violations: string[] = [];
        Object.assign(window, { violations });
        document.addEventListener('securitypolicyviolation', (event) =>
          violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
        );
      });
      await page.goto(host.url);
      await untilShown(page, 'motcua-search', 'input');
      for (const question of ['asdf qwer', 'ly hôn', 'sổ đỏ', 'khai sinh']) await type(page, question);
      const [first] = await page.$$('motcua-search >>> .option.hit');
      await first!.click();
      await untilOpen(page, 'motcua-search');
      // The browser asks for an icon of its own accord; that is the page's affair.
      const violations = await page.evaluate(() => (window as unknown as { violations: string[] }).violations);
      assert.deepEqual(
        violations.filter((violation) => !violation.includes('favicon')),
        [],
      );
    } finally {
      host.close();
    }
  }));

test('a folder of files is enough: the index is searched, and no API is asked for', async () => {
  const site = await StaticSite.start(
    `<!doctype html><html lang="vi"><title>Tìm thủ tục</title><link rel="icon" href="data:,">
     <script type="module" src="elements/motcua.js"></script>
     <motcua-search index="./search/" detail-href="?ma={code}"></motcua-search></html>`,
  );
  try {
    await inPage(async (page) => {
      const complaints = listenForComplaints(page);
      await page.goto(site.url);
      await untilShown(page, 'motcua-search', 'input');
      await page.waitForNetworkIdle({ idleTime: 300 });
      assert.deepEqual(
        site.asked.filter((path) => path.includes('/search/')),
        [],
      );
      await type(page, 'khai sanh cho con');
      assert.equal((await texts(page, '.option .name'))[0], BIRTH.name);
      await type(page, 'ly hôn');
      assert.match((await texts(page, '.card'))[0] ?? '', /Tòa án nhân dân/);
      await type(page, 'asdf qwer');
      assert.equal((await texts(page, '.none-title')).length, 1);
      await type(page, 'khai sanh cho con');
      const [first] = await page.$$('motcua-search >>> .option.hit');
      await Promise.all([page.waitForNavigation(), first!.click()]);
      assert.equal(new URL(page.url()).searchParams.get('ma'), BIRTH.code);
      for (const path of site.asked) {
        assert.match(path, /^GET \/(?:\?ma=[\d.]+|elements\/[\w./-]+\.js|search\/[\w.-]+\.(?:json|bin))?$/);
      }
      assert.deepEqual(complaints, []);
    });
  } finally {
    await site.close();
  }
});
