import { addresseeOf } from './addressee.js';
import { contactInWords } from './contact.js';
import { type Fill, HEAD_SIGNS } from './contents.js';
import { said } from './fields.js';
import { markup } from './markup.js';
import { receivedInWords } from './received.js';
import { dayInWords } from './words.js';

/** Thông báo dừng giải quyết hồ sơ (mẫu 05): the applicant asked for it (NĐ 118/2025 Đ21), or the office had to. */
export const fillStop: Fill = (record, { event, day, office }) => {
  const { to, you } = addresseeOf(record.reception.applicant);
  const since = `dừng giải quyết hồ sơ nêu trên kể từ ${dayInWords(day)}.`;
  return {
    numbered: true,
    body: markup`<p class="to">Kính gửi: <strong>${to}</strong></p>
<div class="text">
<p>${receivedInWords(record, office, you)}</p>
${
  event.kind === 'withdrawn'
    ? markup`<p>Theo đề nghị của ${you}, ${office.name} thông báo ${since}</p>
${event.reason === undefined ? '' : said('Lý do:', event.reason)}`
    : markup`<p>${office.name} thông báo ${since}</p>
${said('Lý do:', event.reason)}`
}
<p>Nếu có vướng mắc, ${you} liên hệ với ${contactInWords(office, event.officer)} để được hướng dẫn./.</p>
</div>`,
    signatures: [HEAD_SIGNS],
  };
};
