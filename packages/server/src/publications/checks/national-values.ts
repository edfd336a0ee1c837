import { type Fee, layerOf, type Procedure, type ProcedureCase, type TimeLimit } from '@motcua/contract';
import type { PublishedContent } from '@motcua/contract/files';
import { isLonger, isSameTime } from './durations.js';
import type { ContentRule, GivenContent } from './rule.js';
import { feesOf, isSameFee, timeLimitsOf } from './stated-values.js';
import { feeInWords, timeInWords } from './values-in-words.js';

const BY_MINISTRY =
  /^(?:bộ(?! phận)|thứ trưởng|thủ tướng|chính phủ|ngân hàng nhà nước|thanh tra chính phủ|văn phòng chính phủ)/iu;

/** True for a decision of a ministry, which publishes the national text itself (NĐ 63/2010 Đ13). */
export function isOfMinistry(issuer: string | undefined): boolean {
  return issuer !== undefined && BY_MINISTRY.test(issuer.trim());
}

/** A time longer than the ministry allows: the province may only shorten it. */
export const longerThanNational: ContentRule = {
  kind: 'longer-than-national',
  severity: 'error',
  check(given, tell) {
    if (isOfMinistry(given.decision.issuer)) return;
    for (const [path, limit] of timeLimitsOf(given.procedure)) {
      const allowed = limit.before ?? nationalLimit(given, path[1] as number, limit);
      if (allowed !== undefined && isLonger(limit, allowed))
        tell(
          path,
          `Thời hạn ${timeInWords(limit)} dài hơn mức ${timeInWords(allowed)} của bản quốc gia. Địa phương chỉ được rút ngắn: sửa lại số, hoặc chờ bản quốc gia mới.`,
        );
    }
  },
};

/** What is said of the national text is not what the national text says. */
export const contradictsNational: ContentRule = {
  kind: 'contradicts-national',
  severity: 'warning',
  check(given, tell) {
    if (isOfMinistry(given.decision.issuer)) return;
    for (const [path, limit] of timeLimitsOf(given.procedure)) {
      const national = nationalLimit(given, path[1] as number, limit);
      if (national === undefined || national.amount === null) continue;
      const stated = limit.before ?? limit;
      if (isSameTime(stated, national)) continue;
      tell(
        path,
        limit.before === undefined
          ? `Thời hạn ${timeInWords(limit)} khác bản quốc gia (${timeInWords(national)}). Nếu địa phương rút ngắn, ghi mức của bộ ở "before"; nếu không, sửa lại số.`
          : `"before" ghi ${timeInWords(limit.before)} nhưng bản quốc gia là ${timeInWords(national)}. Sửa "before" theo bản quốc gia.`,
      );
    }
    for (const [path, fee] of feesOf(given.procedure)) {
      const national = nationalFee(given, path[1] as number, fee);
      if (national === undefined || isSameFee(fee, national)) continue;
      tell(
        path,
        `Mức ${feeInWords(fee)} khác bản quốc gia (${feeInWords(national)}). Chỉ ghi mức riêng khi văn bản giao cho Hội đồng nhân dân cấp tỉnh quy định, và nêu nghị quyết ở "basis".`,
      );
    }
  },
};

/** The same case in the newest version whose value there is of the national layer. */
function nationalCase(
  { procedure, earlier }: GivenContent,
  at: number,
  member: 'timeLimits' | 'fees',
): ProcedureCase | undefined {
  const id = procedure.cases[at]?.id;
  for (const version of earlier) {
    const found = version.cases.find((one) => one.id === id);
    if (found !== undefined && isNational(version, `cases/${found.id}/${member}`)) return found;
  }
  return undefined;
}

function isNational(procedure: Procedure | PublishedContent, path: string): boolean {
  return layerOf(procedure, path)?.kind === 'national';
}

/** A confirmed time of the national text for the same way of filing; of several the longest. */
function nationalLimit(given: GivenContent, at: number, { channel }: TimeLimit): TimeLimit | undefined {
  const all = nationalCase(given, at, 'timeLimits')?.timeLimits.filter((one) => one.confirmed) ?? [];
  const same = all.filter((one) => one.channel === channel);
  return (same.length > 0 ? same : all).reduce<TimeLimit | undefined>(
    (longest, one) => (longest === undefined || isLonger(one, longest) ? one : longest),
    undefined,
  );
}

/** The one fee of the national text for the same way of filing and name, where it is a sum that was confirmed. */
function nationalFee(given: GivenContent, at: number, fee: Fee): Fee | undefined {
  const all = nationalCase(given, at, 'fees')?.fees ?? [];
  const same = all.filter((one) => one.channel === fee.channel && one.name === fee.name);
  const [only] = same;
  if (only === undefined || same.length > 1 || !only.confirmed) return undefined;
  return only.kind === 'fixed' || only.kind === 'range' || only.kind === 'free' ? only : undefined;
}
