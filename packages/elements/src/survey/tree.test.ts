import { expect } from '@open-wc/testing';
import { told } from '../sending/tree.fixture.js';
import { cleanUp, FAILURES, mount, survey } from './survey.fixture.js';

afterEach(cleanUp);

const TITLE = 'heading (2): Khảo sát mức độ hài lòng 6 tháng cuối năm 2026';
const LEVELS = ['Rất hài lòng', 'Hài lòng', 'Bình thường', 'Không hài lòng', 'Rất không hài lòng'];

describe('what a screen reader is told of a survey', () => {
  it('the form: factors as headings, each question with its choices', async () => {
    await mount();
    const lines = await told();
    const at = lines.indexOf('heading (3): Tiếp cận dịch vụ');
    expect(lines[0]).to.equal(TITLE);
    expect(lines.slice(at + 1, at + 6)).to.deep.equal(LEVELS.map((level) => `radio: ${level}`));
    expect(lines.filter((line) => line.startsWith('checkbox'))).to.deep.equal([
      'checkbox: Thời gian chờ',
      'checkbox: Giấy tờ phải nộp',
      'checkbox: Điều khác',
      'checkbox: Máy dùng chung',
    ]);
    expect(lines.slice(-2)).to.deep.equal(['button: Gửi phiếu', 'button: In phiếu để ghi tay']);
  });

  it('which office, when it has to be chosen, and what is missing', async () => {
    const page = await mount({ attributes: { agency: 'x' } });
    await page.submit();
    const lines = await told();
    expect(page.focused?.textContent).to.equal('Còn câu cần trả lời trước khi gửi');
    expect(lines[1]).to.equal('link: Chọn cơ quan bạn đã đến làm thủ tục.');
    expect(lines.some((line) => /^combobox \(.*invalid\): Cơ quan bạn đã đến/.test(line))).to.equal(true);
  });

  it('sending, thanks and a wrong invitation', async () => {
    for (const [server, told_] of [
      [{ gate: new Promise(() => undefined) }, ['heading (3): Đang gửi phiếu…', 'progressbar: Đang gửi phiếu…']],
      [{}, ['heading (3): Đã nhận phiếu. Cảm ơn bạn']],
      [
        { result: FAILURES['no-such-invitation']! },
        ['heading (3): Mã mời không đúng hoặc đã dùng', 'button: Quay lại phiếu'],
      ],
    ] as const) {
      const page = await mount({ invitation: 'A', server });
      await page.fill();
      await page.submit();
      expect((await told()).slice(1, 1 + told_.length)).to.deep.equal(told_);
      cleanUp();
    }
  });

  it('a round that is to come or by invitation: why, and the paper', async () => {
    for (const [change, said] of [
      [{ state: 'planned' }, 'Khảo sát chưa mở'],
      [{ everyone: false }, 'Đợt này chỉ hỏi người được mời'],
    ] as const) {
      await mount({ server: { rounds: [survey(change)] } });
      expect(await told()).to.deep.equal([TITLE, `heading (3): ${said}`, 'button: In phiếu để ghi tay']);
      cleanUp();
    }
  });

  it('results stay a table with headers where a narrow page shows rows as blocks', async () => {
    const page = await mount({ server: { rounds: [survey({ state: 'closed' })] } });
    await page.narrow();
    const [table] = page.all('table');
    expect(getComputedStyle(table!.querySelector('tbody tr')!).display).to.equal('block');
    expect([...table!.querySelectorAll('[role=columnheader]')].map((one) => one.textContent.trim())).to.deep.equal([
      'Cơ quan',
      'Số người trả lời',
      'Tỷ lệ hài lòng, và khoảng',
    ]);
    for (const row of page.all('tbody tr')) {
      const [name, people] = [...row.children];
      expect(name!.clientWidth, 'a name has the whole width').to.equal(row.clientWidth);
      expect(getComputedStyle(people!).textAlign).to.equal('start');
      expect(row.scrollWidth, row.innerText).to.be.at.most(row.clientWidth);
      expect(row.innerText).to.contain('Số người trả lời: ').and.contain('Tỷ lệ hài lòng, và khoảng: ');
    }
    page.element.style.inlineSize = '700px';
    expect(page.one('tbody tr').innerText).to.not.contain('Số người trả lời: ');
  });
});
