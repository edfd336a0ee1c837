import type { Language } from '../base/localise.js';

/** Said by `<motcua-comparison>`, and loaded with it. */
export interface ComparisonText {
  title: (before: number, after: number) => string;
  table: string;
  /** Heading of the column that names what differs. */
  what: string;
  version: (number: number) => string;
  decision: (number: string) => string;
  from: (date: string) => string;
  until: (date: string) => string;
  /** Read out before words that are marked. */
  removed: string;
  added: string;
  none: string;
  inShort: string;
  /** Nothing differs but the publication itself. */
  same: string;
  editorialOnly: string;
  abolished: (date: string) => string;
  unchanged: (paragraphs: string, one: boolean) => string;
  whole: string;
  short: string;
  fee: string;
  time: string;
  lower: (what: string, from: string, to: string) => string;
  higher: (what: string, from: string, to: string) => string;
  shorter: (what: string, from: string, to: string) => string;
  longer: (what: string, from: string, to: string) => string;
  becomes: (what: string, from: string, to: string) => string;
  nowFree: (what: string, from: string) => string;
  noLongerFree: (what: string, to: string) => string;
  newValue: (what: string, to: string) => string;
  goneValue: (what: string, from: string) => string;
  addedPapers: (names: string) => string;
  removedPapers: (names: string) => string;
  andMore: (names: string, more: number) => string;
  papersChanged: string;
  legal: (parts: string) => string;
  otherPart: string;
  /** Names of what belongs to no part of the law, or to one that has several such, by the member of a procedure. */
  members: Record<string, string>;
}

/** By language. */
export const comparisonTexts: Record<Language, ComparisonText> = {
  vi: {
    title: (before, after) => `So sánh bản số ${before} và bản số ${after}`,
    table: 'Nội dung khác nhau giữa hai bản',
    what: 'Nội dung',
    version: (number) => `Bản số ${number}`,
    decision: (number) => `QĐ ${number}`,
    from: (date) => `từ ${date}`,
    until: (date) => `đến hết ${date}`,
    removed: 'Bỏ:',
    added: 'Thêm:',
    none: 'Không có',
    inShort: 'Tóm tắt',
    same: 'Nội dung hai bản như nhau, chỉ khác quyết định công bố.',
    editorialOnly: 'Chỉ sửa câu chữ; phí, thời hạn và giấy tờ giữ nguyên.',
    abolished: (date) => `Thủ tục bị bãi bỏ${date && ` từ ngày ${date}`}.`,
    unchanged: (paragraphs) => `(${paragraphs} đoạn giữ nguyên)`,
    whole: 'Hiện toàn văn',
    short: 'Thu gọn',
    fee: 'Phí, lệ phí',
    time: 'Thời hạn giải quyết',
    lower: (what, from, to) => `${what} giảm từ ${from} còn ${to}.`,
    higher: (what, from, to) => `${what} tăng từ ${from} lên ${to}.`,
    shorter: (what, from, to) => `${what} rút ngắn từ ${from} còn ${to}.`,
    longer: (what, from, to) => `${what} kéo dài từ ${from} lên ${to}.`,
    becomes: (what, from, to) => `${what} đổi từ ${from} thành ${to}.`,
    nowFree: (what, from) => `${what}: nay được miễn, trước đây ${from}.`,
    noLongerFree: (what, to) => `${what}: nay phải nộp ${to}, trước đây miễn phí.`,
    newValue: (what, to) => `${what}: nay có thêm ${to}.`,
    goneValue: (what, from) => `${what}: không còn ${from}.`,
    addedPapers: (names) => `Thêm giấy tờ: ${names}.`,
    removedPapers: (names) => `Bớt giấy tờ: ${names}.`,
    andMore: (names, more) => `${names} và ${more} giấy tờ khác`,
    papersChanged: 'Yêu cầu về giấy tờ thay đổi.',
    legal: (parts) => `Quy định thay đổi ở phần: ${parts}.`,
    otherPart: 'Nội dung khác',
    members: {
      localCode: 'Mã tại địa phương',
      shortName: 'Tên thường gọi',
      field: 'Lĩnh vực',
      levels: 'Cấp thực hiện',
      audienceNote: 'Đối tượng thực hiện',
      places: 'Nơi nộp, nơi nhận',
      online: 'Dịch vụ trực tuyến',
      dossierSets: 'Số lượng hồ sơ',
      handledElsewhere: 'Nơi giải quyết',
      contact: 'Liên hệ',
      related: 'Thủ tục liên quan',
      keywords: 'Từ khóa',
      description: 'Mô tả',
      url: 'Trang nguồn',
      warnings: 'Lưu ý',
      cases: 'Trường hợp',
    },
  },
  en: {
    title: (before, after) => `Version ${before} and version ${after} compared`,
    table: 'What differs between the two versions',
    what: 'Part',
    version: (number) => `Version ${number}`,
    decision: (number) => `Decision ${number}`,
    from: (date) => `from ${date}`,
    until: (date) => `until ${date}`,
    removed: 'Removed:',
    added: 'Added:',
    none: 'None',
    inShort: 'In short',
    same: 'The two versions say the same; only the decision is another.',
    editorialOnly: 'Only the wording was edited; fees, time limits and papers stay the same.',
    abolished: (date) => `The procedure is abolished${date && ` from ${date}`}.`,
    unchanged: (paragraphs, one) => `(${paragraphs} paragraph${one ? '' : 's'} unchanged)`,
    whole: 'Show the whole text',
    short: 'Show less',
    fee: 'Fee',
    time: 'Time limit',
    lower: (what, from, to) => `${what} falls from ${from} to ${to}.`,
    higher: (what, from, to) => `${what} rises from ${from} to ${to}.`,
    shorter: (what, from, to) => `${what} shortened from ${from} to ${to}.`,
    longer: (what, from, to) => `${what} extended from ${from} to ${to}.`,
    becomes: (what, from, to) => `${what} changes from ${from} to ${to}.`,
    nowFree: (what, from) => `${what}: now free of charge, before ${from}.`,
    noLongerFree: (what, to) => `${what}: now ${to}, before free of charge.`,
    newValue: (what, to) => `${what}: new is ${to}.`,
    goneValue: (what, from) => `${what}: no longer ${from}.`,
    addedPapers: (names) => `New papers: ${names}.`,
    removedPapers: (names) => `Papers no longer needed: ${names}.`,
    andMore: (names, more) => `${names} and ${more} more`,
    papersChanged: 'What is asked of the papers changes.',
    legal: (parts) => `The rules change in: ${parts}.`,
    otherPart: 'Other content',
    members: {
      localCode: 'Local code',
      shortName: 'Common name',
      field: 'Field',
      levels: 'Level',
      audienceNote: 'Who may apply',
      places: 'Where to hand in and collect',
      online: 'Online service',
      dossierSets: 'Number of sets',
      handledElsewhere: 'Handled at',
      contact: 'Contact',
      related: 'Related procedures',
      keywords: 'Keywords',
      description: 'Description',
      url: 'Page of the source',
      warnings: 'Please note',
      cases: 'Case',
    },
  },
};
