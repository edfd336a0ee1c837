import type { Language } from '../base/localise.js';
import type { Tried } from '../kiosk/station.js';

/** A heading and a sentence. */
type Said = readonly [title: string, sentence: string];

/** Said by `<motcua-rating kiosk>` beside the words of every rating, and loaded with it. */
export interface KioskText {
  lang: Language;
  /** The other language, in its own words. */
  other: string;
  question: string;
  /** Below the question. */
  touch: string;
  /** Above the level that was chosen. */
  chosen: string;
  change: string;
  /** Where nothing more is asked. */
  confirm: string;
  counter: string;
  officer: string;
  comment: string;
  commentHelp: string;
  send: string;
  next: string;
  skip: string;
  /** Seconds until what was chosen is sent by itself. */
  sending: (seconds: number) => string;
  more: string;
  saving: string;
  thanks: Said;
  notTaken: Said;
  again: string;
  close: string;
  /** Seconds until an unused screen speaks Vietnamese again. */
  returning: (seconds: number) => string;
  stay: string;
  paused: Said;
  outOfOrder: Said;
  second: Said;
  starting: string;
  setUp: Said;
  key: string;
  keyHelp: string;
  noKey: string;
  try: string;
  trying: string;
  tried: Record<Exclude<Tried, 'good'>, string>;
  staff: StaffText;
}

/** The corner for staff. It speaks the language of the screen. */
interface StaffText {
  title: string;
  /** How it is opened. */
  open: string;
  online: string;
  offline: string;
  keyRefused: string;
  keepsNothing: string;
  full: string;
  waiting: (count: number) => string;
  none: string;
  facts: Record<'device' | 'agency' | 'state' | 'waiting' | 'sent' | 'clock' | 'storage' | 'version', string>;
  never: string;
  clock: (minutes: number) => string;
  clockRight: string;
  clockUnknown: string;
  storage: Record<'kept' | 'mayGo' | 'none', string>;
  refused: (count: number) => string;
  refusedHelp: string;
  number: string;
  at: string;
  why: string;
  sendNow: string;
  fullScreen: string;
  window: string;
  export: string;
  exported: string;
  withdraw: string;
  withdrawHelp: (waiting: number) => string;
  withdrawSure: string;
  closing: (seconds: number) => string;
}

export const kioskVi: KioskText = {
  lang: 'vi',
  other: 'English',
  question: 'Ông/bà có hài lòng với việc phục vụ hôm nay không?',
  touch: 'Xin chạm vào một ô. Không hỏi tên, không ghi hồ sơ.',
  chosen: 'Ông/bà chọn',
  change: 'Chọn lại',
  confirm: 'Đánh giá sẽ được gửi. Chạm nhầm thì bấm Chọn lại.',
  counter: 'Ông/bà vừa làm việc ở quầy nào?',
  officer: 'Ai đã phục vụ ông/bà?',
  comment: 'Ông/bà có muốn góp ý thêm không?',
  commentHelp: 'Không ghi tên, số điện thoại hoặc mã hồ sơ.',
  send: 'Gửi',
  next: 'Tiếp tục',
  skip: 'Bỏ qua',
  sending: (seconds) => `Tự gửi sau ${seconds} giây`,
  more: 'Thêm thời gian',
  saving: 'Đang ghi đánh giá…',
  thanks: ['Cảm ơn ông/bà!', 'Đánh giá đã được ghi nhận.'],
  notTaken: ['Chưa ghi nhận được đánh giá', 'Máy đang có sự cố. Xin ông/bà báo cán bộ ở quầy, hoặc bấm Thử lại.'],
  again: 'Thử lại',
  close: 'Đóng',
  returning: (seconds) => `Màn hình trở về tiếng Việt sau ${seconds} giây`,
  stay: 'Tiếp tục dùng',
  paused: ['Máy đánh giá tạm dừng', 'Xin ông/bà góp ý với cán bộ ở quầy.'],
  outOfOrder: ['Máy đánh giá chưa sẵn sàng', 'Cán bộ cần cài lại khóa của máy. Xin ông/bà góp ý ở quầy.'],
  second: [
    'Máy đánh giá đang mở ở một cửa sổ khác',
    'Mỗi máy chỉ dùng một cửa sổ. Đóng cửa sổ kia thì cửa sổ này tự chạy tiếp.',
  ],
  starting: 'Đang khởi động…',
  setUp: ['Cài đặt máy đánh giá', 'Dành cho cán bộ kỹ thuật. Mở đường dẫn của máy, hoặc dán khóa vào ô dưới đây.'],
  key: 'Khóa của máy',
  keyHelp: 'Bắt đầu bằng mcd_. Người quản trị cấp khóa một lần cho mỗi máy.',
  noKey: 'Chưa thấy khóa. Khóa bắt đầu bằng mcd_; xin dán lại cả khóa hoặc cả đường dẫn.',
  try: 'Dùng khóa này',
  trying: 'Đang kiểm tra khóa…',
  tried: {
    refused: 'Máy chủ không nhận khóa này: khóa sai hoặc đã bị thu hồi. Xin người quản trị cấp khóa mới.',
    kept: 'Chưa kết nối được với máy chủ. Khóa đã được giữ lại; có mạng thì máy tự kiểm tra và chạy.',
    unreached: 'Chưa kết nối được với máy chủ. Xin kiểm tra mạng rồi thử lại.',
  },
  staff: {
    title: 'Dành cho cán bộ',
    open: 'Cán bộ: nhấn giữ 2 giây, hoặc bấm Enter',
    online: 'Có mạng',
    offline: 'Mất kết nối',
    keyRefused: 'Khóa bị từ chối',
    keepsNothing: 'Trình duyệt không cho lưu: đánh giá được gửi thẳng, mất mạng thì không ghi nhận được.',
    full: 'Hết chỗ lưu: đánh giá được gửi thẳng, mất mạng thì không ghi nhận được.',
    waiting: (count) => `chờ gửi ${count}`,
    none: 'đã gửi hết',
    facts: {
      device: 'Máy',
      agency: 'Cơ quan',
      state: 'Tình trạng',
      waiting: 'Chờ gửi',
      sent: 'Gửi lần cuối',
      clock: 'Đồng hồ',
      storage: 'Bộ nhớ',
      version: 'Phiên bản',
    },
    never: 'chưa gửi lần nào',
    clock: (minutes) => `${minutes > 0 ? 'nhanh' : 'chậm'} ${Math.abs(minutes)} phút so với máy chủ`,
    clockRight: 'đúng',
    clockUnknown: 'chưa so được với máy chủ',
    storage: {
      kept: 'được giữ lâu dài',
      mayGo: 'trình duyệt có thể xóa khi thiếu chỗ',
      none: 'không lưu được',
    },
    refused: (count) => `${count} đánh giá máy chủ không nhận`,
    refusedHelp: 'Được giữ riêng trên máy này và có trong tệp lưu ra.',
    number: 'Số',
    at: 'Lúc',
    why: 'Lý do',
    sendNow: 'Gửi ngay',
    fullScreen: 'Toàn màn hình',
    window: 'Thoát toàn màn hình',
    export: 'Lưu hàng chờ ra tệp',
    exported: 'Đã lưu. Đánh giá vẫn còn trên máy.',
    withdraw: 'Gỡ khóa khỏi máy này',
    withdrawHelp: (waiting) =>
      waiting
        ? `Còn ${waiting} đánh giá chưa gửi. Chúng ở lại máy, và chỉ gửi tiếp khi chính máy này được cài lại. Nên lưu ra tệp trước.`
        : 'Máy thôi nhận đánh giá cho đến khi được cài lại.',
    withdrawSure: 'Gỡ khóa',
    closing: (seconds) => `Tự đóng sau ${seconds} giây`,
  },
};
