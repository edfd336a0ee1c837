import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paperOf } from './paper.js';
import { qrCode } from './qr.js';
import { has, hasNot } from './reading.fixture.js';
import { CENTRE, CODE, PAGE, PARTS, RECEIPT_CODE, recordOf } from './records.fixture.js';

test('the receipt: every line of the form', () => {
  const { html } = paperOf(recordOf({ unit: 'Quầy số 3', sets: 2 }), 'receipt', PARTS)!;
  has(
    html,
    'Ủy ban nhân dân phường Mẫu Trung tâm Phục vụ hành chính công phường Mẫu Quầy số 3',
    `Mã hồ sơ: ${CODE}`,
    'Mẫu, ngày 12 tháng 10 năm 2026',
    'Liên giao người nộp hồ sơ',
    'Nơi tiếp nhận: Quầy số 3, Trung tâm Phục vụ hành chính công phường Mẫu',
    'Tiếp nhận hồ sơ của: Nguyễn Văn Mẫu',
    'Địa chỉ: Số 1, đường Mẫu, khóm 2, phường Mẫu, tỉnh Mẫu',
    'Số điện thoại: 0900 000 123',
    'Nội dung yêu cầu giải quyết: Đăng ký thành lập hộ kinh doanh',
    'Giấy đề nghị đăng ký hộ kinh doanh (1 bản chính)',
    'Văn bản ủy quyền của các thành viên hộ gia đình (1 bản sao)',
    'Giấy tờ pháp lý của cá nhân (bản điện tử)',
    'Số lượng hồ sơ: 02 (bộ)',
    'Thời gian giải quyết hồ sơ theo quy định: 3 ngày làm việc',
    'Thời gian nhận hồ sơ: 09 giờ 12 phút, ngày 12 tháng 10 năm 2026',
    'Thời gian trả kết quả giải quyết hồ sơ: trong giờ làm việc, ngày 15 tháng 10 năm 2026',
    'Đăng ký nhận kết quả tại: Trung tâm Phục vụ hành chính công phường Mẫu, Số 2, đường Mẫu (Thứ Hai',
    'Phí, lệ phí đã nộp: 100.000 đồng',
    'Vào Sổ theo dõi hồ sơ: Quyển số ……… Số thứ tự ………',
    'Người nộp hồ sơ (Ký và ghi rõ họ tên) Nguyễn Văn Mẫu',
    'Người tiếp nhận hồ sơ (Ký và ghi rõ họ tên) Trần Thị Tiếp Nhận',
    'Phản ánh, kiến nghị về việc giải quyết hồ sơ: Văn phòng UBND tỉnh Mẫu',
  );
});

test('the receipt code: large, in groups of four, with what it is for, and the QR code that opens the page', () => {
  const { html } = paperOf(recordOf(), 'receipt', PARTS)!;
  assert.ok(html.includes('<p class="receipt-code">7K3M 9QXD 2F80</p>'));
  has(
    html,
    'xin giữ riêng, không đưa cho người khác',
    'phuongmau.tinh.gov.vn/tra-cuu-ho-so',
    '4 số cuối của số điện thoại',
  );
  const expected = qrCode(`${PAGE}#ho-so=${CODE}&bn=${RECEIPT_CODE}`, 'Mã QR mở trang tra cứu hồ sơ này').text;
  assert.ok(html.includes(expected));
});

test('without a page the QR code holds the two codes; without a phone none is spoken of', () => {
  const { applicant } = recordOf().reception;
  const silent = { applicant: { kind: applicant.kind, name: applicant.name } };
  const { html } = paperOf(recordOf(silent), 'receipt', { agency: CENTRE })!;
  assert.ok(html.includes(qrCode(`${CODE} ${RECEIPT_CODE}`, 'Mã QR ghi mã hồ sơ và mã biên nhận').text));
  has(html, 'Tra cứu: nhập mã hồ sơ và mã biên nhận.');
  hasNot(html, '4 số cuối', 'Quét mã QR');
});

test('what is not known is left to be written by hand', () => {
  const bare = { documents: [], collect: undefined, feePaid: undefined, officer: undefined } as object;
  const { html } = paperOf(
    recordOf({ ...bare, applicant: { kind: 'citizen', name: 'Mẫu' } }, [], null),
    'receipt',
    {},
  )!;
  has(html, 'Địa chỉ: ………', 'Số điện thoại: ………', 'Thời gian giải quyết hồ sơ theo quy định: ………', '………, ngày 12');
  has(html, 'Thời gian trả kết quả giải quyết hồ sơ: ………', 'Thành phần hồ sơ nộp gồm: ………');
  hasNot(html, 'Phí, lệ phí');
});

test('time limits, ways of collecting, and a date that may move are said as an office says them', () => {
  const said = (reception: object) => paperOf(recordOf(reception), 'receipt', PARTS)!.html;
  has(said({ limit: { amount: 0, unit: 'sameDay' } }), 'theo quy định: trong ngày làm việc');
  has(said({ limit: { amount: 2.5, unit: 'workingDay' } }), 'theo quy định: 2,5 ngày làm việc');
  has(said({ limit: { amount: 4, unit: 'workingHour' } }), 'theo quy định: 4 giờ làm việc');
  has(said({ collect: { how: 'post', address: 'Số 9' } }), 'nhận kết quả tại: Qua dịch vụ bưu chính, gửi đến: Số 9');
  has(said({ collect: { how: 'online' } }), 'nhận kết quả tại: Trực tuyến, bản điện tử');
  const record = recordOf();
  const due = { first: '2026-11-25', current: '2026-11-25', by: 'limit', provisional: true };
  has(
    paperOf({ ...record, receipt: { ...record.receipt, due } }, 'receipt', PARTS)!.html,
    'có thể thay đổi theo lịch nghỉ lễ',
  );
});

test('the receipt promises the first date, whatever came later', () => {
  const record = recordOf();
  const due = { first: '2026-10-15', current: '2026-10-20', by: 'limit' };
  const { html } = paperOf({ ...record, receipt: { ...record.receipt, due } }, 'receipt', PARTS)!;
  has(html, 'ngày 15 tháng 10 năm 2026');
  hasNot(html, 'ngày 20 tháng 10 năm 2026');
});

test('twelve papers in two columns, a hundred long ones on more sheets, and every one is there', () => {
  const named = (count: number, tail = '') =>
    Array.from({ length: count }, (_, at) => ({ name: `Giấy tờ số ${at + 1}${tail}`, copies: 1 }));
  const few = paperOf(recordOf({ documents: named(3) }), 'receipt', PARTS)!.html;
  assert.ok(few.includes('<html lang="vi" class="full">') && few.includes('<ol>'));
  const twelve = paperOf(recordOf({ documents: named(12) }), 'receipt', PARTS)!.html;
  assert.ok(twelve.includes('<ol class="columns">') && twelve.includes('<html lang="vi" class="fuller">'));
  const many = paperOf(recordOf({ documents: named(100, ' và tài liệu kèm theo'.repeat(45)) }), 'receipt', PARTS)!.html;
  assert.equal(many.match(/<li>/g)?.length, 100);
  has(many, 'Giấy tờ số 100 và tài liệu');
});
