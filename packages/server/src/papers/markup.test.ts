import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Markup, markup } from './markup.js';

test('what is put in is text, what is a template stays one', () => {
  assert.equal(markup`<p title="${`"'`}">${'Lê & <b>'}</p>`.text, '<p title="&quot;&#39;">Lê &amp; &lt;b&gt;</p>');
  assert.equal(
    markup`<ol>${['a', '<'].map((one) => markup`<li>${one}</li>`)}</ol>`.text,
    '<ol><li>a</li><li>&lt;</li></ol>',
  );
  assert.equal(markup`${new Markup('<i>')}${3}${0}${undefined}${false}${''}${[]}`.text, '<i>30');
});

test('no text opens a tag, ends an attribute, or is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', ';', 'a', '\0', '$', '`') }), (text) => {
      const { text: page } = markup`${text}`;
      assert.doesNotMatch(page, /[<>"']/);
      const back = page.replace(
        /&(amp|lt|gt|quot|#39);/g,
        (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? "'",
      );
      assert.equal(back, text);
    }),
  );
});
