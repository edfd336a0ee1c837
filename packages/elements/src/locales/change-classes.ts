import type { ChangeClass } from '@motcua/contract';
import type { Language } from '../base/localise.js';

/** What a new publication changes, in a word or two, by language. */
export const changeClassTexts: Record<Language, Record<Extract<ChangeClass, string>, string>> = {
  vi: { legal: 'Pháp lý', fee: 'Phí, lệ phí', deadline: 'Thời hạn', document: 'Giấy tờ', editorial: 'Câu chữ' },
  en: { legal: 'Legal', fee: 'Fees', deadline: 'Time limit', document: 'Papers', editorial: 'Wording' },
};
