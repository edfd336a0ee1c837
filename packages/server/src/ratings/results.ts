import type { RatingProblem, RatingResult } from '@motcua/contract';
import type { StoredRating } from '../store/rating-writer.js';

type Reason = 'already-different' | 'unknown-agency' | 'unknown-procedure' | 'not-yours' | 'wrong-day';

/** Nothing that was sent is repeated in them. */
const DETAILS: Record<Reason, string> = {
  'already-different':
    'Đánh giá mang mã này đã được gửi trước đó với nội dung khác; nội dung đã lưu không thay đổi. Đánh giá mới thì đặt mã mới.',
  'unknown-agency': 'Danh mục không có cơ quan mang mã này. Hãy kiểm tra lại mã cơ quan.',
  'unknown-procedure': 'Danh mục không có thủ tục mang mã này. Hãy kiểm tra lại mã, hoặc bỏ "procedure" nếu không rõ.',
  'not-yours': 'Khóa này không dùng cho cơ quan được đánh giá. Hãy gửi bằng khóa của cơ quan đó.',
  'wrong-day':
    'Thời điểm đánh giá ở tương lai hoặc quá xa trong quá khứ. Hãy kiểm tra lại thời điểm, múi giờ và đồng hồ của máy gửi.',
};

/** What became of a rating that is refused. */
export function refused(reason: Reason): RatingResult & { problem: RatingProblem } {
  return { outcome: 'refused', problem: { code: reason, detail: DETAILS[reason] } };
}

/** What became of a rating of a visit or a device. */
export function resultOf(outcome: StoredRating['outcome']): RatingResult {
  return outcome === 'stored' || outcome === 'known' ? { outcome } : refused('already-different');
}
