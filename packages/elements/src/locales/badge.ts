import type { Language } from '../base/localise.js';

/** Said by `<motcua-badge>`, and loaded with it. */
export interface BadgeText {
  /** Names the whole to those who do not see it. */
  label: string;
  posted: (posted: string, required: string, day: string) => string;
  nothingRequired: (day: string) => string;
  /** The audit could not read the site. */
  unread: (day: string) => string;
  good: string;
  partial: (parts: string) => string;
  missing: (count: string) => string;
  outdated: (count: string) => string;
  incomplete: (count: string) => string;
  /** All procedures are right, but the site is not. */
  errors: (count: string, one: boolean) => string;
  /** Nothing is counted wrong, and yet it is not called good. */
  doubtful: string;
  old: (days: string, one: boolean) => string;
  asOf: (day: string) => string;
  report: string;
  unreadable: string;
  /** The report says nothing of this site. */
  notThere: string;
}

/** By language. */
export const badgeTexts: Record<Language, BadgeText> = {
  vi: {
    label: 'Kết quả kiểm tra niêm yết thủ tục hành chính',
    posted: (posted, required, day) => `Niêm yết ${posted}/${required} thủ tục\u00a0· kiểm ngày ${day}`,
    nothingRequired: (day) => `Không có thủ tục nào phải niêm yết\u00a0· kiểm ngày ${day}`,
    unread: (day) => `Không đọc được trang niêm yết khi kiểm ngày ${day}`,
    good: 'Đủ và đúng bản công bố có hiệu lực khi kiểm.',
    partial: (parts) => `Chưa đủ hoặc chưa đúng: ${parts}`,
    missing: (count) => `${count} thiếu`,
    outdated: (count) => `${count} cũ hoặc khác bản công bố`,
    incomplete: (count) => `${count} chưa đủ nội dung`,
    errors: (count) => `Đủ thủ tục; trang còn ${count} lỗi phải sửa.`,
    doubtful: 'Đủ thủ tục; trang còn điểm phải xem lại.',
    old: (days) => `Kết quả đã cũ: từ ${days} ngày trước, nay có thể đã khác.`,
    asOf: (day) => `So với danh mục có hiệu lực ngày ${day}.`,
    report: 'Xem báo cáo kiểm tra niêm yết',
    unreadable: 'Không đọc được kết quả kiểm tra niêm yết.',
    notThere: 'Chưa có kết quả kiểm tra niêm yết của trang này.',
  },
  en: {
    label: 'Result of the audit of posted administrative procedures',
    posted: (posted, required, day) => `${posted} of ${required} procedures posted\u00a0· checked on ${day}`,
    nothingRequired: (day) => `No procedure has to be posted\u00a0· checked on ${day}`,
    unread: (day) => `The site could not be read when it was checked on ${day}`,
    good: 'Complete, and as published and in force when checked.',
    partial: (parts) => `Not complete or not right: ${parts}`,
    missing: (count) => `${count} missing`,
    outdated: (count) => `${count} outdated or not as published`,
    incomplete: (count) => `${count} with parts missing`,
    errors: (count, one) => `All procedures are there; ${count} error${one ? '' : 's'} of the site must be put right.`,
    doubtful: 'All procedures are there; something on the site has to be looked at.',
    old: (days, one) => `This result is ${days} day${one ? '' : 's'} old; things may be different now.`,
    asOf: (day) => `Compared with the catalogue in force on ${day}.`,
    report: 'See the report of the audit',
    unreadable: 'The result of the audit cannot be read.',
    notThere: 'There is no result of an audit of this site.',
  },
};
