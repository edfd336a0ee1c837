import { expect, fixture, html } from '@open-wc/testing';
import { inline, linkOf, parse, safeAddress } from '@motcua/catalogue/text';
import { renderText } from './render.js';

const shown = (text: string) => fixture<HTMLElement>(html`<div>${renderText(text)}</div>`);

describe('text of a catalogue', () => {
  it('reads paragraphs and nested lists', () => {
    expect(parse('Nộp tại:\n- Trung tâm\n + Quầy 3\n- Bưu điện\n\nHết.')).to.deep.equal([
      { kind: 'paragraph', content: [{ text: 'Nộp tại:' }] },
      {
        kind: 'list',
        items: [
          { content: [{ text: 'Trung tâm' }], children: [{ content: [{ text: 'Quầy 3' }], children: [] }] },
          { content: [{ text: 'Bưu điện' }], children: [] },
        ],
      },
      { kind: 'paragraph', content: [{ text: 'Hết.' }] },
    ]);
  });

  it('keeps printed letters and numbers, đ among them', async () => {
    const root = await shown('d) Bốn\nđ) Năm\ne) Sáu');
    expect([...root.querySelectorAll('.marker')].map((marker) => marker.textContent.trim())).to.deep.equal([
      'd)',
      'đ)',
      'e)',
    ]);
  });

  it('does not take negative numbers, telephone numbers and dates for lists', () => {
    for (const line of ['-5 độ', '+84 123', '30.6.2019 là ngày cuối', 'a b c']) {
      expect(parse(line)[0]!.kind, line).to.equal('paragraph');
    }
  });

  it('shows markup as the text it is', async () => {
    const hostile = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>\n- <b>đậm</b>';
    const root = await shown(hostile);
    expect(root.querySelector('img, script, b')).to.equal(null);
    expect(root.textContent).to.contain('<script>window.hacked=1</script>').and.contain('<b>đậm</b>');
    expect('hacked' in window).to.equal(false);
  });

  it('links addresses of the web, mail and telephone, and leaves punctuation outside', () => {
    expect(inline('Xem (https://dichvucong.gov.vn/a?b=1), hoặc hoi@camau.gov.vn.')).to.deep.equal([
      { text: 'Xem (' },
      { text: 'https://dichvucong.gov.vn/a?b=1', href: 'https://dichvucong.gov.vn/a?b=1' },
      { text: '), hoặc ' },
      { text: 'hoi@camau.gov.vn', href: 'mailto:hoi@camau.gov.vn' },
      { text: '.' },
    ]);
    expect(linkOf('tel:19001122')?.href).to.equal('tel:19001122');
  });

  it('refuses every other address', async () => {
    const refused = [
      'javascript:alert(1)',
      ' JaVaScRiPt:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///x',
      '/x',
      '//x',
      'x',
      '',
    ];
    for (const address of refused) expect(safeAddress(address), address).to.equal(undefined);
    const root = await shown(refused.join('\n'));
    expect(root.querySelector('a')).to.equal(null);
  });

  it('sends a reader elsewhere without handing over the page', async () => {
    const root = await shown('https://dichvucong.gov.vn');
    expect(root.querySelector('a')!.rel).to.equal('noopener nofollow');
  });

  it('reads hostile text without choking', () => {
    const length = 200_000;
    for (const text of [
      'a@'.repeat(length),
      'https://'.repeat(length),
      '-'.repeat(length),
      '1.'.repeat(length),
      '- \n'.repeat(length),
      '(('.repeat(length),
      ' '.repeat(length),
      `x@${'a.'.repeat(900)}`,
    ]) {
      expect(parse(text)).to.be.an('array');
    }
    const deep = parse('- a\n+ b\n• c\na) d\n1. e\n1.1. f\n* g');
    const depth = (items: { children: unknown[] }[]): number =>
      1 + Math.max(0, ...items.map((item) => item.children.length && depth(item.children as never)));
    expect(depth((deep[0] as { items: { children: unknown[] }[] }).items)).to.equal(4);
  });
});
