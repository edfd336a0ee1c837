import type { ContentRule } from './rule.js';
import { quoted, textsIn } from './texts.js';

/** The text says nothing but that something is to come. */
const WHOLE =
  /^(?:[.…·•_\-–—*?\s]{1,}|x{2,}|n\/?a|tbd|tba|todo|null|undefined|nan|test|abc|chưa có(?: thông tin| dữ liệu)?|chưa rõ|chưa cập nhật|chưa xác định|đang cập nhật|đang bổ sung|đang hoàn thiện|sẽ cập nhật|cập nhật sau|bổ sung sau|điền sau)[\s.!…]*$/iu;
/** Words of templates that were not filled in. */
const WITHIN =
  /lorem ipsum|(?<![\p{L}\p{N}])(?:tbd|todo|fixme|x{3,})(?![\p{L}\p{N}])|\[\s*(?:…|\.{2,}|điền[^\]]{0,40})\s*\]|\{\{[^}]{0,60}\}\}/iu;

/** Members that hold no words for a reader, or what the source printed. */
const NOT_READ = new Set([
  'raw',
  'id',
  'url',
  'file',
  'kind',
  'role',
  'unit',
  'channel',
  'scheme',
  'value',
  'doubt',
  'level',
]);

/** What stands in place of something that was not known yet. */
export const placeholders: ContentRule = {
  kind: 'placeholder',
  severity: 'error',
  check({ procedure }, tell) {
    for (const [path, text] of textsIn(procedure)) {
      if (NOT_READ.has(String(path.at(-1))) || text.trim() === '' || !WHOLE.test(text.trim())) continue;
      tell(path, `${quoted(text)} chỉ để giữ chỗ. Hãy ghi nội dung thật, hoặc bỏ mục này nếu thủ tục không có.`);
    }
  },
};

/** A text with a hole in it. It may be meant: a form that shows where to write. */
export const placeholdersWithin: ContentRule = {
  kind: 'placeholder-within',
  severity: 'warning',
  check({ procedure }, tell) {
    for (const [path, text] of textsIn(procedure)) {
      if (NOT_READ.has(String(path.at(-1))) || WHOLE.test(text.trim())) continue;
      const found = WITHIN.exec(text)?.[0];
      if (found !== undefined) tell(path, `Trong câu còn chỗ chưa điền: ${quoted(found)}. Hãy điền hoặc bỏ đi.`);
    }
  },
};

/** A text of nothing: it would be shown as a heading without words. */
export const emptyTexts: ContentRule = {
  kind: 'empty-text',
  severity: 'error',
  check({ procedure }, tell) {
    for (const [path, text] of textsIn(procedure)) {
      // A name that is empty is a part that is missing.
      if (text.trim() === '' && !(path.length === 1 && path[0] === 'name'))
        tell(path, 'Mục này để trống. Hãy ghi nội dung, hoặc bỏ hẳn mục này khỏi tệp.');
    }
  },
};
