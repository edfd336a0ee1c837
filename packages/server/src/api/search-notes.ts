import type { ProcedureSummary, SearchNotes } from '@motcua/contract';
import type { SearchAnswer } from '@motcua/search';

/** What an answer says beside the rows of its page. */
export function searchNotes(found: SearchAnswer, shown: readonly ProcedureSummary[]): SearchNotes {
  const codes = new Set(shown.map(({ code }) => code));
  const { outcome, choices, referral, reasons, near } = found;
  return {
    outcome,
    choices,
    ...(referral === undefined ? {} : { referral }),
    reasons,
    because: Object.fromEntries(
      found.hits.flatMap(({ code, others, reason }) =>
        reason === undefined ? [] : [code, ...others].filter((one) => codes.has(one)).map((one) => [one, reason]),
      ),
    ),
    near: near.map(({ code, name }) => ({ code, name })),
  };
}
