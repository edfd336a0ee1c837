import type {
  AgencyKind,
  Audience,
  ChangeClass,
  ChangeKind,
  ChannelKind,
  Decision,
  Doubt,
  IsoDate,
  Layer,
  Level,
  OnlineService,
  ProcedurePart,
  TimeUnit,
} from '@motcua/contract';

type Words<Known extends string> = Readonly<Record<Extract<Known, string>, string>>;

/** The parts in the words of the law (NĐ 63/2010 Đ8(2)). */
export const PARTS: Readonly<Record<ProcedurePart['id'], string>> = {
  name: 'Tên thủ tục hành chính',
  steps: 'Trình tự thực hiện',
  channels: 'Cách thức thực hiện',
  documents: 'Thành phần, số lượng hồ sơ',
  timeLimits: 'Thời hạn giải quyết',
  audiences: 'Đối tượng thực hiện',
  agencies: 'Cơ quan giải quyết',
  forms: 'Tên mẫu đơn, mẫu tờ khai',
  results: 'Kết quả thực hiện',
  requirements: 'Yêu cầu, điều kiện',
  fees: 'Phí, lệ phí',
  legalBasis: 'Căn cứ pháp lý',
};

export const LEVEL_WORDS: Words<Level> = {
  central: 'Cấp bộ',
  province: 'Cấp tỉnh',
  district: 'Cấp huyện',
  commune: 'Cấp xã',
  other: 'Cơ quan khác',
};

/** Offices of one kind, as a heading. */
export const AGENCY_KIND_WORDS: Words<AgencyKind> = {
  ministry: 'Bộ, cơ quan ngang bộ',
  province: 'Tỉnh',
  department: 'Sở, ban, ngành',
  'people-committee': 'Ủy ban nhân dân',
  'one-stop-centre': 'Trung tâm Phục vụ hành chính công, bộ phận một cửa',
  police: 'Công an',
  tax: 'Thuế',
  'social-insurance': 'Bảo hiểm xã hội',
  'land-registry': 'Văn phòng đăng ký đất đai',
  justice: 'Tư pháp',
  school: 'Trường học',
  other: 'Cơ quan khác',
};

export const AUDIENCE_WORDS: Words<Audience> = {
  citizen: 'Công dân Việt Nam',
  'overseas-vietnamese': 'Người Việt Nam định cư ở nước ngoài',
  foreigner: 'Người nước ngoài',
  official: 'Cán bộ, công chức, viên chức',
  business: 'Doanh nghiệp',
  'foreign-invested-business': 'Doanh nghiệp có vốn đầu tư nước ngoài',
  organisation: 'Tổ chức (không gồm doanh nghiệp, hợp tác xã)',
  'foreign-organisation': 'Tổ chức nước ngoài',
  cooperative: 'Hợp tác xã',
  'party-member': 'Đảng viên',
  other: 'Đối tượng khác',
};

export const CHANNEL_WORDS: Words<ChannelKind> = {
  direct: 'Nộp trực tiếp',
  online: 'Nộp trên mạng',
  post: 'Gửi qua bưu chính',
  other: 'Cách khác',
};

export const ROLE_WORDS: Readonly<Record<string, string>> = {
  executing: 'Cơ quan thực hiện',
  competent: 'Cơ quan có thẩm quyền',
  authorised: 'Cơ quan được ủy quyền',
  coordinating: 'Cơ quan phối hợp',
  issuing: 'Cơ quan ban hành',
};

export const PLACE_WORDS: Readonly<Record<string, string>> = {
  receive: 'Nơi nộp hồ sơ',
  return: 'Nơi nhận kết quả',
  process: 'Nơi giải quyết',
};

export const CHANGE_WORDS: Words<ChangeKind> = {
  new: 'Mới ban hành',
  amended: 'Sửa đổi, bổ sung',
  replaced: 'Thay thế',
  abolished: 'Bãi bỏ',
  unknown: 'Chưa rõ kiểu công bố',
};

export const CLASS_WORDS: Words<ChangeClass> = {
  legal: 'Quy định',
  fee: 'Phí, lệ phí',
  deadline: 'Thời hạn',
  document: 'Giấy tờ',
  editorial: 'Câu chữ',
};

const LAYER_WORDS: Readonly<Record<string, string>> = {
  national: 'Trung ương',
  province: 'UBND tỉnh',
  commune: 'UBND cấp xã',
};

const UNITS: Words<TimeUnit> = {
  sameDay: 'Trong ngày',
  workingHour: 'giờ làm việc',
  hour: 'giờ',
  workingDay: 'ngày làm việc',
  day: 'ngày',
  month: 'tháng',
  year: 'năm',
  unspecified: '(không ghi đơn vị)',
};

/** Why a value is not confirmed; `other` for a reason that is newer than this list. */
const DOUBTS: Words<Doubt> & { other: string } = {
  'no-unit': 'Bản công bố không ghi đơn vị.',
  placeholder: 'Có thể chỉ là số điền tạm; phần trình tự ghi khác.',
  'unit-unsure': 'Chưa rõ là ngày thường hay ngày làm việc.',
  'free-but-fee-noted': 'Ghi “miễn phí” nhưng ghi chú lại nêu khoản phải nộp.',
  'amount-too-small': 'Số tiền rất nhỏ, có thể thiếu số 0.',
  contradicted: 'Chỗ khác trong cùng bản công bố ghi khác.',
  expired: 'Mức này đã hết thời gian áp dụng.',
  unreadable: 'Bản công bố ghi không rõ nghĩa.',
  'not-stated': 'Bản công bố không ghi.',
  'from-memory': 'Do người biên tập điền, chưa đối chiếu với văn bản công bố.',
  other: 'Chưa đối chiếu với văn bản công bố.',
};

/** The three schemes are no translation of each other; the decree of 2026 keeps the words of 2022. */
const ONLINE: Readonly<Record<string, Readonly<Record<string, readonly [label: string, meaning: string]>>>> = {
  2009: {
    1: ['Mức độ 1', 'xem thông tin trên mạng, nộp hồ sơ trực tiếp'],
    2: ['Mức độ 2', 'tải được mẫu đơn trên mạng, nộp hồ sơ trực tiếp hoặc qua bưu chính'],
    3: ['Mức độ 3', 'nộp hồ sơ trên mạng; trả tiền và nhận kết quả tại nơi tiếp nhận'],
    4: ['Mức độ 4', 'nộp hồ sơ và trả tiền trên mạng; nhận kết quả trên mạng, qua bưu chính hoặc trực tiếp'],
  },
  2022: {
    full: ['Trực tuyến toàn trình', 'làm hết trên mạng, không phải đến nơi tiếp nhận'],
    partial: ['Trực tuyến một phần', 'nộp được trên mạng, nhưng có bước phải đến tận nơi'],
    information: ['Chỉ có thông tin trực tuyến', 'xem trên mạng, nộp hồ sơ trực tiếp hoặc qua bưu chính'],
  },
};

/** The decree whose words a scheme uses. */
const SCHEMES: Readonly<Record<string, string>> = {
  2009: 'mức độ dịch vụ công trực tuyến, Nghị định 43/2011/NĐ-CP',
  2022: 'Nghị định 42/2022/NĐ-CP',
  2026: 'Nghị định 224/2026/NĐ-CP',
};

/**
 * The words for a value of an open enumeration; a value that is newer than the words is told as it is.
 *
 * @example
 * wordsFor(LEVEL_WORDS, 'commune'); // 'Cấp xã'
 */
export function wordsFor(words: Readonly<Record<string, string>>, value: string): string {
  return Object.hasOwn(words, value) ? (words[value] ?? value) : value;
}

/** A day as people write it: `01/07/2025`. What is no day is given back as it is. */
export function dateInWords(date: IsoDate): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  return year && month && day ? `${day}/${month}/${year}` : date;
}

/** With the marks of Vietnamese: `8.000`, `7,5`. */
export function numberInWords(number: number): string {
  const [whole = '', part] = String(Math.round(number * 100) / 100).split('.');
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, '.')}${part === undefined ? '' : `,${part}`}`;
}

/** `7,5 ngày làm việc`. */
export function durationInWords(amount: number, unit: TimeUnit): string {
  return unit === 'sameDay' ? UNITS.sameDay : `${numberInWords(amount)} ${wordsFor(UNITS, unit)}`;
}

/** Why a value is not to be relied on. */
export function doubtInWords(doubt: Doubt | undefined): string {
  return doubt !== undefined && Object.hasOwn(DOUBTS, doubt) ? wordsFor(DOUBTS, doubt) : DOUBTS.other;
}

/** How far it can be done online, in the words of its own scheme, with the decree. */
export function onlineInWords({ scheme, value }: OnlineService): { label: string; meaning?: string; decree: string } {
  const words = ONLINE[scheme === '2026' ? '2022' : scheme];
  const [label, meaning] = (words && Object.hasOwn(words, value) ? words[value] : undefined) ?? [value];
  return { label, ...(meaning === undefined ? {} : { meaning }), decree: wordsFor(SCHEMES, scheme) };
}

/** The office behind a layer. */
export function layerName(layer: Layer): string {
  return layer.agency ?? wordsFor(LAYER_WORDS, layer.kind);
}

/** `Quyết định số 1242/QĐ-UBND ngày 20/06/2025 của Chủ tịch UBND tỉnh Cà Mau`. */
export function decisionInWords({ number, date, issuer }: Decision): string {
  return [
    `Quyết định số ${number}`,
    date === undefined ? '' : ` ngày ${dateInWords(date)}`,
    issuer === undefined ? '' : ` của ${issuer}`,
  ].join('');
}
