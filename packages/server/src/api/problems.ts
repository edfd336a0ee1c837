import { PROBLEMS, type Problem } from '@motcua/contract';
import type { Language } from './language.js';

type Code = keyof typeof PROBLEMS;
/** Title and what to do, in one language. */
type Text = readonly [title: string, detail: string];

const TEXTS: Record<Code, Record<Language, Text>> = {
  'invalid-query': {
    vi: ['Yêu cầu không đúng', 'Hãy sửa các tham số nêu trong "errors" rồi gửi lại.'],
    en: ['The request does not fit', 'Correct the parameters named in "errors" and send it again.'],
  },
  'invalid-cursor': {
    vi: [
      'Không đọc được vị trí trang',
      'Hãy lấy lại trang đầu, không gửi "cursor"; chỉ dùng "cursor" với đúng bộ lọc đã tạo ra nó.',
    ],
    en: [
      'The cursor cannot be used',
      'Start again without "cursor"; use a cursor only with the filters it was given for.',
    ],
  },
  'invalid-body': {
    vi: ['Nội dung gửi lên không đúng', 'Hãy sửa nội dung rồi gửi lại.'],
    en: ['The body does not fit', 'Correct the body and send it again.'],
  },
  'key-needed': {
    vi: [
      'Cần khóa truy cập',
      'Hãy gửi khóa của cơ quan trong "Authorization: Bearer …"; khóa bị thu hồi thì xin cấp lại.',
    ],
    en: [
      'A key is needed',
      'Send the key of the office as "Authorization: Bearer …"; ask for another if it was withdrawn.',
    ],
  },
  'not-allowed': {
    vi: ['Khóa này không được phép làm việc này', 'Hãy dùng khóa có quyền tương ứng.'],
    en: ['The key is not for this', 'Use a key that has the scope.'],
  },
  'no-such-dossier': {
    vi: [
      'Không xem được hồ sơ',
      'Hãy kiểm tra lại mã hồ sơ và mã biên nhận, hoặc 4 số cuối điện thoại. Nếu vẫn không được, hãy dùng mã biên nhận in trên giấy tiếp nhận, hoặc hỏi bộ phận Một cửa.',
    ],
    en: [
      'The dossier cannot be shown',
      'Check its code, and the receipt code or the last four digits of the phone. If it still fails, use the code printed on the receipt, or ask at the one-stop desk.',
    ],
  },
  'no-such-paper': {
    vi: ['Hồ sơ không có giấy này', 'Chưa có sự việc nào của hồ sơ cần đến mẫu này.'],
    en: ['The dossier has no such paper', 'Nothing of the kind happened to it.'],
  },
  'not-offered': {
    vi: ['Máy chủ này không có dịch vụ được hỏi', 'Hãy hỏi người quản trị địa chỉ của máy chủ có dịch vụ này.'],
    en: ['This server does not offer it', 'Ask the operator for the address of the one that does.'],
  },
  'proof-needed': {
    vi: [
      'Cần làm lại bước chống quét tự động',
      'Hãy lấy câu đố mới ở /v1/dossiers:challenge hoặc /v1/work:challenge rồi gửi lại.',
    ],
    en: [
      'Another proof of work is needed',
      'Get a new challenge at /v1/dossiers:challenge or /v1/work:challenge and send the request again.',
    ],
  },
  'device-key-needed': {
    vi: [
      'Thiết bị chưa được phép gửi',
      'Khóa của thiết bị không đúng hoặc đã bị thu hồi; hãy nhờ cán bộ Một cửa thiết lập lại.',
    ],
    en: ['The device may not send', 'Its key is unknown or withdrawn; ask the staff to set it up anew.'],
  },
  'site-not-allowed': {
    vi: [
      'Trang này chưa được phép gửi',
      'Người quản trị trang cần đăng ký địa chỉ trang với máy chủ và đặt khóa của trang vào thuộc tính "site".',
    ],
    en: [
      'This site may not send',
      'Its operator registers the origin of the site at the server and puts the key of the site into the attribute "site".',
    ],
  },
  'switched-off': {
    vi: ['Đang tạm dừng tiếp nhận', 'Hãy thử lại sau, hoặc liên hệ bộ phận Một cửa.'],
    en: ['Switched off for now', 'Try again later, or ask at the one-stop desk.'],
  },
  'no-such-token': {
    vi: ['Đường dẫn đánh giá không đúng', 'Hãy mở lại đường dẫn trên giấy hẹn hoặc trong tin nhắn.'],
    en: ['The link to rate is not right', 'Open the link on the receipt or in the message again.'],
  },
  'no-such-rating': {
    vi: ['Không có đánh giá này', 'Hãy lấy mã đánh giá từ danh sách của cơ quan.'],
    en: ['There is no such rating', 'Take the id from the list of the office.'],
  },
  'no-such-feedback': {
    vi: ['Không có phản ánh, kiến nghị mang mã này', 'Hãy kiểm tra lại mã nhận được khi gửi.'],
    en: ['There is no feedback of this code', 'Check the code that was given when it was sent.'],
  },
  'no-such-survey': {
    vi: ['Không có đợt khảo sát này', 'Hãy xem các đợt khảo sát ở /v1/surveys.'],
    en: ['There is no such survey', 'See the rounds at /v1/surveys.'],
  },
  'no-such-site': {
    vi: ['Không có trang mang khóa này', 'Hãy xem danh sách trang; không gửi "key" khi tạo trang mới.'],
    en: ['There is no site of this key', 'See the list of sites; leave "key" out to make a new one.'],
  },
  'no-such-device': {
    vi: ['Không có thiết bị này', 'Hãy xem danh sách thiết bị; không gửi "id" khi tạo thiết bị mới.'],
    en: ['There is no such device', 'See the list of devices; leave "id" out to make a new one.'],
  },
  'already-rated': {
    vi: ['Hồ sơ này đã được đánh giá', 'Mỗi hồ sơ đánh giá một lần và chỉ sửa được trong 24 giờ.'],
    en: ['The dossier was rated', 'Each dossier is rated once, and that can be changed for 24 hours.'],
  },
  'not-yet': {
    vi: ['Hồ sơ đang được giải quyết', 'Hãy đánh giá khi hồ sơ đã giải quyết xong.'],
    en: ['The dossier is still being handled', 'Rate it when it is done.'],
  },
  'too-late': {
    vi: ['Đã quá thời gian đánh giá', 'Hãy gửi phản ánh, kiến nghị nếu ông, bà còn ý kiến.'],
    en: ['It is too late to rate', 'Send feedback if there is more to say.'],
  },
  'already-different': {
    vi: ['Mã này đã dùng cho nội dung khác', 'Hãy gửi lại với một mã mới.'],
    en: ['This id was used for something else', 'Send it again under another id.'],
  },
  'survey-not-open': {
    vi: ['Đợt khảo sát không mở vào ngày này', 'Hãy xem thời gian khảo sát ở trang của đợt khảo sát.'],
    en: ['The survey is not open on this day', 'See when it is open on its page.'],
  },
  'survey-not-closed': {
    vi: ['Đợt khảo sát chưa kết thúc', 'Kết quả được công khai sau ngày kết thúc.'],
    en: ['The survey is not closed yet', 'Results are published after its last day.'],
  },
  'no-such-invitation': {
    vi: ['Mã mời không đúng hoặc đã dùng', 'Hãy kiểm tra lại mã trên thư mời; mỗi mã trả lời một lần.'],
    en: ['The invitation is unknown or was used', 'Check the code in the invitation; each is good for one answer.'],
  },
  'not-possible': {
    vi: ['Chưa làm được việc này', 'Hãy xem lại trạng thái hiện tại rồi làm bước phù hợp.'],
    en: ['This cannot be done now', 'Look at how it stands and do what fits.'],
  },
  'file-refused': {
    vi: ['Tệp gửi kèm không được nhận', 'Chỉ nhận ảnh JPEG, PNG, WebP hoặc PDF, tối đa 3 tệp, mỗi tệp 2 MB.'],
    en: ['A file cannot be taken', 'Pictures (JPEG, PNG, WebP) and PDF are taken, 3 files of 2 MB at most.'],
  },
  'publication-refused': {
    vi: [
      'Quyết định chưa được công bố',
      'Hãy sửa các lỗi nêu trong "findings"; với cảnh báo đã xem xét, gửi loại của nó trong "confirmed".',
    ],
    en: [
      'The decision was not published',
      'Correct the errors in "findings"; name the kinds of warnings that were looked at in "confirmed".',
    ],
  },
  'unknown-route': {
    vi: ['Không có địa chỉ này', 'Hãy kiểm tra lại đường dẫn; giao diện lập trình bắt đầu bằng /v1/.'],
    en: ['There is nothing at this address', 'Check the path; the API begins with /v1/.'],
  },
  'unknown-procedure': {
    vi: ['Không có thủ tục mang mã này', 'Hãy kiểm tra lại mã thủ tục, ví dụ 1.001193.'],
    en: ['No procedure has this code', 'Check the code of the procedure, such as 1.001193.'],
  },
  'unknown-version': {
    vi: ['Thủ tục không có bản công bố mang số này', 'Xem các bản đã công bố ở /v1/procedures/{mã}/versions.'],
    en: [
      'The procedure has no publication of this number',
      'Its publications are listed at /v1/procedures/{code}/versions.',
    ],
  },
  'unknown-agency': {
    vi: ['Không có cơ quan mang mã này', 'Hãy tìm mã cơ quan ở /v1/agencies.'],
    en: ['No office has this id', 'Look for the id of the office at /v1/agencies.'],
  },
  'not-in-force': {
    vi: ['Không có hiệu lực vào ngày này', 'Hãy chọn ngày khác bằng tham số "asOf".'],
    en: ['Not in force on this day', 'Ask for another day with "asOf".'],
  },
  'method-not-allowed': {
    vi: ['Phương thức không được dùng ở đây', 'Hãy dùng một trong các phương thức nêu ở "Allow".'],
    en: ['The method cannot be used here', 'Use one of the methods named in "Allow".'],
  },
  'body-too-large': {
    vi: ['Nội dung gửi lên quá lớn', 'Địa chỉ này không nhận nội dung; hãy gửi lại mà không kèm nội dung.'],
    en: ['The body is too large', 'This address takes no body; send the request without one.'],
  },
  'url-too-long': {
    vi: ['Địa chỉ quá dài', 'Hãy bỏ bớt bộ lọc.'],
    en: ['The address is too long', 'Use fewer filters.'],
  },
  'unsupported-media-type': {
    vi: ['Loại nội dung không được hỗ trợ', 'Hãy gửi application/json bằng UTF-8, không nén.'],
    en: ['The media type is not supported', 'Send application/json in UTF-8, not compressed.'],
  },
  'too-many-requests': {
    vi: ['Gửi quá nhiều yêu cầu', 'Hãy đợi số giây nêu ở "Retry-After" rồi thử lại.'],
    en: ['Too many requests', 'Wait as many seconds as "Retry-After" says and try again.'],
  },
  internal: {
    vi: ['Máy chủ gặp lỗi', 'Hãy thử lại sau; nếu vẫn lỗi, báo cho người quản trị mã "requestId".'],
    en: ['The server failed', 'Try again later; if it fails again, give the "requestId" to the operator.'],
  },
  'not-ready': {
    vi: ['Máy chủ chưa sẵn sàng', 'Hãy thử lại sau vài giây.'],
    en: ['The server is not ready', 'Try again in a few seconds.'],
  },
};

/** Thrown by a handler to answer with a problem. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(
    readonly code: Code,
    readonly more: {
      /** In place of the ordinary detail. */
      detail?: Record<Language, string>;
      errors?: (language: Language) => NonNullable<Problem['errors']>;
      headers?: Record<string, string>;
      /** Members beyond those every problem has. */
      members?: Record<string, unknown>;
    } = {},
  ) {
    super(code);
  }
}

/** The body of a problem in a language. */
export function problemOf(error: ProblemError, language: Language, requestId: string | undefined): Problem {
  const { code, more } = error;
  const [title, detail] = TEXTS[code][language];
  const errors = more.errors?.(language);
  return {
    type: `urn:motcua:problem:${code}`,
    title,
    status: PROBLEMS[code],
    code,
    detail: more.detail?.[language] ?? detail,
    ...(errors === undefined ? {} : { errors }),
    ...more.members,
    ...(requestId === undefined ? {} : { requestId }),
  };
}
