import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { PaperSchema } from '@motcua/contract';
import * as z from 'zod/mini';
import { qrCode } from './qr.js';
import { paperOf } from './paper.js';
import { CENTRE, CODE, COMMITTEE, eventOf, RECEIPT_CODE, recordOf } from './records.fixture.js';

const PAGE = 'https://phuongmau.tinh.gov.vn/tra-cuu-ho-so';
const PARTS = { agency: CENTRE, above: COMMITTEE, page: PAGE, limit: { amount: 3, unit: 'workingDay' } };

/** What a person reads: without marks, a space for each of them. */
function read(html: string): string {
  const body = html.slice(html.indexOf('<body>'));
  return body
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? "'")
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:)])/g, '$1');
}

const has = (html: string, ...sentences: string[]) => {
  const text = read(html);
  for (const sentence of sentences) assert.ok(text.includes(sentence), `"${sentence}" is missing in\n${text}`);
};
const hasNot = (html: string, ...sentences: string[]) => {
  const text = read(html);
  for (const sentence of sentences) assert.ok(!text.includes(sentence), `"${sentence}" is in\n${text}`);
};

/** Every tag is closed in order. */
function assertSound(html: string): void {
  const open: string[] = [];
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)(?:\s[^>]*?)?>/g)) {
    if (['meta', 'br', 'path'].includes(name)) continue;
    if (slash === '') open.push(name);
    else assert.equal(open.pop(), name);
  }
  assert.deepEqual(open, []);
}

const NEW = '2026-10-13T10:05:00+07:00';
const OLD = '2019-01-24T10:05:00+07:00';
const OLD_RECEPTION = { receivedAt: '2019-01-22T08:00:00+07:00', code: '000.00.12.H12-190122-0001' };
const EVENTS = (at: string) => [
  eventOf('supplement-asked', at, {
    items: ['Giấy ủy quyền', 'Bản vẽ'],
    reason: 'Còn thiếu.',
    officer: 'Trần Thị Mẫu',
  }),
  eventOf('refused', at, { reason: 'Không thuộc thẩm quyền.' }),
  eventOf('apology', at, { reason: 'Cần xác minh thêm.', due: '2026-10-20' }),
  eventOf('stopped', at, { reason: 'Quá thời hạn bổ sung.' }),
];
const KINDS = ['receipt', 'supplement', 'refusal', 'apology', 'stop'];

test('every kind in both generations, by the day of its event', () => {
  const formsOf = (record: ReturnType<typeof recordOf>) =>
    KINDS.map((kind) => paperOf(record, kind, PARTS)).map((paper) => paper && `${paper.form} ${paper.basis}`);
  assert.deepEqual(formsOf(recordOf({}, EVENTS(NEW))), [
    '01 TT 03/2025/TT-VPCP',
    '02 TT 03/2025/TT-VPCP',
    '03 TT 03/2025/TT-VPCP',
    '04 TT 03/2025/TT-VPCP',
    '05 TT 03/2025/TT-VPCP',
  ]);
  assert.deepEqual(formsOf(recordOf(OLD_RECEPTION, EVENTS(OLD))), [
    '01 TT 01/2018/TT-VPCP',
    '02 TT 01/2018/TT-VPCP',
    '03 TT 01/2018/TT-VPCP',
    '04 TT 01/2018/TT-VPCP',
    undefined,
  ]);
});

test('a dossier of the old rules may get a form of the new ones, on the day in Việt Nam', () => {
  const record = (at: string) => recordOf({ receivedAt: '2025-09-10T08:00:00+07:00' }, [eventOf('stopped', at)]);
  assert.equal(paperOf(record('2025-09-14T23:59:59+07:00'), 'stop', PARTS), undefined);
  assert.equal(paperOf(record('2025-09-14T17:00:00Z'), 'stop', PARTS)?.form, '05');
  assert.equal(paperOf(record('2025-09-14T17:00:00Z'), 'receipt', PARTS)?.basis, 'TT 01/2018/TT-VPCP');
});

test('each is a whole page as the contract says, sound, in Vietnamese, and alone in the world', () => {
  for (const [reception, at] of [
    [{}, NEW],
    [OLD_RECEPTION, OLD],
  ] as const) {
    for (const kind of KINDS) {
      for (const parts of [PARTS, {}]) {
        const paper = paperOf(recordOf(reception, EVENTS(at)), kind, parts);
        if (!paper) continue;
        const { html, title } = paper;
        assert.deepEqual(z.parse(PaperSchema, paper), paper);
        assert.match(html, /^<!doctype html>\n<html lang="vi"/);
        assertSound(html);
        assert.ok(html.includes(`<title>${title}</title>`) && html.includes(`<h1>${title}</h1>`));
        assert.equal(html, html.normalize('NFC'));
        assert.doesNotMatch(
          html,
          /<script|<link|<img|<iframe|<form|\son\w+=|\sstyle=|\s(?:src|href|action)=|url\(|@import/i,
        );
        assert.doesNotMatch(html, /undefined|null|NaN|\[object/);
        has(
          html,
          'Cộng hòa xã hội chủ nghĩa Việt Nam',
          'Độc lập - Tự do - Hạnh phúc',
          `Mẫu số ${paper.form}, Thông tư`,
        );
      }
    }
  }
});

test('the policy allows the style of the page by its hash, and nothing else', () => {
  const { html } = paperOf(recordOf(), 'receipt', PARTS)!;
  const style = /<style>([^]*?)<\/style>/.exec(html)?.[1] ?? '';
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  assert.equal(
    policy,
    `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`.replaceAll("'", '&#39;'),
  );
  assert.match(style, /@page \{ size: A5/);
});

test('nothing of a dossier stands in the title, which browsers remember', () => {
  for (const kind of KINDS) {
    const { html } = paperOf(recordOf({}, EVENTS(NEW)), kind, PARTS)!;
    const title = /<title>(.*)<\/title>/.exec(html)?.[1] ?? '';
    for (const part of [CODE, RECEIPT_CODE, 'Nguyễn']) assert.ok(!title.includes(part), kind);
  }
});

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

test('the receipt code stands on the receipt and nowhere else', () => {
  for (const kind of KINDS.slice(1)) {
    const { html } = paperOf(recordOf({}, EVENTS(NEW)), kind, PARTS)!;
    assert.ok(!html.includes(RECEIPT_CODE) && !html.includes('7K3M') && !html.includes('<svg'), kind);
  }
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

test('of several events of a kind the last is told of, in whatever order they came', () => {
  const first = eventOf('supplement-asked', '2026-10-13T10:00:00+07:00', { items: ['Thứ nhất'] });
  const last = eventOf('supplement-asked', '2026-10-13T04:00:00Z', { items: ['Thứ hai'] });
  for (const events of [
    [first, last],
    [last, first],
  ]) {
    const { html } = paperOf(recordOf({}, events), 'supplement', PARTS)!;
    has(html, 'Thứ hai');
    hasNot(html, 'Thứ nhất');
  }
});

test('no paper of what did not happen', () => {
  const others = [eventOf('processing', NEW), eventOf('processed', NEW), eventOf('returned', NEW)];
  for (const kind of KINDS.slice(1)) assert.equal(paperOf(recordOf({}, others), kind, PARTS), undefined, kind);
  for (const kind of ['toString', '__proto__', 'register', ''])
    assert.equal(paperOf(recordOf({}, EVENTS(NEW)), kind, PARTS), undefined, kind);
  const { receivedAt: _, ...filed } = recordOf().receipt;
  const online = { ...recordOf({ submittedAt: NEW }), receipt: filed };
  assert.equal(paperOf(online, 'receipt', PARTS), undefined, 'a dossier that is only filed has no receipt yet');
  const refused = { ...online, events: [eventOf('refused', NEW, { reason: 'Không thuộc thẩm quyền.' })] };
  assert.equal(paperOf(refused, 'refusal', PARTS)?.form, '03');
});

test('whatever is in a dossier stays text', () => {
  const hostile = `</style><script>alert(1)</script>"'><img src=x onerror=alert(1)>&lt;`;
  const { applicant } = recordOf().reception;
  const events = EVENTS(NEW).map((event) => ({
    ...event,
    reason: hostile,
    items: [hostile],
    officer: hostile,
    unit: hostile,
  }));
  const record = recordOf(
    {
      code: hostile,
      unit: hostile,
      officer: hostile,
      applicant: { ...applicant, name: hostile, address: hostile, phone: hostile, email: hostile },
      documents: [{ name: hostile }],
      collect: { how: 'office', place: hostile, address: hostile, hours: hostile, phone: hostile },
    },
    events,
  );
  const agency = { ...CENTRE, name: hostile, feedbackAddress: hostile, hotline: hostile };
  for (const kind of KINDS) {
    const { html } = paperOf(record, kind, { ...PARTS, agency, above: agency })!;
    assertSound(html);
    assert.doesNotMatch(html, /<script|<img|<\/style>[^]*<\/style>/);
    assert.ok(read(html).includes(hostile), kind);
  }
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

test('the place before the date is that of a commune, and left open elsewhere', () => {
  const named = (name: string, level = 'commune') =>
    paperOf(recordOf(), 'receipt', { agency: { ...CENTRE, name, level } })!.html;
  has(named('Ủy ban nhân dân xã Đất Mẫu'), 'Đất Mẫu, ngày 12');
  has(named('Ủy ban nhân dân phường 2'), 'Phường 2, ngày 12');
  has(named('Sở Mẫu', 'province'), '………, ngày 12');
});
