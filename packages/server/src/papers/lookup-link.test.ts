import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookupLink, shownPage } from './lookup-link.js';

const [code, receiptCode] = ['H99.07-261012-0013', '7K3M-9QXD-2F80'];

test('what names a dossier stands in the fragment, never in what a browser sends', () => {
  for (const page of [
    'https://tinh.gov.vn/tra-cuu',
    'https://tinh.gov.vn/',
    'https://tinh.gov.vn/?trang=7&x=1',
    'http://localhost:8080/a',
  ]) {
    const address = new URL(lookupLink(code, receiptCode, page));
    assert.equal(address.href.split('#')[0], page);
    assert.deepEqual(
      [...new URLSearchParams(address.hash.slice(1))],
      [
        ['ho-so', code],
        ['bn', receiptCode],
      ],
    );
  }
});

test('a fragment of the page gives way, and odd codes arrive whole', () => {
  const odd = '12/TP & số #3=+%';
  const address = new URL(lookupLink(odd, receiptCode, 'https://tinh.gov.vn/tra-cuu#noi-dung'));
  assert.equal(new URLSearchParams(address.hash.slice(1)).get('ho-so'), odd);
  assert.ok(!address.hash.includes('noi-dung'));
});

test('without a page, or with what is none, the two codes', () => {
  for (const page of [undefined, '', 'tra-cuu', 'javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.vn']) {
    assert.equal(lookupLink(code, receiptCode, page), `${code} ${receiptCode}`);
    assert.equal(shownPage(page), undefined);
  }
});
