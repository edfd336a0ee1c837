import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageText } from './page-text.js';
import type { SiteFetch } from './site-fetch.js';
import { SitePages } from './site-pages.js';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding));
const TEXT = 'Đăng ký khai sinh';

test('UTF-8 is read, declared in the header, in the page, by its mark, or not at all', () => {
  for (const [page, type] of [
    [TEXT, undefined],
    [TEXT, 'text/html; charset="UTF-8"'],
    [`<meta charset=utf8>${TEXT}`, 'text/html'],
    [`\ufeff${TEXT}`, 'text/html; charset=windows-1258'],
  ] as const) {
    const { text, fault } = pageText(bytes(page), type);
    assert.equal(fault, undefined, page);
    assert.ok(text.endsWith(TEXT));
  }
  assert.equal(pageText(bytes(`\ufeff${TEXT}`, 'utf16le'), 'text/html').text, TEXT);
});

test('what is no UTF-8, or says that it is none, is a fault; the text is read where it is UTF-8 all the same', () => {
  for (const [page, type, label, readable] of [
    [bytes('\xd0\xe3ng', 'latin1'), 'text/html; charset=windows-1258', 'windows-1258', false],
    [bytes('\xd0\xe3ng', 'latin1'), 'text/html; charset=utf-8', 'utf-8', false],
    [bytes('\xd0\xe3ng', 'latin1'), undefined, 'không khai báo', false],
    [
      bytes(`<meta http-equiv=Content-Type content="text/html; charset=x-viet-tcvn">${TEXT}`),
      'text/html',
      'x-viet-tcvn',
      false,
    ],
    [bytes(TEXT), 'text/html; charset=iso-8859-1', 'iso-8859-1', true],
  ] as const) {
    const { text, fault } = pageText(page, type);
    assert.deepEqual(fault, { label, readable });
    assert.equal(text, readable ? TEXT : '');
  }
});

test('a page with a wrong label is read and told; one of other letters is told and not read', async () => {
  const fetch: SiteFetch = (url) =>
    Promise.resolve({
      url,
      status: 200,
      headers: { 'content-type': `text/html; charset=${url.pathname.slice(1)}` },
      body: bytes(`<p>${TEXT}`),
    });
  const pages = new SitePages(fetch, 10);
  const wrong = await pages.read(new URL('https://xa.example/iso-8859-1'));
  assert.equal(wrong.page?.text, TEXT);
  const legacy = await pages.read(new URL('https://xa.example/viscii'));
  assert.ok(legacy.page === undefined && 'reason' in legacy && legacy.reason.includes('viscii'));
  assert.deepEqual(
    pages.findings.map(({ kind, severity, posted }) => [kind, severity, posted]),
    [
      ['charset', 'error', 'iso-8859-1'],
      ['charset', 'error', 'viscii'],
    ],
  );
});
