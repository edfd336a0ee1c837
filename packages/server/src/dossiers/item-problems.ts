import type { ItemProblem } from '@motcua/contract';

type Reason =
  | 'known-code'
  | 'known-event'
  | 'unknown-procedure'
  | 'unknown-agency'
  | 'unknown-case'
  | 'not-yours'
  | 'received-before-filed'
  | 'in-future';

/** Nothing that was sent is repeated in them. */
const PROBLEMS: Record<Reason, ItemProblem> = {
  'known-code': {
    code: 'already-different',
    detail:
      'Mã hồ sơ này đã được gửi trước đó với nội dung khác; nội dung đã lưu không thay đổi. Việc mới xảy ra thì gửi thành sự kiện; hồ sơ khác thì dùng mã khác.',
  },
  'known-event': {
    code: 'already-different',
    detail:
      'Sự kiện mang mã này của hồ sơ đã được gửi trước đó với nội dung khác; nội dung đã lưu không thay đổi. Việc mới xảy ra thì đặt mã sự kiện mới.',
  },
  'unknown-procedure': {
    code: 'unknown-procedure',
    detail:
      'Danh mục không có thủ tục mang mã này có hiệu lực vào ngày tiếp nhận. Hãy kiểm tra lại mã, hoặc gửi kèm tên thủ tục trong "procedureName".',
  },
  'unknown-agency': {
    code: 'unknown-agency',
    detail: 'Danh mục không có cơ quan mang mã này. Hãy kiểm tra lại mã cơ quan.',
  },
  'unknown-case': {
    code: 'unknown-case',
    detail: 'Thủ tục không có trường hợp mang mã này. Hãy kiểm tra lại, hoặc bỏ "case" nếu là trường hợp thông thường.',
  },
  'not-yours': {
    code: 'not-yours',
    detail: 'Khóa này không dùng cho cơ quan của hồ sơ. Hãy gửi bằng khóa của cơ quan đó.',
  },
  'received-before-filed': {
    code: 'wrong-order',
    detail: 'Thời điểm tiếp nhận trước thời điểm nộp. Hãy kiểm tra lại hai thời điểm.',
  },
  'in-future': {
    code: 'wrong-order',
    detail: 'Thời điểm ở tương lai. Hãy kiểm tra lại thời điểm, múi giờ và đồng hồ của máy gửi.',
  },
};

/** What became of an item that is refused. */
export function refused(reason: Reason): { outcome: 'refused'; problem: ItemProblem } {
  return { outcome: 'refused', problem: PROBLEMS[reason] };
}

/** Clocks differ, days do not: a moment later than this is a mistake, and what is stored cannot be corrected. */
const TOLERANCE = 86_400_000;

/** True for a moment that cannot have been yet. */
export function isInFuture(moment: string, now: number): boolean {
  return Date.parse(moment) > now + TOLERANCE;
}
