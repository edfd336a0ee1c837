import type { DossierCompletion, DossierEventKind, DossierStatus, DossierTiming } from '@motcua/contract';

/** What a person gives beside the code of a dossier. */
export type SecondFactor = 'receipt' | 'phone' | 'none';

/** What is wrong with what was typed. */
export type Mistake = 'no-code' | 'long-code' | 'marks' | 'no-receipt' | 'receipt' | 'phone';

/** A heading and a sentence. */
type Said = readonly [title: string, sentence: string];

/** Said by `<motcua-dossier>`, and loaded with it. */
export interface DossierText {
  title: string;
  code: string;
  /** Before the three patterns. */
  codeHelp: string;
  codeDay: (date: string) => string;
  /** Above the field of the receipt code. */
  receipt: string;
  second: string;
  by: Record<SecondFactor, string>;
  byHelp: Record<SecondFactor, string>;
  mistakes: Record<Mistake, string>;
  remember: string;
  rememberHelp: string;
  shared: string;
  sharedHelp: string;
  submit: string;
  /** What the device does before a look-up, and that nobody need worry. */
  working: Said;
  cancel: string;
  /** For a wrong code, a dossier that there is not, and one that was tried too often. */
  notShown: string;
  notShownAdvice: readonly string[];
  notOffered: Said;
  call: (number: string) => string;
  remembered: string;
  open: string;
  forget: string;
  forgetAll: string;
  notKept: string;
  erase: string;
  erased: string;
  countdown: (seconds: number) => string;
  stay: string;
  another: string;
  statuses: Record<Extract<DossierStatus, string>, Said>;
  completions: Record<Extract<DossierCompletion, string>, Said>;
  /** Beside a status of another system: its own words. */
  raw: (words: string) => string;
  progressOnly: string;
  addReceipt: string;
  todo: string;
  /** By status; what is not here depends on more. */
  next: Record<'submitted' | 'not-accepted' | 'withdrawn' | 'stopped' | 'returned' | 'unknown', string>;
  wait: (date: string | undefined) => string;
  lateNext: string;
  papers: string;
  bring: (place: string) => string;
  pay: (amount: string | undefined, place: string) => string;
  paused: string;
  collect: Record<'office' | 'post' | 'online', string>;
  collectAsk: string;
  hours: string;
  phone: string;
  /** `days`: working days left or late, in words of {@link days}; absent when not told. */
  timings: Record<Exclude<DossierTiming, 'unknown'>, (days: string | undefined) => string>;
  days: (count: number) => string;
  today: string;
  due: string;
  firstDue: (date: string) => string;
  whyDue: Record<'apology' | 'supplement' | 'fee' | 'other', string>;
  provisional: string;
  apology: (date: string) => string;
  reason: string;
  facts: Record<'code' | 'procedure' | 'applicant' | 'office' | 'holder' | 'received' | 'finished', string>;
  history: string;
  events: Record<Exclude<Extract<DossierEventKind, string>, 'status'>, string>;
  to: (office: string) => string;
  earlier: (count: number) => string;
  updated: (moment: string) => string;
  refresh: string;
  refreshed: string;
  addToCalendar: string;
  print: string;
  rate: string;
  /** Title of the event in a person's own calendar: nothing of the dossier. */
  calendarTitle: string;
  fileFailed: string;
  weekdays: readonly string[];
  /** A day with its weekday; `day` as other elements say it. */
  onDay: (weekday: string, day: string) => string;
  at: (time: string, day: string) => string;
}

/** Vietnamese; English comes as a file of its own. */
export const dossierVi: DossierText = {
  title: 'Tra cứu hồ sơ',
  code: 'Mã hồ sơ',
  codeHelp: 'In trên giấy hẹn, trông giống một trong ba mẫu này:',
  codeDay: (date) => `Theo mã này, ngày nhận hồ sơ là ${date}.`,
  receipt: 'Mã biên nhận',
  second: 'Để xem đầy đủ, bạn có gì?',
  by: { receipt: 'Mã biên nhận trên giấy hẹn', phone: '4 số cuối điện thoại', none: 'Không có' },
  byHelp: {
    receipt: '12 chữ và số in cạnh mã QR trên giấy hẹn. Đây là cách chắc nhất.',
    phone: 'Của số điện thoại đã ghi khi nộp hồ sơ.',
    none: 'Khi đó chỉ xem được hồ sơ đã xong hay chưa: để giữ kín thông tin của bạn, quy định không cho người chỉ biết mã hồ sơ xem thêm (Điều 16 Thông tư 01/2018/TT-VPCP).',
  },
  mistakes: {
    'no-code': 'Bạn chưa gõ mã hồ sơ.',
    'long-code': 'Mã hồ sơ không dài đến thế. Bạn xem lại trên giấy hẹn.',
    marks: 'Mã biên nhận chỉ có chữ không dấu và số. Bạn tắt bộ gõ tiếng Việt rồi gõ lại.',
    'no-receipt': 'Bạn chưa gõ mã biên nhận. Không có thì chọn cách khác bên dưới.',
    receipt: 'Mã biên nhận có đủ 12 chữ và số. Bạn xem lại trên giấy hẹn.',
    phone: 'Bạn gõ 4 số cuối của số điện thoại.',
  },
  remember: 'Nhớ hồ sơ này trên máy của tôi',
  rememberHelp: 'Lần sau chỉ cần bấm vào hồ sơ. Không nhớ số điện thoại.',
  shared: 'Đây là máy dùng chung',
  sharedHelp: 'Tự xóa hết khỏi màn hình sau 2 phút không dùng.',
  submit: 'Xem hồ sơ',
  working: ['Đang kiểm tra để chống quét tự động…', 'Máy của bạn tự làm, thường mất vài giây. Bạn chỉ cần chờ.'],
  cancel: 'Thôi',
  notShown: 'Không xem được hồ sơ với thông tin này',
  notShownAdvice: [
    'Xem lại từng chữ, từng số trên giấy hẹn. Nên tắt bộ gõ tiếng Việt khi gõ mã.',
    'Dùng mã biên nhận là chắc nhất. Bốn số điện thoại gõ sai nhiều lần thì phải chờ đến hôm sau; mã biên nhận thì không.',
    'Hồ sơ vừa nộp có thể chưa có ở đây. Bạn xem lại sau vài giờ.',
  ],
  notOffered: ['Ở đây chưa xem được hồ sơ trên mạng', 'Bạn mang giấy hẹn đến hỏi nơi đã nộp hồ sơ.'],
  call: (number) => `Gọi ${number} để hỏi`,
  remembered: 'Hồ sơ đã nhớ trên máy này',
  open: 'Xem',
  forget: 'Quên',
  forgetAll: 'Quên tất cả',
  notKept: 'Trình duyệt không cho nhớ: hồ sơ này chỉ nhớ đến khi đóng trang.',
  erase: 'Xóa khỏi màn hình',
  erased: 'Đã xóa hết khỏi màn hình.',
  countdown: (seconds) => `Tự xóa khỏi màn hình sau ${seconds} giây.`,
  stay: 'Tiếp tục xem',
  another: 'Tra cứu hồ sơ khác',
  statuses: {
    submitted: ['Mới nộp trên mạng', 'Cơ quan chưa xem xong hồ sơ bạn gửi.'],
    accepted: ['Đã nhận hồ sơ', 'Nơi tiếp nhận đã nhận và chuyển cho người giải quyết.'],
    'not-accepted': ['Không nhận hồ sơ', 'Cơ quan đã từ chối nhận hồ sơ này.'],
    processing: ['Đang giải quyết', 'Cơ quan đang giải quyết hồ sơ.'],
    supplement: ['Cần bổ sung giấy tờ', 'Cơ quan đang chờ bạn nộp thêm hoặc sửa giấy tờ.'],
    fee: ['Cần nộp tiền', 'Cơ quan đang chờ bạn nộp tiền để làm tiếp.'],
    withdrawn: ['Đã rút hồ sơ', 'Hồ sơ dừng lại theo yêu cầu của người nộp.'],
    stopped: ['Đã dừng giải quyết', 'Cơ quan không giải quyết tiếp hồ sơ này.'],
    processed: ['Đã giải quyết xong', 'Kết quả đã có.'],
    returned: ['Đã trả kết quả', 'Hồ sơ đã hoàn tất.'],
    unknown: ['Tình trạng khác', 'Trang này chưa có lời giải thích cho tình trạng của hồ sơ.'],
  },
  completions: {
    'not-started': ['Chưa bắt đầu giải quyết', 'Hồ sơ chưa được nhận vào để giải quyết.'],
    'in-progress': ['Đang giải quyết', 'Hồ sơ chưa có kết quả.'],
    done: ['Đã giải quyết xong', 'Hồ sơ đã có kết quả.'],
    closed: ['Đã kết thúc', 'Hồ sơ đã dừng, không có kết quả.'],
  },
  raw: (words) => `Cơ quan ghi: “${words}”.`,
  progressOnly: 'Chỉ với mã hồ sơ thì xem được đến đây. Có mã biên nhận thì xem được ngày hẹn và việc cần làm.',
  addReceipt: 'Gõ thêm mã biên nhận',
  todo: 'Bạn cần làm gì?',
  next: {
    submitted: 'Chưa phải làm gì. Bạn chờ cơ quan báo đã nhận hồ sơ, hoặc báo cần sửa.',
    'not-accepted': 'Sửa theo lý do của cơ quan rồi nộp lại. Chưa rõ thì hỏi nơi đã nộp hồ sơ.',
    withdrawn: 'Không phải làm gì nữa. Muốn làm lại thì nộp hồ sơ mới.',
    stopped: 'Đọc lý do của cơ quan. Không đồng ý thì hỏi nơi đã nộp hồ sơ; bạn có quyền khiếu nại.',
    returned: 'Không phải làm gì nữa.',
    unknown: 'Hỏi nơi đã nộp hồ sơ, mang theo giấy hẹn.',
  },
  wait: (date) =>
    date ? `Chưa phải làm gì. Bạn chờ đến ngày hẹn: ${date}.` : 'Chưa phải làm gì. Cơ quan chưa hẹn ngày.',
  lateNext:
    'Hồ sơ đã quá ngày hẹn, không phải lỗi của bạn. Cơ quan phải xin lỗi bằng văn bản và hẹn lại ngày; bạn có quyền hỏi.',
  papers: 'Nộp thêm hoặc sửa:',
  bring: (place) => `Nộp tại ${place}.`,
  pay: (amount, place) => `Nộp ${amount ?? 'số tiền ghi trong thông báo'} tại ${place}.`,
  paused: 'Những ngày chờ bạn không tính vào thời hạn.',
  collect: {
    office: 'Đến nhận kết quả, mang theo giấy hẹn và giấy tờ tùy thân.',
    post: 'Chờ bưu điện đưa kết quả đến địa chỉ bạn đã ghi.',
    online: 'Nhận kết quả trên mạng, ở nơi bạn đã nộp.',
  },
  collectAsk: 'Hỏi nơi đã nộp hồ sơ để nhận kết quả, mang theo giấy hẹn.',
  hours: 'Giờ làm việc',
  phone: 'Điện thoại',
  timings: {
    'before-due': () => 'Xong trước ngày hẹn',
    'on-due': () => 'Xong đúng ngày hẹn',
    late: (days) => `Xong trễ hẹn${days ? ` ${days}` : ''}`,
    running: (days) => (days ? `Còn ${days}` : 'Chưa đến ngày hẹn'),
    'due-soon': (days) => (days ? `Sắp đến hẹn, còn ${days}` : 'Sắp đến hẹn'),
    overdue: (days) => `Quá hẹn${days ? ` ${days}` : ''}`,
    waiting: () => 'Đang chờ bạn, tạm dừng tính ngày',
  },
  days: (count) => `${count} ngày làm việc`,
  today: 'Hôm nay là ngày hẹn',
  due: 'Ngày hẹn trả kết quả',
  firstDue: (date) => `Lúc đầu hẹn ${date}.`,
  whyDue: {
    apology: 'Cơ quan đã xin lỗi và hẹn lại.',
    supplement: 'Ngày hẹn lùi lại vì những ngày chờ bổ sung giấy tờ không tính.',
    fee: 'Ngày hẹn lùi lại vì những ngày chờ nộp tiền không tính.',
    other: 'Cơ quan đã đổi ngày hẹn.',
  },
  provisional: 'Ngày này tính theo lịch nghỉ chưa chính thức, có thể thay đổi.',
  apology: (date) => `Cơ quan xin lỗi vì chưa xong đúng hẹn, và hẹn lại ${date}.`,
  reason: 'Lý do',
  facts: {
    code: 'Mã hồ sơ',
    procedure: 'Thủ tục',
    applicant: 'Người nộp',
    office: 'Nơi nhận hồ sơ',
    holder: 'Hồ sơ đang ở',
    received: 'Nhận lúc',
    finished: 'Xong lúc',
  },
  history: 'Các bước đã qua',
  events: {
    submitted: 'Nộp trên mạng',
    received: 'Nhận hồ sơ',
    refused: 'Không nhận hồ sơ',
    transferred: 'Chuyển hồ sơ',
    processing: 'Bắt đầu giải quyết',
    'supplement-asked': 'Yêu cầu bổ sung giấy tờ',
    supplemented: 'Đã nhận giấy tờ bổ sung',
    'fee-due': 'Yêu cầu nộp tiền',
    'fee-paid': 'Đã nộp tiền',
    apology: 'Xin lỗi và hẹn lại ngày',
    withdrawn: 'Người nộp rút hồ sơ',
    stopped: 'Dừng giải quyết',
    processed: 'Giải quyết xong',
    returned: 'Trả kết quả',
  },
  to: (office) => `đến ${office}`,
  earlier: (count) => `Xem thêm ${count} bước trước đó`,
  updated: (moment) => `Cập nhật lúc ${moment}`,
  refresh: 'Xem lại',
  refreshed: 'Đã cập nhật.',
  addToCalendar: 'Thêm ngày hẹn vào lịch',
  print: 'In',
  rate: 'Đánh giá việc giải quyết',
  calendarTitle: 'Ngày hẹn trả kết quả hồ sơ',
  fileFailed: 'Chưa tạo được. Bạn thử lại khi có mạng.',
  weekdays: ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  onDay: (weekday, day) => `${weekday}, ${day}`,
  at: (time, day) => `${time} ngày ${day}`,
};
