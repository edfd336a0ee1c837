import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { violationsInAllColours } from '../base/axe.fixture.js';
import { FakeApi, json, problem, row, rows } from './catalogue.fixture.js';
import { unmount, until } from '../base/page.fixture.js';
import { type Harness, mount } from './mount.fixture.js';

afterEach(unmount);

const never = () => new Promise<Response>(() => {});
const only = (answer: () => Response | Promise<Response>) => (url: URL) =>
  url.pathname === '/v1/procedures' ? answer() : undefined;

async function failing(answer: () => Response | Promise<Response>, title: string): Promise<[FakeApi, Harness]> {
  const api = new FakeApi(rows(2));
  api.answer = only(answer);
  const listing = await mount(api, { theme: 'auto' });
  await until(() => listing.one('[role=alert]').textContent.includes(title));
  return [api, listing];
}

const cut = () => Promise.reject(new TypeError('Failed to fetch'));

describe('states of the listing', () => {
  it('keeps what stands inside the tag until there is content', async () => {
    const api = new FakeApi(rows(2));
    let release = () => {};
    const gate = new Promise<void>((open) => (release = open));
    api.answer = () => gate as Promise<undefined>;
    const listing = await mount(api, {}, document.body, 'Xem tại Cổng dịch vụ công');
    expect(listing.one('slot')).to.be.ok;
    expect(listing.all('.skeleton')).to.be.empty;
    release();
    await until(() => listing.names.length === 2);
    expect(listing.all('slot')).to.be.empty;
  });

  it('keeps it, too, beside a failure', async () => {
    const api = new FakeApi([]);
    api.answer = only(cut);
    const listing = await mount(api, {}, document.body, 'Xem tại Cổng dịch vụ công');
    await until(() => listing.one('[role=alert]'));
    expect(listing.one('slot')).to.be.ok;
  });

  it('tries again when asked, after the server was out of reach', async () => {
    const [api, listing] = await failing(cut, 'Chưa kết nối được với máy chủ');
    api.answer = () => undefined;
    listing.button('Thử lại').click();
    await until(() => listing.names.length === 2);
  });

  for (const [title, what, answer] of [
    [
      'Không đọc được dữ liệu',
      'a web page',
      () => new Response('<html>đăng nhập</html>', { headers: { 'content-type': 'text/html' } }),
    ],
    ['Không đọc được dữ liệu', 'JSON of another shape', () => json('rác')],
    ['Chưa kết nối được', '503', () => problem(503, 'not-ready')],
    ['Đang có nhiều người truy cập', '429', () => problem(429, 'too-many-requests')],
    ['Không tìm thấy', '404', () => problem(404, 'unknown-agency')],
    ['yêu cầu không hợp lệ', '400', () => problem(400, 'invalid-query')],
  ] as const) {
    it(`says "${title}" for ${what}`, async () => {
      const [, listing] = await failing(answer, title);
      expect(listing.one('[role=alert]').textContent.includes('Thử lại')).to.equal(
        !/Không tìm thấy|không hợp lệ/.test(title),
      );
    });
  }

  it('reports a failure to the page', async () => {
    const kinds: string[] = [];
    const api = new FakeApi([]);
    api.answer = only(() => problem(500, 'internal'));
    const listing = await mount(api);
    listing.element.addEventListener('motcua-error', (event) => kinds.push(event.kind));
    await until(() => kinds[0] === 'down');
    expect(listing.one('[role=alert]').textContent).to.include('req-1');
  });

  it('loads by itself when the network is back', async () => {
    const online = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine')!;
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      const [api, listing] = await failing(cut, 'Thiết bị đang mất mạng');
      api.answer = () => undefined;
      window.dispatchEvent(new Event('online'));
      await until(() => listing.names.length === 2);
    } finally {
      Object.defineProperty(navigator, 'onLine', { ...online, configurable: true });
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('says that the rows after those shown could not be had, and keeps what is shown', async () => {
    const api = new FakeApi(rows(30));
    const listing = await mount(api);
    await until(() => listing.names.length === 20);
    api.answer = only(cut);
    listing.button('Xem thêm').click();
    await until(() => listing.one('.end [role=alert]'));
    expect(listing.names).to.have.length(20);
    api.answer = () => undefined;
    listing.button('Thử lại').click();
    await until(() => listing.names.length === 30);
  });

  it('is useful without office and day of the data', async () => {
    const api = new FakeApi(rows(2));
    api.answer = (url) => (url.pathname === '/v1/procedures' ? undefined : problem(500, 'internal'));
    const listing = await mount(api, { agency: 'xa' });
    await until(() => listing.names.length === 2);
  });
});

describe('accessibility of every state', () => {
  const long = 'Chứng thực hợp đồng ủy quyền giải quyết thủ tục Nghiêng Ngửa Trưởng Ểnh '.repeat(6);
  const states: [string, () => FakeApi, (listing: Harness) => unknown][] = [
    [
      'rows',
      () => new FakeApi([...rows(25), row(99, { name: long, agency: long, handledElsewhere: long })]),
      (listing) => listing.names.length === 20,
    ],
    ['nothing', () => new FakeApi([]), (listing) => listing.one('.state')],
    [
      'failure',
      () => Object.assign(new FakeApi([]), { answer: only(() => problem(500, 'internal')) }),
      (listing) => listing.one('[role=alert]'),
    ],
    ['loading', () => Object.assign(new FakeApi([]), { answer: only(never) }), (listing) => listing.one('.skeleton')],
  ];
  for (const width of [320, 1280]) {
    for (const [name, api, ready] of states) {
      it(`${name} at ${width} px: no violation in light, dark and forced colours`, async () => {
        await setViewport({ width, height: 800 });
        const listing = await mount(api(), { theme: 'auto', 'group-by': 'field', 'as-of': '2019-06-30' });
        await until(() => ready(listing));
        if (name === 'rows') listing.box('Chứng thực').click();
        if (name === 'rows') await until(() => listing.all('.chip').length === 1);
        expect(await violationsInAllColours(listing.element)).to.deep.equal([]);
        expect(document.documentElement.scrollWidth, 'nothing wider than the screen').to.be.at.most(width);
      });
    }
  }

  it('procedure in place: no violation', async () => {
    const listing = await mount(new FakeApi(rows(2)), { theme: 'auto' });
    await until(() => listing.names.length === 2);
    listing.one('td.name a').click();
    await until(() => listing.one('motcua-procedure').shadowRoot?.textContent.includes('Nộp hồ sơ'));
    expect(await violationsInAllColours(listing.element)).to.deep.equal([]);
  });
});
