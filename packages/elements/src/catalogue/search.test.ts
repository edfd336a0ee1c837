import { expect } from '@open-wc/testing';
import { FakeApi, row } from './catalogue.fixture.js';
import { unmount, until } from '../base/page.fixture.js';
import { mount } from './mount.fixture.js';

afterEach(unmount);

const questions = (api: FakeApi) => api.listings.map((query) => query.get('q')).filter((q) => q !== null);

const pause = (milliseconds: number) => new Promise((next) => setTimeout(next, milliseconds));

describe('the search box', () => {
  const api = () => new FakeApi([row(1, { name: 'Đăng ký khai sinh' }), row(2, { name: 'Đăng ký kết hôn' })]);

  it('asks once after a pause and announces what was found', async () => {
    const fake = api();
    const listing = await mount(fake);
    await until(() => listing.names.length === 2);
    listing.type('khai');
    listing.type('khai si');
    listing.type('khai sinh');
    await until(() => listing.count === '1 thủ tục cho “khai sinh”');
    expect(questions(fake)).to.deep.equal(['khai sinh']);
    await until(() => document.querySelector('[data-motcua-announcer]')?.textContent === '1 thủ tục cho “khai sinh”');
  });

  it('asks nothing while a syllable is being composed', async () => {
    const fake = api();
    const listing = await mount(fake);
    await until(() => listing.names.length === 2);
    listing.search.dispatchEvent(new CompositionEvent('compositionstart'));
    listing.type('ket ho');
    listing.type('kết hô');
    await pause(400);
    expect(questions(fake)).to.deep.equal([]);
    listing.search.value = 'kết hôn';
    listing.search.dispatchEvent(new CompositionEvent('compositionend'));
    await until(() => listing.count.includes('“kết hôn”'));
    expect(questions(fake)).to.deep.equal(['kết hôn']);
  });

  it('asks once for the backspaces and letters that Unikey types in a burst', async () => {
    const fake = api();
    const listing = await mount(fake);
    await until(() => listing.names.length === 2);
    for (const text of ['kêt', 'kê', 'k', 'kế', 'kết']) listing.type(text);
    await until(() => listing.count.includes('“kết”'));
    expect(questions(fake)).to.deep.equal(['kết']);
  });

  it('asks at once on Enter, and what is typed meanwhile stays in the box', async () => {
    const fake = api();
    const listing = await mount(fake);
    await until(() => listing.names.length === 2);
    listing.type('kết hôn');
    listing.one<HTMLFormElement>('form').requestSubmit();
    listing.search.value = 'kết hôn có';
    await until(() => listing.count.includes('“kết hôn”'));
    expect(listing.search.value).to.equal('kết hôn có');
  });

  it('offers every way on when nothing matches', async () => {
    const listing = await mount(api());
    await until(() => listing.names.length === 2);
    listing.type('vũ trụ');
    await until(() => listing.one('.state').textContent.includes('Không có thủ tục nào khớp'));
    expect(listing.one('.state').textContent).to.include('“vũ trụ”');
    listing.button('Xóa từ đã tìm').click();
    await until(() => listing.names.length === 2);
    expect(listing.search.value).to.equal('');
  });

  it('never lets an older answer replace a newer one', async () => {
    const fake = api();
    const listing = await mount(fake);
    await until(() => listing.names.length === 2);
    let release = () => {};
    const gate = new Promise<void>((open) => (release = open));
    fake.answer = async (url) => {
      if (url.searchParams.get('q') === 'khai') await gate;
      return undefined;
    };
    listing.type('khai');
    await until(() => questions(fake).includes('khai'));
    listing.type('kết hôn');
    await until(() => listing.count.includes('“kết hôn”'));
    release();
    await pause(50);
    expect(listing.names).to.deep.equal(['Đăng ký kết hôn']);
  });
});
