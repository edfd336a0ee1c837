import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { mount, said } from './mounted.fixture.js';
import { rich } from './procedure.fixture.js';

describe('<motcua-procedure> on paper', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('shows all cases, the address and its QR code, black on white, and nothing that is only for the screen', async () => {
    const { root, get, texts } = await mount({ procedures: [rich()] }, { theme: 'dark' });
    await emulateMedia({ media: 'print' });
    await waitUntil(() => root.querySelector('.qr-code'), 'no QR code');
    for (const part of ['documents', 'timeLimits', 'fees']) {
      const cases = [...root.querySelectorAll(`[part~=part-${part}] .case`)];
      expect(
        cases.map((one) => one.checkVisibility()),
        part,
      ).to.deep.equal([true, true]);
    }
    expect(texts('.case-name.print-only').slice(0, 2)).to.deep.equal([
      'Trường hợp: Thông thường',
      'Trường hợp: Đăng ký quá hạn',
    ]);
    expect(get('.qr-code').checkVisibility()).to.equal(true);
    expect(said(get('.address'))).to.equal(location.href);
    expect(texts('article > .print-only').at(-1)).to.match(/^In ngày \d\d\/\d\d\/\d{4}$/);
    for (const selector of ['.cases', '.contents', '.facts', '.actions', '.progress', '.versions']) {
      expect(get(selector).checkVisibility(), selector).to.equal(false);
    }
    expect(getComputedStyle(get('.root')).backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(getComputedStyle(get('h2')).color).to.equal('rgb(0, 0, 0)');
  });

  it('prints itself without the page around it and leaves the page as it was', async () => {
    const { element, get } = await mount({ procedures: [rich()] });
    const beside = document.createElement('p');
    beside.textContent = 'Trang chủ';
    document.body.append(beside);
    const own = Object.getOwnPropertyDescriptor(window, 'print')!;
    let printed = 0;
    window.print = () => {
      printed++;
    };
    try {
      get('.actions button').click();
      await waitUntil(() => printed === 1);
      await emulateMedia({ media: 'print' });
      expect(beside.checkVisibility()).to.equal(false);
      expect(get('.part').checkVisibility()).to.equal(true);
      expect(get('.qr-code').checkVisibility()).to.equal(true);
      window.dispatchEvent(new Event('afterprint'));
      expect(beside.checkVisibility()).to.equal(true);
      expect(element.getAttributeNames().filter((name) => name.startsWith('data-'))).to.deep.equal([]);
    } finally {
      Object.defineProperty(window, 'print', own);
      beside.remove();
    }
  });

  it('draws the QR code on the screen on demand, of the address it is given', async () => {
    const { element, get, root } = await mount({ procedures: [rich()] });
    expect(root.querySelector('.qr-code')).to.equal(null);
    element.link = 'https://example.gov.vn/thu-tuc/1.001193';
    await element.updateComplete;
    get('[aria-controls=qr]').click();
    await waitUntil(() => root.querySelector('.qr-code'));
    expect(get('[aria-controls=qr]').getAttribute('aria-expanded')).to.equal('true');
    expect(get('.qr-code').checkVisibility()).to.equal(true);
    expect(said(get('.address'))).to.equal('https://example.gov.vn/thu-tuc/1.001193');
  });

  it('says so when the address is too long for a code', async () => {
    const { element, get, root } = await mount({ procedures: [rich()] });
    element.link = `https://example.gov.vn/${'a'.repeat(5000)}`;
    await element.updateComplete;
    get('[aria-controls=qr]').click();
    await waitUntil(() => said(get('.qr')).includes('Không tạo được mã QR'));
    expect(root.querySelector('.qr-code')).to.equal(null);
  });
});
