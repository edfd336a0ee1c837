import { expect } from '@open-wc/testing';
import { FakeApi, row, rows } from './catalogue.fixture.js';
import { unmount, until } from '../base/page.fixture.js';
import { mount } from './mount.fixture.js';

afterEach(unmount);

describe('the listing', () => {
  it('shows a page of rows as a table with count, office and day of the data', async () => {
    const listing = await mount(new FakeApi(rows(45)), { agency: 'xa' });
    await until(() => listing.count === '45 thủ tục');
    expect(listing.names).to.have.length(20);
    expect(listing.all('thead th').map((head) => head.textContent)).to.deep.equal([
      'Mã số',
      'Tên thủ tục',
      'Thời hạn',
      'Phí, lệ phí',
      'Trực tuyến',
    ]);
    expect(listing.one('.bar').textContent).to.include('Ủy ban nhân dân xã Nguyễn Phích').and.include('18/07/2026');
  });

  it('says in the row what is not confirmed', async () => {
    const listing = await mount(new FakeApi([row(3), row(4)]));
    await until(() => listing.names.length === 2);
    const [doubted, sure] = listing.all('tbody tr');
    expect(doubted!.textContent).to.include('3 ngày làm việc').and.include('chưa xác nhận');
    expect(sure!.textContent).not.to.include('chưa xác nhận');
  });

  it('does not call a level none that is only not published', async () => {
    const listing = await mount(new FakeApi([row(3, { online: undefined })]));
    await until(() => listing.names.length === 1);
    const cell = listing.one('tbody td:last-child');
    expect(cell.querySelector('[aria-hidden]')!.textContent).to.equal('—');
    expect(cell.querySelector('.visually-hidden')!.textContent).to.equal('chưa công bố mức độ');
  });

  it('loads more rows on demand, says so, and puts focus on the first new one', async () => {
    const listing = await mount(new FakeApi(rows(45)));
    await until(() => listing.names.length === 20);
    listing.button('Xem thêm 20').click();
    await until(() => listing.names.length === 40);
    await until(() => listing.root.activeElement?.textContent === 'Thủ tục số 21');
    await until(() => document.body.textContent.includes('Đã hiện 40 trong 45 thủ tục'));
    listing.button('Xem thêm 5').click();
    await until(() => listing.names.length === 45);
    expect(listing.all('.end button')).to.be.empty;
  });

  it('counts the values of every filter and narrows by what is ticked', async () => {
    const api = new FakeApi(rows(40));
    const listing = await mount(api);
    await until(() => listing.box('Chứng thực'));
    expect(listing.box('Chứng thực').parentElement!.textContent).to.include('10');
    listing.box('Chứng thực').click();
    await until(() => listing.count === '10 thủ tục');
    listing.box('Đất đai').click();
    await until(() => listing.count === '20 thủ tục');
    expect(api.listings.at(-1)!.getAll('field').sort()).to.deep.equal(['f1', 'f2']);
    expect(listing.all('.chip').map((chip) => chip.getAttribute('aria-label'))).to.deep.equal([
      'Bỏ lọc: Chứng thực',
      'Bỏ lọc: Đất đai',
    ]);
  });

  it('takes a filter back by its chip, and all at once, without losing focus', async () => {
    const listing = await mount(new FakeApi(rows(40)));
    await until(() => listing.box('Chứng thực'));
    listing.box('Chứng thực').click();
    listing.box('Cấp xã').click();
    await until(() => listing.all('.chip').length === 2);
    const chip = listing.one('.chip');
    chip.focus();
    chip.click();
    await until(() => listing.all('.chip').length === 1);
    await until(() => listing.root.activeElement === listing.one('.count'));
    listing.button('Xóa bộ lọc').click();
    await until(() => listing.count === '40 thủ tục');
    expect(listing.box('Cấp xã').checked).to.equal(false);
  });

  it('groups by field, level or office with headings and full counts', async () => {
    const api = new FakeApi(rows(40));
    const listing = await mount(api, { 'group-by': 'field' });
    await until(() => listing.names.length === 20);
    const groups = () => listing.all('tr.group').map((group) => group.textContent.replace(/\s+/g, ' ').trim());
    expect(groups()).to.deep.equal(['Hộ tịch 10', 'Chứng thực 10']);
    const select = listing.one<HTMLSelectElement>('select');
    select.value = 'level';
    select.dispatchEvent(new Event('change'));
    await until(() => groups()[0] === 'Cấp xã');
    listing.button('Xem thêm').click();
    await until(() => groups().join() === 'Cấp xã 30,Cấp tỉnh 10');
    expect(api.listings.at(-1)!.get('sort')).to.equal('level');
  });

  it('keeps to the fields and levels its author fixed', async () => {
    const api = new FakeApi(rows(40));
    const listing = await mount(api, { field: 'f1,f2', level: 'commune' });
    await until(() => listing.count === '20 thủ tục');
    const labels = listing.all('label.choice').map((choice) => choice.textContent);
    expect(labels.some((label) => label.includes('Hộ tịch'))).to.equal(false);
    expect(labels.some((label) => label.includes('Cấp xã'))).to.equal(false);
    listing.box('Chứng thực').click();
    await until(() => listing.count === '10 thủ tục');
  });

  it('shows a past day with a banner that says so', async () => {
    const api = new FakeApi(rows(3));
    const listing = await mount(api, { 'as-of': '2019-06-30' });
    await until(() => listing.names.length === 3);
    expect(listing.one('.as-of').textContent).to.include('30/06/2019');
    expect(api.listings[0]!.get('asOf')).to.equal('2019-06-30');
  });

  it('asks again when its attributes change', async () => {
    const api = new FakeApi(rows(3));
    const listing = await mount(api);
    await until(() => listing.names.length === 3);
    listing.element.setAttribute('agency', 'xa-khac');
    await until(() => api.listings.at(-1)!.get('agency') === 'xa-khac');
  });

  it('falls back from values that cannot be meant', async () => {
    const api = new FakeApi(rows(30));
    const listing = await mount(api, { 'page-size': '-3', 'group-by': 'colour', 'as-of': 'hôm qua', theme: 'pink' });
    await until(() => listing.names.length === 20);
    expect(api.listings[0]!.has('asOf')).to.equal(false);
    expect(listing.one('.root').dataset['theme']).to.equal('light');
  });

  it('speaks English when asked to', async () => {
    const listing = await mount(new FakeApi(rows(1)), { lang: 'en' });
    await until(() => listing.count === '1 procedure');
    expect(listing.one('.root').lang).to.equal('en');
    expect(listing.one('.heading').textContent).to.equal('Administrative procedures');
  });

  it('shows markup in any field as text', async () => {
    const evil = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
    const api = new FakeApi([
      row(1, {
        code: evil,
        name: evil,
        agency: evil,
        field: { id: evil, name: evil },
        levels: [evil],
        audiences: [evil],
        timeLimits: [{ amount: null, unit: evil, raw: evil, confirmed: false, doubt: evil, case: evil }],
        fees: [{ kind: evil, amount: 5, currency: evil, per: evil, name: evil, confirmed: false }],
        online: { scheme: evil, value: evil },
        handledElsewhere: evil,
      }),
    ]);
    api.info.notice = evil;
    api.agency.name = evil;
    const listing = await mount(api, { agency: 'xa', 'group-by': 'field' });
    await until(() => listing.names.length === 1);
    expect(listing.names[0]).to.equal(evil);
    expect(listing.all('img, script')).to.be.empty;
    expect((window as { hacked?: number }).hacked).to.equal(undefined);
  });
});
