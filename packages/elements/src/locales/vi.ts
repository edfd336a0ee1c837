import type { CommonLocale } from './locale.js';

/** Vietnamese, the default: what every element says. Words that only some say stand in files of their own. */
export const vi: CommonLocale = {
  lang: 'vi',
  base: {
    loading: 'Đang tải…',
    slow: 'Mạng chậm, vẫn đang tải. Xin chờ thêm một chút.',
    retry: 'Thử lại',
    stale: 'Nội dung bên dưới là bản đã tải trước đó.',
    requestId: 'Mã yêu cầu:',
    failures: {
      offline: { title: 'Thiết bị đang mất mạng.', advice: 'Khi có mạng trở lại, nội dung sẽ tự tải.' },
      timeout: { title: 'Máy chủ trả lời quá lâu.', advice: 'Mạng có thể đang yếu. Xin thử lại.' },
      busy: { title: 'Đang có nhiều người truy cập.', advice: 'Xin chờ một phút rồi thử lại.' },
      down: {
        title: 'Chưa kết nối được với máy chủ.',
        advice: 'Xin thử lại sau ít phút. Nếu cần gấp, xin liên hệ Bộ phận Một cửa.',
      },
      garbled: {
        title: 'Không đọc được dữ liệu máy chủ gửi về.',
        advice: 'Xin thử lại, hoặc báo cho cơ quan quản lý trang này.',
      },
      'not-found': { title: 'Không tìm thấy nội dung này.', advice: 'Địa chỉ có thể đã cũ, hoặc mã chưa đúng.' },
      'not-in-force': { title: 'Chưa có hiệu lực hoặc đã hết hiệu lực vào ngày này.', advice: 'Xin chọn ngày khác.' },
      invalid: { title: 'Trang này đặt yêu cầu không hợp lệ.', advice: 'Xin báo cho cơ quan quản lý trang.' },
    },
  },
  wording: {
    date: (year, month, day) => `${day}/${month}/${year}`,
    money: (amount, currency) =>
      currency === 'VND' ? `${amount} đồng` : currency === 'USD' ? `${amount} đô la Mỹ (USD)` : `${amount} ${currency}`,
  },
};
