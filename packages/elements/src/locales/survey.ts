import type { RatingLevel, SurveyFactor } from '@motcua/contract';
import type { Said } from '../sending/said.js';

/** Said by `<motcua-survey>` until a round is closed, and loaded with it. */
export interface SurveyText {
  levels: Record<Extract<RatingLevel, string>, string>;
  factors: Record<Extract<SurveyFactor, string>, string>;
  /** Above questions of no factor. */
  otherQuestions: string;
  period: (from: string, to: string) => string;
  secrecy: string;
  unit: string;
  chooseUnit: string;
  number: (at: number, of: number) => string;
  required: string;
  optional: string;
  several: string;
  textHelp: string;
  progress: (done: number, of: number) => string;
  shared: string;
  sharedHelp: string;
  send: string;
  again: string;
  print: string;
  printFailed: string;
  working: Said;
  cancel: string;
  fix: string;
  noUnit: string;
  unanswered: (number: number) => string;
  nothing: string;
  restored: string;
  answeredHere: string;
  notSent: Said;
  notSentOffline: Said;
  thanks: Said;
  known: Said;
  planned: (from: string) => Said;
  closed: string;
  noRound: Said;
  byInvitation: Said;
  wrongInvitation: Said;
  notOpen: Said;
  noSuch: Said;
  off: Said;
  notAllowed: Said;
  unfit: Said;
  backToForm: string;
  noResults: Said;
  /** On paper. */
  paperNumber: string;
  paperUnit: string;
  paperHelp: string;
}

/** Vietnamese; English comes as a file of its own. */
export const surveyVi: SurveyText = {
  levels: {
    'very-satisfied': 'Rất hài lòng',
    satisfied: 'Hài lòng',
    neutral: 'Bình thường',
    dissatisfied: 'Không hài lòng',
    'very-dissatisfied': 'Rất không hài lòng',
  },
  factors: {
    access: 'Tiếp cận dịch vụ',
    procedures: 'Thủ tục hành chính',
    officials: 'Công chức giải quyết công việc',
    results: 'Kết quả cung ứng dịch vụ',
    feedback: 'Tiếp nhận, giải quyết góp ý, phản ánh, kiến nghị',
  },
  otherQuestions: 'Câu hỏi khác',
  period: (from, to) => `Trả lời từ ngày ${from} đến hết ngày ${to}.`,
  secrecy: 'Phiếu không hỏi tên. Câu trả lời được giữ bí mật, không gắn với người trả lời hay hồ sơ nào.',
  unit: 'Cơ quan bạn đã đến làm thủ tục',
  chooseUnit: 'Chọn cơ quan',
  number: (at, of) => `Câu ${at}/${of}`,
  required: 'bắt buộc',
  optional: 'không bắt buộc',
  several: 'Chọn một hoặc nhiều ý.',
  textHelp: 'Không ghi tên, số điện thoại, số căn cước hay mã hồ sơ. Những số như vậy được bỏ đi trước khi lưu.',
  progress: (done, of) => `Đã trả lời ${done}/${of} câu`,
  shared: 'Máy dùng chung',
  sharedHelp: 'Đánh dấu khi dùng máy của quán, của cơ quan: máy không nhớ những gì bạn đã chọn.',
  send: 'Gửi phiếu',
  again: 'Gửi lại',
  print: 'In phiếu để ghi tay',
  printFailed: 'Chưa in được. Bạn thử lại.',
  working: ['Đang gửi phiếu…', 'Máy bạn kiểm tra để chặn gửi tự động, thường vài giây. Bạn chỉ cần chờ.'],
  cancel: 'Chưa gửi nữa',
  fix: 'Còn câu cần trả lời trước khi gửi',
  noUnit: 'Chọn cơ quan bạn đã đến làm thủ tục.',
  unanswered: (number) => `Trả lời câu ${number}.`,
  nothing: 'Trả lời ít nhất một câu.',
  restored: 'Đây là những gì bạn đã trả lời và chưa gửi.',
  answeredHere:
    'Máy này đã gửi một phiếu của đợt khảo sát này. Mỗi người chỉ trả lời một lần; người khác vẫn trả lời được.',
  notSent: ['Chưa gửi được phiếu', 'Những gì bạn đã trả lời vẫn còn. Bạn bấm gửi lại; gửi mấy lần cũng chỉ tính một.'],
  notSentOffline: [
    'Máy đang mất mạng',
    'Những gì bạn đã trả lời vẫn còn. Khi có mạng, bạn bấm gửi lại; gửi mấy lần cũng chỉ tính một.',
  ],
  thanks: ['Đã nhận phiếu. Cảm ơn bạn', 'Kết quả được công bố ở trang này khi đợt khảo sát kết thúc.'],
  known: ['Phiếu đã được nhận trước đó. Cảm ơn bạn', 'Lần gửi trước đã đến nơi và được tính một lần.'],
  planned: (from) => ['Khảo sát chưa mở', `Bạn trả lời được từ ngày ${from}.`],
  closed: 'Đợt khảo sát đã kết thúc',
  noRound: ['Hiện không có đợt khảo sát nào', 'Sáu tháng một lần, khảo sát được mở ở trang này.'],
  byInvitation: [
    'Đợt này chỉ hỏi người được mời',
    'Nếu bạn nhận được thư mời, hãy mở đường dẫn trong thư, hoặc quét lại mã. Bạn cũng có thể trả lời trên giấy tại Bộ phận Một cửa.',
  ],
  wrongInvitation: [
    'Mã mời không đúng hoặc đã dùng',
    'Mỗi mã trả lời được một lần, về cơ quan ghi trên thư mời: nếu bạn đã chọn cơ quan, hãy chọn đúng cơ quan đó. Bạn cũng có thể mở lại đường dẫn trong thư; đường dẫn phải đủ, không thiếu ký tự nào.',
  ],
  notOpen: ['Đợt khảo sát không còn mở', 'Phiếu được nhận trong thời gian khảo sát. Cảm ơn bạn đã quan tâm.'],
  noSuch: ['Không có đợt khảo sát này', 'Đường dẫn có thể đã cũ. Bạn xem lại đường dẫn trong thư mời.'],
  off: ['Tạm dừng nhận phiếu khảo sát', 'Bạn vui lòng quay lại sau.'],
  notAllowed: [
    'Trang này chưa nhận được phiếu',
    'Trang cần được cài đặt lại. Bạn có thể báo cho cơ quan quản lý trang.',
  ],
  unfit: ['Máy chủ chưa nhận phiếu này', 'Bạn xem lại các câu trả lời rồi gửi. Những gì bạn đã trả lời vẫn còn.'],
  backToForm: 'Quay lại phiếu',
  noResults: ['Chưa có kết quả', 'Kết quả được công bố ở đây khi đợt khảo sát kết thúc.'],
  paperNumber: 'Số phiếu:',
  paperUnit: 'Cơ quan:',
  paperHelp: 'Đánh dấu × vào ô bạn chọn.',
};
