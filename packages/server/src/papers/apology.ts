import { addresseeOf } from './addressee.js';
import { type Fill, HEAD_SIGNS } from './contents.js';
import { said } from './fields.js';
import { markup } from './markup.js';
import { receivedInWords } from './received.js';
import { BLANK } from './sheet.js';
import { dayInWords } from './words.js';

/**
 * The apology (mẫu 04; NĐ 61/2018 Đ19). It is due before the time is over, so it does not say of a day to come that it has passed.
 * The form of 2018 names another day; that of 2025 asks for more time.
 */
export const fillApology: Fill = (record, { event, form, day, office }) => {
  const { to, you } = addresseeOf(record.reception.applicant);
  const first = record.receipt.due?.first;
  const passed = first !== undefined && first < day;
  const until = event.due === undefined ? BLANK : dayInWords(event.due);
  return {
    numbered: true,
    body: markup`<p class="to">Kính gửi: <strong>${to}</strong></p>
<div class="text">
<p>${receivedInWords(record, office, you)}</p>
<p>Thời gian hẹn trả kết quả ghi trên Giấy tiếp nhận hồ sơ và hẹn trả kết quả: <strong>${first === undefined ? BLANK : dayInWords(first)}</strong>.</p>
<p>Tuy nhiên, ${
      passed
        ? `đến nay ${office.name} chưa trả kết quả giải quyết hồ sơ của ${you} đúng thời hạn nêu trên.`
        : `${office.name} không thể trả kết quả giải quyết hồ sơ của ${you} đúng thời hạn nêu trên.`
    }</p>
${said('Lý do:', event.reason)}
<p>Sự chậm trễ này gây phiền hà, tốn kém chi phí, công sức của ${you}. ${office.name} xin lỗi ${you} và ${
      form.basis === 'TT 01/2018/TT-VPCP'
        ? 'hẹn trả kết quả giải quyết hồ sơ vào'
        : 'đề nghị gia hạn thời gian giải quyết hồ sơ, trả kết quả vào'
    } <strong>${until}</strong>.</p>
<p>Mong nhận được sự thông cảm của ${you}./.</p>
</div>`,
    signatures: [HEAD_SIGNS],
  };
};
