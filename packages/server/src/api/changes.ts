import { type Agency, type Change, type ChangeQuery, handles, type ProcedureAgency } from '@motcua/contract';
import type { Catalogue } from '../catalogue/catalogue.js';
import { ProblemError } from './problems.js';

/**
 * The publications that a query asks for, newest first, before they are cut into pages.
 *
 * @throws {ProblemError} `unknown-agency`
 */
export function changesOf(catalogue: Catalogue, query: ChangeQuery): Change[] {
  const { since, until, field, kind, class: classes, code } = query;
  const agency = query.agency === undefined ? undefined : catalogue.agencies.get(query.agency);
  if (query.agency !== undefined && agency === undefined) throw new ProblemError('unknown-agency');
  const posted = agency && postedBy(catalogue, agency);
  const national = code === undefined ? undefined : (catalogue.versionsOf(code)?.[0]?.code ?? code);
  return catalogue.changes.flatMap(({ day, change }) => {
    if (since !== undefined && (day === undefined || day < since)) return [];
    if (until !== undefined && (day === undefined || day > until)) return [];
    if (field !== undefined && !field.includes(change.field.id)) return [];
    if (kind !== undefined && !kind.includes(change.version.change)) return [];
    if (classes !== undefined && !change.classes?.some((one) => classes.includes(one))) return [];
    if (national !== undefined && change.code !== national) return [];
    return posted?.has(change.code) === false ? [] : change;
  });
}

/** What names a change within a list of them. */
export function keyOf({ code, version }: Change): string {
  return `${code} ${version.number}`;
}

/** Codes of what an office must post, or had to: who handled a procedure wants to know that it was abolished or went elsewhere. */
function postedBy(catalogue: Catalogue, agency: Agency): Set<string> {
  const answers = new Map<readonly ProcedureAgency[], boolean>();
  const isPosted = (named: readonly ProcedureAgency[]): boolean => {
    const known = answers.get(named) ?? handles(agency, named);
    answers.set(named, known);
    return known;
  };
  const codes = new Set<string>();
  for (const [code, versions] of catalogue.procedures)
    if (versions.some(({ agencies }) => isPosted(agencies))) codes.add(code);
  return codes;
}
