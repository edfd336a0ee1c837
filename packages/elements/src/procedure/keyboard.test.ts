import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { mount, said } from './mounted.fixture.js';
import { rich } from './procedure.fixture.js';

/** Presses Tab until the focus is on what is wanted. */
async function tabTo(root: ShadowRoot, selector: string): Promise<Element> {
  for (let presses = 0; presses < 60; presses++) {
    await sendKeys({ press: 'Tab' });
    if (root.activeElement?.matches(selector)) return root.activeElement;
  }
  throw new Error(`Tab never reaches ${selector}`);
}

describe('<motcua-procedure> by keyboard', () => {
  beforeEach(() => localStorage.clear());

  it('chooses a case with the arrows', async () => {
    const { root, element, texts } = await mount({ procedures: [rich()] });
    await tabTo(root, 'input[type=radio]');
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;
    expect(texts('.fact')[1]).to.contain('Theo nghị quyết HĐND tỉnh');
  });

  it('walks from the table of contents to a part, and on from there', async () => {
    const { root } = await mount({ procedures: [rich()] });
    const before = location.href;
    await tabTo(root, '.contents a[href="#part-documents"]');
    await sendKeys({ press: 'Enter' });
    expect(root.activeElement?.id).to.equal('part-documents');
    expect(location.href).to.equal(before);
    await sendKeys({ press: 'Tab' });
    expect(root.activeElement?.matches('.paper input')).to.equal(true);
  });

  it('ticks a paper with the space bar and clears', async () => {
    const { root, get, element } = await mount({ procedures: [rich()] });
    await tabTo(root, '.paper input');
    await sendKeys({ press: 'Space' });
    await element.updateComplete;
    expect(said(get('.progress span'))).to.contain('1/3');
    await tabTo(root, '.progress button');
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(said(get('.progress span'))).to.contain('0/3');
  });

  it('copies a code, says so, and keeps the focus', async () => {
    const { root, texts } = await mount({ procedures: [rich()] });
    await tabTo(root, '.copy');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => texts('.said').length === 1);
    expect(texts('.said')[0]).to.match(/Đã chép|Trình duyệt không cho chép/);
    expect(root.activeElement?.matches('.copy')).to.equal(true);
  });

  it('opens the QR code and the list of publications', async () => {
    const { root, texts } = await mount({ procedures: [rich()] });
    await tabTo(root, '[aria-controls=qr]');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => root.querySelector('.qr-code'));
    await tabTo(root, '.versions summary');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => texts('.versions li').length === 1);
  });

  it('keeps Enter from the page', async () => {
    const { root } = await mount({ procedures: [rich()] });
    let heard = 0;
    const hear = (event: KeyboardEvent) => {
      if (event.key === 'Enter') heard++;
    };
    document.addEventListener('keydown', hear);
    await tabTo(root, '.paper input');
    await sendKeys({ press: 'Enter' });
    document.removeEventListener('keydown', hear);
    expect(heard).to.equal(0);
  });
});
