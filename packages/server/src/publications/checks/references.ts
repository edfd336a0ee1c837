import type { Procedure } from '@motcua/contract';
import { checkProcedure } from '../../import/references.js';
import type { JsonPath } from '../../import/json-scanner.js';
import type { ContentRule } from './rule.js';

interface Reference {
  kind: string;
  /** Where an import finds it; numbers are `*`. */
  at: RegExp;
  message: string;
}

/** What an import finds in the form and references of a procedure, by where it finds it. */
const REFERENCES: readonly Reference[] = [
  {
    kind: 'unknown-field',
    at: /^field\/id$/,
    message: 'Danh mục chưa có lĩnh vực này. Sửa mã lĩnh vực, hoặc nhập lĩnh vực trước bằng "motcua import".',
  },
  {
    kind: 'unknown-agency',
    at: /^(?:agencies\/\*\/id|handledElsewhere\/agency)$/,
    message: 'Danh mục chưa có cơ quan này. Sửa mã cơ quan, hoặc nhập cơ quan trước bằng "motcua import".',
  },
  { kind: 'dates-reversed', at: /validTo$/, message: 'Ngày kết thúc trước ngày bắt đầu. Sửa lại ngày.' },
  { kind: 'amount-negative', at: /amount$/, message: 'Số không được âm. Sửa lại số.' },
  { kind: 'duplicate-id', at: /\/\*\/id$/, message: 'Mã này đã dùng trong cùng danh sách. Đặt một mã khác.' },
  { kind: 'unknown-layer', at: /^provenance\//, message: 'Thủ tục không có lớp này ở "layers". Sửa lại tên lớp.' },
];

/** One rule for each: the import's own checks, in words for an editor. */
export const referenceRules: readonly ContentRule[] = REFERENCES.map(({ kind, message }) => ({
  kind,
  severity: 'error',
  check({ procedure, known }, tell) {
    // What a version would be checked for is right by the time it is made.
    const whole: Procedure = { ...procedure, version: { number: 1, change: 'new' } };
    checkProcedure(whole, known.fields, known.agencies, (path) => {
      if (kindOf(path) === kind) tell(path, message);
    });
  },
}));

/** A code has a rule of its own. */
function kindOf(path: JsonPath): string | undefined {
  const place = path.map((part) => (typeof part === 'number' ? '*' : part)).join('/');
  return REFERENCES.find(({ at }) => at.test(place))?.kind;
}
