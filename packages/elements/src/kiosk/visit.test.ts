import '../define/rating.js';
import { expect } from '@open-wc/testing';
import { unmount, until } from '../base/page.fixture.js';
import { FakeClock } from '../dossier/clock.fixture.js';
import { AGENCY, FakeDevices, KEY } from './devices.fixture.js';
import { type Harness, pass, ready, text } from './kiosk.fixture.js';
import { clearStorage } from './storage.fixture.js';

let clock: FakeClock | undefined;

afterEach(async () => {
  unmount();
  clock?.restore();
  clock = undefined;
  await clearStorage();
});

const stored = ({ devices }: Harness) => [...devices.stored.values()];

describe('a visit', () => {
  it('is a touch of a level, and thanks once it is on the disk', async () => {
    const kiosk = await ready();
    expect(kiosk.all('.level').map(text)).to.deep.equal(['Rất hài lòng', 'Hài lòng', 'Chưa hài lòng']);
    expect(text(kiosk.one('.agency'))).to.equal(AGENCY);
    kiosk.devices.offline = true;
    await kiosk.rate('Rất hài lòng');
    expect(kiosk.seen).to.include('Cảm ơn ông/bà!').and.include('chờ gửi 1');
    expect(stored(kiosk), 'the server has nothing of it yet').to.deep.equal([]);
  });

  it('is sent with its number, moment, session and dwell, and with nothing else', async () => {
    const kiosk = await ready();
    await kiosk.tap('Chưa hài lòng');
    await kiosk.tap('Thời gian chờ', 450);
    await kiosk.tap('Gửi', 450);
    await kiosk.on('thanks');
    await until(() => stored(kiosk).length === 1);
    const [{ key, ...request }] = kiosk.devices.sent as [(typeof kiosk.devices.sent)[0]];
    const [rating] = request.ratings;
    expect(key).to.equal(KEY);
    expect(request).to.have.keys('queue', 'sentAt', 'session', 'elapsed', 'ratings');
    expect(rating).to.have.keys('number', 'level', 'reasons', 'at', 'session', 'elapsed', 'dwell');
    expect(rating).to.include({ number: 1, level: 'dissatisfied', session: request.session });
    expect(rating!.reasons).to.deep.equal(['waiting']);
    expect(rating!.session).to.match(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(request.elapsed).to.be.at.least(rating!.elapsed);
    expect(rating!.dwell, 'who is quick is not taken for a machine').to.be.at.least(1_500);
  });

  it('sends by itself what was chosen, counts down in sight, and gives more time to who asks', async () => {
    const kiosk = await ready();
    clock = new FakeClock();
    await kiosk.tap('Hài lòng');
    expect(kiosk.seen).to.include('Tự gửi sau 12 giây');
    clock.pass(7);
    await kiosk.element.updateComplete;
    expect(kiosk.seen).to.include('Tự gửi sau 5 giây');
    await kiosk.tap('Cách hướng dẫn');
    expect(kiosk.seen, 'it starts anew with each touch').to.include('Tự gửi sau 12 giây');
    await kiosk.tap('Thêm thời gian');
    expect(kiosk.seen).to.include('Tự gửi sau 60 giây');
    clock.pass(59);
    await kiosk.element.updateComplete;
    expect(kiosk.screen).to.equal('details');
    clock.pass(1);
    await kiosk.on('thanks');
    await until(() => stored(kiosk).length === 1);
    expect(stored(kiosk)[0]).to.deep.include({ level: 'satisfied', reasons: ['guidance'] });
  });

  it('is over four seconds after the thanks, in Vietnamese for the next visitor', async () => {
    const kiosk = await ready();
    await kiosk.tap('English');
    await until(() => kiosk.seen.includes('Are you satisfied'));
    clock = new FakeClock();
    await kiosk.tap('Not satisfied');
    await kiosk.tap('Send');
    await kiosk.on('thanks');
    expect(kiosk.seen).to.include('Thank you!');
    clock.pass(3);
    await kiosk.element.updateComplete;
    expect(kiosk.screen).to.equal('thanks');
    clock.pass(1);
    await kiosk.on('question');
    expect(kiosk.seen).to.include('Ông/bà có hài lòng');
  });

  it('can be taken back while it is not sent', async () => {
    const kiosk = await ready();
    await kiosk.tap('Chưa hài lòng');
    await kiosk.tap('Chọn lại');
    await kiosk.on('question');
    await kiosk.rate('Rất hài lòng');
    await until(() => stored(kiosk).length === 1);
    expect(stored(kiosk)[0]!.level).to.equal('very-satisfied');
  });

  it('counts a double tap and a resting hand once', async () => {
    const kiosk = await ready();
    pass(450);
    const level = kiosk.button('Hài lòng');
    for (let tap = 0; tap < 3; tap++) kiosk.touch(level);
    await kiosk.on('details');
    // Where the button was there is now something else: what is left of the double tap must not choose or send it.
    kiosk.touch(kiosk.button('Gửi'));
    for (const option of kiosk.all('.option')) kiosk.touch(option);
    await kiosk.element.updateComplete;
    expect(kiosk.screen).to.equal('details');
    expect(kiosk.all('[aria-pressed=true]')).to.deep.equal([]);
    // A finger that came down before the screen and is lifted after it.
    const send = kiosk.button('Gửi');
    pass(450);
    send.dispatchEvent(new PointerEvent('click', { bubbles: true, composed: true, detail: 1 }));
    await kiosk.element.updateComplete;
    expect(kiosk.screen).to.equal('details');
    await kiosk.tap('Gửi');
    await kiosk.on('thanks');
    await until(() => stored(kiosk).length === 1);
  });

  it('asks what the server wants asked, one question a screen, each of which may be skipped', async () => {
    const devices = new FakeDevices();
    devices.form = { open: true, scale: 'five', reasons: ['fee', 'other'], criteria: ['attitude'], comment: true };
    const kiosk = await ready({
      devices,
      properties: { counters: ['Quầy 1', 'Quầy 2'], officers: [{ code: 'cb-07', name: 'Lê Thị Tiếp Nhận' }] },
    });
    expect(kiosk.all('.level')).to.have.length(5);
    await kiosk.tap('Bình thường');
    await kiosk.tap('Quầy 2');
    await kiosk.tap('Tiếp tục');
    await kiosk.tap('Lê Thị Tiếp Nhận');
    await kiosk.tap('Tiếp tục');
    expect(kiosk.all('.option').map(text)).to.deep.equal(['Phí, lệ phí', 'Điều khác']);
    await kiosk.tap('Bỏ qua');
    await kiosk.tap('Lịch sự, tận tình');
    await kiosk.tap('Tiếp tục');
    const area = kiosk.one('textarea') as HTMLTextAreaElement;
    area.value = ' Nhanh. ';
    area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await kiosk.tap('Gửi');
    await kiosk.on('thanks');
    await until(() => stored(kiosk).length === 1);
    const { scale, level, reasons, criteria, comment, counter, officer } = stored(kiosk)[0]!;
    expect({ scale, level, reasons, criteria, comment, counter, officer }).to.deep.equal({
      scale: 'five',
      level: 'neutral',
      reasons: undefined,
      criteria: { attitude: 2 },
      comment: 'Nhanh.',
      counter: 'Quầy 2',
      officer: 'cb-07',
    });
  });

  it('with nothing more to ask is sent in three seconds, in which a wrong touch is taken back', async () => {
    const devices = new FakeDevices();
    devices.form = { open: true, reasons: [] };
    const kiosk = await ready({ devices, attributes: { counter: 'Quầy 5', officer: 'cb-01' } });
    clock = new FakeClock();
    await kiosk.tap('Hài lòng');
    expect(kiosk.seen).to.include('Tự gửi sau 3 giây').and.include('Chọn lại');
    clock.pass(3);
    await kiosk.on('thanks');
    await until(() => stored(kiosk).length === 1);
    expect(stored(kiosk)[0]).to.include({ counter: 'Quầy 5', officer: 'cb-01' });
  });

  it('takes five reasons, and not a sixth', async () => {
    const kiosk = await ready();
    await kiosk.tap('Chưa hài lòng');
    pass(450);
    for (const option of kiosk.all('.option')) kiosk.touch(option);
    await kiosk.element.updateComplete;
    expect(kiosk.all('[aria-pressed=true]')).to.have.length(5);
  });
});

describe('a hall in a hurry', () => {
  const wait = window.setTimeout.bind(window);
  afterEach(() => {
    window.setTimeout = wait;
  });

  it('never gives more than ten ratings in any minute, and none sooner than six seconds after the one before', async () => {
    const kiosk = await ready();
    clock = new FakeClock();
    // What the kiosk waits before it gives passes at once; all that is shorter or longer is none of that.
    window.setTimeout = ((run: () => void, milliseconds = 0) => {
      const given = milliseconds > 900 && milliseconds < 6_200;
      if (given) pass(milliseconds);
      return wait(run, given ? 0 : milliseconds);
    }) as typeof window.setTimeout;
    for (let visitor = 1; visitor <= 11; visitor++) {
      await kiosk.tap('Hài lòng', 450);
      await kiosk.tap('Gửi', 450);
      await kiosk.on('thanks');
      clock.pass(4);
      await kiosk.on('question');
    }
    await until(() => stored(kiosk).length === 11);
    const moments = stored(kiosk).map(({ elapsed }) => elapsed);
    expect(moments[10]! - moments[0]!, 'eleven take more than a minute').to.be.above(60_000);
    for (const [index, moment] of moments.entries()) {
      if (index > 0) expect(moment - moments[index - 1]!).to.be.at.least(6_000);
    }
  });
});

describe('an idle screen in English', () => {
  it('warns, waits for who says so, and goes back to Vietnamese', async () => {
    const kiosk = await ready();
    clock = new FakeClock();
    await kiosk.tap('English');
    await until(() => kiosk.seen.includes('Are you satisfied'));
    clock.pass(14);
    await kiosk.element.updateComplete;
    expect(kiosk.seen).not.to.include('Back to Vietnamese');
    clock.pass(5);
    await kiosk.element.updateComplete;
    expect(kiosk.seen).to.include('Back to Vietnamese in 6 s');
    await kiosk.tap('Keep going');
    clock.pass(24);
    await kiosk.element.updateComplete;
    expect(kiosk.seen).to.include('Back to Vietnamese in 1 s');
    clock.pass(1);
    await until(() => kiosk.seen.includes('Ông/bà có hài lòng'));
  });
});
