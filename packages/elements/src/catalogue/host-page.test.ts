import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { violationsInAllColours } from '../base/axe.fixture.js';
import { FakeApi, row, rows } from './catalogue.fixture.js';
import { unmount, until } from '../base/page.fixture.js';
import { mount } from './mount.fixture.js';

beforeEach(() => setViewport({ width: 1280, height: 800 }));
afterEach(unmount);

function stylesheet(text: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => (document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet));
}

const HOSTILE = `
  html { font-size: 62.5% }
  * { line-height: 0; text-transform: uppercase; letter-spacing: 5px; word-spacing: 9px; text-align: right; direction: rtl;
    color: #eee; font-size: 6px; font-style: italic; text-indent: 40px; visibility: inherit; cursor: wait; white-space: nowrap }
  table, td, th, button, input, a { border: 9px solid red !important; display: inline !important; float: left; background: lime }
  h1, h2, h3, [role=heading] { display: none !important }
`;

describe('on a hostile page', () => {
  it('looks the same as on a quiet one', async () => {
    const measure = async () => {
      const listing = await mount(new FakeApi([row(1)]));
      await until(() => listing.names.length === 1);
      const seen = ['.heading', 'td.name a', '.field', 'td.code', '.count', 'p'].map((selector) => {
        const {
          fontSize,
          lineHeight,
          textTransform,
          letterSpacing,
          direction,
          textAlign,
          display,
          color,
          fontStyle,
          borderTopWidth,
          textIndent,
          whiteSpace,
        } = getComputedStyle(listing.one(selector));
        return {
          selector,
          fontSize,
          lineHeight,
          textTransform,
          letterSpacing,
          direction,
          textAlign,
          display,
          color,
          fontStyle,
          borderTopWidth,
          textIndent,
          whiteSpace,
        };
      });
      unmount();
      return seen;
    };
    const quiet = await measure();
    const restore = stylesheet(HOSTILE);
    try {
      expect(await measure()).to.deep.equal(quiet);
    } finally {
      restore();
    }
  });

  it('can be read: no violation', async () => {
    const restore = stylesheet(HOSTILE);
    const listing = await mount(new FakeApi(rows(3)), { theme: 'auto' });
    await until(() => listing.names.length === 3);
    const found = await violationsInAllColours(listing.element);
    restore();
    expect(found).to.deep.equal([]);
  });

  it('is not shown when hidden', async () => {
    const listing = await mount(new FakeApi(rows(1)), { hidden: '' });
    expect(getComputedStyle(listing.element).display).to.equal('none');
  });

  it('never submits the form of the page around it, nor lets it hear Enter', async () => {
    const form = document.createElement('form');
    form.dataset['test'] = '';
    document.body.append(form);
    const heard: string[] = [];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      heard.push('submit');
    });
    form.addEventListener('keydown', (event) => heard.push(event.key));
    const listing = await mount(new FakeApi(rows(1)), {}, form);
    await until(() => listing.names.length === 1);
    listing.search.focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'a' });
    listing.button('In danh mục').focus();
    expect(heard).to.deep.equal(['a']);
  });
});

describe('by keyboard alone', () => {
  it('searches, filters, opens a procedure and comes back', async () => {
    const listing = await mount(new FakeApi([row(1), row(2, { name: 'Đăng ký kết hôn' }), row(3)]));
    await until(() => listing.names.length === 3);
    const tab = async (selector: string) => {
      for (let presses = 0; presses < 40; presses++) {
        if (listing.root.activeElement?.matches(selector)) return;
        await sendKeys({ press: 'Tab' });
      }
      throw new Error(`Tab never reached ${selector}`);
    };
    await tab('input[type=search]');
    await sendKeys({ type: 'kết hôn' });
    await until(() => listing.names.join() === 'Đăng ký kết hôn');
    await tab('.choice input');
    await sendKeys({ press: 'Space' });
    await until(() => listing.all('.chip').length === 1);
    await tab('td.name a');
    await sendKeys({ press: 'Enter' });
    await until(() => listing.root.activeElement === listing.one('.back'));
    await sendKeys({ press: 'Enter' });
    await until(() => listing.root.activeElement?.textContent === 'Đăng ký kết hôn');
  });

  it('shows where focus is, and every control is large enough for a thumb', async () => {
    await setViewport({ width: 320, height: 700 });
    const listing = await mount(new FakeApi(rows(30)));
    await until(() => listing.names.length === 20);
    listing.button('Bộ lọc').click();
    await listing.element.updateComplete;
    const controls = listing
      .all('button, select, input[type=search], summary, label.choice')
      .filter((one) => one.offsetParent !== null);
    expect(controls.length).to.be.greaterThan(8);
    for (const control of controls) {
      expect(control.getBoundingClientRect().height, control.textContent).to.be.at.least(44);
    }
    listing.search.focus();
    expect(parseFloat(getComputedStyle(listing.search).outlineWidth)).to.be.at.least(2);
  });
});

describe('leaving the page', () => {
  it('leaves no listener behind after 200 mounts', async () => {
    const open = new Map<string, number>();
    const watched: unknown[] = [window, document, document.body];
    const patched = (['addEventListener', 'removeEventListener'] as const).map((method) => {
      const original = Reflect.get(EventTarget.prototype, method) as (...all: unknown[]) => void;
      EventTarget.prototype[method] = function (this: EventTarget | undefined, ...all: unknown[]) {
        const by = method === 'addEventListener' ? 1 : -1;
        if (watched.includes(this ?? window)) open.set(String(all[0]), (open.get(String(all[0])) ?? 0) + by);
        original.apply(this ?? window, all);
      };
      return () => (EventTarget.prototype[method] = original);
    });
    const api = new FakeApi(rows(2));
    try {
      for (let mounts = 0; mounts < 200; mounts++) {
        const listing = await mount(api);
        if (mounts % 20 === 0) await until(() => listing.names.length === 2);
        listing.element.remove();
      }
    } finally {
      patched.forEach((restore) => restore());
    }
    expect(open.get('popstate'), 'the address is listened to, and left again').to.equal(0);
    expect([...open].filter(([, count]) => count > 0)).to.deep.equal([]);
    expect(document.querySelectorAll('[data-motcua-announcer]').length).to.be.at.most(1);
  });

  it('ends what is under way', async () => {
    const api = new FakeApi(rows(2));
    const aborted: string[] = [];
    api.answer = (url, request) =>
      new Promise(() => request.signal.addEventListener('abort', () => aborted.push(url.pathname)));
    const listing = await mount(api);
    await until(() => api.listings.length === 1);
    listing.element.remove();
    await until(() => aborted.includes('/v1/procedures'));
  });

  it('comes back to life when it is moved', async () => {
    const listing = await mount(new FakeApi(rows(2)));
    const box = document.createElement('div');
    box.dataset['test'] = '';
    document.body.append(box);
    box.append(listing.element);
    await until(() => listing.names.length === 2);
  });
});
