import type { Language } from '../base/localise.js';

/** Said of the words that were searched, and loaded with it. */
interface UnderstoodText {
  /** Before the ways a question may have been meant. */
  ask: string;
  /** Before lay words and what offices call them. */
  readAs: string;
  refer: string;
  referTo: (site: string) => string;
  near: string;
}

/** By language. */
export const understoodTexts: Record<Language, UnderstoodText> = {
  vi: {
    ask: 'Ý bạn là:',
    readAs: 'Hiểu là:',
    refer: 'Việc này do nơi khác giải quyết',
    referTo: (site) => `Xem hướng dẫn tại ${site}`,
    near: 'Gần với điều bạn tìm',
  },
  en: {
    ask: 'Do you mean:',
    readAs: 'Read as:',
    refer: 'This is handled elsewhere',
    referTo: (site) => `See the guidance at ${site}`,
    near: 'Close to what you searched',
  },
};
