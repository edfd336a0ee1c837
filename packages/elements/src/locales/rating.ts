import { levelOfThree, type RatingCriterion, type RatingLevel, type RatingReason } from '@motcua/contract';

/** A heading and a sentence. */
export type Said = readonly [title: string, sentence: string];

/** A question whose answers stand by their points: 0, 1, 2. */
interface CriterionText {
  question: string;
  answers: readonly [none: string, one: string, two: string];
}

/** Why there is no question to be answered. */
export interface RatingNotices {
  ratedEarlier: Said;
  notYet: Said;
  closed: Said;
  off: Said;
  wrongLink: Said;
  notOffered: Said;
  notAllowed: Said;
}

/** Said by `<motcua-rating>`, also in kiosk mode, and loaded with it. */
export interface RatingText {
  levels: Record<Extract<RatingLevel, string>, string>;
  reasons: Record<Extract<RatingReason, string>, string>;
  criteria: Record<Extract<RatingCriterion, string>, CriterionText>;
  /** Above the reasons of a level. */
  why: (level: RatingLevel) => string;
  /** The question about a dossier, about what a page says of a procedure, and about an agency. */
  question: Record<'dossier' | 'procedure' | 'agency', string>;
  /** On the button of the dialog form. */
  opener: string;
  close: string;
  finished: (date: string) => string;
  secrecy: string;
  optional: string;
  mostReasons: (most: number) => string;
  comment: string;
  /** What not to write, and that it is taken out all the same. */
  commentHelp: string;
  left: (count: number) => string;
  noLevel: string;
  send: string;
  saveChange: string;
  /** What the device does before it is sent, and that nobody need worry. */
  working: Said;
  cancel: string;
  thanks: Said;
  changed: Said;
  youSaid: string;
  takenOut: string;
  changeUntil: (moment: string) => string;
  change: string;
  keep: string;
  rated: Said;
  /** They come with the first of them, where the language does not bring them along: most people meet none. */
  notices?: RatingNotices;
  notSent: Said;
  /** What was chosen is still there, and goes by itself once there is a network. */
  notSentOffline: Said;
  again: string;
  at: (time: string, day: string) => string;
}

/** Vietnamese; English comes as a file of its own. */
export const ratingVi: RatingText = {
  levels: {
    'very-satisfied': 'Rất hài lòng',
    satisfied: 'Hài lòng',
    neutral: 'Bình thường',
    dissatisfied: 'Chưa hài lòng',
    'very-dissatisfied': 'Rất không hài lòng',
  },
  reasons: {
    attitude: 'Thái độ phục vụ',
    guidance: 'Cách hướng dẫn',
    'on-time': 'Thời hạn trả kết quả',
    waiting: 'Thời gian chờ',
    papers: 'Giấy tờ phải nộp',
    visits: 'Số lần đi lại',
    fee: 'Phí, lệ phí',
    convenience: 'Sự thuận tiện',
    online: 'Làm trên mạng',
    other: 'Điều khác',
  },
  criteria: {
    time: { question: 'Kết quả được trả khi nào?', answers: ['Sau ngày hẹn', 'Đúng ngày hẹn', 'Trước ngày hẹn'] },
    visits: {
      question: 'Phải bổ sung giấy tờ mấy lần?',
      answers: ['Từ hai lần trở lên', 'Một lần', 'Không lần nào'],
    },
    agencies: {
      question: 'Phải liên hệ mấy cơ quan?',
      answers: ['Từ ba cơ quan trở lên', 'Hai cơ quan', 'Một cơ quan'],
    },
    attitude: { question: 'Thái độ phục vụ thế nào?', answers: ['Chưa đúng mực', 'Bình thường', 'Lịch sự, tận tình'] },
  },
  why: (level) => (levelOfThree(level) === 'dissatisfied' ? 'Điều gì cần làm tốt hơn?' : 'Điều gì đã làm tốt?'),
  question: {
    dossier: 'Bạn có hài lòng với việc giải quyết hồ sơ không?',
    procedure: 'Thông tin này có hữu ích, rõ ràng không?',
    agency: 'Bạn có hài lòng với việc phục vụ của cơ quan không?',
  },
  opener: 'Đánh giá mức độ hài lòng',
  close: 'Đóng',
  finished: (date) => `Xong ngày ${date}`,
  secrecy: 'Đánh giá được giữ kín: cơ quan không biết ai đã đánh giá, của hồ sơ nào.',
  optional: 'Phần này không bắt buộc, bạn có thể gửi ngay.',
  mostReasons: (most) => `Chọn nhiều nhất ${most} điều.`,
  comment: 'Góp ý bằng lời',
  commentHelp:
    'Đừng ghi họ tên, số điện thoại, số căn cước hoặc mã hồ sơ. Những số như vậy sẽ được bỏ đi trước khi lưu.',
  left: (count) => `Còn ${count} ký tự`,
  noLevel: 'Bạn chọn một mức trước khi gửi.',
  send: 'Gửi đánh giá',
  saveChange: 'Gửi đánh giá mới',
  working: ['Đang gửi đánh giá…', 'Máy của bạn kiểm tra để chống gửi tự động, thường mất vài giây. Bạn chỉ cần chờ.'],
  cancel: 'Thôi, chưa gửi',
  thanks: ['Cảm ơn bạn đã đánh giá', 'Đánh giá đã được ghi nhận.'],
  changed: ['Đã đổi đánh giá', 'Đánh giá mới thay cho đánh giá trước.'],
  youSaid: 'Bạn đã chọn',
  takenOut:
    'Để giữ kín thông tin, góp ý được lưu như sau, không có số điện thoại, số giấy tờ, thư điện tử hay mã hồ sơ:',
  changeUntil: (moment) => `Bạn có thể đổi đến ${moment}.`,
  change: 'Đổi đánh giá',
  keep: 'Giữ như cũ',
  rated: ['Bạn đã đánh giá hồ sơ này', 'Đánh giá đã được ghi nhận.'],
  notSent: ['Chưa gửi được đánh giá', 'Những gì bạn đã chọn vẫn còn. Bạn thử gửi lại; gửi mấy lần cũng chỉ tính một.'],
  notSentOffline: [
    'Thiết bị đang mất mạng',
    'Những gì bạn đã chọn vẫn còn. Khi có mạng, bạn bấm gửi lại; gửi mấy lần cũng chỉ tính một.',
  ],
  again: 'Gửi lại',
  at: (time, day) => `${time} ngày ${day}`,
};
