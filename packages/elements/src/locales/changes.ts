import type { ChangeKind } from '@motcua/contract';

/** Said by `<motcua-changes>`, and loaded with it. */
export interface ChangesText {
  title: string;
  filters: string;
  all: string;
  /** Labels of the filters, and what stands for no choice in each. */
  about: string;
  what: string;
  field: string;
  period: string;
  /** Days, by the periods that can be chosen. */
  lastDays: (days: number) => string;
  ownDates: string;
  from: string;
  until: string;
  clear: string;
  kinds: Record<Extract<ChangeKind, string>, string>;
  found: (count: string, one: boolean) => string;
  /** Heading of publications by no decision that is known. */
  noDecision: string;
  decision: (number: string) => string;
  signedOn: (date: string) => string;
  publishedOn: (date: string) => string;
  signedText: string;
  signedTextOf: (number: string) => string;
  takesEffect: (date: string) => string;
  tookEffect: (date: string) => string;
  ended: (date: string) => string;
  takesEffectToday: string;
  daysLeft: (days: string, one: boolean) => string;
  noDay: string;
  changedIn: string;
  compare: string;
  compareOf: (name: string) => string;
  compareFailed: string;
  procedures: (count: string, one: boolean) => string;
  more: string;
  nowShown: (shown: string, total: string) => string;
  nothing: string;
  nothingAdvice: string;
  noMatch: string;
  noMatchAdvice: string;
  follow: string;
  atom: string;
  json: string;
  back: string;
}

/** Vietnamese; English is a file of its own. */
export const changesVi: ChangesText = {
  title: 'Thay đổi về thủ tục hành chính',
  filters: 'Lọc thay đổi',
  all: 'Tất cả',
  about: 'Thay đổi về',
  what: 'Hình thức công bố',
  field: 'Lĩnh vực',
  period: 'Thời gian',
  lastDays: (days) => (days === 365 ? '1 năm qua' : `${days} ngày qua`),
  ownDates: 'Chọn ngày…',
  from: 'Từ ngày',
  until: 'Đến ngày',
  clear: 'Bỏ lọc',
  kinds: {
    new: 'Mới ban hành',
    amended: 'Sửa đổi, bổ sung',
    replaced: 'Thay thế',
    abolished: 'Bãi bỏ',
    unknown: 'Công bố',
  },
  found: (count) => `${count} thay đổi`,
  noDecision: 'Chưa rõ quyết định công bố',
  decision: (number) => `Quyết định số ${number}`,
  signedOn: (date) => `ngày ${date}`,
  publishedOn: (date) => `Công bố ngày ${date}`,
  signedText: 'Đọc văn bản đã ký',
  signedTextOf: (number) => `Đọc văn bản đã ký của Quyết định số ${number}`,
  takesEffect: (date) => `Có hiệu lực từ ${date}`,
  tookEffect: (date) => `Có hiệu lực từ ${date}`,
  ended: (date) => `Hết hiệu lực từ ${date}`,
  takesEffectToday: 'bắt đầu hôm nay',
  daysLeft: (days) => `còn ${days} ngày`,
  noDay: 'Nguồn không ghi ngày có hiệu lực',
  changedIn: 'Thay đổi về:',
  compare: 'Xem thay đổi',
  compareOf: (name) => `Xem thay đổi của ${name}`,
  compareFailed: 'Chưa tải được phần so sánh. Xin đóng lại rồi mở lần nữa.',
  procedures: (count) => `${count} thủ tục`,
  more: 'Xem thêm',
  nowShown: (shown, total) => `Đang hiện ${shown} trong ${total} thay đổi`,
  nothing: 'Chưa có thay đổi nào',
  nothingAdvice: 'Khi có quyết định công bố, sửa đổi hoặc bãi bỏ thủ tục, thay đổi sẽ hiện ở đây.',
  noMatch: 'Không có thay đổi nào khớp',
  noMatchAdvice: 'Xin chọn khoảng thời gian dài hơn, hoặc bỏ bớt điều kiện lọc.',
  follow: 'Theo dõi thay đổi:',
  atom: 'Bản tin Atom',
  json: 'JSON Feed',
  back: 'Danh sách thay đổi',
};
