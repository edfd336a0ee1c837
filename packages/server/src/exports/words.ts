import type { RatingFlag } from '@motcua/contract';

/** Words for known values in what is exported; a value that is not known is told as it is. */
export type Words = Readonly<Record<string, string>>;

/** Levels of satisfaction (TT 32/2017/TT-BTTTT Đ12; with five, as in surveys). */
export const LEVELS: Words = {
  'very-satisfied': 'Rất hài lòng',
  satisfied: 'Hài lòng',
  neutral: 'Bình thường',
  dissatisfied: 'Chưa hài lòng',
  'very-dissatisfied': 'Rất không hài lòng',
};

/** Where ratings come from. */
export const CHANNELS: Words = {
  dossier: 'Theo hồ sơ',
  kiosk: 'Thiết bị đánh giá',
  counter: 'Tại quầy',
  page: 'Trên trang thông tin',
};

/** Why someone is or is not satisfied. */
export const REASONS: Words = {
  attitude: 'Thái độ phục vụ',
  guidance: 'Hướng dẫn',
  'on-time': 'Thời hạn trả kết quả',
  waiting: 'Thời gian chờ',
  papers: 'Giấy tờ phải nộp',
  visits: 'Số lần đi lại',
  fee: 'Phí, lệ phí',
  convenience: 'Sự thuận tiện',
  online: 'Nộp hồ sơ trực tuyến',
  other: 'Lý do khác',
};

/** Questions that are answered with points (NĐ 61/2018 Đ27–32). */
export const CRITERIA: Words = {
  time: 'Thời gian giải quyết',
  visits: 'Số lần phải liên hệ',
  agencies: 'Số cơ quan phải liên hệ',
  attitude: 'Thái độ của công chức',
};

/** Rules by which a rating is left out. */
export const FLAGS: Readonly<Record<RatingFlag, string>> = {
  dwell: 'gửi quá nhanh',
  rhythm: 'nhiều lượt dồn dập trên một thiết bị',
  address: 'nhiều lượt từ một nơi gửi',
  'no-site': 'không rõ gửi từ trang nào',
  clock: 'không rõ ngày đánh giá',
  reviewed: 'đã xem xét và không tính',
};

/** Words for values, apart by a semicolon. */
export function inWords(values: readonly string[], words: Words): string {
  return values.map((value) => words[value] ?? value).join('; ');
}
