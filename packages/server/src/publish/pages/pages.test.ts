import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { handles, isInForce } from '@motcua/contract';
import { STATIC_PLACES } from '@motcua/contract/files';
import { HtmlValidate } from 'html-validate';
import { attribute, elementsOf, mainText } from './html.fixture.js';
import { publishedSample } from './pages.fixture.js';
import { pagesOf } from './pages.js';
import { procedurePage } from './procedure-page.js';
import { sitemaps } from './sitemap.js';

const sample = publishedSample({ baseUrl: 'https://tthc.example.vn/' });
const files = new Map([
  ...[...pagesOf(sample.site)].map(({ path, text }): [string, string] => [path, text]),
  ...sample.procedures.map((one): [string, string] => [
    STATIC_PLACES.procedure(one.code),
    procedurePage(one, sample.site),
  ]),
]);
const pages = [...files].filter(([path]) => path.endsWith('.html'));

test('pages are valid HTML with headings in order and nothing that runs', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:document'],
    rules: {
      // Roles of tables are written out, because a browser forgets them where a row is shown as a card.
      'no-redundant-role': 'off',
      'prefer-native-element': 'off',
      // A name may be longer than a search engine shows.
      'long-title': 'off',
      // The style is a file of the same folder.
      'require-sri': 'off',
      'no-inline-style': 'error',
      'heading-level': 'error',
    },
  });
  for (const [path, text] of pages.filter((_, at) => at % 4 === 0)) {
    const { results } = await validator.validateString(text);
    const faults = results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
    assert.deepEqual([...new Set(faults)], [], path);
  }
});

test('every link within the folder leads to a page, and every fragment to something on it', () => {
  const ids = new Map(
    pages.map(([path, text]) => [path, new Set(elementsOf(text).map((one) => attribute(one, 'id')))]),
  );
  for (const [path, text] of pages) {
    if (path === '404.html') continue;
    for (const element of elementsOf(text)) {
      const href = attribute(element, 'href');
      if (href === undefined || /^[a-z]+:/i.test(href) || href.endsWith('.atom')) continue;
      const { pathname, hash } = new URL(href, `https://x.example/${path}`);
      const target = pathname.slice(1);
      assert.ok(files.has(target), `${path}: ${href}`);
      if (hash !== '') assert.ok(ids.get(target)?.has(decodeURIComponent(hash.slice(1))), `${path}: ${href}`);
    }
  }
});

test('the page for an address that is not there has its style wherever it is shown, and leads to the folder', () => {
  const folder = 'https://tinh.example.vn/tthc/';
  for (const [baseUrl, asked] of [
    [folder, `${folder}a/b/c.html`],
    [undefined, `${folder}thu-tuc/9.999999.html`],
    [undefined, 'https://tinh.example.vn/khong-co.html'],
  ] as const) {
    const { site } = publishedSample(baseUrl === undefined ? {} : { baseUrl });
    const text = [...pagesOf(site)].find(({ path }) => path === '404.html')!.text;
    const style = /<style>(.*?)<\/style>/s.exec(text)![1]!;
    assert.ok(text.includes(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`));
    const root = asked.startsWith(folder) ? folder : 'https://tinh.example.vn/';
    const links = elementsOf(text).flatMap((one) => attribute(one, 'href') ?? []);
    assert.ok(!links.some((href) => href.endsWith('.css')));
    for (const href of links.filter((one) => !one.startsWith('#'))) {
      assert.match(new URL(href, asked).href, new RegExp(`^${root}(?:index\\.html|thay-doi\\.atom)`), href);
    }
  }
});

test('an office names all that it must post, and no fee or time', () => {
  const { agencies, rows, day } = sample.site;
  for (const agency of agencies) {
    const text = files.get(STATIC_PLACES.agency(agency.id))!;
    const must = isInForce(agency, day) ? rows.filter((row) => handles(agency, row.agencies)) : [];
    const linked = elementsOf(text).flatMap(
      (one) => /^\.\.\/thu-tuc\/(.+)\.html$/.exec(attribute(one, 'href') ?? '')?.[1] ?? [],
    );
    assert.deepEqual(linked.sort(), must.map(({ summary }) => summary.code).sort(), agency.id);
    if (!isInForce(agency, day) && agency.validTo !== undefined) assert.match(mainText(text), /không còn hoạt động/);
    assert.match(mainText(text), /Phản ánh, kiến nghị/);
    assert.match(mainText(text), new RegExp(agency.feedbackAddress === undefined ? 'https?://' : 'https?://|\\d{4}'));
  }
});

test('the same parts give the same bytes, and an amended fee changes no page but those of its procedure and field', () => {
  const again = publishedSample({ baseUrl: 'https://tthc.example.vn/' });
  assert.deepEqual(
    new Map([...pagesOf(again.site)].map(({ path, text }) => [path, text])).size + again.procedures.length,
    files.size,
  );
  const row = again.site.rows.find(({ summary }) => summary.code === '1.001193')!;
  row.summary.fees = [{ kind: 'fixed', amount: 99_000, confirmed: true }];
  const changed = [...pagesOf(again.site)].filter(({ path, text }) => files.get(path) !== text).map(({ path }) => path);
  assert.deepEqual(changed, ['linh-vuc/ho-tich.html']);
  const others = again.procedures.filter(
    (one) => procedurePage(one, again.site) !== files.get(STATIC_PLACES.procedure(one.code)),
  );
  assert.deepEqual(others, []);
});

test('the site map names every page, in parts where it is long, and is absent without an address', () => {
  const whole = files.get('sitemap.xml')!;
  const named = [...whole.matchAll(/<loc>https:\/\/tthc\.example\.vn\/(.*?)<\/loc>/g)].map(([, path]) => path ?? '');
  const expected = pages.map(([path]) => path).filter((path) => path !== '404.html');
  assert.deepEqual(named.map((path) => (path === '' ? 'index.html' : path)).sort(), expected.sort());
  const parts = sitemaps(sample.site, 100);
  assert.equal(parts.length, 1 + Math.ceil(named.length / 100));
  assert.match(parts[0]!.text, /<sitemapindex .*sitemap-1\.xml/s);
  assert.ok(!/lastmod/.test(whole));
  assert.ok(![...pagesOf(publishedSample().site)].some(({ path }) => path.startsWith('sitemap')));
});
