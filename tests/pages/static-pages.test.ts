import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { violations } from './accessibility.js';
import { listenForComplaints, openBrowser } from './browser.js';
import { PublishedSite } from './published-site.js';

const FOLDER = '/cong-bo/';
const PROCEDURE = 'thu-tuc/1.001193.html';
const OFFICE = 'co-quan/xa-nguyen-phich.html';
const PAGES = ['index.html', 'linh-vuc/ho-tich.html', OFFICE, PROCEDURE, '404.html'];
/** Nothing scrolls sideways in any of them; axe, which is slow, sees the procedure in all of them and each other page in two, not the same. */
const VIEWS = [
  [320, 'dark'],
  [768, 'light'],
  [1280, 'dark'],
] as const;

let browser: Browser;
let site: PublishedSite;
let page: Page;
let complaints: string[];

before(async () => {
  [browser, site] = await Promise.all([openBrowser(), PublishedSite.start()]);
  page = await browser.newPage();
  complaints = listenForComplaints(page);
});
after(async () => {
  await browser.close();
  await site.end();
});

/** As a reader without JavaScript has it. */
async function open(path: string): Promise<void> {
  await page.setJavaScriptEnabled(false);
  await page.goto('about:blank');
  await page.goto(new URL(FOLDER.slice(1) + path, site.url).href);
}

/** Of a page at rest: how far it reaches over the right edge. */
const overEdge = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('pages keep WCAG 2.2 AA at every width, light and dark, and never scroll sideways', async () => {
  for (const [at, path] of PAGES.entries()) {
    // axe is a script that the policy of the pages refuses, as it should.
    await page.setBypassCSP(true);
    await page.setJavaScriptEnabled(true);
    await page.goto(new URL(FOLDER.slice(1) + path, site.url).href);
    for (const [view, [width, colours]] of VIEWS.entries()) {
      await page.setViewport({ width, height: 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colours }]);
      assert.ok((await overEdge()) <= 0, `${path} scrolls sideways at ${width}`);
      if (path !== PROCEDURE && view === at % VIEWS.length) continue;
      assert.deepEqual(await violations(page, 'html'), [], `${path} ${width} ${colours}`);
    }
  }
  await page.setBypassCSP(false);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
});

test('a reader without JavaScript goes from the index to a procedure, and nothing but the folder is asked', async () => {
  site.asked.length = 0;
  complaints.length = 0;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open('index.html');
  for (const link of ['linh-vuc/ho-tich.html', PROCEDURE, 'index.html']) {
    await Promise.all([page.waitForNavigation(), page.click(`main a[href$="${link}"], .trail a[href$="${link}"]`)]);
    assert.ok(page.url().endsWith(FOLDER + link), page.url());
  }
  for (const path of [OFFICE, '404.html']) await open(path);
  assert.deepEqual(complaints, []);
  const outside = asked.filter((one) => !one.startsWith(new URL(FOLDER, site.url).href) && one !== 'about:blank');
  assert.deepEqual(
    outside.filter((one) => !one.endsWith('/favicon.ico')),
    [],
  );
  const files = [...new Set(site.asked)].filter((one) => !one.endsWith('.html') && !one.endsWith('/favicon.ico'));
  assert.deepEqual(files, [`GET ${FOLDER}style.css`]);
});

/** What the Tab key leads to, one after the other: addresses as they stand in the page. */
async function tabs(count: number): Promise<string[]> {
  const found: string[] = [];
  for (let step = 0; step < count; step++) {
    await page.keyboard.press('Tab');
    found.push(
      await page.evaluate(
        () => document.activeElement?.getAttribute('href') ?? document.activeElement?.localName ?? '',
      ),
    );
  }
  return found;
}

test('the Tab key leads past the head, along the way to the page, and through its parts in order', async () => {
  await page.setViewport({ width: 1280, height: 900 });
  await open(PROCEDURE);
  const [skip, home, ...rest] = await tabs(40);
  assert.equal(skip, '#noi-dung');
  assert.equal(home, '../index.html');
  assert.deepEqual(rest.slice(0, 2), ['../index.html', '../linh-vuc/ho-tich.html']);
  const parts = rest.filter((href) => /^#(?:phan-|cac-ban)/.test(href));
  const printed = await page.$$eval('.contents a', (links) => links.map((link) => link.getAttribute('href')));
  // At its end the page begins anew.
  assert.deepEqual(parts.slice(0, printed.length), printed);
  await open('index.html');
  const fields = (await tabs(12)).filter((href) => href.startsWith('linh-vuc/'));
  const listed = await page.$$eval('#linh-vuc a', (links) => links.map((link) => link.getAttribute('href')));
  assert.ok(fields.length > 4);
  assert.deepEqual(fields, listed.slice(0, fields.length));
});

test('the permalink of an earlier version opens it without a script', async () => {
  await open(`${PROCEDURE}#ban-1`);
  await page.waitForSelector('details.version[open] #ban-1');
  assert.ok(await page.$eval('#ban-1', (one) => one.checkVisibility()));
  const top = await page.$eval('#ban-1', (one) => one.getBoundingClientRect().top);
  assert.ok(top > -10 && top < 500, `it is at ${top}`);
  await open(PROCEDURE);
  assert.equal(await page.$('details.version[open]'), null);
});

test('on paper stands every part, every office, the address for complaints, and no navigation', async () => {
  await page.emulateMediaType('print');
  try {
    await page.setViewport({ width: 690, height: 1000 });
    await open(PROCEDURE);
    const printed = await page.evaluate(() => document.body.innerText);
    const texts = await page.$$eval('article .part', (parts) =>
      parts.flatMap((part) => [...part.querySelectorAll('h2, p, li, td, dd')].map((one) => one.textContent.trim())),
    );
    assert.ok(texts.length > 40);
    const squeezed = (text: string) => text.replace(/\s+/g, '');
    for (const text of texts) assert.ok(squeezed(printed).includes(squeezed(text)), text);
    assert.match(printed, /Phản ánh, kiến nghị/);
    assert.match(printed, /Bản số 2/);
    for (const hidden of ['.trail', '.contents', 'footer.site', 'details.version'])
      assert.equal(await page.$eval(hidden, (one) => one.checkVisibility()), false, hidden);
    assert.ok((await overEdge()) <= 0);
    // What comes first fills its box: in a row that is not full no colour of lines shows.
    const [edge, ...facts] = await page.$$eval('.facts, .facts > div', (boxes) =>
      boxes.map((box) => box.getBoundingClientRect().right),
    );
    assert.ok(facts.length > 2);
    assert.ok(Math.abs(facts.at(-1)! - edge!) < 2, `the last row ends at ${facts.at(-1)}, its box at ${edge}`);

    await open('index.html');
    const offices = await page.$$eval('#co-quan li a', (links) =>
      links.map((link) => [link.textContent, link.checkVisibility()] as const),
    );
    assert.ok(offices.length > 200);
    assert.deepEqual(
      offices.filter(([, isPrinted]) => !isPrinted),
      [],
    );
  } finally {
    await page.emulateMediaType();
  }
});

test('the page for an address that is not there is dressed wherever it is shown, and leads back to the folder', async () => {
  const text = await (await fetch(new URL(`${FOLDER}404.html`, site.url))).text();
  site.pages.set(`${FOLDER}thu-tuc/9.999999.html`, text);
  site.asked.length = 0;
  await open('thu-tuc/9.999999.html');
  assert.equal(await page.$eval('header.site', (one) => getComputedStyle(one).backgroundColor), 'rgb(143, 16, 24)');
  assert.deepEqual(
    site.asked.filter((one) => one.endsWith('.css')),
    [],
  );
  await Promise.all([page.waitForNavigation(), page.click('main a')]);
  assert.ok(page.url().endsWith(`${FOLDER}index.html#linh-vuc`), page.url());
  assert.equal(await page.$eval('#linh-vuc', (one) => one.checkVisibility()), true);
});
