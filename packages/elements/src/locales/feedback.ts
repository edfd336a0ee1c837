import type { FeedbackKind } from '@motcua/contract';
import type { FileFault } from '../feedback/files.js';
import type { Said } from '../sending/said.js';

export type FeedbackView = 'send' | 'follow' | 'browse';
export type FeedbackMistake =
  'kind' | 'noText' | 'shortText' | 'name' | 'address' | 'contact' | 'phone' | 'email' | 'files';

/** Said by `<motcua-feedback>`, and loaded with it: all of the form, and of what it comes to. */
export interface FeedbackText {
  title: string;
  views: Record<FeedbackView, string>;
  viewsLabel: string;
  kinds: Record<Extract<FeedbackKind, string>, string>;
  kindHelp: Record<'problem' | 'proposal', string>;
  kind: string;
  /** What is sent elsewhere, and where. */
  notHere: string;
  notHereMore: string;
  notHereList: readonly (readonly [what: string, where: string])[];
  wrongHere: string;
  wrongHelp: string;
  notThis: string;
  content: string;
  contentHelp: string;
  correctionText: string;
  left: (count: string) => string;
  sender: string;
  senderHelp: string;
  senderFree: string;
  name: string;
  address: string;
  phone: string;
  email: string;
  oneOfBoth: string;
  optional: string;
  files: string;
  filesHelp: string;
  removeFile: (name: string) => string;
  preparing: string;
  faults: Record<FileFault | 'many', string>;
  fileOf: (name: string, said: string) => string;
  shared: string;
  sharedHelp: string;
  send: string;
  again: string;
  working: Said;
  cancel: string;
  fix: string;
  mistakes: Record<FeedbackMistake, string>;
  notSent: Said;
  notSentOffline: Said;
  unfit: Said;
  fileRefused: Said;
  off: Said;
  notOffered: Said;
  notAllowed: Said;
  restored: string;
  thanks: Said;
  known: Said;
  receipt: string;
  receiptKeep: string;
  handledBy: string;
  transferBy: (date: string) => string;
  answerBy: (date: string) => string;
  copy: string;
  copied: string;
  copyFailed: string;
  print: string;
  save: string;
  saveFailed: string;
  fileName: string;
  followNow: string;
  another: string;
  kilobytes: (count: string) => string;
  part: string;
}

/** Vietnamese; English comes as a file of its own. */
export const feedbackVi: FeedbackText = {
  title: 'Phản ánh, kiến nghị',
  views: { send: 'Gửi', follow: 'Theo dõi', browse: 'Đã trả lời' },
  viewsLabel: 'Bạn muốn',
  kinds: { problem: 'Phản ánh', proposal: 'Kiến nghị', correction: 'Báo sai thông tin' },
  kindHelp: {
    problem: 'Gặp vướng mắc khi làm thủ tục, hoặc thấy quy định, cách làm chưa hợp lý.',
    proposal: 'Như trên, và có đề nghị cách sửa, cách làm tốt hơn.',
  },
  kind: 'Bạn gửi gì?',
  notHere: 'Ở đây không nhận khiếu nại, tố cáo.',
  notHereMore: 'Gửi khiếu nại, tố cáo ở đâu?',
  notHereList: [
    [
      'Khiếu nại',
      'Khi cho rằng quyết định hoặc việc làm của cơ quan, cán bộ xâm phạm quyền của mình: gửi đơn đến chính cơ quan đã ra quyết định hoặc có cán bộ đó (Luật Khiếu nại).',
    ],
    [
      'Tố cáo',
      'Khi báo hành vi vi phạm pháp luật: gửi đơn hoặc đến trình bày với người đứng đầu cơ quan quản lý người bị tố cáo (Luật Tố cáo).',
    ],
    ['Chưa biết gửi ai', 'Đến nơi tiếp công dân của xã, phường hoặc tỉnh để được hướng dẫn.'],
  ],
  wrongHere: 'Thông tin bạn thấy sai',
  wrongHelp: 'Nơi quản lý trang sẽ kiểm tra lại và công khai kết quả. Không cần ghi tên.',
  notThis: 'Gửi phản ánh, kiến nghị khác',
  content: 'Nội dung',
  contentHelp: 'Viết bằng tiếng Việt: việc gì, ở đâu, khi nào, thủ tục nào. Không ghi số căn cước trong nội dung.',
  correctionText: 'Sai ở điểm nào? Đúng ra là gì?',
  left: (count) => `Còn ${count} ký tự`,
  sender: 'Người gửi',
  senderHelp:
    'Pháp luật yêu cầu ghi để liên hệ (Nghị định 20/2008/NĐ-CP). Tên và thông tin của bạn được giữ bí mật (Nghị định 63/2010/NĐ-CP, Điều 18): chỉ cơ quan xử lý được đọc, khi công khai không có tên.',
  senderFree: 'Không bắt buộc. Nếu ghi, thông tin được giữ bí mật: chỉ cơ quan xử lý được đọc.',
  name: 'Họ và tên, hoặc tên tổ chức',
  address: 'Địa chỉ',
  phone: 'Số điện thoại',
  email: 'Thư điện tử',
  oneOfBoth: 'Ghi số điện thoại hoặc thư điện tử, một trong hai là đủ.',
  optional: 'không bắt buộc',
  files: 'Ảnh, giấy tờ kèm theo',
  filesHelp: 'Nhiều nhất 3 tệp: ảnh JPEG, PNG, WebP hoặc PDF, mỗi tệp đến 2 MB. Ảnh lớn hơn được thu nhỏ trên máy bạn.',
  removeFile: (name) => `Bỏ tệp ${name}`,
  preparing: 'Đang kiểm tra tệp…',
  faults: {
    empty: 'tệp trống.',
    'unknown-type': 'không phải ảnh JPEG, PNG, WebP hay PDF.',
    'too-large': 'lớn hơn 2 MB.',
    unreadable: 'không đọc được.',
    many: 'chỉ gửi được 3 tệp.',
  },
  fileOf: (name, said) => `Tệp “${name}” chưa gửi được: ${said}`,
  shared: 'Máy dùng chung',
  sharedHelp: 'Đánh dấu khi dùng máy của quán, của cơ quan: máy không nhớ những gì bạn đã viết.',
  send: 'Gửi',
  again: 'Gửi lại',
  working: ['Đang gửi…', 'Máy bạn kiểm tra để chặn gửi tự động, thường vài giây. Bạn chỉ cần chờ.'],
  cancel: 'Chưa gửi nữa',
  fix: 'Còn chỗ cần sửa trước khi gửi',
  mistakes: {
    kind: 'Chọn phản ánh hoặc kiến nghị.',
    noText: 'Viết nội dung.',
    shortText: 'Nội dung quá ngắn: viết ít nhất 10 ký tự.',
    name: 'Ghi họ và tên, hoặc tên tổ chức.',
    address: 'Ghi địa chỉ.',
    contact: 'Ghi số điện thoại hoặc thư điện tử.',
    phone: 'Số điện thoại chưa đúng. Ví dụ: 0912 345 678.',
    email: 'Thư điện tử chưa đúng. Ví dụ: ten@example.com.',
    files: 'Bỏ tệp chưa gửi được.',
  },
  notSent: ['Chưa gửi được', 'Những gì bạn đã viết vẫn còn. Bạn bấm gửi lại; gửi mấy lần cũng chỉ nhận một.'],
  notSentOffline: [
    'Máy đang mất mạng',
    'Những gì bạn đã viết vẫn còn. Khi có mạng, bạn bấm gửi lại; gửi mấy lần cũng chỉ nhận một.',
  ],
  unfit: ['Máy chủ chưa nhận nội dung này', 'Bạn sửa lại rồi gửi. Những gì bạn đã viết vẫn còn.'],
  fileRefused: ['Tệp kèm theo không được nhận', 'Bạn bỏ hoặc thay tệp rồi gửi lại. Những gì bạn đã viết vẫn còn.'],
  off: ['Tạm dừng nhận phản ánh, kiến nghị', 'Bạn vui lòng quay lại sau, hoặc gửi trực tiếp tại cơ quan.'],
  notOffered: ['Ở đây chưa nhận phản ánh, kiến nghị trên mạng', 'Bạn có thể gửi trực tiếp tại Bộ phận Một cửa.'],
  notAllowed: [
    'Trang này chưa nhận được phản ánh, kiến nghị',
    'Trang cần được cài đặt lại. Bạn có thể báo cho cơ quan quản lý trang. Những gì bạn đã viết vẫn còn.',
  ],
  restored: 'Đây là những gì bạn đã viết và chưa gửi. Tệp kèm theo cần chọn lại.',
  thanks: ['Đã gửi. Cảm ơn bạn', 'Hãy giữ mã dưới đây: chỉ có mã này mới xem được việc trả lời.'],
  known: ['Đã nhận trước đó. Cảm ơn bạn', 'Lần gửi trước đã đến nơi. Hãy giữ mã dưới đây để xem việc trả lời.'],
  receipt: 'Mã theo dõi',
  receiptKeep: 'Không đưa mã cho người khác: ai có mã cũng đọc được nội dung bạn gửi.',
  handledBy: 'Nơi nhận',
  transferBy: (date) => `Nếu thuộc việc của cơ quan khác, nơi nhận chuyển đi chậm nhất ngày ${date}.`,
  answerBy: (date) => `Dự kiến có trả lời vào ngày ${date}.`,
  copy: 'Sao chép mã',
  copied: 'Đã sao chép mã',
  copyFailed: 'Chưa sao chép được. Bạn ghi lại mã ra giấy.',
  print: 'In',
  save: 'Lưu thành tệp',
  saveFailed: 'Chưa lưu được. Bạn ghi lại mã ra giấy.',
  fileName: 'ma-theo-doi.txt',
  followNow: 'Xem tình trạng',
  another: 'Gửi phản ánh, kiến nghị khác',
  kilobytes: (count) => `${count} KB`,
  part: 'Một mục của thủ tục',
};
