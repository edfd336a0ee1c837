import { expect } from '@open-wc/testing';
import { FakeApi, row, rows } from './catalogue.fixture.js';
import { unmount, until } from '../base/page.fixture.js';
import { mount } from './mount.fixture.js';

const print = window.print.bind(window);
let printed: { text: string; rows: string[][]; groups: string[] }[] = [];

beforeEach(() => {
  printed = [];
  window.print = () => {
    const sheet = document.querySelector('[data-motcua-sheet]')!.shadowRoot!;
    const cells = (line: Element) => [...line.children].map((cell) => cell.textContent.trim());
    printed.push({
      text: sheet.textContent.replace(/\s+/g, ' '),
      rows: [...sheet.querySelectorAll('tr')].filter((line) => line.querySelector('td')).map(cells),
      groups: [...sheet.querySelectorAll('th[scope=rowgroup]')].map((head) => head.textContent.trim()),
    });
  };
});
afterEach(() => {
  window.print = print;
  unmount();
});

describe('print', () => {
  it('prints every row with the columns of the official listing, then leaves the page as it was', async () => {
    const api = new FakeApi([row(3), ...rows(30)]);
    const sheets = document.adoptedStyleSheets.length;
    const listing = await mount(api, { agency: 'xa', 'group-by': 'field' });
    await until(() => listing.names.length === 20);
    listing.button('In danh mục').click();
    await until(() => printed.length === 1);
    const [sheet] = printed;
    expect(sheet!.rows).to.have.length(31);
    expect(sheet!.groups[0]).to.equal('Hộ tịch (7)');
    expect(sheet!.text).to.include('STT').and.include('Địa điểm thực hiện').and.include('Căn cứ pháp lý');
    expect(sheet!.text).to.include('Ủy ban nhân dân xã Nguyễn Phích').and.include('Dữ liệu tính đến ngày 18/07/2026');
    expect(sheet!.rows.map(([number]) => number)).to.deep.equal(sheet!.rows.map((_, index) => String(index + 1)));
    const line = sheet!.rows.find(([, code]) => code === '1.000003.000.00.00.H12')!;
    expect(line.slice(2)).to.deep.equal([
      'Thủ tục số 3',
      '3 ngày làm việc (chưa xác nhận)',
      'Trung tâm Phục vụ hành chính công',
      'Miễn phí',
      '60/2014/QH13',
      'Quyết định 1242/QĐ-UBND',
    ]);
    window.dispatchEvent(new Event('afterprint'));
    expect(document.querySelectorAll('[data-motcua-sheet]')).to.have.length(0);
    expect(document.adoptedStyleSheets).to.have.length(sheets);
  });

  it('asks for 500 rows at a time, says how far it is, and can be stopped', async () => {
    const api = new FakeApi(rows(1200));
    const listing = await mount(api);
    await until(() => listing.names.length === 20);
    let release = () => {};
    const gate = new Promise<void>((open) => (release = open));
    api.answer = async (url) => {
      if (url.searchParams.get('cursor') === '500') await gate;
      return undefined;
    };
    listing.button('In danh mục').click();
    await until(() => listing.one('.printing').textContent === 'Đang tải để in: 500/1.200');
    expect(api.listings.at(-1)!.get('limit')).to.equal('500');
    listing.button('Hủy').click();
    await until(() => listing.button('In danh mục'));
    release();
    listing.button('In danh mục').click();
    await until(() => printed.length === 1);
    expect(printed[0]!.rows).to.have.length(1200);
    window.dispatchEvent(new Event('afterprint'));
  });

  it('prints only what was searched and chosen, and says so on the sheet', async () => {
    const listing = await mount(new FakeApi(rows(30)));
    await until(() => listing.box('Chứng thực'));
    listing.box('Chứng thực').click();
    await until(() => listing.names.length === 8);
    listing.button('In danh mục').click();
    await until(() => printed.length === 1);
    expect(printed[0]!.rows).to.have.length(8);
    expect(printed[0]!.text).to.include('Phạm vi: Chứng thực');
    window.dispatchEvent(new Event('afterprint'));
  });

  it('prints nothing and says why when rows cannot be had', async () => {
    const api = new FakeApi(rows(30));
    const listing = await mount(api);
    await until(() => listing.names.length === 20);
    api.answer = () => Promise.reject(new TypeError('Failed to fetch'));
    listing.button('In danh mục').click();
    await until(() => listing.one('.tools [role=alert]').textContent.includes('Chưa kết nối được'));
    expect(printed).to.be.empty;
  });
});
