import { CHANGE_CLASSES, type ChangeQuery } from '@motcua/contract';
import type { AddressValues } from '../base/address.js';
import { ids } from '../base/ids.js';
import { MOST_ROWS, pageSizeOf } from '../base/page-size.js';
import { today } from '../wording/dates.js';

/** The kinds of publication that can be chosen, in the order of NĐ 63/2010 Đ14. */
export const KINDS = ['new', 'amended', 'replaced', 'abolished'] as const;
/** Periods that can be chosen, in days up to today. */
export const PERIODS = [30, 90, 365] as const;

/** Filters with one value of a list; empty for all. */
export type Choice = 'class' | 'kind' | 'field';

/** What a reader has asked for. */
export interface Question extends Record<Choice, string> {
  /** The last so many days; 0 for any time, or for days of one's own. */
  days: number;
  /** Days of one's own are asked for, both included; either may be open. */
  dates?: { since: string; until: string };
  /** Publications shown so far. */
  shown: number;
  /** Code of the procedure that is open. */
  open?: string;
  /** Number of its publication, unless that is the one in force. */
  version?: number;
}

/** What the page's author has fixed. */
export interface Scope extends Record<Choice, string[]> {
  agency?: string;
  code?: string;
  /** Nothing before this day. */
  since?: string;
  pageSize: number;
}

/** The settings of an element as its author wrote them. */
export interface ScopeSettings extends Partial<Record<Choice, string | null>> {
  agency?: string;
  code?: string | null;
  since?: string | null;
  pageSize?: number;
}

const isDay = (text: string | null | undefined): text is string => /^\d{4}-\d\d-\d\d$/.test(text ?? '');

/** Reads the scope; what cannot be meant falls back. */
export function readScope({ agency, code, since, pageSize, ...lists }: ScopeSettings): Scope {
  return {
    agency,
    code: code?.trim() || undefined,
    since: isDay(since) ? since : undefined,
    class: ids(lists.class),
    kind: ids(lists.kind),
    field: ids(lists.field),
    pageSize: pageSizeOf(pageSize),
  };
}

/** The question an address asks; nonsense in it is ignored. */
export function readQuestion(values: AddressValues, scope: Scope): Question {
  const first = (name: string) => values[name]?.[0] ?? '';
  const among = (value: string, known: readonly string[]) => (known.includes(value) ? value : '');
  const since = first('since');
  const until = first('until');
  const shown = Math.trunc(Number(first('n')));
  return {
    class: among(first('class'), CHANGE_CLASSES),
    kind: among(first('kind'), KINDS),
    field: first('field'),
    days: PERIODS.find((days) => String(days) === first('days')) ?? 0,
    ...(isDay(since) || isDay(until)
      ? { dates: { since: isDay(since) ? since : '', until: isDay(until) ? until : '' } }
      : {}),
    shown: shown > scope.pageSize ? Math.min(shown, MOST_ROWS) : scope.pageSize,
    open: first('') || undefined,
    version: Math.trunc(Number(first('ban'))) || undefined,
  };
}

/** The address of a question, without what is as it was at first. */
export function addressOf(question: Question, scope: Scope): AddressValues {
  const { days, dates, shown, open, version } = question;
  const some = (value: string | number | undefined) => (value ? [String(value)] : []);
  return {
    '': some(open),
    ban: some(open && version),
    class: some(question.class),
    kind: some(question.kind),
    field: some(question.field),
    days: some(days),
    since: some(dates?.since),
    until: some(dates?.until),
    n: shown > scope.pageSize ? [String(shown)] : [],
  };
}

/** Something narrows what is shown. */
export function isFiltered(question: Question): boolean {
  const { days, dates } = question;
  return Boolean(question.class || question.kind || question.field || days || dates?.since || dates?.until);
}

/** The values of a filter that can be chosen; none where its author fixed it to one. */
export function offered(choice: Choice, known: readonly string[], scope: Scope): string[] {
  const fixed = scope[choice];
  return fixed.length === 1 ? [] : fixed.length > 1 ? known.filter((value) => fixed.includes(value)) : [...known];
}

/** The question to the API. */
export function queryOf(question: Question, scope: Scope): ChangeQuery {
  const { days, dates, shown } = question;
  const since = days ? dayBefore(days) : dates?.since;
  const query: ChangeQuery = { limit: shown };
  for (const choice of ['class', 'kind', 'field'] as const) {
    const fixed = scope[choice];
    const chosen = question[choice];
    const values = chosen && (fixed.length === 0 || fixed.includes(chosen)) ? [chosen] : fixed;
    if (values.length > 0) query[choice] = values;
  }
  const from = [since, scope.since].filter(Boolean).sort().at(-1);
  if (from) query.since = from;
  if (dates?.until) query.until = dates.until;
  if (scope.agency) query.agency = scope.agency;
  if (scope.code) query.code = scope.code;
  return query;
}

/** The day so many days before today. */
export function dayBefore(days: number): string {
  return new Date(Date.parse(today()) - days * 86_400_000).toISOString().slice(0, 10);
}
