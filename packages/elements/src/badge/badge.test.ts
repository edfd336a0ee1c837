import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { violationsInAllColours } from '../base/axe.fixture.js';
import { unmount, until } from '../base/page.fixture.js';
import { upgrade } from '../loader/upgrade.js';
import {
  asked,
  auditReport,
  daysAgo,
  inWords,
  mountBadge,
  restoreFetch,
  saidBy,
  siteAudit,
  SRC,
  textOf,
} from './badge.fixture.js';
import type { MotcuaBadge } from './badge.js';

afterEach(() => {
  unmount();
  restoreFetch();
});

const stateOf = (element: MotcuaBadge) => element.renderRoot.querySelector<HTMLElement>('.badge')?.dataset['state'];
const iconOf = (element: MotcuaBadge) => element.renderRoot.querySelector('.icon path')!.getAttribute('d');
const short = siteAudit({ state: 'partial', posted: 96, current: 93, complete: 95, score: 91 });

describe('<motcua-badge>', () => {
  it('says how many are posted, and when that was checked in Việt Nam', async () => {
    const element = await saidBy(auditReport(), {}, 'liên kết');
    expect(textOf(element, 'result')).to.equal(`Niêm yết 98/98 thủ tục · kiểm ngày ${inWords(daysAgo(3))}`);
    expect(textOf(element, 'verdict')).to.equal('Đủ và đúng bản công bố có hiệu lực khi kiểm.');
    expect(textOf(element, 'office')).to.equal('UBND xã Minh Họa');
    expect(textOf(element, 'old')).to.equal(undefined);
    expect(element.renderRoot.querySelector('slot, a')).to.equal(null);
    expect(stateOf(element)).to.equal('good');
  });

  it('asks for its file alone, without who asks', async () => {
    const element = await saidBy(auditReport());
    expect(asked.map(({ url }) => url)).to.deep.equal([`${location.origin}${SRC}`]);
    expect(asked[0]!.init.credentials).to.equal('omit');
    element.remove();
    document.body.append(element);
    await element.updateComplete;
    expect(asked, 'an element that is moved asks no second time').to.have.lengthOf(1);
  });

  it('says what is missing, what is old and what is not complete', async () => {
    const element = await saidBy(auditReport([short]));
    expect(textOf(element, 'result')).to.match(/^Niêm yết 96\/98 thủ tục/);
    expect(textOf(element, 'verdict')).to.equal(
      'Chưa đủ hoặc chưa đúng: 2 thiếu · 3 cũ hoặc khác bản công bố · 1 chưa đủ nội dung',
    );
    expect(stateOf(element)).to.equal('partial');
  });

  it('calls nothing good that has an error, is not counted full or is of a state of tomorrow', async () => {
    const error = { kind: 'feedback-missing', severity: 'error', message: 'Không có địa chỉ phản ánh.' };
    const verdicts = [];
    for (const site of [
      siteAudit({ state: 'partial', findings: [error, error, { ...error, severity: 'warning' }] }),
      siteAudit({ state: 'excellent' }),
      siteAudit({ posted: 97, current: 97, complete: 97 }),
    ]) {
      const element = await saidBy(auditReport([site]));
      expect(stateOf(element)).to.equal('partial');
      verdicts.push(textOf(element, 'verdict'));
    }
    expect(verdicts).to.deep.equal([
      'Đủ thủ tục; trang còn 2 lỗi phải sửa.',
      'Đủ thủ tục; trang còn điểm phải xem lại.',
      'Chưa đủ hoặc chưa đúng: 1 thiếu',
    ]);
  });

  it('says that a result is old after a quarter, or after as many days as the page says', async () => {
    expect(stateOf(await saidBy(auditReport(undefined, 92)))).to.equal('good');
    const old = await saidBy(auditReport(undefined, 93));
    expect(stateOf(old)).to.equal('old');
    expect(textOf(old, 'old')).to.equal('Kết quả đã cũ: từ 93 ngày trước, nay có thể đã khác.');
    expect(stateOf(await saidBy(auditReport(undefined, 31), { days: '30' }))).to.equal('old');
    expect(stateOf(await saidBy(auditReport(undefined, 31), { days: 'mãi mãi' }))).to.equal('good');
  });

  it('says of which day the state was checked where that is another, and is as old as that', async () => {
    const element = await saidBy({ ...auditReport(), day: '2025-07-01' });
    expect(element.renderRoot.textContent).to.contain('So với danh mục có hiệu lực ngày 01/07/2025.');
    expect(stateOf(element)).to.equal('old');
  });

  it('says that the audit could not read the site, and that nothing had to be posted', async () => {
    const none = { required: 0, posted: 0, current: 0, complete: 0 };
    const unread = await saidBy(auditReport([siteAudit({ ...none, required: 98, state: 'unreadable' })]));
    expect(textOf(unread, 'result')).to.match(/^Không đọc được trang niêm yết khi kiểm ngày/);
    expect([stateOf(unread), textOf(unread, 'verdict')]).to.deep.equal(['unread', undefined]);
    expect(textOf(await saidBy(auditReport([siteAudit(none)])), 'result')).to.match(/^Không có thủ tục nào phải/);
  });

  it('tells the states apart by a shape, not by colour alone', async () => {
    const shapes = new Set<string | null>();
    for (const [site, days] of [
      [siteAudit(), 1],
      [short, 1],
      [siteAudit(), 200],
      [siteAudit({ state: 'unreadable' }), 1],
    ] as const)
      shapes.add(iconOf(await saidBy(auditReport([site], days))));
    expect(shapes.size).to.equal(4);
  });

  it('shows the site that is named, else the first of this page, else the first, and none for another', async () => {
    const here = siteAudit({ url: `${location.origin}/tthc`, agency: { id: 'b', name: 'Nơi đây' } });
    const near = siteAudit({ url: `${location.origin}.evil.example/`, agency: { id: 'c', name: 'Gần giống' } });
    const report = auditReport([siteAudit(), near, here]);
    expect(textOf(await saidBy(report), 'office')).to.equal('Nơi đây');
    expect(textOf(await saidBy(auditReport([siteAudit(), near])), 'office')).to.equal('UBND xã Minh Họa');
    expect(textOf(await saidBy(report, { url: near.url }), 'office')).to.equal('Gần giống');
    const other = await saidBy(report, { url: 'https://khac.example/' }, 'liên kết');
    expect(textOf(other, 'error')).to.equal('Chưa có kết quả kiểm tra niêm yết của trang này.');
    expect(other.renderRoot.querySelector('slot')).to.be.ok;
  });

  it('links to the report for people, which the keyboard reaches; never to what runs', async () => {
    const element = await saidBy(auditReport(), { report: '/kiem-tra/audit.html' });
    const link = element.renderRoot.querySelector('a')!;
    expect(link.href).to.equal(`${location.origin}/kiem-tra/audit.html`);
    await sendKeys({ press: 'Tab' });
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(link);
    expect(getComputedStyle(link).outlineStyle).to.equal('solid');
    const hostile = await saidBy(auditReport(), { report: 'javascript:alert(1)' });
    expect(hostile.renderRoot.querySelector('a')).to.equal(null);
  });

  it('speaks English where the page does, all of it', async () => {
    const element = await saidBy(auditReport([short], 100), { lang: 'en', report: '/audit.html' });
    await until(() => /posted/.test(textOf(element, 'result') ?? ''));
    expect(textOf(element, 'result')).to.match(/^96 of 98 procedures posted · checked on \d+ \w+ \d{4}$/);
    expect(textOf(element, 'old')).to.equal('This result is 100 days old; things may be different now.');
    expect(textOf(element, 'verdict')).to.equal(
      'Not complete or not right: 2 missing · 3 outdated or not as published · 1 with parts missing',
    );
    expect(textOf(element, 'report')).to.equal('See the report of the audit');
    const failed = await saidBy(null, { lang: 'en' });
    expect(textOf(failed, 'error')).to.match(/^The result of the audit cannot be read\./);
  });

  it('reads the file beside the published folder where no other is named', async () => {
    await saidBy(auditReport(), { src: '', source: 'https://congbo.test/xa/manifest.json' });
    expect(asked.map(({ url }) => url)).to.deep.equal(['https://congbo.test/xa/audit.json']);
  });

  it('takes from a link what an author may say, and not where data come from', () => {
    const link = document.createElement('a');
    for (const name of ['src', 'report', 'days', 'url', 'source']) link.setAttribute(`data-motcua-${name}`, '7');
    link.dataset['motcua'] = 'badge';
    document.createElement('p').append(link);
    expect(upgrade(link)!.getAttributeNames().sort()).to.deep.equal(['days', 'report', 'url']);
  });

  it('takes a narrow screen, and a name without a space', async () => {
    await setViewport({ width: 320, height: 600 });
    const agency = { id: 'x', name: 'Ủy-ban-nhân-dân-'.repeat(12) };
    const element = await saidBy(auditReport([{ ...short, agency }], 400), { report: '/audit.html' });
    expect(document.documentElement.scrollWidth).to.equal(320);
    expect(element.renderRoot.querySelector('.badge')!.getBoundingClientRect().right).to.be.at.most(320);
    await setViewport({ width: 1280, height: 800 });
  });

  it('passes axe in every state, in light, dark and forced colours', async () => {
    const attributes = { theme: 'auto', report: '/audit.html' };
    for (const answer of [auditReport(), auditReport([short]), auditReport([short], 200), null]) {
      const element = await saidBy(answer, attributes, 'Xem tại trang niêm yết');
      expect(await violationsInAllColours(element)).to.deep.equal([]);
      element.remove();
    }
  }).timeout(30_000);
});

describe('a badge without a result', () => {
  const page = () => new Response('<html>', { headers: { 'content-type': 'text/html' } });
  for (const [what, answer] of Object.entries<Parameters<typeof mountBadge>[0]>({
    'no file': () => new Response('', { status: 404 }),
    'a web page': page,
    'no network': () => Promise.reject(new TypeError('Failed to fetch')),
    nothing: null,
    'a text': 'motcua-audit',
    'a list': [],
    'another format': { ...auditReport(), format: 'motcua-manifest' },
    'a format of tomorrow': { ...auditReport(), formatVersion: 2 },
    'no moment': { ...auditReport(), checkedAt: {} },
    'a moment that is none': { ...auditReport(), checkedAt: '2026-99-99T00:00:00Z' },
    'a day that is none': { ...auditReport(), day: 'hôm nay' },
    'sites that are no list': { ...auditReport(), sites: { 0: siteAudit() } },
  })) {
    it(`says so for ${what}, and keeps what stands inside`, async () => {
      const element = await saidBy(answer, {}, 'Xem tại trang niêm yết');
      expect(textOf(element, 'error')).to.equal('Không đọc được kết quả kiểm tra niêm yết.Thử lại');
      expect(element.renderRoot.querySelector('slot')!.assignedNodes()).to.have.lengthOf(1);
      expect(stateOf(element)).to.equal('none');
      const kinds: string[] = [];
      element.addEventListener('motcua-error', ({ kind }) => kinds.push(kind));
      element.renderRoot.querySelector('button')!.click();
      await until(() => kinds.length > 0);
      expect(kinds).to.deep.equal([what === 'no network' ? 'down' : 'garbled']);
    });
  }

  for (const [what, sites] of Object.entries<unknown[]>({
    'no site': [],
    'sites of nothing': [null, 7, 'x', {}],
    'counts of words': [{ ...siteAudit(), posted: '98' }],
    'counts below nothing': [{ ...siteAudit(), current: -1 }],
    'more than must be': [{ ...siteAudit(), posted: 99 }],
    'counts without end': [{ ...siteAudit(), required: 1e308, posted: 1e308 }],
  })) {
    it(`says so for ${what}`, async () => {
      const element = await saidBy({ ...auditReport(), sites }, {}, 'liên kết');
      expect(textOf(element, 'error')).to.equal('Chưa có kết quả kiểm tra niêm yết của trang này.');
      expect(element.renderRoot.querySelector('slot')).to.be.ok;
    });
  }

  it('shows markup as text, and does without what may be absent', async () => {
    const agency = { id: 'x', name: '<img src=x onerror=alert(1)>' };
    const hostile = await saidBy(auditReport([siteAudit({ agency })]));
    expect(textOf(hostile, 'office')).to.equal(agency.name);
    const { findings: _, agency: __, ...bare } = siteAudit();
    const element = await saidBy({ ...auditReport(), sites: [bare] });
    expect([stateOf(element), textOf(element, 'office')]).to.deep.equal(['good', undefined]);
    const odd = await saidBy({ ...auditReport(), sites: [{ ...bare, findings: [null, 1], agency: null }] });
    expect(stateOf(odd)).to.equal('good');
  });

  it('is had by another try', async () => {
    let there = false;
    const element = await saidBy(() => (there ? Response.json(auditReport()) : new Response('', { status: 503 })));
    there = true;
    element.renderRoot.querySelector('button')!.click();
    await until(() => stateOf(element) === 'good');
  });

  it('asks for nothing where the page does not say what, or names what is no file of the web', async () => {
    for (const src of ['', 'javascript:alert(1)', 'data:application/json,{"audit":1}', 'http://[']) {
      const element = await saidBy(auditReport(), { src }, 'liên kết');
      expect(textOf(element, 'error')).to.equal('Không đọc được kết quả kiểm tra niêm yết.');
      expect(element.renderRoot.querySelector('slot')).to.be.ok;
      expect(asked).to.deep.equal([]);
    }
  });

  it('keeps what stands inside while the file is on its way, and lets go of it when it leaves the page', async () => {
    let signal: AbortSignal | undefined;
    const wait = (init: RequestInit) => {
      signal = init.signal!;
      return new Promise(() => undefined);
    };
    const element = await mountBadge(wait, {}, 'liên kết');
    expect(element.renderRoot.querySelector('[aria-busy] slot')).to.be.ok;
    await until(() => signal);
    element.remove();
    expect(signal!.aborted).to.equal(true);
  });
});
