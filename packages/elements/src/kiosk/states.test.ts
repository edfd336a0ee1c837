import '../define/rating.js';
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { violationsInAllColours } from '../base/axe.fixture.js';
import { unmount, until } from '../base/page.fixture.js';
import { FakeDevices } from './devices.fixture.js';
import { type Harness, mount, ready } from './kiosk.fixture.js';
import { clearStorage, newApi } from './storage.fixture.js';

let release: () => void = () => undefined;

afterEach(async () => {
  unmount();
  release();
  await setViewport({ width: 800, height: 600 });
  await clearStorage();
});

const asking = (form: Partial<FakeDevices['form']>): FakeDevices => {
  const devices = new FakeDevices();
  devices.form = { open: true, ...form };
  return devices;
};

async function details(form: Partial<FakeDevices['form']> = {}, level = 'Chưa hài lòng'): Promise<Harness> {
  const kiosk = await ready({ devices: asking(form) });
  await kiosk.tap(level);
  await kiosk.on('details');
  return kiosk;
}

const states: Record<string, () => Promise<Harness>> = {
  'the question': () => ready(),
  'the question with five levels': () => ready({ devices: asking({ scale: 'five' }) }),
  'the question in English': async () => {
    const kiosk = await ready();
    await kiosk.tap('English');
    await until(() => kiosk.seen.includes('Are you satisfied'));
    return kiosk;
  },
  reasons: async () => {
    const kiosk = await details();
    await kiosk.tap('Thời gian chờ');
    return kiosk;
  },
  'all reasons': () =>
    details({
      reasons: [
        'attitude',
        'guidance',
        'on-time',
        'waiting',
        'papers',
        'visits',
        'fee',
        'convenience',
        'online',
        'other',
      ],
      comment: true,
    }),
  'a criterion': () => details({ reasons: [], criteria: ['attitude'] }),
  'a comment': () => details({ reasons: [], comment: true }),
  'nothing more to ask': () => details({ reasons: [] }),
  'a counter': async () => {
    const kiosk = await ready({
      properties: { counters: Array.from({ length: 8 }, (_, index) => `Quầy ${index + 1}`) },
    });
    await kiosk.tap('Hài lòng');
    return kiosk;
  },
  thanks: async () => {
    const kiosk = await ready();
    await kiosk.rate();
    return kiosk;
  },
  'not taken down': async () => {
    const kiosk = await ready();
    const add = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'add')!;
    release = () => Object.defineProperty(IDBObjectStore.prototype, 'add', add);
    Object.defineProperty(IDBObjectStore.prototype, 'add', {
      configurable: true,
      value() {
        throw new DOMException('', 'QuotaExceededError');
      },
    });
    kiosk.devices.offline = true;
    await kiosk.tap('Hài lòng');
    await kiosk.tap('Gửi');
    await kiosk.on('not-taken');
    return kiosk;
  },
  paused: () => mount({ devices: Object.assign(new FakeDevices(), { state: 'off', notice: 'Bảo trì đến 14 giờ.' }) }),
  'set up': () => mount({ key: null }),
  'set up, with a mistake': async () => {
    const kiosk = await mount({ key: null });
    kiosk.root.querySelector('form')!.requestSubmit();
    await until(() => kiosk.seen.includes('Chưa thấy khóa'));
    return kiosk;
  },
  'a second tab': async () => {
    const api = newApi();
    // As another tab has it.
    void navigator.locks.request(`motcua-kiosk ${api}`, () => new Promise<void>((released) => (release = released)));
    const kiosk = await mount({ api });
    await kiosk.on('second');
    return kiosk;
  },
  'no key any more': async () => {
    const kiosk = await ready();
    kiosk.devices.keys.clear();
    window.dispatchEvent(new Event('online'));
    await kiosk.on('out-of-order');
    return kiosk;
  },
  staff: async () => {
    const kiosk = await ready();
    kiosk.devices.refuse = () => 'Ngày không hợp lệ.';
    await kiosk.rate();
    await until(() => kiosk.seen.includes('1 đánh giá máy chủ không nhận'));
    kiosk.one('.status').click();
    await until(() => kiosk.one('dialog .refused li'));
    kiosk.button('Gỡ khóa').click();
    await until(() => kiosk.one('[role=alert]'));
    return kiosk;
  },
};

/** What may be longer than a small screen and is scrolled: staff sit before it. */
const SCROLLED = new Set(['staff', 'set up', 'set up, with a mistake']);

describe('<motcua-rating kiosk> for everyone', () => {
  for (const [name, state] of Object.entries(states)) {
    it(`${name}: no violation in any colours, nothing to scroll, and nothing too small to touch`, async () => {
      await setViewport({ width: 1280, height: 800 });
      const kiosk = await state();
      expect(await violationsInAllColours(kiosk.element)).to.deep.equal([]);
      for (const [width, height] of [
        [1280, 800],
        [1024, 600],
        [768, 1024],
        [768, 800],
        [320, 640],
      ] as const) {
        await setViewport({ width, height });
        const main = kiosk.root.querySelector('main')!;
        expect(document.documentElement.scrollWidth, `nothing wider than ${width}`).to.be.at.most(width);
        expect(main.scrollWidth, `nothing wider than ${width}`).to.be.at.most(main.clientWidth);
        if (width > 320 && !SCROLLED.has(name)) {
          expect(main.scrollHeight, `nothing to scroll at ${width}x${height}`).to.be.at.most(main.clientHeight);
        }
        for (const control of kiosk.root.querySelectorAll('header button, main button, main input, textarea')) {
          const box = control.getBoundingClientRect();
          expect(Math.min(box.width, box.height), `${control.textContent} at ${width}`).to.be.at.least(72);
        }
      }
      expect(await violationsInAllColours(kiosk.element), 'at 320').to.deep.equal([]);
    });
  }

  it('covers the whole screen, whatever the page has around it, and lets nobody select or drag its words', async () => {
    const kiosk = await ready();
    const box = kiosk.one('.root').getBoundingClientRect();
    expect([box.x, box.y, box.width, box.height]).to.deep.equal([0, 0, innerWidth, innerHeight]);
    const { userSelect, touchAction } = getComputedStyle(kiosk.one('.kiosk'));
    expect([userSelect, touchAction]).to.deep.equal(['none', 'pan-y']);
    const menu = new MouseEvent('contextmenu', { bubbles: true, composed: true, cancelable: true });
    kiosk.one('h1').dispatchEvent(menu);
    expect(menu.defaultPrevented).to.equal(true);
  });
});
