import type { ChangeKind } from '@motcua/contract';
import type { Language } from '../base/localise.js';

/** Said in the list of publications, and loaded with it. */
interface VersionsText {
  changes: Record<Extract<ChangeKind, string>, string>;
  seeVersion: string;
  shownVersion: string;
}

/** By language. */
export const versionsTexts: Record<Language, VersionsText> = {
  vi: {
    seeVersion: 'Xem bản này',
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
