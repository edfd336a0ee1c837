import { expect } from '@open-wc/testing';
import { FakeApi, rows } from '../catalogue/catalogue.fixture.js';
import { mount as mountListing } from '../catalogue/mount.fixture.js';
import { unmount, until } from '../base/page.fixture.js';
import { FakeSource, type Harness, mount, text } from './search.fixture.js';

afterEach(unmount);

async function asked(attributes: Record<string, string> = {}, query = 'khai sinh'): Promise<Harness> {
  const box = await mount(attributes);
  box.type(query);
  await until(() => box.options.length > 0);
  return box;
}

const submit = (box: Harness) => (box.one('form') as HTMLFormElement).requestSubmit();

describe('what is chosen in the search box', () => {
  it('opens below the box with the way back, and stands in the address', async () => {
    const box = await asked();
    box.options[0]!.click();
    await until(() => box.one('motcua-procedure').shadowRoot?.textContent.includes('Nộp hồ sơ'));
    expect(new URLSearchParams(location.search).get('tthc.tim')).to.equal('1.000001');
    expect(box.field.value, 'the question stays').to.equal('khai sinh');
    box.button('Đóng thủ tục').click();
    await until(() => box.all('motcua-procedure').length === 0);
    expect(location.search).not.to.include('tthc');
    await until(() => box.root.activeElement === box.field);
  });

  it('closes with the back button of the browser', async () => {
    const box = await asked();
    box.options[0]!.click();
    await until(() => box.one('motcua-procedure'));
    history.back();
    await until(() => box.all('motcua-procedure').length === 0);
  });

  it('is open when the page comes with its address', async () => {
    history.replaceState(null, '', '?tthc.tim=1.000003');
    const box = await mount();
    await until(() => box.one('motcua-procedure').getAttribute('code') === '1.000003');
    expect(box.source.asked).to.deep.equal([]);
    expect(box.source.prepared).to.equal(0);
  });

  it('is left to the page when it says so', async () => {
    const box = await asked();
    box.element.addEventListener('motcua-select', (event) => event.preventDefault());
    box.options[0]!.click();
    await until(() => !box.open);
    expect(box.all('motcua-procedure')).to.be.empty;
    expect(location.search).not.to.include('tthc');
  });

  it('opens on a page of its own where there is one', async () => {
    const box = await asked({ 'detail-href': '#ma={code}' });
    box.options[0]!.click();
    await until(() => location.hash === '#ma=1.000001');
    expect(box.all('motcua-procedure')).to.be.empty;
  });

  it('leaves the address alone when it is told to', async () => {
    const box = await asked({ address: 'none' });
    box.options[0]!.click();
    await until(() => box.one('motcua-procedure'));
    expect(location.search).not.to.include('tthc');
  });
});

describe('results of the search box', () => {
  it('are links below the box, and a procedure that opens leads back to them', async () => {
    const box = await asked();
    const totals: number[] = [];
    box.element.addEventListener('motcua-load', ({ total }) => totals.push(total));
    submit(box);
    await until(() => box.all('a.result').length === 3);
    expect(totals).to.deep.equal([12]);
    expect(text(box.one('.cut'))).to.equal('Đang hiện 3 trong 12 thủ tục. Gõ thêm từ để thu hẹp.');
    const [, second] = box.all('a.result');
    expect(new URL(second!.getAttribute('href')!).searchParams.get('tthc.tim')).to.equal('1.000002');
    second!.click();
    await until(() => box.one('motcua-procedure').getAttribute('code') === '1.000002');
    box.button('Kết quả tìm').click();
    await until(() => text(box.root.activeElement!).includes('Đăng ký lại khai sinh'));
  });

  it('open on a page of their own where there is one', async () => {
    const box = await asked({ 'results-href': '#q={query}' });
    submit(box);
    await until(() => location.hash === `#q=${encodeURIComponent('khai sinh')}`);
    expect(box.all('.results')).to.be.empty;
  });

  it('ask back, refer on and give ways forward as the suggestions do', async () => {
    const box = await mount();
    box.type('sổ đỏ');
    submit(box);
    await until(() => box.all('.choices button').length === 3);
    box.button('Sang tên sổ đỏ').click();
    await until(() => text(box.one('.count')) === 'Chưa tìm thấy thủ tục cho “chuyển nhượng quyền sử dụng đất”');
    expect(box.field.value).to.equal('chuyển nhượng quyền sử dụng đất');
    box.type('ly hôn');
    submit(box);
    await until(() => box.one('.results .card'));
    expect(box.all('.result')).to.have.length(1);
    box.type('vũ trụ');
    submit(box);
    await until(() => box.one('.results .ways'));
    expect(text(box.one('.results .hits'))).to.include('Đăng ký tạm trú');
  });

  it('say what is searched until they are there, and what kept them away', async () => {
    const source = new FakeSource();
    source.answer = () => Promise.reject(new TypeError('Failed to fetch'));
    const box = await mount({}, source);
    box.type('khai sinh');
    submit(box);
    expect(text(box.one('label'))).to.equal('Tìm thủ tục');
    await until(() => box.one('.results [role=alert]'));
    source.answer = () => Promise.resolve(undefined);
    box.button('Thử lại').click();
    await until(() => box.all('.result').length === 3);
  });

  it('are not asked for with nothing typed', async () => {
    const box = await mount();
    submit(box);
    await box.element.updateComplete;
    expect(box.all('.results')).to.be.empty;
    expect(box.root.activeElement).to.equal(box.field);
  });
});

describe('several boxes on one page', () => {
  it('leave the address of a listing to it, and know nothing of each other', async () => {
    const first = await asked();
    const second = await mount({ key: 'b' });
    const listing = await mountListing(new FakeApi(rows(2)));
    await until(() => listing.names.length === 2);
    listing.one('td.name a').click();
    await until(() => listing.one('motcua-procedure'));
    expect(new URLSearchParams(location.search).get('tthc')).to.equal('1.000001');
    expect(first.open, 'focus is in the listing').to.equal(false);
    first.field.click();
    await until(() => first.options.length > 0);
    first.options[1]!.click();
    await until(() => first.one('motcua-procedure'));
    expect(new URLSearchParams(location.search).get('tthc'), 'the listing keeps its own').to.equal('1.000001');
    expect(second.open).to.equal(false);
    expect(second.field.value).to.equal('');
  });

  it('are defined once, however many copies of the script there are', async () => {
    const { define } = await import('../base/define.js');
    const { MotcuaSearch } = await import('./search.js');
    expect(() => define('motcua-search', class extends MotcuaSearch {})).not.to.throw();
    expect(customElements.get('motcua-search')).to.equal(MotcuaSearch);
  });
});
