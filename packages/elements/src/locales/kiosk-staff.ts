import type { Language } from '../base/localise.js';
import type { Tried } from '../kiosk/station.js';

/** Said to staff by `<motcua-rating kiosk>`, in the language of the screen: in a file of its own, in both languages, as staff alone need it. */
export interface KioskStaffText {
  key: string;
  keyHelp: string;
  noKey: string;
  try: string;
  trying: string;
  tried: Record<Exclude<Tried, 'good'>, string>;
  title: string;
  keepsNothing: string;
  full: string;
  facts: Record<'device' | 'agency' | 'state' | 'waiting' | 'sent' | 'clock' | 'storage' | 'version', string>;
  never: string;
  clock: (minutes: number) => string;
  clockRight: string;
  clockUnknown: string;
  storage: Record<'kept' | 'mayGo' | 'none', string>;
  refusedHelp: string;
  number: string;
  sendNow: string;
  fullScreen: string;
  window: string;
  export: string;
  exported: string;
  withdraw: string;
  withdrawHelp: (waiting: number) => string;
  withdrawSure: string;
  closing: (seconds: number) => string;
}

const vi: KioskStaffText = {
  key: 'Khóa của máy',
  keyHelp: 'Bắt đầu bằng mcd_. Người quản trị cấp khóa một lần cho mỗi máy.',
  noKey: 'Chưa thấy khóa. Khóa bắt đầu bằng mcd_; xin dán lại cả khóa hoặc cả đường dẫn.',
  try: 'Dùng khóa này',
  trying: 'Đang kiểm tra khóa…',
  tried: {
    refused: 'Máy chủ không nhận khóa này: khóa sai hoặc đã bị thu hồi. Xin người quản trị cấp khóa mới.',
    kept: 'Chưa kết nối được với máy chủ. Khóa đã được giữ lại; có mạng thì máy tự kiểm tra và chạy.',
    unreached: 'Chưa kết nối được với máy chủ. Xin kiểm tra mạng rồi thử lại.',
  },
  title: 'Dành cho cán bộ',
  keepsNothing: 'Trình duyệt không cho lưu: đánh giá được gửi thẳng, mất mạng thì không ghi nhận được.',
  full: 'Hết chỗ lưu: đánh giá được gửi thẳng, mất mạng thì không ghi nhận được.',
  facts: {
    device: 'Máy',
    agency: 'Cơ quan',
    state: 'Tình trạng',
    waiting: 'Chờ gửi',
    sent: 'Gửi lần cuối',
    clock: 'Đồng hồ',
    storage: 'Bộ nhớ',
    version: 'Phiên bản',
  },
  never: 'chưa gửi lần nào',
  clock: (minutes) => `${minutes > 0 ? 'nhanh' : 'chậm'} ${Math.abs(minutes)} phút so với máy chủ`,
  clockRight: 'đúng',
  clockUnknown: 'chưa so được với máy chủ',
  storage: {
    kept: 'được giữ lâu dài',
    mayGo: 'trình duyệt có thể xóa khi thiếu chỗ',
    none: 'không lưu được',
  },
  refusedHelp: 'Được giữ riêng trên máy này và có trong tệp lưu ra.',
  number: 'Số',
  sendNow: 'Gửi ngay',
  fullScreen: 'Toàn màn hình',
  window: 'Thoát toàn màn hình',
  export: 'Lưu hàng chờ ra tệp',
  exported: 'Đã lưu. Đánh giá vẫn còn trên máy.',
  withdraw: 'Gỡ khóa khỏi máy này',
  withdrawHelp: (waiting) =>
    waiting
      ? `Còn ${waiting} đánh giá chưa gửi. Chúng ở lại máy, và chỉ gửi tiếp khi chính máy này được cài lại. Nên lưu ra tệp trước.`
      : 'Máy thôi nhận đánh giá cho đến khi được cài lại.',
  withdrawSure: 'Gỡ khóa',
  closing: (seconds) => `Tự đóng sau ${seconds} giây`,
};

const en: KioskStaffText = {
  key: 'Key of the device',
  keyHelp: 'It starts with mcd_. The administrator gives it once for each device.',
  noKey: 'There is no key in it. A key starts with mcd_; please paste the whole key or the whole link.',
  try: 'Use this key',
  trying: 'Checking the key…',
  tried: {
    refused:
      'The server does not take this key: it is wrong or was withdrawn. Please ask the administrator for a new one.',
    kept: 'The server cannot be reached. The key is kept; the device checks it and starts once there is a network.',
    unreached: 'The server cannot be reached. Please check the network and try again.',
  },
  title: 'For staff',
  keepsNothing: 'The browser keeps nothing: ratings are sent at once, and without a network they cannot be taken down.',
  full: 'There is no room left: ratings are sent at once, and without a network they cannot be taken down.',
  facts: {
    device: 'Device',
    agency: 'Agency',
    state: 'State',
    waiting: 'Waiting',
    sent: 'Last sent',
    clock: 'Clock',
    storage: 'Storage',
    version: 'Version',
  },
  never: 'never',
  clock: (minutes) => `${Math.abs(minutes)} min ${minutes > 0 ? 'ahead of' : 'behind'} the server`,
  clockRight: 'right',
  clockUnknown: 'not compared with the server yet',
  storage: { kept: 'kept for good', mayGo: 'the browser may clear it when room is short', none: 'nothing is kept' },
  refusedHelp: 'They are kept apart on this device, and are in the exported file.',
  number: 'No.',
  sendNow: 'Send now',
  fullScreen: 'Full screen',
  window: 'Leave full screen',
  export: 'Save what waits as a file',
  exported: 'Saved. The ratings are still on the device.',
  withdraw: 'Take the key off this device',
  withdrawHelp: (waiting) =>
    waiting
      ? `${waiting} ratings were not sent. They stay here, and are only sent when this very device is set up again. Better save them as a file first.`
      : 'The device takes no ratings until it is set up again.',
  withdrawSure: 'Take it off',
  closing: (seconds) => `Closes by itself in ${seconds} s`,
};

export const kioskStaff: Record<Language, KioskStaffText> = { vi, en };
