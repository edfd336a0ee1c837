import { parseProcedureCode } from '@motcua/contract';
import { checkKnownValues, PROCEDURE_VALUES } from '../../import/known-values.js';
import type { JsonPath } from '../../import/json-scanner.js';
import type { ContentRule } from './rule.js';
import { quoted } from './texts.js';

/** A code that is no national code as `parseProcedureCode` reads them. */
export const unreadableCode: ContentRule = {
  kind: 'code-unreadable',
  severity: 'error',
  check({ procedure: { code, localCode } }, tell) {
    const fault = faultOfCode(code);
    if (fault !== undefined) tell(['code'], fault);
    else if (localCode !== undefined && parseProcedureCode(localCode).national !== code)
      tell(['localCode'], `Mã của tỉnh ${quoted(localCode)} không thuộc thủ tục ${code}. Sửa lại hoặc bỏ đi.`);
  },
};

/** What is wrong with a code; undefined for a national one. */
export function faultOfCode(code: string): string | undefined {
  const { form, national } = parseProcedureCode(code);
  if (form === 'national' && national === code) return undefined;
  const instead = form === 'opaque' ? 'Ghi dạng 1.001193' : `Ghi ${national}`;
  return `Mã ${quoted(code)} không phải mã quốc gia. ${instead}; mã in của tỉnh ghi ở "localCode".`;
}

/** Values that are of no list of the contract: they would vanish from every filter. */
export const unknownValues: ContentRule = {
  kind: 'unknown-value',
  severity: 'error',
  check({ procedure }, tell) {
    checkKnownValues(procedure, PROCEDURE_VALUES, (path) => {
      const known = PROCEDURE_VALUES[path.map((part) => (typeof part === 'number' ? '*' : part)).join('/')] ?? [];
      tell(
        path,
        `Giá trị ${quoted(valueAt(procedure, path))} không có trong danh sách. Dùng một trong: ${known.join(', ')}.`,
      );
    });
  },
};

function valueAt(value: unknown, path: JsonPath): string {
  return String(path.reduce<unknown>((inner, part) => (inner as Record<string | number, unknown>)[part], value));
}

/** A partial online service must say why it is only partial (NĐ 224/2026 Đ14–16). */
export const reasonMissing: ContentRule = {
  kind: 'reason-missing',
  severity: 'warning',
  check({ procedure }, tell) {
    for (const [at, { scheme, value, reason }] of procedure.online.entries()) {
      if (scheme === '2026' && value === 'partial' && (reason ?? '').trim() === '')
        tell(
          ['online', at],
          'Dịch vụ công trực tuyến một phần phải nêu lý do (NĐ 224/2026/NĐ-CP Điều 14–16). Ghi ở "reason".',
        );
    }
  },
};
