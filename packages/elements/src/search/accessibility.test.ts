import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { violationsInAllColours } from '../base/axe.fixture.js';
import { unmount, until } from '../base/page.fixture.js';
import { FakeSource, type Harness, mount } from './search.fixture.js';

beforeEach(() => localStorage.clear());
afterEach(async () => {
  unmount();
  localStorage.clear();
  await setViewport({ width: 800, height: 600 });
});

const never = () => new Promise<undefined>(() => {});
const cut = () => Promise.reject(new TypeError('Failed to fetch'));

async function typed(query: string, ready: string, source = new FakeSource()): Promise<Harness> {
  const box = await mount({ theme: 'auto', hotline: '1022', 'results-href': '/tim?q={query}' }, source);
  box.type(query);
  await until(() => box.one(ready));
  return box;
}

async function listed(query: string, ready: string): Promise<Harness> {
  const box = await mount({ theme: 'auto', hotline: '1022' });
  box.type(query);
  (box.one('form') as HTMLFormElement).requestSubmit();
  await until(() => box.one(ready));
  return box;
}

const states: Record<string, () => Promise<Harness>> = {
  closed: () => mount({ theme: 'auto' }),
  suggestions: async () => {
    const box = await typed('khai sinh', '[role=option]');
    await sendKeys({ press: 'ArrowDown' });
    return box;
  },
  'a question back': () => typed('sổ đỏ', 'mark'),
  'a referral': () => typed('ly hôn', '.card'),
  'nothing found': () => typed('vũ trụ', '.ways'),
  waiting: () => typed('khai sinh', '.skeleton', Object.assign(new FakeSource(), { answer: never })),
  failure: () => typed('khai sinh', '[role=alert]', Object.assign(new FakeSource(), { answer: cut })),
  'recent searches': async () => {
    localStorage.setItem('motcua:recent-searches', JSON.stringify(['khai sinh', 'sổ đỏ '.repeat(20)]));
    const box = await mount({ theme: 'auto', recent: '' });
    box.field.focus();
    await until(() => box.options.length === 2);
    return box;
  },
  results: () => listed('sổ đỏ', '.result'),
  'results that refer on': () => listed('ly hôn', '.results .card'),
  'no results': () => listed('vũ trụ', '.results .ways'),
  'an open procedure': async () => {
    const box = await typed('khai sinh', '[role=option]');
    box.options[0]!.click();
    await until(() => box.one('motcua-procedure').shadowRoot?.textContent.includes('Nộp hồ sơ'));
    return box;
  },
};

describe('the search box for everyone', () => {
  for (const width of [320, 1280]) {
    for (const [name, state] of Object.entries(states)) {
      it(`${name} at ${width} px: no violation in light, dark and forced colours`, async () => {
        await setViewport({ width, height: 800 });
        const { element } = await state();
        expect(await violationsInAllColours(element)).to.deep.equal([]);
        expect(document.documentElement.scrollWidth, 'nothing wider than the screen').to.be.at.most(width);
      });
    }
  }

  it('moves nothing on the page: its height is reserved, and suggestions lie over what follows', async () => {
    await setViewport({ width: 320, height: 640 });
    const after = document.createElement('p');
    after.dataset['test'] = '';
    const box = await mount();
    document.body.append(after);
    expect(box.element.getBoundingClientRect().height).to.equal(84);
    const { top } = after.getBoundingClientRect();
    box.type('khai sinh');
    await until(() => box.options.length > 0);
    expect(after.getBoundingClientRect().top).to.equal(top);
    const { left, top: first } = box.options[0]!.getBoundingClientRect();
    expect(box.root.elementFromPoint(left + 30, first + 10)?.closest('.popup')).to.equal(box.one('.popup'));
  });

  it('lies over what the page lifts, and under it again when closed', async () => {
    const box = await mount();
    const lifted = document.createElement('div');
    lifted.dataset['test'] = '';
    lifted.style.cssText = 'position:relative;z-index:50;height:400px;background:red';
    document.body.append(lifted);
    box.type('khai sinh');
    await until(() => box.options.length > 0);
    const { left, top } = box.options[1]!.getBoundingClientRect();
    expect(document.elementFromPoint(left + 30, top + 10)).to.equal(box.element);
    await sendKeys({ press: 'Escape' });
    await until(() => !box.open);
    expect(document.elementFromPoint(left + 30, top + 10)).to.equal(lifted);
  });

  it('is not cut off by a header that hides what reaches out of it, and stays at the box when that scrolls', async () => {
    await setViewport({ width: 800, height: 800 });
    const header = document.createElement('div');
    header.dataset['test'] = '';
    header.style.cssText = 'height:100px;overflow:hidden;padding:0 40px';
    document.body.append(header);
    const box = await mount({}, new FakeSource(), header);
    box.type('khai sinh');
    await until(() => box.options.length > 0);
    const popup = () => box.one('.popup').getBoundingClientRect();
    const around = () => box.one('.box').getBoundingClientRect();
    expect(popup().width).to.equal(around().width);
    expect(popup().left).to.equal(around().left);
    const { left, bottom } = popup();
    expect(box.root.elementFromPoint(left + 30, bottom - 10)?.closest('.popup')).to.equal(box.one('.popup'));
    header.scrollTop = 30;
    await until(() => popup().top - around().bottom === 4);
  });

  it('fits the window, and every control a thumb', async () => {
    await setViewport({ width: 320, height: 480 });
    const box = await typed('sổ đỏ', 'mark');
    expect(box.one('.popup').getBoundingClientRect().bottom).to.be.at.most(480);
    for (const control of [...box.options, box.field, box.one('.clear'), box.one('.submit')]) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height), control.className).to.be.at.least(44);
    }
    for (let presses = 0; presses < 5; presses++) await sendKeys({ press: 'ArrowDown' });
    await until(() => box.active);
    const { top, bottom } = box.one('[aria-selected=true]').getBoundingClientRect();
    expect(bottom > 0 && top < 480, 'the active option is in sight').to.equal(true);
  });

  it('moves up where there is no room below it', async () => {
    await setViewport({ width: 320, height: 640 });
    const before = document.createElement('div');
    before.dataset['test'] = '';
    before.style.height = '1000px';
    document.body.append(before);
    const after = before.cloneNode() as HTMLElement;
    const box = await mount();
    document.body.append(after);
    window.scrollTo(0, 560);
    expect(box.field.getBoundingClientRect().top).to.be.greaterThan(400);
    box.type('khai sinh');
    await until(() => box.options.length > 0);
    expect(box.field.getBoundingClientRect().top).to.be.lessThan(100);
  });

  it('is wide enough to be read from a narrow box at the end of a header', async () => {
    await setViewport({ width: 1280, height: 800 });
    const header = document.createElement('div');
    header.dataset['test'] = '';
    header.style.cssText = 'width:220px;margin-left:auto';
    document.body.append(header);
    const box = await mount({}, new FakeSource(), header);
    box.type('sổ đỏ');
    await until(() => box.options.length > 0);
    const { width, left, right } = box.one('.popup').getBoundingClientRect();
    expect(width).to.be.greaterThan(400);
    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(1280);
  });
});

describe('the search box on a page of its own habits', () => {
  it('never submits the form around it, nor lets it hear Enter', async () => {
    const form = document.createElement('form');
    form.dataset['test'] = '';
    document.body.append(form);
    const heard: string[] = [];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      heard.push('submit');
    });
    form.addEventListener('keydown', ({ key }) => heard.push(key));
    const box = await mount({}, new FakeSource(), form);
    box.field.focus();
    await sendKeys({ type: 'sổ' });
    heard.length = 0;
    await sendKeys({ press: 'Enter' });
    await until(() => box.one('.count'));
    expect(heard).to.deep.equal([]);
  });

  it('leaves no listener behind', async () => {
    const open = new Map<string, number>();
    const watched: unknown[] = [window, document, window.visualViewport];
    const patched = (['addEventListener', 'removeEventListener'] as const).map((method) => {
      const original = Reflect.get(EventTarget.prototype, method) as (...all: unknown[]) => void;
      EventTarget.prototype[method] = function (this: EventTarget | undefined, ...all: unknown[]) {
        const by = method === 'addEventListener' ? 1 : -1;
        // Removing what is not there changes nothing.
        const count = Math.max(0, (open.get(String(all[0])) ?? 0) + by);
        if (watched.includes(this ?? window)) open.set(String(all[0]), count);
        original.apply(this ?? window, all);
      };
      return () => (EventTarget.prototype[method] = original);
    });
    try {
      for (let mounts = 0; mounts < 5; mounts++) {
        const box = await mount();
        box.type('khai sinh');
        await until(() => box.options.length > 0);
        box.element.remove();
      }
    } finally {
      patched.forEach((restore) => restore());
    }
    expect(open.get('pointerdown'), 'presses elsewhere are listened to, and no more').to.equal(0);
    expect([...open].filter(([, count]) => count > 0)).to.deep.equal([]);
  });
});
