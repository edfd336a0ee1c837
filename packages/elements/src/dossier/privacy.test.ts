import { expect } from '@open-wc/testing';
import { unmount, until } from '../base/page.fixture.js';
import { FakeClock } from './clock.fixture.js';
import { CARDS, card, FAILURES, type Harness, mount } from './dossier.fixture.js';

/** What must be found nowhere; the phone is of nobody. */
const CANARY = { code: 'H12.99-261123-4242', receiptCode: 'CANA-RY42-CANA', phone: '4826' };
const KEY = `motcua:dossiers:${location.origin}`;

beforeEach(() => localStorage.clear());
afterEach(() => {
  unmount();
  localStorage.clear();
});

const isCanary = (text: string) =>
  Object.values(CANARY).some((secret) => text.includes(secret) || text.includes(secret.replaceAll('-', '')));

function* attributesIn(root: ParentNode): Generator<string, void> {
  for (const element of root.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) yield `<${element.localName} ${name}="${value}">`;
    if (element.shadowRoot) yield* attributesIn(element.shadowRoot);
  }
}

/** Places outside the element's own sight where a canary is found. */
function leaks(said: string[]): string[] {
  const places: Record<string, string> = {
    location: location.href,
    history: JSON.stringify(history.state),
    localStorage: JSON.stringify(Object.entries(localStorage)),
    sessionStorage: JSON.stringify(Object.entries(sessionStorage)),
    cookie: document.cookie,
    title: document.title,
    attributes: [...attributesIn(document)].filter(isCanary).join(),
    requests: performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter(isCanary)
      .join(),
    console: said.filter(isCanary).join(),
    announced: document.querySelector('[data-motcua-announcer]')?.textContent ?? '',
  };
  return Object.entries(places)
    .filter(([, text]) => isCanary(text))
    .map(([place]) => place);
}

/** Does something while the console and the events of the element are listened to. */
async function listened(does: () => Promise<void>): Promise<string[]> {
  const said: string[] = [];
  const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;
  const real = methods.map((method) => [method, console[method].bind(console)] as const);
  for (const method of methods) console[method] = (...all: unknown[]) => said.push(all.map(String).join(' '));
  const hear = (event: Event) => {
    const { error } = event as { error?: unknown };
    said.push(JSON.stringify(event), JSON.stringify(error ?? '', Object.getOwnPropertyNames(Object(error))));
  };
  const heard = ['motcua-load', 'motcua-error', 'input', 'change', 'submit'];
  for (const type of heard) window.addEventListener(type, hear, true);
  try {
    await does();
  } finally {
    for (const [method, original] of real) console[method] = original;
    for (const type of heard) window.removeEventListener(type, hear, true);
  }
  return said;
}

async function look(dossier: Harness): Promise<void> {
  await dossier.look(CANARY.code, CANARY.receiptCode);
}

describe('what was typed', () => {
  it('is found nowhere after a whole session: typed, failed, shown, looked at again, left', async () => {
    const said = await listened(async () => {
      const dossier = await mount({ hotline: '1022', 'rate-href': '/danh-gia' }, FAILURES['not-shown']);
      await dossier.choose(1);
      dossier.type('code', CANARY.code);
      dossier.type('phone', CANARY.phone);
      dossier.submit();
      await until(() => dossier.one('.refusal'));
      dossier.dossiers.answer = card({ code: CANARY.code });
      await dossier.choose(0);
      await look(dossier);
      await until(() => dossier.one('.card'));
      dossier.button('Xem lại').click();
      await until(() => dossier.dossiers.asked.length === 3);
      await until(() => dossier.one('.card'));
      expect(leaks([]), 'while it is shown').to.deep.equal([]);
      dossier.button('Tra cứu hồ sơ khác').click();
      await until(() => dossier.one('form'));
    });
    expect(said.length, 'something was heard at all').to.be.greaterThan(3);
    expect(leaks(said)).to.deep.equal([]);
  });

  it('goes into no address of a request: bodies alone carry it', async () => {
    const fetched: Request[] = [];
    const real = window.fetch.bind(window);
    window.fetch = (input) => {
      const request = input as Request;
      fetched.push(request);
      const problem = { type: 'urn:motcua:problem:not-offered', title: '', status: 404, code: 'not-offered' };
      return Promise.resolve(
        new Response(JSON.stringify(problem), { status: 404, headers: { 'content-type': 'application/problem+json' } }),
      );
    };
    try {
      const dossier = await mount({ api: '/api' });
      dossier.element.dossiers = undefined!;
      await look(dossier);
      await until(() => dossier.seen.includes('chưa xem được hồ sơ trên mạng'));
    } finally {
      window.fetch = real;
    }
    expect(fetched.map(({ method, url }) => `${method} ${url}`)).to.deep.equal([
      `POST ${location.origin}/api/v1/dossiers:challenge`,
    ]);
    expect(isCanary([...fetched[0]!.headers].join())).to.equal(false);
    expect(leaks([])).to.deep.equal([]);
  });
});

describe('the link of a receipt', () => {
  const fragment = `#ho-so=${CANARY.code}&bn=${CANARY.receiptCode}`;

  it('is taken out of the address before the element is even drawn, and looked up', async () => {
    history.replaceState({ page: 7 }, '', `?x=1${fragment}`);
    const mounted = mount();
    expect(location.hash).to.equal('');
    const dossier = await mounted;
    await until(() => dossier.one('.card'));
    expect(location.search).to.equal('?x=1');
    expect(history.state).to.deep.equal({ page: 7 });
    expect(dossier.dossiers.asked).to.deep.equal([{ code: CANARY.code, receiptCode: CANARY.receiptCode }]);
    expect(leaks([])).to.deep.equal([]);
  });

  it('is taken as well when it comes while the page is open', async () => {
    const dossier = await mount();
    const entries = history.length;
    location.replace(fragment);
    await until(() => dossier.one('.card'));
    expect(location.hash).to.equal('');
    expect(history.length).to.equal(entries);
  });

  it('without a receipt code asks for one', async () => {
    history.replaceState(null, '', `#ho-so=${CANARY.code}`);
    const dossier = await mount();
    await until(() => dossier.focused === dossier.field('receipt'));
    expect(dossier.field('code').value).to.equal(CANARY.code);
    expect(dossier.dossiers.asked).to.deep.equal([]);
  });

  it('is told from other fragments, which stay', async () => {
    history.replaceState(null, '', '#muc-2');
    const dossier = await mount();
    await dossier.element.updateComplete;
    expect(location.hash).to.equal('#muc-2');
    expect(dossier.dossiers.asked).to.deep.equal([]);
  });
});

describe('remembered dossiers', () => {
  const stored = () => JSON.parse(localStorage.getItem(KEY) ?? 'null') as unknown;

  it('are remembered only when asked for, without the phone', async () => {
    const dossier = await mount({}, card({ code: CANARY.code }));
    await look(dossier);
    await until(() => dossier.one('.card'));
    expect(localStorage).to.have.length(0);
    dossier.button('Tra cứu hồ sơ khác').click();
    await until(() => dossier.one('form'));

    expect(dossier.field('remember').checked).to.equal(false);
    dossier.field('remember').click();
    await dossier.choose(1);
    dossier.type('code', CANARY.code);
    dossier.type('phone', CANARY.phone);
    dossier.submit();
    await until(() => dossier.one('.card'));
    expect(stored()).to.deep.equal([{ code: CANARY.code }]);
    dossier.button('Tra cứu hồ sơ khác').click();
    await until(() => dossier.one('.remembered'));

    dossier.field('remember').click();
    await look(dossier);
    await until(() => dossier.one('.card'));
    expect(stored()).to.deep.equal([{ code: CANARY.code, receiptCode: CANARY.receiptCode }]);
    expect(localStorage).to.have.length(1);
    expect([...attributesIn(document)].filter(isCanary)).to.deep.equal([]);
  });

  it('are not remembered when nothing was shown', async () => {
    const dossier = await mount({}, FAILURES['not-shown']);
    dossier.field('remember').click();
    await look(dossier);
    await until(() => dossier.one('.refusal'));
    expect(stored()).to.equal(null);
  });

  it('are opened by one press, and forgotten one by one or all at once', async () => {
    localStorage.setItem(
      KEY,
      JSON.stringify(
        [CANARY, { code: 'B-2' }, { code: 'C-3' }].map(({ code }, at) =>
          at === 0 ? { code, receiptCode: CANARY.receiptCode } : { code },
        ),
      ),
    );
    const dossier = await mount();
    expect(dossier.all('.remembered li')).to.have.length(3);
    dossier.all('.open')[0]!.click();
    await until(() => dossier.one('.card'));
    expect(dossier.dossiers.asked).to.deep.equal([{ code: CANARY.code, receiptCode: CANARY.receiptCode }]);
    dossier.button('Tra cứu hồ sơ khác').click();
    await until(() => dossier.one('.remembered'));
    dossier.button('Quên B-2').click();
    await until(() => dossier.all('.remembered li').length === 2);
    expect(JSON.stringify(stored())).not.to.include('B-2');
    dossier.button('Quên tất cả').click();
    await until(() => dossier.all('.remembered').length === 0);
    expect(stored()).to.equal(null);
    await until(() => dossier.focused === dossier.field('code'));
  });

  it('survive rubbish in the storage', async () => {
    for (const rubbish of ['{', '{"a":1}', '[1,null,{"code":5},{"code":"A-1"}]']) {
      localStorage.setItem(KEY, rubbish);
      const dossier = await mount();
      expect(dossier.all('.remembered li')).to.have.length(rubbish.startsWith('[') ? 1 : 0);
      unmount();
    }
  });

  it('last as long as the page where storage is blocked, which is said', async () => {
    const storage = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    try {
      const dossier = await mount({}, card({ code: CANARY.code }));
      dossier.field('remember').click();
      await look(dossier);
      await until(() => dossier.seen.includes('chỉ nhớ đến khi đóng trang'));
      dossier.button('Tra cứu hồ sơ khác').click();
      await until(() => dossier.all('.remembered li').length === 1);
    } finally {
      Object.defineProperty(window, 'localStorage', storage);
    }
  });
});

describe('on a shared computer', () => {
  let clock: FakeClock;
  beforeEach(() => (clock = new FakeClock()));
  afterEach(() => clock.restore());

  async function shown(): Promise<Harness> {
    const dossier = await mount({ shared: '' }, CARDS.ready);
    await look(dossier);
    await until(() => dossier.one('.card'));
    await until(() => dossier.one('[part=shared]'));
    return dossier;
  }

  async function isForgotten(dossier: Harness): Promise<void> {
    await until(() => dossier.one('form'));
    expect(dossier.all('.card')).to.deep.equal([]);
    expect(['code', 'receipt', 'phone'].map((id) => dossier.field(id as 'code').value)).to.deep.equal(['', '', '']);
    await until(() => clock.intervals === 0, 'nothing is counted any more');
  }

  it('everything is forgotten after two minutes; the last twenty seconds are counted down in sight', async () => {
    const dossier = await shown();
    clock.pass(99);
    await dossier.element.updateComplete;
    expect(dossier.seen).not.to.include('giây');
    clock.pass(1);
    await until(() => dossier.seen.includes('sau 20 giây'));
    expect(document.querySelector('[data-motcua-announcer]')!.textContent).to.include('sau 20 giây');
    clock.pass(13);
    await until(() => dossier.seen.includes('sau 7 giây'));
    clock.pass(7);
    await isForgotten(dossier);
  });

  it('one may stay, and any use of the page means it', async () => {
    const dossier = await shown();
    clock.pass(110);
    await until(() => dossier.one('[part=shared] .strong'));
    dossier.button('Tiếp tục xem').click();
    await until(() => !dossier.seen.includes('giây'));
    clock.pass(110);
    await until(() => dossier.seen.includes('sau 10 giây'));
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown' }));
    await until(() => !dossier.seen.includes('giây'));
    clock.pass(119);
    expect(dossier.one('.card')).to.exist;
    clock.pass(1);
    await isForgotten(dossier);
  });

  it('also what was only typed is forgotten', async () => {
    const dossier = await mount({ shared: '' });
    dossier.type('code', CANARY.code);
    await until(() => clock.intervals === 1);
    clock.pass(120);
    await isForgotten(dossier);
  });

  it('leaving the page forgets, and so does coming back to a copy that the browser kept', async () => {
    let dossier = await shown();
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await isForgotten(dossier);
    unmount();
    dossier = await shown();
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await isForgotten(dossier);
  });

  it('a button forgets at once, and ends a look-up under way', async () => {
    const dossier = await mount({ shared: '' });
    dossier.dossiers.gate = new Promise(() => {});
    await look(dossier);
    await until(() => dossier.one('[part=shared]'));
    dossier.button('Xóa khỏi màn hình').click();
    await isForgotten(dossier);
    expect(dossier.dossiers.signals[0]!.aborted).to.equal(true);
    await until(() => dossier.focused === dossier.field('code'));
  });

  it('nothing is remembered, and what others remembered is not shown', async () => {
    localStorage.setItem(KEY, JSON.stringify([{ code: 'A-1' }]));
    const dossier = await mount({ shared: '' });
    expect(dossier.all('.remembered')).to.deep.equal([]);
    expect(dossier.field('remember').checkVisibility()).to.equal(false);
    dossier.field('remember').checked = true;
    await look(dossier);
    await until(() => dossier.one('.card'));
    expect(localStorage.getItem(KEY)).to.equal(JSON.stringify([{ code: 'A-1' }]));
  });

  it('a person can say that it is one; elsewhere nothing is forgotten', async () => {
    const dossier = await mount();
    await look(dossier);
    await until(() => dossier.one('.card'));
    clock.pass(600);
    expect(dossier.one('.card')).to.exist;
    dossier.button('Tra cứu hồ sơ khác').click();
    await until(() => dossier.one('form'));
    dossier.field('shared').click();
    await until(() => !dossier.field('remember').checkVisibility());
    await look(dossier);
    await until(() => dossier.one('[part=shared]'));
    clock.pass(120);
    await isForgotten(dossier);
  });
});
