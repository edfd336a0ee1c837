import type { ItemProblem } from '@motcua/contract';

type Reason =
  | 'known-code'
  | 'known-event'
  | 'unknown-procedure'
  | 'unknown-agency'
  | 'unknown-case'
  | 'not-yours'
  | 'received-before-filed'
  | 'impossible-moment'
  | 'impossible-day';

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
  'impossible-moment': {
    code: 'wrong-order',
    detail:
      'Thời điểm ở tương lai hoặc quá xa trong quá khứ. Hãy kiểm tra lại thời điểm, múi giờ và đồng hồ của máy gửi.',
  },
  'impossible-day': {
    code: 'wrong-order',
    detail: 'Ngày hẹn trả kết quả quá xa. Hãy kiểm tra lại năm của ngày hẹn.',
  },
};

/** What became of an item that is refused. */
export function refused(reason: Reason): { outcome: 'refused'; problem: ItemProblem } {
  return { outcome: 'refused', problem: PROBLEMS[reason] };
}
