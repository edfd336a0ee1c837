import type { ChangeKind } from '@motcua/contract';
import type { Language } from '../base/localise.js';

/** Said in the list of publications, and loaded with it. */
interface VersionsText {
  changes: Record<Extract<ChangeKind, string>, string>;
  seeVersion: string;
  compare: (number: number, before: number) => string;
  compareFailed: string;
  shownVersion: string;
}

/** By language. */
export const versionsTexts: Record<Language, VersionsText> = {
  vi: {
    seeVersion: 'Xem bản này',
    compare: (number, before) => `So sánh bản số ${number} với bản số ${before}`,
    compareFailed: 'Chưa tải được phần so sánh. Xin đóng lại rồi mở lần nữa.',
    changes: {
      new: 'Mới ban hành',
      amended: 'Sửa đổi, bổ sung',
      replaced: 'Thay thế',
      abolished: 'Bãi bỏ',
      unknown: 'Chưa rõ kiểu công bố',
    },
    shownVersion: 'đang xem',
  },
  en: {
    seeVersion: 'See this version',
    compare: (number, before) => `Compare version ${number} with version ${before}`,
    compareFailed: 'The comparison could not be loaded. Please close this and open it again.',
    changes: {
      new: 'New',
      amended: 'Amended',
      replaced: 'Replaced',
      abolished: 'Abolished',
      unknown: 'Kind of publication not known',
    },
    shownVersion: 'shown here',
  },
};
