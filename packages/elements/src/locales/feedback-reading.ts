import type { FeedbackState, FeedbackVerdict } from '@motcua/contract';
import type { Said } from '../sending/said.js';

/** Said by `<motcua-feedback>` to those who follow feedback or read what was answered, and loaded with that. */
export interface FeedbackReadingText {
  code: string;
  codeHelp: string;
  look: string;
  looking: string;
  noSuch: Said;
  otherCode: string;
  states: Record<Extract<FeedbackState, string>, Said>;
  unknownState: Said;
  late: Said;
  call: (number: string) => string;
  sentOn: (date: string) => string;
  yours: string;
  answer: string;
  answeredOn: (date: string) => string;
  inTime: string;
  notInTime: string;
  verdicts: Record<Extract<FeedbackVerdict, string>, string>;
  verdict: string;
  steps: string;
  stepNames: Record<Extract<FeedbackState, string>, string>;
  to: (agency: string) => string;
  reason: string;
  about: string;
  sentFiles: string;
  browseHelp: string;
  filter: string;
  all: string;
  found: (count: string) => string;
  none: Said;
  more: string;
  moreFailed: string;
  wrongCode: string;
}

/** Vietnamese; English comes with that of the form. */
export const feedbackReadingVi: FeedbackReadingText = {
  code: 'Mã theo dõi',
  codeHelp: 'Mã 12 chữ và số nhận được khi gửi. Gõ chữ thường, có hay không có gạch nối đều được.',
  look: 'Xem',
  looking: 'Đang tìm…',
  noSuch: ['Không có mã này', 'Bạn xem lại từng chữ, từng số của mã. Nếu vẫn không được, bạn hỏi nơi đã gửi.'],
  otherCode: 'Xem mã khác',
  states: {
    received: ['Đã nhận', 'Cơ quan đã nhận và đang xem thuộc việc của ai.'],
    accepted: ['Đang xử lý', 'Cơ quan đã thụ lý và đang tìm hiểu để trả lời.'],
    transferred: ['Đã chuyển đến cơ quan có thẩm quyền', 'Cơ quan đó sẽ xử lý và trả lời.'],
    answered: ['Đã trả lời', 'Bạn đọc câu trả lời dưới đây.'],
    published: ['Đã trả lời và công khai', 'Câu trả lời ở dưới đây, và được công khai không có tên bạn.'],
    refused: ['Không tiếp nhận', 'Lý do và nơi có thể gửi ở dưới đây.'],
  },
  unknownState: ['Đang được xử lý', 'Bạn xem các bước dưới đây.'],
  late: [
    'Đã quá ngày hẹn trả lời',
    'Bạn không cần gửi lại. Bạn có thể hỏi cơ quan đang xử lý và đọc mã theo dõi, hoặc đến nơi tiếp công dân.',
  ],
  call: (number) => `Gọi ${number}`,
  sentOn: (date) => `Gửi ngày ${date}`,
  yours: 'Nội dung bạn gửi',
  answer: 'Trả lời',
  answeredOn: (date) => `Trả lời ngày ${date}`,
  inTime: 'đúng hạn',
  notInTime: 'quá hạn',
  verdicts: {
    corrected: 'Thông tin đã được sửa',
    right: 'Thông tin trên trang là đúng',
    'other-source': 'Thông tin thuộc nguồn khác, đã báo cho nơi đó',
  },
  verdict: 'Kết quả',
  steps: 'Các bước',
  stepNames: {
    received: 'Tiếp nhận',
    accepted: 'Thụ lý',
    transferred: 'Chuyển cơ quan có thẩm quyền',
    answered: 'Trả lời',
    published: 'Công khai',
    refused: 'Không tiếp nhận',
  },
  to: (agency) => `Chuyển đến: ${agency}`,
  reason: 'Lý do:',
  about: 'Về',
  sentFiles: 'Tệp kèm theo',
  browseHelp: 'Những phản ánh, kiến nghị đã được trả lời. Tên người gửi được giữ bí mật.',
  filter: 'Loại',
  all: 'Tất cả',
  found: (count) => `${count} nội dung đã trả lời`,
  none: ['Chưa có nội dung nào được công khai', 'Khi cơ quan trả lời và công khai, nội dung hiện ở đây.'],
  more: 'Xem thêm',
  moreFailed: 'Chưa tải thêm được. Bạn thử lại.',
  wrongCode: 'Nhập đủ 12 chữ và số của mã, ví dụ 7K3M-9QXD-2F80.',
};
