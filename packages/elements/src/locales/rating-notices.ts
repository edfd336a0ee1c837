import type { RatingNotices } from './rating.js';

/** Vietnamese; loaded with the first of them. */
export const ratingNoticesVi: RatingNotices = {
  ratedEarlier: ['Hồ sơ này đã được đánh giá', 'Mỗi hồ sơ được đánh giá một lần. Cảm ơn bạn.'],
  notYet: ['Chưa đến lúc đánh giá', 'Hồ sơ đang được giải quyết. Khi có kết quả, bạn mở lại đường dẫn này.'],
  closed: ['Đã hết hạn đánh giá', 'Hồ sơ được đánh giá trong 90 ngày kể từ khi giải quyết xong.'],
  off: ['Tạm dừng nhận đánh giá', 'Bạn vui lòng quay lại sau.'],
  wrongLink: [
    'Đường dẫn đánh giá không đúng',
    'Bạn mở lại đường dẫn trong tin nhắn, hoặc quét lại mã trên giấy hẹn. Đường dẫn phải đủ, không thiếu ký tự nào.',
  ],
  notOffered: ['Ở đây chưa nhận đánh giá trên mạng', 'Bạn có thể góp ý tại Bộ phận Một cửa.'],
  notAllowed: [
    'Trang này chưa nhận được đánh giá',
    'Trang cần được cài đặt lại. Bạn có thể báo cho cơ quan quản lý trang.',
  ],
};
