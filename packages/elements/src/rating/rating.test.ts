import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { unmount, until } from '../base/page.fixture.js';
import {
  FAILURES,
  FORMS,
  type Harness,
  INVITATIONS,
  invitation,
  mount,
  type SentRating,
  TOKEN,
} from './rating.fixture.js';

beforeEach(() => sessionStorage.clear());
afterEach(() => {
  unmount();
  sessionStorage.clear();
});

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

async function send(rating: Harness, level = 'satisfied'): Promise<SentRating> {
  await rating.rate(level);
  await rating.submit();
  await until(() => rating.ratings.sent.length > 0);
  return rating.ratings.sent.at(-1)!;
}

describe('<motcua-rating> about a page', () => {
  it('asks in three levels, in words, for the site and the office', async () => {
    const rating = await mount({ attributes: { site: 'mcs_1', procedure: '1.004222', version: '3' } });
    expect(rating.ratings.asked).to.deep.equal([{ site: 'mcs_1', agency: 'xa-nguyen-phich' }]);
    expect(rating.seen).to.include('Thông tin này có hữu ích, rõ ràng không?');
    expect(rating.all('.tile').map(({ innerText }) => innerText.trim())).to.deep.equal([
      'Rất hài lòng',
      'Hài lòng',
      'Chưa hài lòng',
    ]);
    expect(rating.all('[type=radio]:checked').length).to.equal(0);
  });

  it('is sent with a level alone: what, about what, and how long it was shown', async () => {
    const rating = await mount({ attributes: { site: 'mcs_1', procedure: '1.004222', version: '3' } });
    const { id, dwell, ...rest } = await send(rating, 'very-satisfied');
    expect(id).to.match(UUID);
    expect(dwell).to.be.a('number').within(0, 8000);
    expect(rest).to.deep.equal({
      about: { kind: 'page', agency: 'xa-nguyen-phich', procedure: '1.004222', version: 3 },
      site: 'mcs_1',
      level: 'very-satisfied',
    });
    await until(() => rating.seen.includes('Cảm ơn bạn đã đánh giá'));
    expect(rating.seen).to.include('Bạn đã chọn Rất hài lòng');
    await until(() => rating.focused?.id === 'said');
    expect(rating.has('form')).to.equal(false);
  });

  it('takes reasons, points and a comment as well', async () => {
    const rating = await mount({ server: { given: FORMS.full } });
    await rating.rate('dissatisfied');
    expect(rating.seen).to.include('Điều gì cần làm tốt hơn?');
    for (const at of [0, 3]) rating.all('.details [type=checkbox]')[at]!.click();
    // The best answer stands first and is worth 2 points.
    rating.one('[name=time]').click();
    rating.all('[name=visits]')[2]!.click();
    await rating.write('  Chờ lâu.  ');
    const { reasons, criteria, comment } = await send(rating, 'dissatisfied');
    expect({ reasons, criteria, comment }).to.deep.equal({
      reasons: ['attitude', 'waiting'],
      criteria: { time: 2, visits: 0 },
      comment: 'Chờ lâu.',
    });
  });

  it('asks what was good of who is satisfied, and drops reasons that were chosen for the other side', async () => {
    const rating = await mount();
    await rating.rate('very-satisfied');
    expect(rating.seen).to.include('Điều gì đã làm tốt?');
    rating.one('.details [type=checkbox]').click();
    await rating.rate('satisfied');
    expect(rating.all('.details :checked').length).to.equal(1);
    await rating.rate('dissatisfied');
    expect(rating.all('.details :checked').length).to.equal(0);
    expect((await send(rating, 'dissatisfied')).reasons).to.equal(undefined);
  });

  it('takes five reasons and no more', async () => {
    const rating = await mount();
    await rating.rate('satisfied');
    for (const box of rating.all('.details [type=checkbox]').slice(0, 5)) box.click();
    await rating.element.updateComplete;
    expect(rating.all('.details :disabled').length).to.equal(5);
    expect(rating.seen).to.include('Chọn nhiều nhất 5 điều.');
  });

  it('counts the characters that are left', async () => {
    const rating = await mount();
    await rating.rate('satisfied');
    expect(rating.seen).to.include('Còn 1000 ký tự');
    expect(rating.seen).to.include('Đừng ghi họ tên');
    await rating.write('x'.repeat(900));
    expect(rating.one('.count').innerText).to.equal('Còn 100 ký tự');
    expect(rating.one('.count').getAttribute('role')).to.equal('status');
  });

  it('without a level says so beside the levels, and sends nothing', async () => {
    const rating = await mount();
    await rating.submit();
    await until(() => rating.focused === rating.level('very-satisfied'));
    expect(rating.seen).to.include('Bạn chọn một mức trước khi gửi.');
    expect(rating.ratings.sent).to.deep.equal([]);
    await rating.rate('satisfied');
    expect(rating.seen).not.to.include('Bạn chọn một mức');
  });

  it('asks in five levels where the page or the office says so', async () => {
    for (const how of [{ attributes: { scale: 'five' } }, { server: { given: FORMS.five } }]) {
      const rating = await mount(how);
      expect(rating.all('.tile').length).to.equal(5);
      const { scale, level } = await send(rating, 'very-dissatisfied');
      expect([scale, level]).to.deep.equal(['five', 'very-dissatisfied']);
      unmount();
    }
  });

  it('asks no more than the form says', async () => {
    const rating = await mount({ server: { given: FORMS.bare } });
    await rating.rate('satisfied');
    expect(rating.all('.details [type=checkbox], textarea').length).to.equal(0);
    expect(rating.has('.details')).to.equal(false);
  });

  it('takes the question of the page', async () => {
    const rating = await mount({ attributes: { question: 'Trang này có dễ dùng không?' } });
    expect(rating.one('legend').innerText).to.equal('Trang này có dễ dùng không?');
  });

  it('without an office tells the developer, and the person in plain words', async () => {
    const rating = await mount({ attributes: { agency: '' } });
    expect(rating.seen).to.include('Trang này chưa nhận được đánh giá');
    expect(rating.ratings.asked).to.deep.equal([]);
  });

  it('asks all the same when how to ask cannot be told', async () => {
    const rating = await mount({ server: { given: FAILURES['down']! } });
    expect(rating.all('.tile').length).to.equal(3);
  });

  it('speaks English', async () => {
    const rating = await mount({ attributes: { lang: 'en' } });
    await until(() => rating.seen.includes('Very satisfied'));
    await send(rating);
    await until(() => rating.seen.includes('Thank you for your rating'));
  });

  it('says that it was given, and nothing else', async () => {
    const rating = await mount();
    const heard: Event[] = [];
    rating.element.addEventListener('motcua-rate', (event) => heard.push(event));
    await send(rating);
    await until(() => heard.length === 1);
    const own = Object.fromEntries(Object.entries(heard[0]!).filter(([name]) => name !== 'isTrusted'));
    expect(own).to.deep.equal({ level: 'satisfied', channel: 'page' });
  });
});

describe('<motcua-rating> about a dossier', () => {
  it('tells what is rated, and that it is secret', async () => {
    const rating = await mount({ token: TOKEN });
    expect(rating.ratings.opened).to.deep.equal([TOKEN]);
    expect(rating.seen).to.include('Đăng ký thường trú');
    expect(rating.seen).to.include('Xong ngày 25/11/2026');
    expect(rating.seen).to.include('cơ quan không biết ai đã đánh giá');
    const { about, site } = await send(rating);
    expect(about).to.deep.equal({ kind: 'dossier', token: TOKEN });
    expect(site).to.equal(undefined);
  });

  it('shows what was taken out of the comment, and until when it may be changed', async () => {
    const rating = await mount({
      token: TOKEN,
      server: {
        answer: { outcome: 'stored', comment: 'Gọi tôi theo số […].', changeableUntil: '2026-11-26T02:30:00Z' },
      },
    });
    await rating.rate('satisfied');
    await rating.write('Gọi tôi theo số 0900 000 000.');
    await send(rating);
    await until(() => rating.has('blockquote'));
    expect(rating.one('blockquote').innerText).to.equal('Gọi tôi theo số […].');
    expect(rating.seen).to.include('Bạn có thể đổi đến 09:30 ngày 26/11/2026.');
  });

  it('is changed within 24 hours, under another id, from what was stored', async () => {
    const rating = await mount({
      token: TOKEN,
      server: { answer: { outcome: 'stored', comment: 'Còn lại.', changeableUntil: '2026-11-26T02:30:00Z' } },
    });
    const first = await send(rating);
    await until(() => rating.has('.chosen'));
    rating.button('Đổi đánh giá').click();
    await until(() => rating.focused?.id === 'question');
    expect(rating.level('satisfied').checked).to.equal(true);
    expect(rating.comment.value).to.equal('Còn lại.');
    rating.button('Giữ như cũ').click();
    await until(() => rating.has('.chosen'));
    rating.button('Đổi đánh giá').click();
    await until(() => rating.has('form'));
    rating.ratings.answer = { outcome: 'changed' };
    await rating.rate('dissatisfied');
    await rating.submit();
    await until(() => rating.seen.includes('Đã đổi đánh giá'));
    const [, second] = rating.ratings.sent;
    expect(second!.level).to.equal('dissatisfied');
    expect(second!.id).not.to.equal(first.id);
  });

  it('that was rated before shows what was said and may be changed', async () => {
    const rating = await mount({ token: TOKEN, server: { about: INVITATIONS.changeable } });
    expect(rating.seen).to.include('Bạn đã chọn Hài lòng');
    expect(rating.seen).to.include('Bạn có thể đổi đến 09:30 ngày 26/11/2026.');
    rating.button('Đổi đánh giá').click();
    await until(() => rating.has('form'));
    expect(rating.all('.details [type=checkbox]:checked').length).to.equal(2);
    expect(rating.seen).to.include('Gửi đánh giá mới');
  });

  for (const [state, said] of [
    ['rated', 'Hồ sơ này đã được đánh giá'],
    ['not-yet', 'Chưa đến lúc đánh giá'],
    ['closed', 'Đã hết hạn đánh giá'],
  ] as const) {
    it(`is not asked about when it is ${state}`, async () => {
      const rating = await mount({ token: TOKEN, server: { about: INVITATIONS[state] } });
      expect(rating.seen).to.include(said);
      expect(rating.has('form')).to.equal(false);
    });
  }

  it('tells of a link that is wrong, also without asking the server', async () => {
    let rating = await mount({ token: 'ngắn' });
    expect(rating.seen).to.include('Đường dẫn đánh giá không đúng');
    expect(rating.ratings.opened).to.deep.equal([]);
    unmount();
    rating = await mount({ token: TOKEN, server: { about: FAILURES['no-such-token']! } });
    expect(rating.seen).to.include('Đường dẫn đánh giá không đúng');
  });

  it('what cannot be told now is asked again', async () => {
    const rating = await mount({ token: TOKEN, server: { about: FAILURES['down']! } });
    expect(rating.one('[part=error]').dataset['kind']).to.equal('down');
    rating.ratings.about = invitation();
    rating.button('Thử lại').click();
    await until(() => rating.has('form'));
  });

  it('another link on the same page is another dossier', async () => {
    const rating = await mount({ token: TOKEN });
    await send(rating);
    await until(() => rating.has('.chosen'));
    rating.element.token = `${TOKEN}2`;
    await until(() => rating.has('form'));
    expect(rating.all(':checked').length).to.equal(0);
    expect(rating.ratings.opened).to.deep.equal([TOKEN, `${TOKEN}2`]);
  });
});

describe('sending', () => {
  it('shows how far the proof of work is, and can be ended with all that was chosen kept', async () => {
    const rating = await mount({ server: { gate: new Promise(() => {}) } });
    await rating.rate('dissatisfied');
    await rating.write('Lâu quá');
    await rating.submit();
    rating.ratings.work!(0.42);
    await until(() => (rating.one('progress') as HTMLProgressElement).value === 0.42);
    expect(rating.has('form')).to.equal(false);
    await until(() => rating.focused?.id === 'said');
    rating.button('Thôi, chưa gửi').click();
    await until(() => rating.has('form'));
    expect(rating.ratings.signals[0]!.aborted).to.equal(true);
    expect(rating.level('dissatisfied').checked).to.equal(true);
    expect(rating.comment.value).to.equal('Lâu quá');
    expect(rating.seen).not.to.include('Chưa gửi được');
  });

  it('that failed keeps what was chosen, and goes again under the same id', async () => {
    const rating = await mount({ server: { answer: FAILURES['down']! } });
    await rating.rate('satisfied');
    await rating.write('Tốt');
    const first = await send(rating);
    await until(() => rating.seen.includes('Chưa gửi được đánh giá'));
    await until(() => rating.focused?.id === 'said');
    expect(rating.comment.value).to.equal('Tốt');
    rating.ratings.answer = { outcome: 'stored' };
    rating.button('Gửi lại').click();
    await until(() => rating.seen.includes('Cảm ơn bạn đã đánh giá'));
    const second = rating.ratings.sent[1]!;
    expect({ ...second, dwell: 0 }).to.deep.equal({ ...first, dwell: 0 });
  });

  it('without a network says so', async () => {
    const online = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine')!;
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    try {
      const rating = await mount({ server: { answer: FAILURES['offline']! } });
      await send(rating);
      await until(() => rating.seen.includes('Thiết bị đang mất mạng'));
      expect(rating.level('satisfied').checked).to.equal(true);
    } finally {
      Object.defineProperty(navigator, 'onLine', online);
    }
  });

  it('what could not be sent of a page is there again after a reload, with its id; of a dossier it is not', async () => {
    const page = await mount({ server: { answer: FAILURES['down']! } });
    await page.rate('satisfied');
    await page.write('Tốt');
    const { id } = await send(page);
    await until(() => page.seen.includes('Chưa gửi được'));
    unmount();
    const again = await mount();
    expect(again.level('satisfied').checked).to.equal(true);
    expect(again.comment.value).to.equal('Tốt');
    expect((await send(again)).id).to.equal(id);
    await until(() => again.has('.chosen'));
    expect(sessionStorage).to.have.length(0);
    unmount();

    const dossier = await mount({ token: TOKEN, server: { answer: FAILURES['down']! } });
    await send(dossier);
    await until(() => dossier.seen.includes('Chưa gửi được'));
    expect(sessionStorage).to.have.length(0);
  });

  it('survives rubbish in the storage', async () => {
    for (const rubbish of ['{', 'null', '[1]', '{"id":5}', '{"id":"a","level":"satisfied","comment":"","reasons":5}']) {
      sessionStorage.setItem(`motcua:rating:${location.origin},xa-nguyen-phich,`, rubbish);
      const rating = await mount();
      expect(rating.all(':checked').length).to.equal(0);
      expect(rating.all('.tile').length).to.equal(3);
      unmount();
    }
  });

  it('something else than what had arrived takes its place where it may, and is not counted twice where it may not', async () => {
    const dossier = await mount({ token: TOKEN });
    let tries = 0;
    Object.defineProperty(dossier.ratings, 'answer', {
      get: () => (++tries === 1 ? FAILURES['already-different'] : { outcome: 'changed' }),
    });
    await send(dossier);
    await until(() => dossier.seen.includes('Đã đổi đánh giá'));
    expect(new Set(dossier.ratings.sent.map(({ id }) => id)).size).to.equal(2);
    unmount();

    const page = await mount({ server: { answer: FAILURES['already-different']! } });
    await send(page);
    await until(() => page.seen.includes('Cảm ơn bạn đã đánh giá'));
    expect(page.ratings.sent).to.have.length(1);
  });

  for (const [code, said] of [
    ['not-yet', 'Chưa đến lúc đánh giá'],
    ['too-late', 'Đã hết hạn đánh giá'],
    ['already-rated', 'Hồ sơ này đã được đánh giá'],
    ['switched-off', 'Tạm dừng nhận đánh giá'],
    ['no-such-token', 'Đường dẫn đánh giá không đúng'],
    ['site-not-allowed', 'Trang này chưa nhận được đánh giá'],
    ['unknown-agency', 'Trang này chưa nhận được đánh giá'],
    ['not-offered', 'Ở đây chưa nhận đánh giá trên mạng'],
  ] as const) {
    it(`that is refused with ${code} says why, and the page's script hears of it`, async () => {
      const rating = await mount({ token: TOKEN, server: { answer: FAILURES[code]! } });
      const kinds: string[] = [];
      rating.element.addEventListener('motcua-error', ({ kind }) => kinds.push(kind));
      await send(rating);
      await until(() => rating.seen.includes(said));
      expect(rating.has('form')).to.equal(false);
      await until(() => rating.focused?.id === 'said');
      expect(kinds).to.have.length(1);
    });
  }

  it('is switched off from afar with what the office says of it', async () => {
    const rating = await mount({ server: { given: FORMS.off } });
    expect(rating.seen).to.include('Tạm dừng nhận đánh giá');
    expect(rating.seen).to.include('Trang đang bảo trì đến hết ngày 30/11/2026.');
  });
});

describe('the dialog', () => {
  const attributes = { dialog: '' };

  it('asks nothing before it is opened, and gives the focus back', async () => {
    const rating = await mount({ attributes });
    expect(rating.ratings.asked).to.deep.equal([]);
    const opener = rating.button('Đánh giá mức độ hài lòng');
    opener.focus();
    opener.click();
    await until(() => rating.has('form'));
    expect(rating.one('dialog').matches(':modal')).to.equal(true);
    await send(rating);
    await until(() => rating.has('.chosen'));
    rating.button('Đóng').click();
    await until(() => !rating.has('dialog'));
    await until(() => rating.focused === opener);
  });

  it('is closed by Escape', async () => {
    const rating = await mount({ attributes });
    rating.button('Đánh giá').click();
    await until(() => rating.has('form'));
    await sendKeys({ press: 'Escape' });
    await until(() => !rating.has('dialog'));
  });
});

describe('the keyboard', () => {
  it('moves through the levels by arrows, and Enter sends without reaching the page', async () => {
    const rating = await mount();
    const reached: string[] = [];
    const hear = ({ key }: KeyboardEvent) => reached.push(key);
    document.addEventListener('keydown', hear);
    try {
      rating.level('very-satisfied').focus();
      await sendKeys({ press: 'Space' });
      expect(rating.level('very-satisfied').checked).to.equal(true);
      await sendKeys({ press: 'ArrowDown' });
      expect(rating.level('satisfied').checked).to.equal(true);
      await sendKeys({ press: 'ArrowRight' });
      await sendKeys({ press: 'ArrowUp' });
      expect(rating.focused === rating.level('satisfied')).to.equal(true);
      expect(rating.ratings.sent, 'an arrow only chooses').to.deep.equal([]);
      await sendKeys({ press: 'Enter' });
      await until(() => rating.ratings.sent.length === 1);
    } finally {
      document.removeEventListener('keydown', hear);
    }
    expect(reached).not.to.include('Enter');
  });

  it('a new line in the comment sends nothing', async () => {
    const rating = await mount();
    await rating.rate('satisfied');
    rating.one('textarea').focus();
    await sendKeys({ type: 'a' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'b' });
    expect(rating.comment.value).to.equal('a\nb');
    expect(rating.ratings.sent).to.deep.equal([]);
  });
});
