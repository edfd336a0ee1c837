import type { Language } from '../base/localise.js';

/** Said of a dossier that is filed now, and loaded with the calendar. */
interface FiledNowText {
  /** Above the due date, while the office is open. */
  now: string;
  /** The same when it is closed; `opening` is when it opens again. */
  atDesk: (opening: string) => string;
  /** The same of what can be filed online only. */
  online: (opening: string) => string;
  closed: string;
  /** Beside `atDesk`, of what can be filed online as well. */
  closedOnlineToo: string;
  /** Stands before a due date where there are several. */
  of: (channels: string, limit: string) => string;
  before: (time: string, day: string) => string;
  at: (time: string, day: string) => string;
  /** From Sunday on. */
  weekdays: readonly string[];
  onDay: (weekday: string, date: string) => string;
  today: (day: string) => string;
  /** The rule of 15:00, before it applies and when it does. */
  cutOff: string;
  afterCutOff: string;
  dayOff: (name: string, from: string, to: string) => string;
  provisional: string;
  /** The source adds something to the limit. */
  seeNotes: string;
}

/** By language. */
export const filedNowTexts: Record<Language, FiledNowText> = {
  vi: {
    now: 'Nếu nộp bây giờ thì hẹn trả',
    atDesk: (opening) => `Nếu nộp tại quầy lúc ${opening} thì hẹn trả`,
    online: (opening) => `Nếu nộp trên mạng bây giờ, tính từ ${opening}, thì hẹn trả`,
    closed: 'Bây giờ ngoài giờ làm việc.',
    closedOnlineToo: 'Bây giờ ngoài giờ làm việc; nộp trên mạng cũng tính từ lúc đó.',
    of: (channels, limit) => `${channels ? `${channels} (${limit})` : limit}: `,
    before: (time, day) => `trước ${time} ${day}`,
    at: (time, day) => `${time} ${day}`,
    weekdays: ['Chủ Nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
    onDay: (weekday, date) => `${weekday}, ${date}`,
    today: (day) => `hôm nay, ${day}`,
    cutOff: 'Nộp sau 15 giờ: tính từ ngày làm việc kế tiếp.',
    afterCutOff: 'Đã sau 15 giờ: tính từ ngày làm việc kế tiếp.',
    dayOff: (name, from, to) => `Nghỉ ${from === to ? from : `từ ${from} đến ${to}`}: ${name}.`,
    provisional: 'Lịch nghỉ chưa chính thức, ngày hẹn có thể thay đổi.',
    seeNotes: 'Xem thêm ghi chú ở phần Thời hạn.',
  },
  en: {
    now: 'If you file now, the result is due',
    atDesk: (opening) => `If you file at the desk at ${opening}, the result is due`,
    online: (opening) => `If you file online now, which counts from ${opening}, the result is due`,
    closed: 'The office is closed now.',
    closedOnlineToo: 'The office is closed now; what is filed online counts from then, too.',
    of: (channels, limit) => `${channels ? `${channels} (${limit})` : limit}: `,
    before: (time, day) => `before ${time}, ${day}`,
    at: (time, day) => `${time}, ${day}`,
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    onDay: (weekday, date) => `${weekday}, ${date}`,
    today: (day) => `today, ${day}`,
    cutOff: 'Filed after 15:00: counted from the next working day.',
    afterCutOff: 'It is after 15:00: counted from the next working day.',
    dayOff: (name, from, to) => `Off ${from === to ? `on ${from}` : `from ${from} to ${to}`}: ${name}.`,
    provisional: 'The days off are not official yet, so the date may change.',
    seeNotes: 'See also the notes under “Time limit”.',
  },
};
