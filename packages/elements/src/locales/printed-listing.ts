import type { Language } from '../base/localise.js';

/** Said on the printed listing, and loaded with it. */
interface PrintedText {
  columns: Record<'number' | 'code' | 'name' | 'time' | 'place' | 'fee' | 'basis' | 'note', string>;
  printedOn: (date: string) => string;
  printedScope: string;
  decision: (number: string) => string;
}

/** By language. */
export const printedTexts: Record<Language, PrintedText> = {
  vi: {
    columns: {
      number: 'STT',
      code: 'Mã số',
      name: 'Tên thủ tục hành chính',
      time: 'Thời hạn giải quyết',
      place: 'Địa điểm thực hiện',
      fee: 'Phí, lệ phí',
      basis: 'Căn cứ pháp lý',
      note: 'Ghi chú',
    },
    printedOn: (date) => `In ngày ${date}`,
    printedScope: 'Phạm vi:',
    decision: (number) => `Quyết định ${number}`,
  },
  en: {
    columns: {
      number: 'No.',
      code: 'Code',
      name: 'Procedure',
      time: 'Time limit',
      place: 'Place',
      fee: 'Fee',
      basis: 'Legal basis',
      note: 'Note',
    },
    printedOn: (date) => `Printed on ${date}`,
    printedScope: 'Scope:',
    decision: (number) => `Decision ${number}`,
  },
};
