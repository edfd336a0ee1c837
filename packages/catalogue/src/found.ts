import type { ProcedureSummary, SearchNotes } from '@motcua/contract';
import type { SearchAnswer } from '@motcua/search';

/**
 * What words found, with what else is in the field that they name: whoever types the name of a field means what is in it, whether or not a
 * procedure has it in its name.
 *
 * @param inField positions of the field in their order
 */
export function foundWithField(answer: SearchAnswer, inField: readonly number[]): SearchAnswer {
  const named = new Set(answer.rows);
  const rows = [...answer.rows, ...inField.filter((position) => !named.has(position))];
  if (answer.outcome !== 'none' || rows.length === 0) return { ...answer, rows };
  return { ...answer, rows, outcome: 'found', near: [] };
}

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
