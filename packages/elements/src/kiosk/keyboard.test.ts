import '../define/rating.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { unmount, until } from '../base/page.fixture.js';
import { FakeClock } from '../dossier/clock.fixture.js';
import { type Harness, mount, pass, ready, text } from './kiosk.fixture.js';
import { clearStorage } from './storage.fixture.js';

let clock: FakeClock | undefined;

afterEach(async () => {
  unmount();
  clock?.restore();
  clock = undefined;
  await clearStorage();
});

const press = async (key: string) => {
  pass(2_000);
  await sendKeys({ press: key });
};
const focused = (kiosk: Harness) => kiosk.focused && text(kiosk.focused);

describe('the kiosk by keyboard', () => {
  it('is used from the question to the thanks; each screen begins at its heading', async () => {
    const kiosk = await ready();
    await until(() => kiosk.focused?.id === 'heading');
    await press('Tab');
    expect(focused(kiosk)).to.equal('Rất hài lòng');
    await press('Tab');
    await press('Enter');
    await kiosk.on('details');
    await until(() => focused(kiosk) === 'Điều gì đã làm tốt?');
    await press('Tab');
    await press('Space');
    expect(kiosk.focused?.getAttribute('aria-pressed')).to.equal('true');
    for (let more = 0; more < 10 && focused(kiosk) !== 'Gửi'; more++) await press('Tab');
    await press('Enter');
    await kiosk.on('thanks');
    await until(() => focused(kiosk) === 'Cảm ơn ông/bà!');
    await until(() => kiosk.devices.stored.size === 1);
    expect([...kiosk.devices.stored.values()][0]).to.deep.include({ level: 'satisfied', reasons: ['attitude'] });
  });

  it('takes a key that is held down for one press', async () => {
    const kiosk = await ready();
    await until(() => kiosk.focused?.id === 'heading');
    await press('Tab');
    pass(2_000);
    await sendKeys({ down: 'Enter' });
    await kiosk.on('details');
    kiosk.button('Gửi').focus();
    pass(2_000);
    // What the browser sends while a key is held.
    for (let repeat = 0; repeat < 3; repeat++) await sendKeys({ down: 'Enter' });
    await sendKeys({ up: 'Enter' });
    await kiosk.element.updateComplete;
    expect(kiosk.screen).to.equal('details');
  });

  it('tells screen readers that it is sent by itself, in time, and that it was', async () => {
    const kiosk = await ready();
    clock = new FakeClock();
    const said = () => document.querySelector('[data-motcua-announcer]')!.textContent;
    await kiosk.tap('Hài lòng');
    expect(said()).to.equal('Tự gửi sau 12 giây');
    clock.pass(7);
    expect(said()).to.equal('Tự gửi sau 5 giây');
    clock.pass(5);
    await kiosk.on('thanks');
    expect(said()).to.equal('Cảm ơn ông/bà! Đánh giá đã được ghi nhận.');
  });
});

describe('the corner for staff', () => {
  it('opens by keyboard, keeps the focus inside, and gives it back', async () => {
    const kiosk = await ready();
    await until(() => kiosk.focused?.id === 'heading');
    kiosk.one('.status').focus();
    await press('Enter');
    await until(() => kiosk.one('dialog[open]'));
    expect(kiosk.focused!.closest('dialog')).to.exist;
    expect(kiosk.seen).to.include('Máy ở quầy 3').and.include('Gửi lần cuối').and.include('Phiên bản');
    await press('Escape');
    await until(() => kiosk.all('dialog').length === 0);
    await until(() => kiosk.focused?.id === 'heading');
  });

  it('opens by a long press, and not by a tap of a visitor', async () => {
    const kiosk = await ready();
    const corner = kiosk.one('.status');
    await kiosk.tap('Có mạng');
    await new Promise((later) => setTimeout(later, 1_700));
    expect(kiosk.all('dialog')).to.deep.equal([]);
    corner.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true, isPrimary: true }));
    await until(() => kiosk.one('dialog[open]'));
  });

  it('closes by itself, so that no visitor finds it open, and not while it is used', async () => {
    const kiosk = await ready();
    clock = new FakeClock();
    kiosk.one('.status').click();
    await until(() => kiosk.one('dialog[open]'));
    clock.pass(80);
    await until(() => kiosk.seen.includes('Tự đóng sau 10 giây'));
    kiosk.touch(kiosk.one('dialog h2'));
    clock.pass(80);
    await kiosk.element.updateComplete;
    expect(kiosk.one('dialog[open]')).to.exist;
    clock.pass(10);
    await until(() => kiosk.all('dialog').length === 0);
  });

  it('shows what was refused, and why', async () => {
    const kiosk = await ready();
    kiosk.devices.refuse = () => 'Ngày không hợp lệ.';
    await kiosk.rate();
    await until(() => kiosk.seen.includes('1 đánh giá máy chủ không nhận'));
    kiosk.one('.status').click();
    await until(() => /Số 1 · .* · Ngày không hợp lệ\./.test(text(kiosk.one('.refused'))));
  });

  it('saves what waits and what was refused as a file without the key, and deletes nothing', async () => {
    const kiosk = await ready();
    kiosk.devices.offline = true;
    await kiosk.rate();
    const create = URL.createObjectURL.bind(URL);
    const click = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')!;
    let blob: Blob | undefined;
    let name = '';
    URL.createObjectURL = (given: Blob) => create((blob = given));
    Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
      configurable: true,
      value(this: HTMLAnchorElement) {
        name = this.download;
      },
    });
    try {
      kiosk.one('.status').click();
      await until(() => kiosk.button('Lưu hàng chờ ra tệp'));
      kiosk.button('Lưu hàng chờ ra tệp').click();
      await until(() => name);
    } finally {
      URL.createObjectURL = create;
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
      expect(Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')).to.deep.equal(click);
    }
    expect(name).to.match(/^danh-gia-cho-gui-\d{4}-\d\d-\d\d\.json$/);
    const written = await blob!.text();
    expect(written).not.to.include('mcd_');
    const file = JSON.parse(written) as {
      device: { label: string };
      waiting: { number: number }[];
      refused: unknown[];
    };
    expect(file.device.label).to.equal('Máy ở quầy 3');
    expect(file.waiting.map(({ number }) => number)).to.deep.equal([1]);
    expect(file.refused).to.deep.equal([]);
    await until(() => kiosk.seen.includes('chờ gửi 1'));
  });

  it('takes the key off this device after a second press, and says what becomes of what waits', async () => {
    const kiosk = await ready();
    kiosk.devices.offline = true;
    await kiosk.rate();
    kiosk.one('.status').click();
    await until(() => kiosk.button('Gỡ khóa khỏi máy này'));
    kiosk.button('Gỡ khóa khỏi máy này').click();
    await until(() => kiosk.seen.includes('Còn 1 đánh giá chưa gửi'));
    kiosk.button('Gỡ khóa').click();
    await until(() => kiosk.all('dialog').length === 0);
    kiosk.element.remove();
    const again = await mount({ api: kiosk.api, devices: kiosk.devices, key: null });
    await again.on('set-up');
    expect(again.seen).to.include('chờ gửi 1');
    kiosk.devices.offline = false;
    location.hash = `#may=mcd_the-same-device-anew`;
    kiosk.devices.keys.set('mcd_the-same-device-anew', 'may-1');
    await until(() => kiosk.devices.stored.size === 1);
    expect(kiosk.devices.sent.at(-1)!.key).to.equal('mcd_the-same-device-anew');
  });
});
