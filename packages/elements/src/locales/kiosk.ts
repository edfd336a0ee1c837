import type { Language } from '../base/localise.js';

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
  staff: CornerText;
}

/** What the corner says. It speaks the language of the screen. */
interface CornerText {
  /** How what staff see is opened. */
  open: string;
  online: string;
  offline: string;
  keyRefused: string;
  waiting: (count: number) => string;
  none: string;
  refused: (count: number) => string;
  /** Said where the file of what staff see is not there. */
  missing: (sent: string) => string;
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
  staff: {
    open: 'Cán bộ: nhấn giữ 2 giây, hoặc bấm Enter',
    online: 'Có mạng',
    offline: 'Mất kết nối',
    keyRefused: 'Khóa bị từ chối',
    waiting: (count) => `chờ gửi ${count}`,
    none: 'đã gửi hết',
    refused: (count) => `${count} đánh giá máy chủ không nhận`,
    missing: (sent) => `chưa tải được bảng cán bộ · gửi lần cuối: ${sent || 'chưa gửi lần nào'}`,
  },
};
