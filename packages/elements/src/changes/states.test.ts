import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../define/changes.js';
import { violationsInAllColours } from '../base/axe.fixture.js';
import { unmount, until } from '../base/page.fixture.js';
import type { MotcuaChanges } from './changes.js';
import { FakeApi, inDays, json, mount, said, someChanges } from './changes.fixture.js';

afterEach(unmount);

const only = (answer: () => Response | Promise<Response>) => (url: URL) =>
  url.pathname === '/v1/changes' ? answer() : undefined;
const cut = () => Promise.reject(new TypeError('Failed to fetch'));
const shows = (element: MotcuaChanges, selector: string) => element.renderRoot.querySelector<HTMLElement>(selector);

describe('states of the changes', () => {
  it('keep what stands inside the tag until there is content, and beside a failure', async () => {
    const api = new FakeApi();
    api.answer = only(cut);
    const element = await mount(api, {}, 'Xem tại Cổng dịch vụ công');
    expect(shows(element, 'slot')).to.be.ok;
    expect(shows(element, '.skeleton')).to.equal(null);
    await until(() => shows(element, '[role=alert]'));
    expect(shows(element, 'slot')).to.be.ok;
    api.answer = () => undefined;
    shows(element, '[role=alert] button')!.click();
    await until(() => shows(element, '.entry'));
    expect(shows(element, 'slot')).to.equal(null);
  });

  for (const [title, what, answer] of [
    [
      'Không đọc được dữ liệu',
      'a web page',
      () => new Response('<html>', { headers: { 'content-type': 'text/html' } }),
    ],
    ['Không đọc được dữ liệu', 'JSON of another shape', () => json({ hello: 'world' })],
    ['Không đọc được dữ liệu', 'publications of nothing', () => json({ items: [null], total: 1, next: null })],
    ['Chưa kết nối được', '503', () => json({}, 503)],
  ] as const) {
    it(`say "${title}" for ${what}, and report it to the page`, async () => {
      const kinds: string[] = [];
      const api = new FakeApi();
      api.answer = only(answer);
      const element = await mount(api);
      element.addEventListener('motcua-error', (event) => kinds.push(event.kind));
      await until(() => said(shows(element, '[role=alert]')!).includes(title));
      await until(() => kinds.length === 1);
    });
  }

  it('say that those after what is shown could not be had, and keep what is shown', async () => {
    const api = new FakeApi();
    const element = await mount(api, { 'page-size': '2' });
    await until(() => shows(element, '.end button'));
    api.answer = only(cut);
    shows(element, '.end button')!.click();
    await until(() => shows(element, '.end [role=alert]'));
    expect(element.renderRoot.querySelectorAll('.entry')).to.have.lengthOf(2);
    api.answer = () => undefined;
    shows(element, '.end [role=alert] button')!.click();
    await until(() => element.renderRoot.querySelectorAll('.entry').length === 4);
  });

  it('say that there is nothing yet', async () => {
    const element = await mount(new FakeApi([]));
    await until(() => shows(element, '.state'));
    expect(said(shows(element, '.state')!)).to.contain('Chưa có thay đổi nào');
  });

  it('are useful without the fields, and outlive words of tomorrow', async () => {
    const [first] = someChanges();
    const tomorrow = { ...first!, classes: ['constructor'], version: { ...first!.version, change: 'suspended' } };
    const api = new FakeApi([tomorrow]);
    api.answer = (url) => (url.pathname === '/v1/fields' ? json({}, 500) : undefined);
    const element = await mount(api);
    await until(() => shows(element, '.entry'));
    expect(said(shows(element, '.kind')!)).to.equal('suspended');
    expect(said(shows(element, '.class')!)).to.equal('constructor');
  });

  it('show hostile text as the text it is', async () => {
    const poison = '<img src=x onerror="window.hacked=1">javascript:alert(1)';
    const [first] = someChanges();
    const { version } = first!;
    const hostile = {
      ...first!,
      name: poison,
      version: {
        ...version,
        note: poison,
        decision: { number: poison, title: poison, issuer: poison, url: 'javascript:alert(1)' },
      },
    };
    const element = await mount(new FakeApi([hostile]));
    await until(() => shows(element, '.entry'));
    expect(shows(element, 'img, .signed')).to.equal(null);
    expect('hacked' in window).to.equal(false);
  });
});

describe('the changes for everyone', () => {
  after(() => setViewport({ width: 800, height: 600 }));
  const long = 'Chứng thực hợp đồng ủy quyền giải quyết thủ tục Nghiêng Ngửa Trưởng Ểnh '.repeat(6);
  const withLong = () => {
    const decision = { number: '1'.repeat(80), issuer: long, title: long, url: 'https://example.gov.vn/1.pdf' };
    const version = { number: 2, change: 'amended', validFrom: inDays(2), decision, note: long };
    const field = { id: 'dat-dai', name: long };
    return new FakeApi([...someChanges(), { code: '1.000001', name: long, field, version, classes: ['legal', 'fee'] }]);
  };
  const states: [string, () => FakeApi, string][] = [
    ['changes', withLong, '.entry'],
    ['nothing', () => new FakeApi([]), '.state'],
    ['a failure', () => Object.assign(new FakeApi(), { answer: only(() => json({}, 500)) }), '[role=alert]'],
    ['waiting', () => Object.assign(new FakeApi(), { answer: only(() => new Promise(() => {})) }), '.skeleton'],
  ];
  for (const width of [320, 1280]) {
    for (const [name, api, ready] of states) {
      it(`${name} at ${width} px: nothing for axe to find, nothing wider than the screen`, async () => {
        await setViewport({ width, height: 800 });
        const element = await mount(api(), { theme: 'auto' });
        await until(() => shows(element, ready));
        if (name === 'changes') {
          shows(element, 'summary')!.click();
          if (width === 320) shows(element, '.filters-button')!.click();
          const period = shows(element, '[name=period]') as HTMLSelectElement;
          period.value = 'dates';
          period.dispatchEvent(new Event('change'));
          await until(() => shows(element, 'motcua-comparison')?.shadowRoot?.querySelector('table'));
        }
        expect(await violationsInAllColours(element)).to.deep.equal([]);
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
      });
    }
  }
});
