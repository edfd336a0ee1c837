import type { Language } from '../base/localise.js';

/** Said by `<motcua-search>`, and loaded with it. */
export interface SearchText {
  label: string;
  /** How the box works, for those who do not see it work. */
  hint: string;
  submit: string;
  clear: string;
  suggestions: string;
  recent: string;
  keptOnDevice: string;
  forget: string;
  forgotten: string;
  /** Before the ways a question may have been meant. */
  ask: string;
  /** Before the procedures under them. */
  maybe: string;
  /** A count that was not finished. */
  moreThan: (count: string) => string;
  /** How to have fewer. */
  narrow: string;
  because: (typed: string, means: string) => string;
  /** How people ask for a procedure. */
  askedFor: (typed: string) => string;
  all: (count: string) => string;
  /** What is announced: how many, or what came instead. */
  suggested: (count: string, one: boolean) => string;
  meanings: (count: string) => string;
  searching: (question: string) => string;
  refer: string;
  referTo: (site: string) => string;
  related: string;
  none: (question: string) => string;
  waysForward: readonly string[];
  near: string;
  browse: string;
  call: (number: string) => string;
  back: string;
  close: string;
}

/** By language. */
export const searchTexts: Record<Language, SearchText> = {
  vi: {
    label: 'Tìm thủ tục',
    hint: 'Gõ việc cần làm, tên hoặc mã thủ tục, có dấu hoặc không dấu. Gợi ý hiện bên dưới khi gõ; chọn bằng phím mũi tên hoặc chạm.',
    submit: 'Tìm',
    clear: 'Xóa chữ đã gõ',
    suggestions: 'Gợi ý',
    recent: 'Tìm gần đây',
    keptOnDevice: 'Chỉ lưu trên máy này',
    forget: 'Xóa',
    forgotten: 'Đã xóa các lần tìm gần đây.',
    ask: 'Ý bạn là?',
    maybe: 'Hoặc chọn ngay thủ tục',
    moreThan: (count) => `hơn ${count}`,
    narrow: 'Gõ thêm từ để thu hẹp.',
    because: (typed, means) => `vì: ${typed} = ${means}`,
    askedFor: (typed) => `hay được hỏi: “${typed}”`,
    all: (count) => `Xem tất cả ${count} thủ tục`,
    suggested: (count) => `${count} thủ tục gợi ý.`,
    meanings: (count) => `Ý bạn là gì? Có ${count} cách hiểu để chọn.`,
    searching: (question) => `Đang tìm “${question}”…`,
    refer: 'Việc này do nơi khác giải quyết',
    referTo: (site) => `Xem hướng dẫn tại ${site}`,
    related: 'Thủ tục có thể liên quan',
    none: (question) => `Chưa tìm thấy thủ tục cho “${question}”`,
    waysForward: [
      'Gõ ít từ hơn, hoặc gõ tên giấy tờ bạn cần: khai sinh, sổ đỏ, kết hôn.',
      'Xem lại lỗi gõ; thử gõ có dấu.',
      'Biết mã thủ tục thì gõ mã, ví dụ 1.001193.',
    ],
    near: 'Gần với điều bạn tìm',
    browse: 'Xem toàn bộ danh mục',
    call: (number) => `Gọi ${number} để hỏi`,
    back: 'Kết quả tìm',
    close: 'Đóng thủ tục',
  },
  en: {
    label: 'Find a procedure',
    hint: 'Type what you need, or the name or code of a procedure, in Vietnamese, with or without tones. Suggestions appear below as you type; choose with the arrow keys or by touch.',
    submit: 'Search',
    clear: 'Clear what was typed',
    suggestions: 'Suggestions',
    recent: 'Recent searches',
    keptOnDevice: 'Kept on this device only',
    forget: 'Clear',
    forgotten: 'Recent searches were cleared.',
    ask: 'Do you mean?',
    maybe: 'Or choose a procedure',
    moreThan: (count) => `more than ${count}`,
    narrow: 'Add words to narrow it down.',
    because: (typed, means) => `because ${typed} = ${means}`,
    askedFor: (typed) => `often asked for as “${typed}”`,
    all: (count) => `See all ${count} procedures`,
    suggested: (count, one) => `${count} procedure${one ? '' : 's'} suggested.`,
    meanings: (count) => `What do you mean? There are ${count} to choose from.`,
    searching: (question) => `Searching “${question}”…`,
    refer: 'This is handled elsewhere',
    referTo: (site) => `See the guidance at ${site}`,
    related: 'Procedures that may be related',
    none: (question) => `No procedure found for “${question}”`,
    waysForward: [
      'Use fewer words, or the name of the paper you need: khai sinh, sổ đỏ, kết hôn.',
      'Check the spelling; try it with tones.',
      'If you know the code, type it: 1.001193.',
    ],
    near: 'Close to what you searched',
    browse: 'See the whole listing',
    call: (number) => `Call ${number} to ask`,
    back: 'Results',
    close: 'Close the procedure',
  },
};
