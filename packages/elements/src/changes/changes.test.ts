import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../define/changes.js';
import { unmount, until } from '../base/page.fixture.js';
import type { MotcuaChanges } from './changes.js';
import { FakeApi, inDays, manyChanges, mount, said, someChanges } from './changes.fixture.js';
import { byDecision } from './decisions.js';
import { queryOf, readQuestion, readScope } from './question.js';

beforeEach(() => setViewport({ width: 1280, height: 800 }));
afterEach(unmount);

const all = (element: MotcuaChanges, selector: string) => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(selector),
];
const one = (element: MotcuaChanges, selector: string) => {
  const [found] = all(element, selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};
const names = (element: MotcuaChanges) => all(element, '.name').map(said);

async function shown(attributes: Record<string, string> = {}, api = new FakeApi()): Promise<[MotcuaChanges, FakeApi]> {
  const element = await mount(api, attributes);
  await until(() => all(element, '.entry').length > 0);
  return [element, api];
}

async function choose(element: MotcuaChanges, name: string, value: string): Promise<void> {
  const select = one(element, `[name=${name}]`) as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

describe('<motcua-changes>', () => {
  it('tells by decision what was done to which procedure, from when, and what it changes', async () => {
    const [element] = await shown();
    const decisions = all(element, '.decision');
    expect(decisions.map((each) => said(each.querySelector('.number')!))).to.deep.equal([
      'Quyết định số 1890/QĐ-UBND',
      'Quyết định số 1242/QĐ-UBND',
      'Chưa rõ quyết định công bố',
    ]);
    expect(said(decisions[0]!))
      .to.contain('còn 12 ngày')
      .and.contain('Chủ tịch UBND tỉnh Cà Mau · 3 thủ tục')
      .and.contain('Công bố thủ tục hành chính được sửa đổi');
    expect(decisions[0]!.querySelector<HTMLAnchorElement>('.signed')!.href).to.equal('https://example.gov.vn/1890.pdf');
    expect(said(decisions[1]!.querySelector('.effect')!)).to.match(/^Có hiệu lực từ [\d/]{10}$/);
    expect(said(decisions[2]!.querySelector('.effect')!)).to.equal('Nguồn không ghi ngày có hiệu lực');
    expect(all(element, '.kind').map(said)).to.deep.equal([
      'Sửa đổi, bổ sung',
      'Thay thế',
      'Bãi bỏ',
      'Mới ban hành',
      'Công bố',
    ]);
    expect(said(all(element, '.entry')[0]!)).to.contain('1.001193 · Hộ tịch');
    expect([...one(element, '.entry').querySelectorAll('.class')].map(said)).to.deep.equal([
      'Phí, lệ phí',
      'Giấy tờ',
      'Câu chữ',
    ]);
    // Nothing to compare: abolished, the first one, the first one known.
    expect(all(element, 'details')).to.have.lengthOf(2);
  });

  it('tells of today and of the last day before', async () => {
    const changes = [0, 1].map((days, at) => ({
      ...someChanges()[3]!,
      code: `1.00000${at}`,
      version: { number: 1, change: 'new', validFrom: inDays(days), decision: { number: `${at}/QĐ` } },
    }));
    const [element] = await shown({}, new FakeApi(changes));
    expect(all(element, '.effect .tag').map(said)).to.deep.equal(['bắt đầu hôm nay', 'còn 1 ngày']);
  });

  it('opens a comparison in place, loaded only then', async () => {
    const [element, api] = await shown();
    expect(api.asked.some((each) => each.includes('comparison'))).to.equal(false);
    const summary = one(element, 'summary');
    expect(summary.getAttribute('aria-label')).to.equal('Xem thay đổi của Đăng ký khai sinh');
    summary.click();
    await until(() => one(element, 'motcua-comparison').shadowRoot?.querySelector('table'));
    expect(api.asked.filter((each) => each.includes('comparison'))).to.deep.equal([
      '/v1/procedures/1.001193/versions/2/comparison',
    ]);
  });

  it('asks for what the author fixed, and offers no filter for it', async () => {
    const [element, api] = await shown({
      agency: 'xa-nguyen-phich',
      field: 'ho-tich',
      kind: 'amended,replaced',
      'change-class': 'fee legal',
      since: '2020-01-01',
      'page-size': '7',
    });
    const query = api.queries[0]!;
    expect(query.getAll('kind')).to.deep.equal(['amended', 'replaced']);
    expect(query.getAll('class')).to.deep.equal(['fee', 'legal']);
    expect(Object.fromEntries(query)).to.include({
      agency: 'xa-nguyen-phich',
      field: 'ho-tich',
      since: '2020-01-01',
      limit: '7',
    });
    expect(all(element, 'select').map((select) => (select as HTMLSelectElement).name)).to.deep.equal([
      'class',
      'kind',
      'period',
    ]);
    expect(all(element, '[name=kind] option').map(said)).to.deep.equal(['Tất cả', 'Sửa đổi, bổ sung', 'Thay thế']);
    expect(api.asked.some((each) => each.startsWith('/v1/fields'))).to.equal(false);
  });

  it('is narrowed by a reader, says what is left, and keeps it in the address', async () => {
    const [element, api] = await shown();
    await until(() => all(element, '[name=field] option').length === 3);
    await choose(element, 'field', 'dat-dai');
    await until(() => names(element).join() === 'Đăng ký đất đai lần đầu');
    expect(said(one(element, '.count'))).to.equal('1 thay đổi');
    expect(new URLSearchParams(location.search).get('thay-doi-field')).to.equal('dat-dai');
    expect(document.querySelector('[data-motcua-announcer]')!.textContent).to.contain('1 thay đổi');
    await choose(element, 'kind', 'abolished');
    await until(() => one(element, '.state'));
    expect(said(one(element, '.state'))).to.contain('Không có thay đổi nào khớp');
    one(element, '.state button').click();
    await until(() => names(element).length === 5);
    expect(location.search).to.not.contain('thay-doi');
    await until(() => (element.renderRoot as ShadowRoot).activeElement === one(element, '.count'));
    expect(api.queries).to.have.lengthOf(4);
  });

  it('is narrowed to a period, or to days of one’s own', async () => {
    const [element, api] = await shown();
    await choose(element, 'period', '90');
    await until(() => api.queries.at(-1)!.get('since') === inDays(-90));
    await choose(element, 'period', 'dates');
    const since = one(element, 'input[name=since]') as HTMLInputElement;
    expect(since.value).to.equal(inDays(-90));
    since.value = '2025-07-01';
    since.dispatchEvent(new Event('change'));
    await until(() => api.queries.at(-1)!.get('since') === '2025-07-01');
    expect(api.queries.at(-1)!.get('until')).to.equal(inDays(0));
    expect(new URLSearchParams(location.search).get('thay-doi-since')).to.equal('2025-07-01');
  });

  it('follows the back button', async () => {
    const [element] = await shown();
    await choose(element, 'class', 'deadline');
    await until(() => names(element).length === 1);
    history.back();
    await until(() => names(element).length === 5);
    expect((one(element, '[name=class]') as HTMLSelectElement).value).to.equal('');
  });

  it('shows more when asked, and goes on where the new ones begin', async () => {
    const [element, api] = await shown({}, new FakeApi(manyChanges(45)));
    expect(names(element)).to.have.lengthOf(20);
    expect(said(one(element, '.decision'))).to.not.contain('20 thủ tục');
    const button = one(element, '.end button');
    button.click();
    await until(() => names(element).length === 40);
    await until(() => said((element.renderRoot as ShadowRoot).activeElement!) === 'Thủ tục số 21');
    expect(location.search).to.contain('thay-doi-n=40');
    one(element, '.end button').click();
    await until(() => names(element).length === 45);
    expect(all(element, '.end button')).to.be.empty;
    expect(said(one(element, '.decision'))).to.contain('45 thủ tục');
    expect(api.queries.map((query) => query.get('cursor'))).to.deep.equal([null, '20', '40']);
  });

  it('opens a procedure in place: what is in force as such, anything else by its number', async () => {
    const [element, api] = await shown();
    one(element, '[data-key="1.003005 2"]').click();
    await until(() => one(element, 'motcua-procedure').shadowRoot?.querySelector('article'));
    expect(api.asked.at(-1)).to.equal('/v1/procedures/1.003005/versions/2');
    expect(location.search).to.contain('thay-doi=1.003005').and.contain('thay-doi-ban=2');
    one(element, '.back').click();
    await until(() => (element.renderRoot as ShadowRoot).activeElement === one(element, '[data-key="1.003005 2"]'));
    one(element, '[data-key="1.012789 1"]').click();
    await until(() => api.asked.at(-1) === '/v1/procedures/1.012789');
  });

  it('leads to the page of the site, and leaves a new tab to the browser', async () => {
    const [element] = await shown({ 'detail-href': '/thu-tuc?ma={code}&ban={version}' });
    const link = one(element, '.name a') as HTMLAnchorElement;
    expect(link.href).to.equal(`${location.origin}/thu-tuc?ma=1.001193&ban=2`);
    const chosen: string[] = [];
    element.addEventListener('motcua-select', (event) => {
      chosen.push(`${event.code} ${event.name}`);
      event.preventDefault();
    });
    link.click();
    expect(chosen).to.deep.equal(['1.001193 Đăng ký khai sinh']);
    link.addEventListener('click', (event) => event.preventDefault(), { once: true });
    link.dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true }));
    expect(chosen).to.have.lengthOf(1);
  });

  it('leads to feeds of what is shown', async () => {
    const [element] = await shown({ agency: 'xa', api: 'https://api.test/goc' });
    await choose(element, 'class', 'fee');
    await until(() => names(element).length === 1);
    expect(all(element, '[part=feeds] a').map((link) => (link as HTMLAnchorElement).href)).to.deep.equal([
      'https://api.test/goc/v1/changes.atom?class=fee&agency=xa',
      'https://api.test/goc/v1/changes.json?class=fee&agency=xa',
    ]);
  });

  it('is used with the keyboard alone', async () => {
    const { search } = location;
    const [element] = await shown({ address: 'none' });
    one(element, '[name=class]').focus();
    await sendKeys({ press: 'Tab' });
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(one(element, '[name=kind]'));
    one(element, 'summary').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => one(element, 'motcua-comparison').shadowRoot?.querySelector('table'));
    one(element, '.name button').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => (element.renderRoot as ShadowRoot).activeElement === one(element, '.back'));
    expect(location.search).to.equal(search);
  });

  it('speaks English around the Vietnamese of the publications', async () => {
    const [element] = await shown({ lang: 'en' });
    await until(() => said(one(element, '.count')) === '5 changes');
    expect(said(one(element, '.entry')))
      .to.contain('Amended')
      .and.contain('Fees')
      .and.contain('Đăng ký khai sinh');
    one(element, 'summary').click();
    await until(() => one(element, 'motcua-comparison').shadowRoot?.querySelector('table'));
    expect(said(one(element, 'motcua-comparison').shadowRoot!)).to.contain('Fee falls from 20,000 VND');
  });
});

describe('what was published', () => {
  it('stands under its decision, which number, issuer and date name together', () => {
    const [first, second] = someChanges();
    const other = {
      ...second!,
      version: { ...second!.version, decision: { number: '1890/QĐ-UBND', issuer: 'Bộ Tư pháp' } },
    };
    expect(byDecision([first!, other, second!]).map(({ changes }) => changes.length)).to.deep.equal([2, 1]);
  });

  it('is asked for as an address says, and nonsense in it is ignored', () => {
    const scope = readScope({ field: 'ho-tich, dat-dai', since: '01/01/2020', pageSize: 0 });
    const question = readQuestion(
      { class: ['everything'], kind: ['abolished'], field: ['rung'], days: ['7'], since: ['2025-13'], n: ['-4'] },
      scope,
    );
    expect(queryOf(question, scope)).to.deep.equal({ limit: 20, kind: ['abolished'], field: ['ho-tich', 'dat-dai'] });
  });

  it('never begins before the day that the author fixed', () => {
    const scope = readScope({ since: '2025-07-01' });
    expect(queryOf(readQuestion({ since: ['2019-01-01'] }, scope), scope).since).to.equal('2025-07-01');
    expect(queryOf(readQuestion({ since: ['2026-01-01'] }, scope), scope).since).to.equal('2026-01-01');
  });
});
