import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paperOf } from './paper.js';
import { has, hasNot } from './reading.fixture.js';
import { eventOf, PARTS, recordOf } from './records.fixture.js';

const NEW = '2026-10-13T10:05:00+07:00';
const OLD = '2019-01-24T10:05:00+07:00';
const OLD_RECEPTION = { receivedAt: '2019-01-22T08:00:00+07:00', code: '000.00.12.H12-190122-0001' };

test('the supplement lists the papers, says why, and whom to ask', () => {
  const event = eventOf('supplement-asked', NEW, {
    items: ['Giấy ủy quyền', 'Bản vẽ'],
    reason: 'Còn thiếu chữ ký.',
    officer: 'Trần Thị Mẫu',
  });
  const { html } = paperOf(recordOf({}, [event]), 'supplement', PARTS)!;
  assert.ok(html.includes('<ol><li>Giấy ủy quyền</li><li>Bản vẽ</li></ol>'));
  has(
    html,
    'Hồ sơ của: Nguyễn Văn Mẫu',
    'Lý do: Còn thiếu chữ ký.',
    'Ông/Bà liên hệ với Trần Thị Mẫu, Trung tâm Phục vụ hành chính công phường Mẫu, số điện thoại 0290 0000 000',
    'Người hướng dẫn (Ký và ghi rõ họ tên) Trần Thị Mẫu',
  );
  assert.equal(
    paperOf(recordOf({}, [eventOf('supplement-asked', NEW)]), 'supplement', PARTS)!.html.split('class="blank"').length,
    5,
  );
});

test('the refusal says why, a paragraph a line', () => {
  const event = eventOf('refused', NEW, { reason: 'Không thuộc thẩm quyền.\nĐề nghị nộp tại Sở Mẫu.' });
  const { html } = paperOf(recordOf({}, [event]), 'refusal', PARTS)!;
  assert.ok(html.includes('<p>Không thuộc thẩm quyền.</p>\n<p>Đề nghị nộp tại Sở Mẫu.</p>'));
  has(html, 'thông báo không tiếp nhận, giải quyết hồ sơ này');
});

test('the apology gives the first date, the reason and the new date, and does not call a day to come past', () => {
  const apology = (at: string, reception: object = {}, due = '2026-10-15') =>
    paperOf(
      recordOf(reception, [eventOf('apology', at, { due: '2026-10-20', reason: 'Cần xác minh.' })], due),
      'apology',
      PARTS,
    )!.html;
  has(
    apology('2026-10-14T16:00:00+07:00'),
    'Kính gửi: Ông/Bà Nguyễn Văn Mẫu',
    'Ngày 12 tháng 10 năm 2026, Trung tâm Phục vụ hành chính công phường Mẫu tiếp nhận hồ sơ của Ông/Bà',
    'Giấy tiếp nhận hồ sơ và hẹn trả kết quả: ngày 15 tháng 10 năm 2026',
    'không thể trả kết quả',
    'Lý do: Cần xác minh.',
    'xin lỗi Ông/Bà và đề nghị gia hạn thời gian giải quyết hồ sơ, trả kết quả vào ngày 20 tháng 10 năm 2026',
    'Thủ trưởng cơ quan, đơn vị (Ký tên, đóng dấu)',
  );
  has(apology('2026-10-16T16:00:00+07:00'), 'đến nay', 'chưa trả kết quả');
  has(apology(OLD, OLD_RECEPTION, '2019-01-25'), 'xin lỗi Ông/Bà và hẹn trả kết quả giải quyết hồ sơ vào ngày');
});

test('a stop was asked for, or the office says why', () => {
  const withdrawn = paperOf(recordOf({}, [eventOf('withdrawn', NEW)]), 'stop', PARTS)!.html;
  has(withdrawn, 'Theo đề nghị của Ông/Bà', 'dừng giải quyết hồ sơ nêu trên kể từ ngày 13 tháng 10 năm 2026');
  hasNot(withdrawn, 'Lý do');
  const stopped = paperOf(recordOf({}, [eventOf('stopped', NEW, { reason: 'Quá hạn bổ sung.' })]), 'stop', PARTS)!.html;
  has(stopped, 'Lý do: Quá hạn bổ sung.');
  hasNot(stopped, 'Theo đề nghị');
});

test('a company is not Ông/Bà', () => {
  const applicant = { kind: 'business', name: 'Công ty Mẫu' };
  const { html } = paperOf(recordOf({ applicant }, [eventOf('apology', NEW)]), 'apology', PARTS)!;
  has(html, 'Kính gửi: Công ty Mẫu', 'của Quý đơn vị');
  hasNot(html, 'Ông/Bà');
});
