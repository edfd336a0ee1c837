import type { DossierCollect, ReceivedDocument, ReceptionLimit } from '@motcua/contract';
import type { DossierRecord } from '../dossiers/record.js';
import type { Contents, Fill } from './contents.js';
import { dossierFields, field, listed } from './fields.js';
import { lookupLink, shownPage } from './lookup-link.js';
import { type Markup, markup } from './markup.js';
import { qrCode } from './qr.js';
import { BLANK } from './sheet.js';
import { amountInWords, dayInWords, momentInWords } from './words.js';

const UNITS: Readonly<Record<string, string>> = {
  workingHour: 'giờ làm việc',
  hour: 'giờ',
  workingDay: 'ngày làm việc',
  day: 'ngày',
  month: 'tháng',
  year: 'năm',
};

function limitInWords({ amount, unit }: ReceptionLimit): string | undefined {
  if (unit === 'sameDay') return 'trong ngày làm việc';
  return UNITS[unit] === undefined ? undefined : `${String(amount).replace('.', ',')} ${UNITS[unit]}`;
}

function documentInWords({ name, originals, copies, electronic }: ReceivedDocument): string {
  const kinds = [
    originals ? `${originals} bản chính` : '',
    copies ? `${copies} bản sao` : '',
    electronic ? 'bản điện tử' : '',
  ].filter((kind) => kind !== '');
  return kinds.length === 0 ? name : `${name} (${kinds.join(', ')})`;
}

/** Where the result is handed over, as it was registered. */
function collectInWords({ how, place, address, hours }: DossierCollect, office: string): string {
  if (how === 'online') return 'Trực tuyến, bản điện tử';
  if (how === 'post')
    return address === undefined ? 'Qua dịch vụ bưu chính' : `Qua dịch vụ bưu chính, gửi đến: ${address}`;
  const where = [place ?? office, address].filter((part) => part !== undefined).join(', ');
  return hours === undefined ? where : `${where} (${hours})`;
}

/** Letters on a line of a list in one column and in two. */
const WIDE = 84;
const NARROW = 36;

const lines = (texts: readonly string[], width: number) =>
  texts.reduce((sum, text) => sum + Math.ceil(text.length / width), 0);

/** As large as fits on one sheet; what needs two anyway is not set smallest. Lines beyond those that every receipt has. */
function sizeOf(more: number): Contents['size'] {
  if (more > 24) return 'fuller';
  if (more > 13) return 'fullest';
  return more > 9 ? 'fuller' : 'full';
}

/** The QR code, the code in letters, and what it is for. */
function lookupBox({ reception, receipt }: DossierRecord, page: string | undefined): Markup {
  const { code, receiptCode } = receipt;
  const shown = shownPage(page);
  const phone = reception.applicant.phone?.replace(/\D/g, '') ?? '';
  return markup`<section class="lookup">
${qrCode(lookupLink(code, receiptCode, page), shown === undefined ? 'Mã QR ghi mã hồ sơ và mã biên nhận' : 'Mã QR mở trang tra cứu hồ sơ này')}
<div>
<p class="receipt-label">MÃ BIÊN NHẬN</p>
<p class="receipt-code">${receiptCode.replaceAll('-', ' ')}</p>
<p>Dùng để tra cứu tình hình giải quyết hồ sơ. Ai có mã cũng xem được: xin giữ riêng, không đưa cho người khác, không chụp đăng lên mạng.</p>
<p>${
    shown === undefined
      ? 'Tra cứu: nhập mã hồ sơ và mã biên nhận.'
      : markup`Quét mã QR, hoặc vào trang <span class="address">${shown.replace(/^https?:\/\//, '').replace(/\/$/, '')}</span>, nhập mã hồ sơ và mã biên nhận.`
  }${phone.length >= 4 ? ' Quên mã biên nhận: nhập 4 số cuối của số điện thoại đã khai.' : ''}</p>
</div>
</section>`;
}

/** Giấy tiếp nhận hồ sơ và hẹn trả kết quả (mẫu 01): the copy for the applicant, for the receipt code is theirs alone. */
export const fillReceipt: Fill<undefined> = (record, { office, page }): Contents => {
  const { reception, receipt } = record;
  const { documents = [], sets = 1, feePaid, collect, applicant, officer } = reception;
  const limit = reception.limit ?? record.limit;
  const collected = collect ? collectInWords(collect, office.name) : office.name;
  const texts = documents.map(documentInWords);
  const columns = texts.length > 5 && lines(texts, NARROW) / 2 < lines(texts, WIDE);
  const more =
    (columns ? lines(texts, NARROW) / 2 : lines(texts, WIDE)) +
    lines([applicant.name, applicant.address ?? '', receipt.procedure.name, collected], WIDE);
  return {
    note: 'Liên giao người nộp hồ sơ',
    size: sizeOf(more),
    body: markup`<dl>
${field('Nơi tiếp nhận', office.unit === undefined ? office.name : `${office.unit}, ${office.name}`)}
${dossierFields('Tiếp nhận hồ sơ của', record)}
<div><dt>Thành phần hồ sơ nộp gồm:</dt>${texts.length === 0 ? markup` <dd class="plain">${BLANK}</dd>` : markup`<dd class="plain">${listed(texts, columns)}</dd>`}</div>
${field('Số lượng hồ sơ', `${String(sets).padStart(2, '0')} (bộ)`)}
${field('Thời gian giải quyết hồ sơ theo quy định', limit && limitInWords(limit))}
${field('Thời gian nhận hồ sơ', receipt.receivedAt && momentInWords(receipt.receivedAt))}
${field('Thời gian trả kết quả giải quyết hồ sơ', receipt.due && `trong giờ làm việc, ${dayInWords(receipt.due.first)}`, 'strong')}
${receipt.due?.provisional ? markup`<div>(Ngày hẹn có thể thay đổi theo lịch nghỉ lễ, Tết do cơ quan có thẩm quyền công bố.)</div>` : ''}
${field('Đăng ký nhận kết quả tại', collected)}
${feePaid === undefined ? '' : field('Phí, lệ phí đã nộp', amountInWords(feePaid))}
${field('Vào Sổ theo dõi hồ sơ', `Quyển số ${BLANK} Số thứ tự ${BLANK}`)}
</dl>
${lookupBox(record, page)}`,
    signatures: [
      { who: 'Người nộp hồ sơ', how: 'Ký và ghi rõ họ tên', name: applicant.name },
      { who: 'Người tiếp nhận hồ sơ', how: 'Ký và ghi rõ họ tên', ...(officer === undefined ? {} : { name: officer }) },
    ],
  };
};
