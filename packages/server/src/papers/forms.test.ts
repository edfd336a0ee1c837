import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formOf } from './forms.js';

const KINDS = ['receipt', 'supplement', 'refusal', 'apology', 'stop'];

test('until 14 September 2025 the forms of 2018, since then those of 2025', () => {
  const on = (day: string) =>
    KINDS.map((kind) => formOf(kind, day)).map((form) => form && `${form.number} ${form.title}`);
  assert.deepEqual(on('2025-09-14'), [
    '01 Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
    '02 Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
    '03 Phiếu từ chối tiếp nhận giải quyết hồ sơ',
    '04 Phiếu xin lỗi và hẹn lại ngày trả kết quả',
    undefined,
  ]);
  assert.deepEqual(on('2025-09-15'), [
    '01 Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
    '02 Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
    '03 Phiếu từ chối tiếp nhận, giải quyết hồ sơ',
    '04 Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết',
    '05 Thông báo dừng giải quyết hồ sơ',
  ]);
  assert.equal(formOf('receipt', '2019-01-22')?.basis, 'TT 01/2018/TT-VPCP');
  assert.equal(formOf('receipt', '2026-01-01')?.basis, 'TT 03/2025/TT-VPCP');
});

test('a kind that no generation has is none', () => {
  for (const kind of ['toString', '__proto__', '01', '']) assert.equal(formOf(kind, '2026-01-01'), undefined, kind);
});
