import { expect } from '@open-wc/testing';
import { FakeApi, row, rows } from './catalogue.fixture.js';
import { unmount, until } from '../base/page.fixture.js';
import { mount } from './mount.fixture.js';

afterEach(unmount);

const query = () => new URLSearchParams(location.search);

describe('the address bar', () => {
  it('keeps search, filters and groups, and every parameter and fragment of the page', async () => {
    history.replaceState({ router: 7 }, '', '?page=12&x=%20y#muc-3');
    const listing = await mount(new FakeApi(rows(40)));
    await until(() => listing.box('Chứng thực'));
    listing.box('Chứng thực').click();
    await until(() => listing.count === '10 thủ tục');
    listing.type('số 1');
    await until(() => query().get('tthc-q') === 'số 1');
    expect(query().get('page')).to.equal('12');
    expect(query().get('tthc-field')).to.equal('f1');
    expect(location.hash).to.equal('#muc-3');
    expect(history.state).to.deep.equal({ router: 7 });
  });

  it('starts from the address, and ignores nonsense in it', async () => {
    history.replaceState(null, '', '?tthc-q=s%E1%BB%91&tthc-field=f1&tthc-group=pink&tthc-n=-4&tthc-level=moon');
    const api = new FakeApi(rows(40));
    const listing = await mount(api);
    await until(() => listing.count === '10 thủ tục cho “số”');
    expect(listing.search.value).to.equal('số');
    expect(api.listings[0]!.has('level')).to.equal(false);
    expect(api.listings[0]!.get('limit')).to.equal('20');
  });

  it('goes back and forward through what was chosen', async () => {
    const listing = await mount(new FakeApi(rows(40)));
    await until(() => listing.box('Chứng thực'));
    listing.box('Chứng thực').click();
    await until(() => listing.count === '10 thủ tục');
    history.back();
    await until(() => listing.count === '40 thủ tục');
    expect(listing.box('Chứng thực').checked).to.equal(false);
    history.forward();
    await until(() => listing.count === '10 thủ tục');
    history.back();
    await until(() => listing.count === '40 thủ tục');
  });

  it('remembers how many rows were shown', async () => {
    const first = await mount(new FakeApi(rows(60)));
    await until(() => first.names.length === 20);
    first.button('Xem thêm').click();
    await until(() => query().get('tthc-n') === '40');
    first.element.remove();
    const second = await mount(new FakeApi(rows(60)));
    await until(() => second.names.length === 40);
  });

  it('gives each of two listings with keys its own part, and a third that takes a key in use none', async () => {
    const one = await mount(new FakeApi(rows(40)), { key: 'a' });
    const two = await mount(new FakeApi(rows(40)), { key: 'b' });
    const three = await mount(new FakeApi(rows(40)), { key: 'b' });
    for (const listing of [one, two, three]) await until(() => listing.box('Chứng thực'));
    one.box('Chứng thực').click();
    two.box('Hộ tịch').click();
    three.box('Đất đai').click();
    await until(() => three.count === '10 thủ tục');
    expect([...query()].filter(([name]) => name.startsWith('tthc'))).to.deep.equal([
      ['tthc.a-field', 'f1'],
      ['tthc.b-field', 'f0'],
    ]);
  });

  it('stays as it is with address="none"', async () => {
    const before = location.href;
    const listing = await mount(new FakeApi(rows(40)), { address: 'none' });
    await until(() => listing.box('Chứng thực'));
    listing.box('Chứng thực').click();
    await until(() => listing.count === '10 thủ tục');
    expect(location.href).to.equal(before);
    expect(listing.all('td.name button')).to.have.length(10);
  });
});

describe('one procedure', () => {
  it('opens in place, moves focus, and comes back to the row it came from', async () => {
    const listing = await mount(new FakeApi([row(1), row(2)]));
    await until(() => listing.names.length === 2);
    listing.all<HTMLAnchorElement>('td.name a')[1]!.click();
    await until(() => listing.root.activeElement === listing.one('.back'));
    expect(query().get('tthc')).to.equal('1.000002');
    await until(() => listing.one('motcua-procedure').shadowRoot?.textContent.includes('Thủ tục số 2'));
    listing.one('.back').click();
    await until(() => listing.root.activeElement?.textContent === 'Thủ tục số 2');
    expect(query().has('tthc')).to.equal(false);
  });

  it('opens from a link, without loading the list before it is wanted', async () => {
    history.replaceState(null, '', '?tthc=1.000002');
    const api = new FakeApi([row(1), row(2)]);
    const listing = await mount(api);
    await until(() => listing.one('motcua-procedure').shadowRoot?.textContent.includes('Thủ tục số 2'));
    expect(api.listings).to.be.empty;
    listing.one('.back').click();
    await until(() => listing.names.length === 2);
  });

  it('closes with the back button', async () => {
    const listing = await mount(new FakeApi([row(1)]));
    await until(() => listing.names.length === 1);
    listing.one('td.name a').click();
    await until(() => listing.one('.back'));
    history.back();
    await until(() => listing.all('motcua-procedure').length === 0);
    await until(() => listing.root.activeElement?.textContent === 'Thủ tục số 1');
  });

  it('leads to a page of the site with detail-href, and only to a web address', async () => {
    const listing = await mount(new FakeApi([row(1, { code: '1.0 1/2' })]), { 'detail-href': '/thu-tuc?ma={code}' });
    await until(() => listing.names.length === 1);
    expect(listing.one<HTMLAnchorElement>('td.name a').href).to.equal(`${location.origin}/thu-tuc?ma=1.0%201%2F2`);
    listing.element.detailHref = 'javascript:alert({code})';
    await until(() => listing.all('td.name a').every((link) => !link.getAttribute('href')!.startsWith('javascript')));
  });

  it('is left to the page when it cancels motcua-select', async () => {
    const listing = await mount(new FakeApi([row(1)]));
    await until(() => listing.names.length === 1);
    const chosen: string[] = [];
    listing.element.addEventListener('motcua-select', (event) => {
      event.preventDefault();
      chosen.push(event.code, event.name);
    });
    listing.one('td.name a').click();
    expect(chosen).to.deep.equal(['1.000001', 'Thủ tục số 1']);
    expect(listing.all('motcua-procedure')).to.be.empty;
    expect(query().has('tthc')).to.equal(false);
  });
});
