import '../define/rating.js';
import { expect } from '@open-wc/testing';
import { unmount, until } from '../base/page.fixture.js';
import { FakeClock } from '../dossier/clock.fixture.js';
import { AGENCY, FakeDevices, KEY } from './devices.fixture.js';
import { type Harness, mount, ready, text } from './kiosk.fixture.js';
import { clearStorage, newApi } from './storage.fixture.js';

let clock: FakeClock | undefined;

afterEach(async () => {
  unmount();
  clock?.restore();
  clock = undefined;
  await clearStorage();
});

const stored = ({ devices }: Harness) => [...devices.stored.values()];

describe('a device without a network', () => {
  it('takes ratings down, and sends them in order when the network is back', async () => {
    const kiosk = await ready();
    kiosk.devices.offline = true;
    clock = new FakeClock();
    for (const level of ['Rất hài lòng', 'Hài lòng', 'Chưa hài lòng']) {
      await kiosk.rate(level);
      clock.pass(4);
    }
    await kiosk.on('question');
    expect(kiosk.seen).to.include('Mất kết nối · chờ gửi 3');
    kiosk.devices.offline = false;
    window.dispatchEvent(new Event('online'));
    await until(() => kiosk.seen.includes('Có mạng · đã gửi hết'));
    expect(stored(kiosk).map(({ number, level }) => [number, level])).to.deep.equal([
      [1, 'very-satisfied'],
      [2, 'satisfied'],
      [3, 'dissatisfied'],
    ]);
  });

  it('counts none twice when answers are lost', async () => {
    const kiosk = await ready();
    kiosk.devices.losesAnswers = true;
    await kiosk.rate();
    await until(() => kiosk.devices.sent.length === 1);
    await until(() => kiosk.seen.includes('chờ gửi 1'));
    kiosk.devices.losesAnswers = false;
    window.dispatchEvent(new Event('online'));
    await until(() => kiosk.seen.includes('đã gửi hết'));
    expect(kiosk.devices.numbers).to.deep.equal([1]);
  });

  it('works from the last form it knew, after a reload as well', async () => {
    const api = newApi();
    const devices = new FakeDevices();
    devices.form = { open: true, scale: 'five' };
    const first = await ready({ api, devices });
    await first.rate();
    await until(() => devices.stored.size === 1);
    first.element.remove();
    devices.offline = true;
    const second = await ready({ api, devices, key: null });
    expect(second.all('.level')).to.have.length(5);
    expect(text(second.one('.agency'))).to.equal(AGENCY);
    await second.rate();
    devices.offline = false;
    window.dispatchEvent(new Event('online'));
    await until(() => devices.stored.size === 2);
    expect(devices.numbers).to.deep.equal([1, 2]);
    const sessions = new Set(devices.sent.flatMap(({ ratings }) => ratings.map(({ session }) => session)));
    expect(sessions.size, 'of one page, one session').to.equal(1);
  });
});

describe('what the server says', () => {
  it('switches the device off and on from afar, with a notice', async () => {
    const devices = new FakeDevices();
    devices.state = 'off';
    devices.notice = 'Bảo trì đến 14 giờ.';
    const kiosk = await mount({ devices });
    await kiosk.on('paused');
    expect(kiosk.seen).to.include('tạm dừng').and.include('Bảo trì đến 14 giờ.');
    devices.state = 'on';
    window.dispatchEvent(new Event('online'));
    await kiosk.on('question');
    devices.form = { open: false, notice: 'Nghỉ lễ.' };
    window.dispatchEvent(new Event('online'));
    await kiosk.on('paused');
    expect(kiosk.seen).to.include('Nghỉ lễ.');
  });

  it('takes the key away: nobody is asked any more, and nothing that waits is lost', async () => {
    const kiosk = await ready();
    kiosk.devices.offline = true;
    clock = new FakeClock();
    await kiosk.rate();
    clock.pass(4);
    kiosk.devices.offline = false;
    kiosk.devices.keys.clear();
    window.dispatchEvent(new Event('online'));
    await kiosk.on('out-of-order');
    expect(kiosk.seen).to.include('Khóa bị từ chối · chờ gửi 1');
    kiosk.devices.keys.set('mcd_another-key-0123456789', 'may-1');
    location.hash = '#may=mcd_another-key-0123456789';
    await kiosk.on('question');
    await until(() => kiosk.devices.stored.size === 1);
    expect(location.hash).to.equal('');
  });

  it('refuses one: it is put aside for staff, and the others are sent', async () => {
    const kiosk = await ready();
    kiosk.devices.refuse = ({ level }) => (level === 'dissatisfied' ? 'Ngày không hợp lệ.' : undefined);
    kiosk.devices.offline = true;
    clock = new FakeClock();
    for (const level of ['Chưa hài lòng', 'Hài lòng']) {
      await kiosk.rate(level);
      clock.pass(4);
    }
    kiosk.devices.offline = false;
    window.dispatchEvent(new Event('online'));
    await until(() => kiosk.seen.includes('1 đánh giá máy chủ không nhận'));
    expect(kiosk.devices.numbers).to.deep.equal([2]);
  });
});

describe('the key', () => {
  it('is taken out of the address at once, and kept', async () => {
    const api = newApi();
    const first = await ready({ api });
    expect(location.href).not.to.include('mcd_');
    expect(new XMLSerializer().serializeToString(first.root.querySelector('.root')!)).not.to.include('mcd_');
    first.element.remove();
    const second = await ready({ api, key: null, devices: first.devices });
    expect(second.devices.opened.at(-1)!.key).to.equal(KEY);
  });

  it('is asked from staff where there is none; a mistake is said; a link does as well', async () => {
    const kiosk = await mount({ key: null });
    await kiosk.on('set-up');
    const field = kiosk.one('#key') as HTMLInputElement;
    const submit = () => kiosk.root.querySelector('form')!.requestSubmit();
    submit();
    await until(() => kiosk.seen.includes('Chưa thấy khóa'));
    field.value = 'mcd_nobody-knows-this-one';
    submit();
    await until(() => kiosk.seen.includes('Máy chủ không nhận khóa này'));
    field.value = ` https://xa.example.gov.vn/kiosk#may=${KEY} `;
    submit();
    await kiosk.on('question');
  });

  it('that comes while the server is out of reach is kept, and tried again when it is back', async () => {
    const api = newApi();
    const devices = new FakeDevices();
    devices.offline = true;
    const first = await mount({ api, devices });
    await until(() => first.seen.includes('Khóa đã được giữ lại'));
    first.element.remove();
    const second = await mount({ api, devices, key: null });
    await until(() => second.seen.includes('Khóa đã được giữ lại'));
    devices.offline = false;
    window.dispatchEvent(new Event('online'));
    await second.on('question');
  });
});

describe('a browser that keeps nothing', () => {
  const open = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'open')!;
  afterEach(() => {
    Object.defineProperty(IDBFactory.prototype, 'open', open);
    expect(Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'open')).to.deep.equal(open);
  });

  async function blocked(): Promise<Harness> {
    Object.defineProperty(IDBFactory.prototype, 'open', {
      configurable: true,
      value() {
        throw new DOMException('', 'SecurityError');
      },
    });
    return ready();
  }

  it('sends each rating before it thanks, and says so to staff', async () => {
    const kiosk = await blocked();
    let open: () => void = () => undefined;
    kiosk.devices.gate = new Promise<void>((opened) => (open = opened));
    await kiosk.tap('Hài lòng');
    await kiosk.tap('Gửi');
    await until(() => kiosk.devices.sent.length === 1);
    expect(kiosk.screen, 'not thanked before the server has it').to.equal('saving');
    open();
    await kiosk.on('thanks');
    expect(kiosk.devices.numbers).to.deep.equal([1]);
    kiosk.one('.status').click();
    await until(() => kiosk.seen.includes('Trình duyệt không cho lưu'));
  });

  it('does not thank for what it could not send, and takes it when it is tried again', async () => {
    const kiosk = await blocked();
    kiosk.devices.offline = true;
    await kiosk.tap('Hài lòng');
    await kiosk.tap('Gửi');
    await kiosk.on('not-taken');
    expect(kiosk.seen).to.include('Chưa ghi nhận được').and.include('báo cán bộ ở quầy');
    kiosk.devices.offline = false;
    await kiosk.tap('Thử lại');
    await kiosk.on('thanks');
    expect(kiosk.devices.stored.size).to.equal(1);
  });

  it('counts once what arrived though its answer was lost, and is tried again', async () => {
    const kiosk = await blocked();
    kiosk.devices.losesAnswers = true;
    await kiosk.tap('Hài lòng');
    await kiosk.tap('Gửi');
    await kiosk.on('not-taken');
    kiosk.devices.losesAnswers = false;
    await kiosk.tap('Thử lại');
    await kiosk.on('thanks');
    expect(kiosk.devices.numbers).to.deep.equal([1]);
  });
});

describe('a disk without room', () => {
  const add = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'add')!;
  afterEach(() => {
    Object.defineProperty(IDBObjectStore.prototype, 'add', add);
    expect(Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'add')).to.deep.equal(add);
  });

  it('sends the rating before it thanks, says so, and goes on with the queue when there is room', async () => {
    const kiosk = await ready();
    clock = new FakeClock();
    await kiosk.rate();
    await until(() => stored(kiosk).length === 1);
    clock.pass(4);
    Object.defineProperty(IDBObjectStore.prototype, 'add', {
      configurable: true,
      value() {
        throw new DOMException('', 'QuotaExceededError');
      },
    });
    await kiosk.rate('Rất hài lòng');
    expect(stored(kiosk)).to.have.length(2);
    const queues = new Set(kiosk.devices.sent.map(({ queue }) => queue));
    expect(queues.size, 'numbers of the queue have no gap: it has its own').to.equal(2);
    clock.pass(4);
    Object.defineProperty(IDBObjectStore.prototype, 'add', add);
    await kiosk.rate();
    await until(() => stored(kiosk).length === 3);
    expect(kiosk.devices.sent.at(-1)!.ratings[0]!.number).to.equal(2);
  });
});

describe('storage that is cleared under the kiosk', () => {
  it('loses no rating that was thanked, and the device goes on with a new queue', async () => {
    const kiosk = await ready();
    clock = new FakeClock();
    await kiosk.rate();
    await until(() => stored(kiosk).length === 1);
    clock.pass(4);
    await clearStorage();
    await kiosk.rate('Rất hài lòng');
    expect(stored(kiosk).map(({ level }) => level)).to.deep.equal(['satisfied', 'very-satisfied']);
    await until(() => kiosk.devices.opened.length > 1);
    clock.pass(4);
    await kiosk.rate('Chưa hài lòng');
    await until(() => stored(kiosk).length === 3);
    const queues = kiosk.devices.sent.map(({ queue }) => queue);
    expect(new Set(queues).size).to.equal(3);
    expect(kiosk.devices.sent.at(-1)!.ratings[0]!.number).to.equal(1);
  });
});

describe('two tabs', () => {
  it('the second says that it is one, and goes on when the first is closed', async () => {
    const api = newApi();
    const first = await ready({ api });
    const second = await mount({ api, devices: first.devices, key: null });
    await second.on('second');
    expect(second.seen).to.include('đang mở ở một cửa sổ khác');
    first.element.remove();
    await second.on('question');
  });
});

describe('a wrong clock', () => {
  it('is sent as it is, beside a time that nobody sets, and is told to staff', async () => {
    const devices = new FakeDevices();
    devices.ahead = -3 * 3_600_000;
    const kiosk = await ready({ devices });
    await kiosk.rate();
    await until(() => devices.stored.size === 1);
    const [request] = devices.sent;
    expect(Math.abs(Date.parse(request!.sentAt) - Date.now())).to.be.below(60_000);
    kiosk.one('.status').click();
    await until(() => kiosk.seen.includes('nhanh 180 phút so với máy chủ'));
  });
});
