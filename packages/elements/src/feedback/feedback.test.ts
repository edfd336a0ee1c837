import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { violationsInAllColours } from '../base/axe.fixture.js';
import { until } from '../base/page.fixture.js';
import { CODE, cleanUp, FAILURES, mount, PROGRESS, published, RECEIPT } from './feedback.fixture.js';

const never = new Promise(() => undefined);
const PLACE = { procedure: '1.004222', version: '3', path: 'cases/thuong/fees', shown: '50.000 đồng' };

const png = (bytes = 100) =>
  new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), new Uint8Array(bytes)], 'anh.png');

afterEach(cleanUp);

describe('sending', () => {
  it('sends what was typed, once it is complete, and shows the receipt code', async () => {
    const page = await mount();
    await page.submit();
    expect(page.one('[part=mistakes]').innerText).to.contain('Chọn phản ánh hoặc kiến nghị');
    expect(page.all('[part=mistakes] a')).to.have.length(5);
    expect(page.focused).to.equal(page.one('#said'));
    page.one('[part=mistakes] a[href="#address"]').click();
    expect(page.focused).to.equal(page.one('#address'));
    expect(location.hash).to.equal('');
    page.fill();
    const heard: Event[] = [];
    page.element.addEventListener('motcua-feedback', (event) => heard.push(event));
    await page.submit();
    const [sent] = page.feedback.sent;
    expect(sent).to.deep.include({
      kind: 'problem',
      agency: 'xa-nguyen-phich',
      sender: { name: 'Trần Văn Mẫu', address: 'Ấp 1, xã Nguyễn Phích', phone: '0900 000 123' },
    });
    expect(sent).to.not.have.any.keys('place', 'attachments', 'site');
    expect(page.one('[part=code]').innerText).to.contain(CODE);
    expect(page.seen).to.contain('04/12/2026').and.contain('11/12/2026').and.contain('xã Nguyễn Phích');
    expect(page.focused).to.equal(page.one('#said'));
    expect(heard).to.have.length(1);
    expect(JSON.stringify(heard[0])).to.not.contain('7K3M');
    expect(sessionStorage.length).to.equal(0);
  });

  it('keeps what was typed through a failure and a reload, and sends it again under the same id', async () => {
    const page = await mount({ server: { receipt: FAILURES['down']! } });
    page.fill();
    await page.submit();
    expect(page.one('[part=error]').innerText).to.contain('Chưa gửi được');
    expect(page.field('#text').value).to.contain('Quầy số 2');
    page.element.remove();
    const again = await mount();
    expect(again.one('[part=restored]').innerText).to.contain('Tệp kèm theo cần chọn lại');
    expect(again.field('#phone').value).to.equal('0900 000 123');
    await again.submit();
    expect(again.feedback.sent[0]!.id).to.equal(page.feedback.sent[0]!.id);
  });

  it('keeps nothing on a shared computer', async () => {
    const page = await mount();
    page.fill();
    expect(sessionStorage.length).to.equal(1);
    page.one('#shared').click();
    expect(sessionStorage.length).to.equal(0);
    page.type('text', 'Viết thêm trên máy dùng chung.');
    expect(sessionStorage.length).to.equal(0);
    page.element.remove();
    const said = await mount({ attributes: { shared: '' }, server: { receipt: FAILURES['offline']! } });
    said.fill();
    await said.submit();
    expect(said.has('[part=error]')).to.equal(true);
    expect(sessionStorage.length + localStorage.length).to.equal(0);
  });

  it('sends it under another name when an earlier try had arrived and it was changed since', async () => {
    const page = await mount({ server: { receipt: FAILURES['already-different']! } });
    page.fill();
    const { feedback } = page;
    const { send } = feedback;
    Object.assign(feedback, {
      send: (async (...given) => {
        if (feedback.sent.length === 1) feedback.receipt = RECEIPT;
        return send(...given);
      }) satisfies typeof send,
    });
    await page.submit();
    expect(new Set(feedback.sent.map(({ id }) => id)).size).to.equal(2);
    expect(page.has('[part=receipt]')).to.equal(true);
  });

  it('shows the work and can be cancelled', async () => {
    const page = await mount({ server: { gate: never } });
    page.fill();
    await page.submit();
    page.feedback.work!(0.5);
    await page.settled();
    expect(page.workShown).to.equal(0.5);
    page.button('Chưa gửi nữa').click();
    await page.settled();
    expect(page.feedback.signals[0]!.aborted).to.equal(true);
    expect(page.field('#text').value).to.contain('Quầy số 2');
  });

  it('looks into files before they are sent', async () => {
    const page = await mount();
    page.fill();
    await page.choose(png(), new File(['MZ'], 'anh.jpg'), new File([], 'trong.pdf'));
    expect(page.all('[part=files] .mistake')).to.have.length(2);
    await page.submit();
    expect(page.feedback.sent).to.have.length(0);
    expect(page.one('[part=mistakes]').innerText).to.contain('Bỏ tệp');
    page.one('[aria-label="Bỏ tệp anh.jpg"]').click();
    await page.settled();
    page.one('[aria-label="Bỏ tệp trong.pdf"]').click();
    await page.settled();
    await page.choose(png(), png(), png());
    expect(page.seen).to.contain('chỉ gửi được 3 tệp');
    page.all('[part=files] button').at(-1)!.click();
    await page.settled();
    await page.submit();
    const { attachments } = page.feedback.sent[0]!;
    expect(attachments).to.have.length(3);
    expect(atob(attachments![0]!.content).slice(1, 4)).to.equal('PNG');
  });

  it('makes a picture of a camera smaller, and refuses a large file that is none', async () => {
    const canvas = document.createElement('canvas');
    canvas.width = 1600;
    canvas.height = 1200;
    const paper = canvas.getContext('2d')!;
    const noise = paper.createImageData(1600, 1200);
    for (let at = 0; at < noise.data.length; at += 65_536)
      crypto.getRandomValues(noise.data.subarray(at, Math.min(at + 65_536, noise.data.length)));
    paper.putImageData(noise, 0, 0);
    const blob = await new Promise<Blob>((resolve) => canvas.toBlob((made) => resolve(made!), 'image/png'));
    expect(blob.size).to.be.above(2_000_000);
    const page = await mount();
    page.fill();
    await page.choose(new File([blob], 'chup.png'), new File(['%PDF-1.7', new Uint8Array(2_000_001)], 'don.pdf'));
    expect(page.all('[part=files] .mistake').map((one) => one.innerText)).to.deep.equal([
      'Tệp “don.pdf” chưa gửi được: lớn hơn 2 MB.',
    ]);
    expect(page.one('[part=files]').innerText).to.contain('chup.jpg');
  });

  it('asks what is wrong at a place, told in words, and needs no sender', async () => {
    const page = await mount({ attributes: PLACE });
    expect(page.one('[part=place]').innerText).to.contain('Lệ phí – trường hợp thông thường: 50.000 đồng');
    page.type('text', 'Tại quầy thu 8.000 đồng.');
    await page.submit();
    expect(page.feedback.sent[0]).to.deep.include({
      kind: 'correction',
      place: { procedure: '1.004222', version: 3, path: 'cases/thuong/fees', shown: '50.000 đồng' },
    });
    expect(page.feedback.sent[0]).to.not.have.any.keys('procedure', 'sender');
  });

  it('opens that form by a method, in the words of the page', async () => {
    const page = await mount({ attributes: { view: 'browse' } });
    page.element.reportPlace({ procedure: '1.004222', path: 'places', label: 'Nơi nộp hồ sơ', shown: 'Quầy 2' });
    await page.settled();
    expect(page.one('#place').innerText).to.equal('Nơi nộp hồ sơ: Quầy 2');
    expect(page.focused).to.equal(page.one('#text'));
    page.button('Gửi phản ánh, kiến nghị khác').click();
    await page.settled();
    expect(page.has('#kind-problem')).to.equal(true);
  });

  it('says of each refusal what to do', async () => {
    for (const [failure, said] of [
      ['switched-off', 'Tạm dừng nhận'],
      ['not-offered', 'chưa nhận phản ánh, kiến nghị trên mạng'],
      ['site-not-allowed', 'cài đặt lại'],
      ['file-refused', 'có mật khẩu'],
      ['invalid-body', 'sửa lại rồi gửi'],
      ['busy', 'nhiều người'],
    ] as const) {
      const page = await mount({ server: { receipt: FAILURES[failure]! } });
      page.fill();
      await page.submit();
      expect(page.seen, failure).to.contain(said);
      expect(page.focused, failure).to.equal(page.one('#said'));
      cleanUp();
    }
  });

  it('keeps Enter from the page', async () => {
    let heard = 0;
    const listen = (event: KeyboardEvent) => (heard += event.key === 'Enter' ? 1 : 0);
    document.addEventListener('keydown', listen);
    const page = await mount();
    page.one('#name').focus();
    await sendKeys({ press: 'Enter' });
    await page.settled();
    document.removeEventListener('keydown', listen);
    expect(heard).to.equal(0);
    expect(page.has('[part=mistakes]')).to.equal(true);
  });
});

describe('the receipt', () => {
  const receipt = async () => {
    const page = await mount();
    page.fill();
    await page.submit();
    return page;
  };

  it('is copied, and says so; where that is not allowed it asks to write the code down', async () => {
    const copied: string[] = [];
    const own = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    try {
      own((text) => Promise.resolve(void copied.push(text)));
      const page = await receipt();
      page.button('Sao chép mã').click();
      await until(() => page.seen.includes('Đã sao chép mã'));
      expect(copied).to.deep.equal([CODE]);
      own(() => Promise.reject(new Error('not allowed')));
      Object.defineProperty(document, 'execCommand', { configurable: true, value: () => false });
      page.button('Sao chép mã').click();
      await until(() => page.seen.includes('ghi lại mã ra giấy'));
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
      Reflect.deleteProperty(document, 'execCommand');
    }
  });

  it('is printed alone', async () => {
    const print = window.print.bind(window);
    let seen = '';
    try {
      const page = await receipt();
      window.print = () => (seen = page.seen);
      page.button('In').click();
      await until(() => seen !== '');
      expect(seen).to.contain(CODE);
    } finally {
      window.print = print;
    }
  });

  it('is saved as a text with the code and the dates, and nothing that was written', async () => {
    const createObjectURL = URL.createObjectURL.bind(URL);
    let saved: Blob | undefined;
    try {
      const page = await receipt();
      URL.createObjectURL = (blob: Blob) => createObjectURL((saved = blob));
      page.button('Lưu thành tệp').click();
      await until(() => saved);
      const text = await saved!.text();
      expect(text).to.contain(CODE).and.contain('11/12/2026').and.contain('xã Nguyễn Phích');
      expect(text).to.not.match(/Trần Văn Mẫu|Quầy số 2|0900/);
    } finally {
      URL.createObjectURL = createObjectURL;
    }
  });
});

describe('following', () => {
  it('takes the code out of the address and shows how it stands', async () => {
    history.replaceState(null, '', '#phan-anh=7k3m9qxd2f8o');
    const page = await mount({ server: { progress: PROGRESS.answered } });
    expect(location.hash).to.equal('');
    expect(page.feedback.followed).to.deep.equal([CODE]);
    expect(page.seen).to.contain('Đã trả lời').and.contain('Giấy này không có trong thủ tục');
    expect(page.focused).to.equal(page.one('#said'));
    expect(
      page.seen +
        page.element
          .getAttributeNames()
          .map((name) => page.element.getAttribute(name)!)
          .join(),
    ).to.not.contain('7K3M');
  });

  it('takes a code as it is typed, and says what is wrong with one', async () => {
    const page = await mount({ attributes: { view: 'follow' } });
    page.type('code', '7k3m');
    await page.submit();
    expect(page.one('#mistake-code').innerText).to.contain('12 chữ và số');
    expect(page.focused).to.equal(page.one('#code'));
    page.type('code', ' 7k3m 9qxd-2f8o');
    await page.submit();
    expect(page.feedback.followed).to.deep.equal([CODE]);
    page.button('Xem mã khác').click();
    await page.settled();
    expect(page.field('#code').value).to.equal('');
  });

  it('says when there is none, and tries again after a failure', async () => {
    const page = await mount({ attributes: { view: 'follow' }, server: { progress: FAILURES['no-such-feedback']! } });
    page.type('code', CODE);
    await page.submit();
    expect(page.one('[part=error]').innerText).to.contain('Không có mã này');
    page.feedback.progress = FAILURES['down']!;
    page.type('code', CODE);
    await page.submit();
    page.feedback.progress = PROGRESS.late;
    page.button('Thử lại').click();
    await page.settled();
    expect(page.one('[part=late]').innerText).to.contain('không cần gửi lại').and.contain('11/12/2026');
  });

  it('says every state in words', async () => {
    for (const [name, said] of [
      ['received', 'xem thuộc việc của ai'],
      ['accepted', 'đã thụ lý'],
      ['transferred', 'Chuyển đến: Sở Tư pháp tỉnh Cà Mau'],
      ['corrected', 'Thông tin đã được sửa'],
      ['refused', 'gửi đơn đến Chủ tịch'],
      ['unknown', 'Đang được xử lý'],
    ] as const) {
      const page = await mount({ attributes: { view: 'follow' }, server: { progress: PROGRESS[name] } });
      page.type('code', CODE);
      await page.submit();
      expect(page.seen, name).to.contain(said);
      cleanUp();
    }
  });
});

describe('what was answered', () => {
  it('is listed page after page, by kind', async () => {
    const pages = [[published(1), published(2)], [published(3, { kind: 'correction', verdict: 'right' })]];
    const page = await mount({ attributes: { view: 'browse', procedure: '1.004222' }, server: { pages } });
    expect(page.feedback.asked[0]).to.deep.include({ agency: 'xa-nguyen-phich', procedure: '1.004222' });
    expect(page.seen).to.contain('3 nội dung đã trả lời').and.contain('quá hạn').and.contain('đúng hạn');
    page.button('Xem thêm').click();
    await page.settled();
    expect(page.all('[part=item]')).to.have.length(3);
    expect(page.focused?.closest('[part=item]')).to.equal(page.all('[part=item]')[2]);
    expect(page.one('[part=verdict]').innerText).to.contain('là đúng');
    expect(page.has('button.button')).to.equal(false);
    const select = page.field('#kind');
    select.value = 'correction';
    select.dispatchEvent(new Event('change'));
    await page.settled();
    expect(page.feedback.asked.at(-1)).to.deep.include({ kind: ['correction'] });
  });

  it('says that there is nothing, and that it could not be read', async () => {
    const page = await mount({ attributes: { view: 'browse' } });
    expect(page.one('[part=empty]').innerText).to.contain('Chưa có nội dung');
    page.element.remove();
    const failed = await mount({ attributes: { view: 'browse' }, server: { pages: FAILURES['down']! } });
    expect(failed.one('[part=error]').innerText).to.contain('Chưa kết nối được');
  });
});

it('speaks English in full', async () => {
  const page = await mount({ attributes: { lang: 'en' } });
  expect(page.seen).to.contain('Complaints and denunciations are not taken here');
  expect(page.seen).to.not.match(/Phản ánh|Kiến nghị|Gửi/);
});

describe('axe finds nothing wrong', () => {
  const sending: [
    string,
    Record<string, string>,
    (page: Awaited<ReturnType<typeof mount>>) => Promise<void>,
    object?,
  ][] = [
    ['form', {}, () => Promise.resolve()],
    ['mistakes', {}, (page) => page.submit()],
    ['place', PLACE, () => Promise.resolve()],
    ['files', {}, (page) => page.choose(png(), new File(['MZ'], 'anh.jpg'))],
    ...(
      ['receipt', 'working', 'failed', 'busy', 'file-refused', 'invalid-body', 'site-not-allowed', 'off'] as const
    ).map((name): (typeof sending)[number] => [
      name,
      {},
      async (page) => {
        page.fill();
        await page.submit();
      },
      name === 'working'
        ? { gate: never }
        : name === 'receipt'
          ? {}
          : { receipt: FAILURES[name === 'failed' ? 'offline' : name === 'off' ? 'switched-off' : name]! },
    ]),
  ];
  for (const [name, attributes, act, server = {}] of sending) {
    it(`sending: ${name}`, async function () {
      this.timeout(60_000);
      const page = await mount({ attributes: { theme: 'auto', ...attributes }, server });
      await act(page);
      expect(await violationsInAllColours(page.element)).to.deep.equal([]);
    });
  }

  it('following', async function () {
    this.timeout(60_000);
    for (const answer of [
      PROGRESS.late,
      PROGRESS.corrected,
      PROGRESS.refused,
      FAILURES['no-such-feedback']!,
      FAILURES['down']!,
      FAILURES['not-offered']!,
    ]) {
      const page = await mount({
        attributes: { view: 'follow', theme: 'auto', hotline: '1022' },
        server: { progress: answer },
      });
      page.type('code', CODE);
      await page.submit();
      expect(await violationsInAllColours(page.element)).to.deep.equal([]);
      cleanUp();
    }
  });

  it('browsing', async function () {
    this.timeout(60_000);
    for (const pages of [[[published(1, { verdict: 'corrected' })], [published(2)]], [[]], FAILURES['down']!]) {
      const page = await mount({ attributes: { view: 'browse', theme: 'auto' }, server: { pages } });
      expect(await violationsInAllColours(page.element)).to.deep.equal([]);
      cleanUp();
    }
  });
});
