import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { unmount, until } from '../base/page.fixture.js';
import { CARDS, card, CODE, FAILURES, type Harness, mount, PHONE, RECEIPT, text } from './dossier.fixture.js';
import { MotcuaDossierLoadEvent } from './events.js';

afterEach(() => {
  unmount();
  localStorage.clear();
});

async function shown(answer: Parameters<typeof mount>[1], attributes: Record<string, string> = {}): Promise<Harness> {
  const dossier = await mount(attributes, answer);
  await dossier.look();
  await until(() => dossier.focused === dossier.one('#shown'));
  return dossier;
}

function paste(dossier: Harness, pasted: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text', pasted);
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  return dossier.field('code').dispatchEvent(event);
}

describe('the form', () => {
  it('looks up by code and receipt code, in any spelling, and takes the reader to the card', async () => {
    const dossier = await mount();
    await dossier.look(' h12.44 – 261123 – 0013 ', '7k3m9qxd2f8o');
    await until(() => dossier.one('.card'));
    expect(dossier.dossiers.asked).to.deep.equal([{ code: CODE, receiptCode: RECEIPT }]);
    await until(() => dossier.focused === dossier.one('#shown'));
    expect(dossier.all('form')).to.deep.equal([]);
  });

  it('looks up by the last four digits, also of a whole number, of which no more is sent', async () => {
    const dossier = await mount();
    await dossier.choose(1);
    dossier.type('code', CODE);
    dossier.type('phone', `0900 00${PHONE}`);
    dossier.submit();
    await until(() => dossier.one('.card'));
    expect(dossier.dossiers.asked).to.deep.equal([{ code: CODE, phone: PHONE }]);
  });

  it('with the code alone shows how far it is, and why no more, and takes the receipt code later', async () => {
    const dossier = await mount({}, CARDS.progress);
    await dossier.choose(2);
    expect(dossier.seen).to.include('Thông tư 01/2018/TT-VPCP');
    dossier.type('code', CODE);
    dossier.submit();
    await until(() => dossier.one('.card'));
    expect(dossier.dossiers.asked).to.deep.equal([{ code: CODE }]);
    expect(text(dossier.one('#shown'))).to.equal('Đang giải quyết');
    dossier.dossiers.answer = card();
    dossier.button('Gõ thêm mã biên nhận').click();
    await until(() => dossier.focused === dossier.field('receipt'));
    expect(dossier.field('code').value).to.equal(CODE);
  });

  it('refuses no code for its pattern, and tells the day in it as a help', async () => {
    const dossier = await mount();
    dossier.type('code', 'H12.44-250707-0013');
    await until(() => dossier.seen.includes('ngày nhận hồ sơ là 07/07/2025'));
    dossier.type('code', 'HS-Đ/15');
    await dossier.element.updateComplete;
    expect(dossier.seen).not.to.include('ngày nhận hồ sơ');
    await dossier.look('HS-Đ/15');
    await until(() => dossier.one('.card'));
    expect(dossier.dossiers.asked[0]!.code).to.equal('HS-Đ/15');
  });

  const mistakes: [string, (dossier: Harness) => unknown, string, string][] = [
    ['no code', () => {}, 'code', 'chưa gõ mã hồ sơ'],
    ['a code without end', (dossier) => dossier.type('code', 'A'.repeat(81)), 'code', 'không dài đến thế'],
    ['no receipt code', (dossier) => dossier.type('code', CODE), 'receipt', 'chưa gõ mã biên nhận'],
    [
      'a receipt code too short',
      (dossier) => {
        dossier.type('code', CODE);
        dossier.type('receipt', '7K3M-9QXD-2F8');
      },
      'receipt',
      'đủ 12 chữ và số',
    ],
    [
      'a receipt code typed with marks',
      (dossier) => {
        dossier.type('code', CODE);
        dossier.type('receipt', '7K3M-9QXD-2FÁ');
      },
      'receipt',
      'tắt bộ gõ tiếng Việt',
    ],
    [
      'three digits',
      async (dossier) => {
        await dossier.choose(1);
        dossier.type('code', CODE);
        dossier.type('phone', '739');
      },
      'phone',
      '4 số cuối',
    ],
  ];
  for (const [what, does, field, says] of mistakes) {
    it(`asks nobody for ${what}, and says it at the field`, async () => {
      const dossier = await mount();
      await does(dossier);
      dossier.submit();
      await until(() => dossier.one('.mistake').textContent.includes(says));
      const wrong = dossier.field(field as 'code');
      await until(() => dossier.focused === wrong);
      expect(wrong.getAttribute('aria-invalid')).to.equal('true');
      expect(wrong.getAttribute('aria-describedby')!.split(' ')).to.include('mistake');
      expect(dossier.dossiers.asked).to.deep.equal([]);
    });
  }

  it('groups the receipt code while it is typed', async () => {
    const dossier = await mount();
    dossier.field('receipt').focus();
    await sendKeys({ type: '7k3m9qxd' });
    expect(dossier.field('receipt').value).to.equal('7K3M-9QXD');
    for (const press of ['ArrowLeft', 'ArrowLeft', 'Backspace']) await sendKeys({ press });
    await sendKeys({ type: 'a' });
    expect(dossier.field('receipt').value).to.equal('7K3M-9AXD');
    expect(dossier.field('receipt').selectionStart).to.equal(7);
  });

  it('takes both codes from one paste, and leaves any other paste alone', async () => {
    const dossier = await mount();
    await dossier.choose(1);
    expect(paste(dossier, `${CODE} ${RECEIPT}`), 'taken').to.equal(false);
    expect(dossier.field('code').value).to.equal(CODE);
    await until(() => dossier.field('receipt').checkVisibility());
    expect(dossier.field('receipt').value).to.equal(RECEIPT);
    expect(paste(dossier, 'H12.44-250707-0013'), 'left').to.equal(true);
    // A keyboard that pastes without saying so.
    dossier.type('code', `https://example.gov.vn/#ho-so=H12.44-250707-0001&bn=${RECEIPT}`);
    expect(dossier.field('code').value).to.equal('H12.44-250707-0001');
  });

  it('is done by keyboard alone, and the form of the page around it is not sent', async () => {
    const form = document.createElement('form');
    form.dataset['test'] = '';
    document.body.append(form);
    const heard: string[] = [];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      heard.push('submit');
    });
    const dossier = await mount();
    form.append(dossier.element);
    await dossier.element.updateComplete;
    dossier.field('code').focus();
    await sendKeys({ type: CODE });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(dossier.focused).to.equal(dossier.field('receipt'));
    await sendKeys({ type: RECEIPT.replaceAll('-', '') });
    await sendKeys({ press: 'Enter' });
    await until(() => dossier.focused === dossier.one('#shown'));
    const reached: string[] = [];
    // No further than the last button: a page that was tabbed out of has no focus, nor has the next test's.
    for (let tabs = 0; tabs < 8 && !reached.includes('In'); tabs++) {
      await sendKeys({ press: 'Tab' });
      if (dossier.focused) reached.push(text(dossier.focused));
    }
    expect(reached).to.include.members(['Xem lại', 'Thêm ngày hẹn vào lịch', 'In']);
    expect(heard).to.deep.equal([]);
  });

  it('says what it does while it works, as far as it is, and can be stopped', async () => {
    const dossier = await mount();
    dossier.dossiers.gate = new Promise(() => {});
    await dossier.look();
    await until(() => dossier.focused === dossier.one('#working'));
    dossier.dossiers.work!(0.5);
    await until(() => (dossier.one('progress') as HTMLProgressElement).value === 0.5);
    expect(document.querySelector('[data-motcua-announcer]')!.textContent).to.include('chống quét tự động');
    dossier.button('Thôi').click();
    await until(() => dossier.focused === dossier.field('code'));
    expect(dossier.dossiers.signals[0]!.aborted).to.equal(true);
    expect(dossier.field('code').value, 'what was typed is still there').to.equal(CODE);
  });
});

describe('the card', () => {
  const says: Record<keyof typeof CARDS, string[]> = {
    submitted: ['Mới nộp trên mạng', 'chờ cơ quan báo'],
    accepted: ['Đã nhận hồ sơ', 'Chưa phải làm gì', 'Thứ Hai, 30/11/2026', 'Còn 5 ngày làm việc'],
    processing: [
      'Đang giải quyết',
      'Hồ sơ đang ở',
      'Công an xã',
      'N*** V*** M***',
      'Còn 3 ngày làm việc',
      'Lê Thị Tiếp Nhận',
    ],
    'due today': ['Hôm nay là ngày hẹn', 'có thể thay đổi'],
    supplement: [
      'Cần bổ sung giấy tờ',
      'chữ ký của tất cả',
      'Nộp tại Trung tâm',
      'không có chứng thực',
      'tạm dừng tính ngày',
    ],
    fee: ['Cần nộp tiền', 'Nộp 120.000 đồng tại'],
    moved: ['Thứ Tư, 02/12/2026', 'Lúc đầu hẹn Thứ Hai, 30/11/2026', 'chờ bổ sung giấy tờ không tính'],
    overdue: ['Quá hẹn 2 ngày làm việc', 'phải xin lỗi bằng văn bản', 'Gọi 1022 để hỏi'],
    apology: ['xin lỗi', 'hẹn lại Thứ Sáu, 27/11/2026', 'xác minh thêm', 'Lúc đầu hẹn Thứ Sáu, 20/11/2026'],
    ready: ['Đã giải quyết xong', 'Đến nhận kết quả', '07:00–11:00', '0290 3000 000', 'Xong trước ngày hẹn'],
    returned: ['Đã trả kết quả', 'Xong trễ hẹn 1 ngày làm việc', 'Không phải làm gì nữa'],
    refused: ['Không nhận hồ sơ', 'phường An Xuyên', 'nộp lại'],
    withdrawn: ['Đã rút hồ sơ', 'nộp hồ sơ mới'],
    stopped: ['Đã dừng giải quyết', 'Quá 30 ngày', 'quyền khiếu nại'],
    unknown: ['Tình trạng khác', 'Cơ quan ghi: “Chờ liên thông thuế”', 'Hỏi nơi đã nộp hồ sơ'],
    long: ['Quá hẹn 123 ngày làm việc'],
    district: [
      '000.00.12.H12-190122-0001',
      'Ủy ban nhân dân huyện U Minh',
      'Thứ Năm, 14/02/2019',
      '15:40 ngày 22/01/2019',
    ],
    progress: ['Hồ sơ chưa có kết quả'],
  };
  for (const [name, parts] of Object.entries(says)) {
    it(`says of "${name}" what there is to know`, async () => {
      const dossier = await shown(CARDS[name as keyof typeof CARDS], { hotline: '1022' });
      for (const part of parts) expect(dossier.seen).to.include(part);
      if (name !== 'progress') expect(dossier.seen).to.include('Cập nhật lúc');
    });
  }

  it('says that a date may still change only while it may', async () => {
    for (const [answer, says] of [
      [CARDS['due today'], true],
      [CARDS.ready, false],
    ] as const) {
      const dossier = await shown({ ...answer, due: { ...answer.due!, provisional: true } });
      expect(dossier.seen.includes('có thể thay đổi')).to.equal(says);
      unmount();
    }
  });

  it('says times by the clock of Việt Nam, wherever they were written', async () => {
    const dossier = await shown(card({ receivedAt: '2026-11-22T18:30:00Z' }));
    expect(dossier.seen).to.include('01:30 ngày 23/11/2026');
  });

  it('lists what happened newest first; the oldest is a press away, and reached by keyboard', async () => {
    const dossier = await shown(CARDS.moved);
    const steps = () => dossier.all('.steps li .what').map(text);
    expect(steps()[0]).to.equal('Bắt đầu giải quyết');
    expect(steps()).to.have.length(4);
    dossier.button('Xem thêm 2 bước').click();
    await until(() => steps().length === 6);
    expect(steps().at(-1)).to.equal('Nhận hồ sơ');
    await until(() => dossier.focused === dossier.all('.steps li')[4]);
  });

  it('leads to the procedure and to rating by addresses that hold nothing of the dossier', async () => {
    const dossier = await shown(CARDS.ready, { 'detail-href': '/thu-tuc?tthc={code}', 'rate-href': '/danh-gia' });
    const links = dossier.all('a').map((link) => (link as HTMLAnchorElement).href);
    expect(links).to.deep.equal([`${location.origin}/thu-tuc?tthc=1.004222`, `${location.origin}/danh-gia`]);
    dossier.element.rateHref = 'javascript:alert(1)';
    await dossier.element.updateComplete;
    expect(dossier.all('[part=rate]')).to.deep.equal([]);
  });

  it('leads to rating with the token in the fragment, where the server told one', async () => {
    const dossier = await shown({ ...CARDS.ready, ratingToken: 'abc.def' }, { 'rate-href': '/danh-gia?xa=1#cu' });
    const [rate] = dossier.all('[part=rate]');
    expect((rate as HTMLAnchorElement).href).to.equal(`${location.origin}/danh-gia?xa=1#danh-gia=abc.def`);
  });

  it('goes back to an empty form', async () => {
    const dossier = await shown(card());
    dossier.button('Tra cứu hồ sơ khác').click();
    await until(() => dossier.focused === dossier.field('code'));
    expect([dossier.field('code').value, dossier.field('receipt').value]).to.deep.equal(['', '']);
    expect(dossier.seen).not.to.include(CODE);
  });

  it('survives an answer that is no dossier', async () => {
    const kinds: string[] = [];
    const dossier = await mount({}, { ...card(), at: 'hôm qua', steps: undefined! });
    dossier.element.addEventListener('motcua-error', ({ kind }) => kinds.push(kind));
    await dossier.look();
    await until(() => dossier.seen.includes('Không đọc được dữ liệu'));
    expect(kinds).to.include('garbled');
  });

  it('speaks English whole', async () => {
    const dossier = await mount({ lang: 'en' }, CARDS.supplement);
    await dossier.look();
    await until(() => dossier.one('.card'));
    for (const part of ['More papers needed', 'Hand in or correct', 'Monday, 30 November 2026', 'Waiting for you'])
      expect(dossier.seen).to.include(part);
  });

  it('tells the page that a dossier is shown, and not which', async () => {
    const dossier = await mount({}, CARDS.fee);
    const heard: Event[] = [];
    dossier.element.addEventListener('motcua-load', (event) => heard.push(event));
    await dossier.look();
    await until(() => heard.length === 1);
    expect(heard[0]).to.be.instanceOf(MotcuaDossierLoadEvent);
    expect(JSON.parse(JSON.stringify(heard[0]))).to.deep.equal({
      isTrusted: false,
      total: 1,
      kind: 'card',
      status: 'fee',
    });
  });
});

describe('a look-up that fails', () => {
  for (const [kind, says] of Object.entries({
    'not-shown': 'Không xem được hồ sơ với thông tin này',
    'not-offered': 'chưa xem được hồ sơ trên mạng',
    busy: 'Đang có nhiều người truy cập',
    down: 'Chưa kết nối được với máy chủ',
  })) {
    it(`says so (${kind}), takes the reader there, and keeps what was typed`, async () => {
      const dossier = await mount({ hotline: '1022' }, FAILURES[kind]);
      const heard: string[] = [];
      dossier.element.addEventListener('motcua-error', (event) => heard.push(event.kind));
      await dossier.look();
      await until(() => dossier.focused === dossier.one('#refused'));
      expect(dossier.seen).to.include(says).and.include('Gọi 1022 để hỏi');
      expect(dossier.field('receipt').value).to.equal(RECEIPT);
      expect(heard).to.deep.equal([kind]);
      const retries = dossier.all('.refusal button').length;
      expect(retries).to.equal(['busy', 'down'].includes(kind) ? 1 : 0);
    });
  }

  it('names the number of the office where the page gives none', async () => {
    const dossier = await mount({ agency: 'xa-nguyen-phich' }, FAILURES['not-shown']);
    const asked: string[] = [];
    const get = (id: string) => {
      asked.push(id);
      return Promise.resolve({ receptionPoints: [{ name: 'Một cửa', phone: '0290 3000 111 - 0290 3000 222' }] });
    };
    dossier.element.client = { agencies: { get } } as unknown as NonNullable<typeof dossier.element.client>;
    expect(asked, 'nobody has to call yet').to.deep.equal([]);
    await dossier.look();
    await until(() => dossier.button('Gọi 0290 3000 111 để hỏi'));
    expect((dossier.one('.refusal a') as HTMLAnchorElement).href).to.equal('tel:02903000111');
    expect(asked).to.deep.equal(['xa-nguyen-phich']);
  });

  it('is tried again by itself when the network is back', async () => {
    const online = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine')!;
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    try {
      const dossier = await mount({}, FAILURES['offline']);
      await dossier.look();
      await until(() => dossier.seen.includes('Thiết bị đang mất mạng'));
      dossier.dossiers.answer = card();
      window.dispatchEvent(new Event('online'));
      await until(() => dossier.one('.card'));
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
      expect(Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine')).to.deep.equal(online);
    }
  });

  it('keeps an earlier answer, but not one that is not shown any more', async () => {
    const dossier = await shown(card());
    dossier.dossiers.answer = FAILURES['down']!;
    dossier.button('Xem lại').click();
    await until(() => dossier.one('[part=stale]'));
    expect(dossier.one('.card')).to.exist;
    dossier.dossiers.answer = FAILURES['not-shown']!;
    dossier.button('Xem lại').click();
    await until(() => dossier.one('.refusal'));
    expect(dossier.all('.card')).to.deep.equal([]);
  });
});

describe('looking again', () => {
  const now = Date.now;
  afterEach(() => (Date.now = now));

  it('is a press away, stays where it is, and says when it is done', async () => {
    const dossier = await shown(card());
    dossier.dossiers.answer = CARDS.ready;
    const again = dossier.button('Xem lại');
    again.focus();
    again.click();
    await until(() => text(dossier.one('#shown')) === 'Đã giải quyết xong');
    expect(text(dossier.focused!)).to.equal('Xem lại');
    expect(document.querySelector('[data-motcua-announcer]')!.textContent).to.equal('Đã cập nhật.');
  });

  it('happens when the page is come back to after a quarter of an hour, once, and not before', async () => {
    const dossier = await shown(card());
    const comeBack = (minutes: number) => {
      Date.now = () => now() + minutes * 60_000;
      document.dispatchEvent(new Event('visibilitychange'));
    };
    comeBack(14);
    expect(dossier.dossiers.asked).to.have.length(1);
    comeBack(16);
    await until(() => dossier.dossiers.asked.length === 2);
    await until(() => !dossier.all('progress').length);
    comeBack(17);
    expect(dossier.dossiers.asked).to.have.length(2);
  });

  it('does not happen to what cannot change any more', async () => {
    for (const answer of [CARDS.returned, CARDS.stopped]) {
      const dossier = await shown(answer);
      Date.now = () => now() + 3_600_000;
      document.dispatchEvent(new Event('visibilitychange'));
      expect(dossier.dossiers.asked).to.have.length(1);
      expect(dossier.all('button').map(text)).not.to.include('Xem lại');
      Date.now = now;
      unmount();
    }
  });
});

describe('what is taken along', () => {
  it('is the due date as a file without anything of the person', async () => {
    const dossier = await shown(card());
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
      dossier.button('Thêm ngày hẹn vào lịch').click();
      await until(() => name);
    } finally {
      URL.createObjectURL = create;
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
      expect(Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')).to.deep.equal(click);
    }
    const file = await blob!.text();
    expect(blob!.type).to.include('text/calendar');
    expect(file)
      .to.include('DTSTART;VALUE=DATE:20261130')
      .and.include('Ngày hẹn trả kết quả hồ sơ')
      .and.include('Trung tâm');
    for (const secret of [CODE, RECEIPT, 'V***', 'thường trú']) expect(file + name).not.to.include(secret);
  });

  it('is the card on paper, with all steps and nothing that is only for the screen', async () => {
    const dossier = await shown(CARDS.moved);
    const print = window.print.bind(window);
    let printed = 0;
    window.print = () => printed++;
    try {
      dossier.button('In').click();
      await until(() => printed === 1);
      window.dispatchEvent(new Event('afterprint'));
    } finally {
      window.print = print;
    }
    const { emulateMedia } = await import('@web/test-runner-commands');
    await emulateMedia({ media: 'print' });
    expect(dossier.all('.steps li')).to.have.length(6);
    expect(dossier.all('button')).to.deep.equal([]);
    await emulateMedia({ media: 'screen' });
  });
});
