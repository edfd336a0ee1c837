import type { LegalBasis, Result } from '@motcua/contract';
import { dayOf } from './fee-amounts.js';
import type { FindingList } from './findings.js';
import type { CorpusRecord } from './record.js';
import { readLine, withoutTrailingMark } from './text.js';

const CODE = /^\d+(?:\.\d+)?[\p{L}\d]*\/(?:\d{4}\/)?[\p{L}\d][\p{L}\d-]*/u;

const WORDS_BEFORE =
  /^(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư(?: liên tịch)?|Quyết định|Chỉ thị)\s+(?:số\s+)?(?=\d)/iu;

/** Legal texts; a text without a name is named by its number. */
export function readLegalBasis(values: NonNullable<CorpusRecord['legalBasis']>, findings: FindingList): LegalBasis[] {
  return values.flatMap((value, at): LegalBasis[] => {
    const path = `legalBasis/${at}`;
    const printedCode = readLine(value.code, `${path}/code`, findings);
    const printedName = readLine(value.name, `${path}/name`, findings);
    const name = printedName === undefined ? printedCode : withoutTrailingMark(printedName) || printedCode;
    if (name === undefined) return [];
    const code = printedCode?.replace(WORDS_BEFORE, '');
    if (code === undefined || !CODE.test(code)) findings.add('legal-code-odd', `${path}/code`, printedCode ?? name);
    else if (code !== printedCode) findings.add('legal-code-words', `${path}/code`, printedCode);
    const issuer = readLine(value.issuer, `${path}/issuer`, findings);
    const date = readDate(readLine(value.date, `${path}/date`, findings), `${path}/date`, findings);
    return [
      {
        ...(code === undefined ? {} : { code }),
        name,
        ...(date === undefined ? {} : { date }),
        ...(issuer === undefined ? {} : { issuer }),
      },
    ];
  });
}

function readDate(printed: string | undefined, path: string, findings: FindingList): string | undefined {
  if (printed === undefined) return undefined;
  const day = dayOf(printed);
  if (day === undefined) findings.add('date-unreadable', path, printed);
  return day ?? printed;
}

/** What the applicant gets; a result with a code only is named by it. */
export function readResults(values: NonNullable<CorpusRecord['results']>, findings: FindingList): Result[] {
  return values.flatMap((value, at): Result[] => {
    const code = readLine(value.code, `results/${at}/code`, findings);
    const printed = readLine(value.name, `results/${at}/name`, findings);
    const name = printed === undefined ? code : withoutTrailingMark(printed) || code;
    return name === undefined ? [] : [{ name, ...(code === undefined ? {} : { code }) }];
  });
}
