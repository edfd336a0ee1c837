import { expect } from '@open-wc/testing';
import { told } from '../sending/tree.fixture.js';
import { cleanUp, CODE, FAILURES, mount, type Mounted, PROGRESS, published } from './feedback.fixture.js';

afterEach(cleanUp);

const VIEWS = ['button: Gửi', 'button: Theo dõi', 'button: Đã trả lời'];

async function sent(mounted: Mounted = {}) {
  const page = await mount(mounted);
  page.fill();
  await page.submit();
  return page;
}

async function followed(progress: NonNullable<NonNullable<Mounted['server']>['progress']>) {
  const page = await mount({ attributes: { view: 'follow' }, server: { progress } });
  page.type('code', CODE);
  await page.submit();
  return page;
}

describe('what a screen reader is told of feedback', () => {
  it('the form: what is chosen, what must be filled in, and nothing without a name', async () => {
    await mount();
    const lines = await told();
    expect(lines.slice(0, 4)).to.deep.equal(['heading (2): Phản ánh, kiến nghị', ...VIEWS]);
    expect(lines).to.include.members([
      'radio: Phản ánh',
      'radio: Kiến nghị',
      'textbox (required): Nội dung',
      'textbox (required): Họ và tên, hoặc tên tổ chức',
      'textbox (required): Địa chỉ',
      'textbox: Số điện thoại',
      'checkbox: Máy dùng chung',
      'button: Gửi',
    ]);
    expect(lines.filter((line) => /^(?:radio|textbox|checkbox|button|link)[^:]*:$/.test(line))).to.deep.equal([]);
  });

  it('mistakes: each a link, above the form, and fields that are invalid', async () => {
    const page = await mount();
    await page.submit();
    const lines = await told();
    expect(page.focused?.textContent).to.equal('Còn chỗ cần sửa trước khi gửi');
    expect(lines.slice(4, 6)).to.deep.equal(['link: Chọn phản ánh hoặc kiến nghị.', 'link: Viết nội dung.']);
    expect(lines).to.include('textbox (required invalid): Nội dung');
  });

  it('a place: what is wrong there, and a sender who is free to tell', async () => {
    await mount({ attributes: { procedure: '1.004222', path: 'cases/thuong/fees', shown: '50.000 đồng' } });
    const lines = await told();
    expect(lines).to.include('textbox (required): Sai ở điểm nào? Đúng ra là gì?');
    expect(lines.filter((line) => line.includes('required'))).to.have.length(1);
    expect(lines.some((line) => line.startsWith('radio'))).to.equal(false);
  });

  it('sending, a receipt, a refused file and a notice: what it came to first, then what can be done', async () => {
    let page = await sent({ server: { gate: new Promise(() => undefined) } });
    expect((await told()).slice(4)).to.deep.equal([
      'heading (3): Đang gửi…',
      'progressbar: Đang gửi…',
      'button: Chưa gửi nữa',
    ]);
    page.element.remove();
    page = await sent();
    expect((await told()).slice(4)).to.deep.equal([
      'heading (3): Đã gửi. Cảm ơn bạn',
      'button: Sao chép mã',
      'button: In',
      'button: Lưu thành tệp',
      'button: Xem tình trạng',
      'button: Gửi phản ánh, kiến nghị khác',
    ]);
    page.element.remove();
    page = await sent({ server: { receipt: FAILURES['file-refused']! } });
    expect(page.focused?.textContent).to.equal('Tệp kèm theo không được nhận');
    expect((await told()).at(-1)).to.equal('button: Gửi');
    page.element.remove();
    await sent({ server: { receipt: FAILURES['switched-off']! } });
    expect((await told()).slice(4)).to.deep.equal(['heading (3): Tạm dừng nhận phản ánh, kiến nghị']);
  });

  for (const [name, heading] of [
    ['received', 'Đã nhận'],
    ['late', 'Đang xử lý'],
    ['transferred', 'Đã chuyển đến cơ quan có thẩm quyền'],
    ['answered', 'Đã trả lời'],
    ['refused', 'Không tiếp nhận'],
    ['unknown', 'Đang được xử lý'],
  ] as const) {
    it(`how it stands: ${name}`, async () => {
      await followed(PROGRESS[name]);
      expect((await told()).slice(4)).to.deep.equal([
        'button: Xem mã khác',
        `heading (3): ${heading}`,
        'heading (4): Các bước',
        'heading (4): Nội dung bạn gửi',
      ]);
    });
  }

  it('a code that does not exist, and one that is too short', async () => {
    const page = await followed(FAILURES['no-such-feedback']!);
    expect(page.focused?.textContent).to.equal('Không có mã này');
    expect((await told()).slice(4)).to.deep.equal(['textbox (required): Mã theo dõi', 'button: Xem']);
    page.type('code', '7k');
    await page.submit();
    expect(await told()).to.include('textbox (required invalid): Mã theo dõi');
  });

  it('what was answered: a list to choose a kind from, and more', async () => {
    await mount({ attributes: { view: 'browse' }, server: { pages: [[published(1)], [published(2)]] } });
    expect((await told()).slice(4)).to.deep.equal(['combobox: Loại', 'button: Xem thêm']);
  });
});
