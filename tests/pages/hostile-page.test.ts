import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser, untilShown } from './browser.js';
import { MotcuaServer } from './motcua-server.js';

/** `examples/department`: a page whose style sheet and form do to us what those of real systems do. */
let server: MotcuaServer | undefined;
let browser: Browser | undefined;
let page: Page;

before(async () => {
  server = await MotcuaServer.start();
  browser = await openBrowser();
  page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(`${server.url}/department/`);
  await untilShown(page, 'motcua-catalogue', 'table tbody tr');
  await page.waitForNetworkIdle({ idleTime: 300 });
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

/** How every text of the listing looks that a person can see. */
function texts() {
  return page.$eval('motcua-catalogue', (host) =>
    [...host.shadowRoot!.querySelectorAll('*')]
      .filter((element) => [...element.childNodes].some((node) => node instanceof Text && node.data.trim()))
      .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden'))
      .map((element) => {
        const { textTransform, letterSpacing, textIndent, wordBreak, fontSize, fontFamily } = getComputedStyle(element);
        const name = `${element.localName} “${element.textContent.trim().slice(0, 30)}”`;
        return { name, textTransform, letterSpacing, textIndent, wordBreak, fontSize, fontFamily };
      }),
  );
}

test('the link that the editor left became the listing', async () => {
  assert.equal(await page.$('a[data-motcua]'), null);
  assert.equal(await page.$eval('motcua-catalogue', (host) => host.getAttribute('agency')), 'so-tu-phap');
  const names = await page.$$eval('motcua-catalogue >>> td.name a', (links) => links.map((link) => link.textContent));
  assert.ok(names.includes('Thủ tục cấp bản sao từ sổ gốc'), names.join(', '));
});

test('no text of ours is shouted, spaced, indented, broken within words, small, or in the font of the page', async () => {
  const found = await texts();
  assert.ok(found.length > 30);
  for (const { name, textTransform, letterSpacing, textIndent, wordBreak, fontSize, fontFamily } of found) {
    const look = { textTransform, letterSpacing, textIndent, wordBreak };
    assert.deepEqual(
      look,
      { textTransform: 'none', letterSpacing: 'normal', textIndent: '0px', wordBreak: 'normal' },
      name,
    );
    assert.ok(parseFloat(fontSize) >= 15, `${name} has ${fontSize}`);
    assert.doesNotMatch(fontFamily, /Times/, name);
  }
});

test('labels, the search box and its focus can be seen', async () => {
  const label = await page.$('motcua-catalogue >>> label[for=q]');
  assert.ok(await label?.isVisible());
  const input = (await page.$('motcua-catalogue >>> input[type=search]'))!;
  const box = await input.boundingBox();
  assert.ok(box && box.height >= 44 && box.width > 500, JSON.stringify(box));
  await input.focus();
  const outline = await input.evaluate((field) => {
    const { outlineStyle, outlineWidth, borderStyle } = getComputedStyle(field);
    return `${outlineStyle} ${outlineWidth}, ${borderStyle}`;
  });
  assert.equal(outline, 'solid 3px, solid');
});

test('filters stand beside the rows', async () => {
  const [filters, rows] = await page.$$eval('motcua-catalogue >>> :is(.panel, .rows)', (boxes) =>
    boxes.map((box) => box.getBoundingClientRect().toJSON() as DOMRect),
  );
  assert.ok(filters && rows && filters.right <= rows.left && filters.top < rows.bottom);
});

test('Enter in our search does not submit the form around us', async () => {
  let submitted = 0;
  page.on('request', (request) => {
    if (request.isNavigationRequest()) submitted += 1;
  });
  await page.focus('motcua-catalogue >>> input[type=search]');
  await page.keyboard.type('hộ tịch');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => new URLSearchParams(location.search).get('tthc-q') === 'hộ tịch');
  await page.waitForNetworkIdle({ idleTime: 300 });
  assert.equal(submitted, 0);
});

test('a procedure opens in the page and reads as it should', async () => {
  await page.goto(`${server!.url}/department/?tthc=2.000635`);
  await page.waitForFunction(() => {
    const listing = document.querySelector('motcua-catalogue')?.shadowRoot;
    return listing?.querySelector('motcua-procedure')?.shadowRoot?.querySelector('article') instanceof Element;
  });
  const looks = await page.$$eval(
    'motcua-catalogue >>> motcua-procedure >>> :is(p, dd, dt, li, td, h2, h3, a, button)',
    (all) =>
      all
        .filter((element) => element.checkVisibility() && element.textContent.trim())
        .map((element) => ({ name: element.textContent.trim().slice(0, 40), style: getComputedStyle(element) }))
        .filter(
          ({ style }) =>
            style.textTransform !== 'none' || style.letterSpacing !== 'normal' || parseFloat(style.fontSize) < 15,
        )
        .map(({ name, style }) => `${name}: ${style.textTransform} ${style.letterSpacing} ${style.fontSize}`),
  );
  assert.deepEqual(looks, []);
});
