import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { mount } from './mounted.fixture.js';
import { poisoned, rich } from './procedure.fixture.js';

const MARKUP =
  '"><img src=x onerror="window.hacked=1"><script>window.hacked=1</script><a href="javascript:window.hacked=1">x</a>';
const SCRIPT = 'javascript:window.hacked=1';

describe('<motcua-procedure> with hostile content', () => {
  it('shows markup in any field as text', async () => {
    const evil = { ...poisoned(rich(), MARKUP), code: '1.001193' };
    const { root, get } = await mount({ procedures: [evil] });
    for (const summary of root.querySelectorAll<HTMLElement>('summary')) summary.click();
    expect(root.querySelectorAll('img, script, iframe, object, embed, [onerror]')).to.have.lengthOf(0);
    expect(get('h2').textContent).to.contain('<script>window.hacked=1</script>');
    expect(root.querySelectorAll('.part').length).to.be.greaterThan(10);
    expect('hacked' in window).to.equal(false);
  });

  it('links no script address, whatever field it stands in', async () => {
    const evil = { ...poisoned(rich(), SCRIPT), code: '1.001193' };
    const { root } = await mount({ procedures: [evil] });
    const schemes = [...root.querySelectorAll('a')]
      .filter((a) => !a.getAttribute('href')!.startsWith('#'))
      .map((a) => a.protocol);
    expect(schemes).to.deep.equal([]);
  });

  it('keeps long words and long names inside 320 px', async () => {
    await setViewport({ width: 320, height: 640 });
    try {
      for (const text of [
        'x'.repeat(600),
        'Thủ tục cấp giấy '.repeat(80),
        `https://example.gov.vn/${'a/'.repeat(300)}`,
      ]) {
        const long = { ...poisoned(rich(), text), code: '1.001193' };
        const { root, element } = await mount({ procedures: [long] });
        element.renderRoot.querySelectorAll('details').forEach((details) => (details.open = true));
        await element.updateComplete;
        const width = element.getBoundingClientRect().right + 1;
        const over = [...root.querySelectorAll('.procedure *')].filter(
          (inner) =>
            inner.checkVisibility() &&
            !inner.closest('.visually-hidden, svg') &&
            inner.getBoundingClientRect().right > width,
        );
        expect(over.map((inner) => `${inner.localName}.${inner.className}`)).to.deep.equal([]);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
      }
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });
});
