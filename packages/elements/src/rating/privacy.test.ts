import { expect } from '@open-wc/testing';
import { unmount, until } from '../base/page.fixture.js';
import { FAILURES, type Harness, INVITATIONS, mount } from './rating.fixture.js';

/** What must be found nowhere. */
const TOKEN = 'CANARY-token.0123456789abcdef';
const COMMENT = 'CANARY-comment';

afterEach(() => {
  unmount();
  sessionStorage.clear();
  localStorage.clear();
});

const isCanary = (text: string) => text.includes('CANARY');

function* attributesIn(root: ParentNode): Generator<string, void> {
  for (const element of root.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) yield `<${element.localName} ${name}="${value}">`;
    if (element.shadowRoot) yield* attributesIn(element.shadowRoot);
  }
}

/** Places outside the element's own sight where a canary is found. */
function leaks(said: string[] = []): string[] {
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
      .join(),
    said: said.join(),
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
    const members = Object.fromEntries(Object.entries(event));
    said.push(
      event.type,
      JSON.stringify(members),
      JSON.stringify(error ?? '', Object.getOwnPropertyNames(Object(error))),
    );
  };
  const heard = ['motcua-rate', 'motcua-error', 'input', 'change', 'submit'];
  for (const type of heard) window.addEventListener(type, hear, true);
  try {
    await does();
  } finally {
    for (const [method, own] of real) console[method] = own;
    for (const type of heard) window.removeEventListener(type, hear, true);
  }
  return said;
}

async function rate(rating: Harness): Promise<void> {
  await rating.rate('dissatisfied');
  await rating.write(COMMENT);
  await rating.submit();
}

describe('a rating of a dossier', () => {
  for (const [how, answer] of Object.entries({ taken: { outcome: 'stored' } as const, ...FAILURES })) {
    it(`that is ${how} leaves its token and its comment nowhere`, async () => {
      const said = await listened(async () => {
        const rating = await mount({ token: TOKEN, server: { answer } });
        await rate(rating);
        await until(() => rating.has('.said, .failed'));
      });
      expect(said.includes('change') || said.length > 0, 'something was heard at all').to.equal(true);
      expect(leaks(said)).to.deep.equal([]);
    });
  }

  it('that cannot be opened leaves its token nowhere', async () => {
    const said = await listened(async () => {
      const rating = await mount({ token: TOKEN, server: { about: FAILURES['no-such-token']! } });
      await until(() => rating.has('.said'));
    });
    expect(leaks(said)).to.deep.equal([]);
  });

  it('goes into no address of a request: bodies alone carry the token', async () => {
    const fetched: Request[] = [];
    const real = window.fetch.bind(window);
    window.fetch = (input) => {
      const request = input as Request;
      fetched.push(request.clone());
      const body =
        request.method === 'GET'
          ? { open: true }
          : request.url.endsWith(':open')
            ? INVITATIONS.open
            : { outcome: 'stored' };
      return Promise.resolve(Response.json(body));
    };
    try {
      const rating = await mount({ attributes: { api: '/api' } });
      rating.element.ratings = undefined!;
      rating.element.token = TOKEN;
      await until(() => rating.seen.includes('Đăng ký thường trú'));
      await rate(rating);
      await until(() => rating.has('.chosen'));
    } finally {
      window.fetch = real;
    }
    expect(fetched.length).to.be.at.least(3);
    expect(fetched.filter(({ url, headers }) => isCanary(url) || isCanary([...headers].join())).length).to.equal(0);
    const bodies = await Promise.all(fetched.map((request) => request.text()));
    expect(bodies.filter(isCanary).length).to.equal(2);
    expect(leaks()).to.deep.equal([]);
  });
});

describe('the link', () => {
  const fragment = `#danh-gia=${TOKEN}`;

  it('is taken out of the address before the element is even drawn, and opened', async () => {
    history.replaceState({ page: 7 }, '', `?x=1${fragment}`);
    const mounted = mount();
    expect(location.hash).to.equal('');
    const rating = await mounted;
    await until(() => rating.has('.subject'));
    expect(location.search).to.equal('?x=1');
    expect(history.state).to.deep.equal({ page: 7 });
    expect(rating.ratings.opened).to.deep.equal([TOKEN]);
    expect(leaks()).to.deep.equal([]);
  });

  it('is taken as well when it comes while the page is open', async () => {
    const rating = await mount();
    const entries = history.length;
    location.replace(fragment);
    await until(() => rating.has('.subject'));
    expect(location.hash).to.equal('');
    expect(history.length).to.equal(entries);
  });

  it('is told from other fragments, which stay', async () => {
    history.replaceState(null, '', '#muc-2');
    const rating = await mount();
    expect(location.hash).to.equal('#muc-2');
    expect(rating.ratings.opened).to.deep.equal([]);
  });
});
