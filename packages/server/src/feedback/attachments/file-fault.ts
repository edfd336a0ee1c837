import type { Language } from '../../api/language.js';

/** Why a file is not taken, and what to do. Nothing of the file is repeated. */
const FAULTS = {
  base64: {
    vi: 'Nội dung tệp không đúng base64. Hãy chọn lại tệp rồi gửi lại.',
    en: 'The content is no base64. Choose the file again and send it again.',
  },
  'too-large': {
    vi: 'Tệp lớn hơn 2.000.000 byte. Hãy chụp hoặc quét với độ phân giải thấp hơn.',
    en: 'The file has more than 2,000,000 bytes. Take or scan it at a lower resolution.',
  },
  'unknown-type': {
    vi: 'Tệp không phải ảnh JPEG, PNG, WebP hoặc PDF, dù tên tệp là gì. Hãy gửi ảnh chụp hoặc bản PDF.',
    en: 'Whatever its name says, the file is no JPEG, PNG, WebP or PDF. Send a picture or a PDF.',
  },
  damaged: {
    vi: 'Tệp bị hỏng hoặc thiếu dữ liệu. Hãy lưu lại tệp rồi gửi lại.',
    en: 'The file is damaged or cut off. Save it anew and send it again.',
  },
  trailing: {
    vi: 'Sau phần kết thúc của tệp còn dữ liệu khác. Hãy mở tệp, lưu thành tệp mới (hoặc chụp màn hình) rồi gửi lại.',
    en: 'Something follows after the end of the file. Open it, save it as a new file (or take a screenshot), and send that.',
  },
  animated: {
    vi: 'Không nhận ảnh động. Hãy gửi ảnh thường.',
    en: 'An animation is not taken. Send a still picture.',
  },
  'too-many-pixels': {
    vi: 'Ảnh có quá nhiều điểm ảnh. Hãy thu nhỏ ảnh rồi gửi lại.',
    en: 'The picture has too many pixels. Make it smaller and send it again.',
  },
  'active-content': {
    vi: 'Tệp PDF có mã lệnh, tệp đính kèm hoặc hành động tự chạy. Hãy in ra PDF mới, hoặc chụp ảnh trang rồi gửi lại.',
    en: 'The PDF has scripts, files within, or actions that start by themselves. Print it into a new PDF, or send a picture of the page.',
  },
  encrypted: {
    vi: 'Tệp PDF được mã hóa hoặc đặt mật khẩu. Hãy gửi bản không có mật khẩu.',
    en: 'The PDF is encrypted. Send one without a password.',
  },
  unreadable: {
    vi: 'Không kiểm tra được bên trong tệp PDF. Hãy in ra PDF mới, hoặc chụp ảnh trang rồi gửi lại.',
    en: 'What is inside the PDF cannot be checked. Print it into a new PDF, or send a picture of the page.',
  },
} satisfies Record<string, Record<Language, string>>;

/** Why a file is not taken. */
export type FileFaultReason = keyof typeof FAULTS;

/** Thrown for a file that is not taken. */
export class FileFault extends Error {
  override readonly name = 'FileFault';

  constructor(readonly reason: FileFaultReason) {
    super(reason);
  }

  /** For a person: why, and what to do. */
  said(language: Language): string {
    return FAULTS[this.reason][language];
  }
}
