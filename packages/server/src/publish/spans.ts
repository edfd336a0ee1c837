import { addDays } from '@motcua/calendar';
import { publicationOn, serviceOn } from '@motcua/catalogue';
import type { IsoDate, Procedure } from '@motcua/contract';
import { collationKey } from '@motcua/search';
import type { Entry } from '../catalogue/entries.js';

/** Before every day that a publication names. */
const BEFORE_ALL: IsoDate = '0001-01-01';

/** After every day that a publication names. */
const AFTER_ALL: IsoDate = '9999-12-31';

/** Days on which a procedure is in force and everything that a listing filters, counts and orders by stays the same. */
export interface Span {
  from?: IsoDate;
  to?: IsoDate;
  /** The publication of its first day. */
  entry: Entry;
  /** Value of the online service, `none` where there is none. */
  service: string;
}

/**
 * The spans of a procedure, oldest first. One that is never in force has one that ends before it begins.
 *
 * @param wholes the whole of every entry, in the order of the entries
 */
export function spansOf(entries: readonly Entry[], wholes: readonly Procedure[]): Span[] {
  const online = new Map(entries.map((entry, at) => [entry, wholes[at]?.online ?? []]));
  const spans: Span[] = [];
  let last: { span: Span; values: string } | undefined;
  for (const day of [BEFORE_ALL, ...turnsOf(entries, wholes)]) {
    const entry = publicationOn(entries, day);
    const service = (entry && serviceOn(online.get(entry) ?? [], day)?.value) ?? 'none';
    const values = entry && listedValues(entry, service);
    if (values === last?.values) continue;
    if (last !== undefined) last.span.to = addDays(day, -1);
    last = undefined;
    if (entry === undefined || values === undefined) continue;
    const span: Span = { ...(day === BEFORE_ALL ? {} : { from: day }), entry, service };
    spans.push(span);
    last = { span, values };
  }
  const newest = entries.at(-1);
  if (spans.length > 0 || newest === undefined) return spans;
  return [{ from: AFTER_ALL, to: BEFORE_ALL, entry: newest, service: 'none' }];
}

/** In the order of the default listing, for whatever day is asked. */
export function inListingOrder(spans: readonly Span[]): Span[] {
  const keys = new Map(spans.map(({ entry }) => [entry, collationKey(entry.searchable.name)]));
  return [...spans].sort(
    (a, b) =>
      b.entry.popularity - a.entry.popularity ||
      compare(keys.get(a.entry) ?? '', keys.get(b.entry) ?? '') ||
      compare(a.entry.code, b.entry.code) ||
      compare(a.from ?? '', b.from ?? ''),
  );
}

/** Days on which anything of it may begin or has ended, in order. */
function turnsOf(entries: readonly Entry[], wholes: readonly Procedure[]): IsoDate[] {
  const turns = new Set<IsoDate>();
  for (const { validFrom, validTo } of [
    ...entries.map(({ version }) => version),
    ...wholes.flatMap((whole) => whole.online),
  ]) {
    if (validFrom !== undefined) turns.add(validFrom);
    if (validTo !== undefined) turns.add(addDays(validTo, 1));
  }
  return [...turns].sort();
}

function listedValues({ row, agencies, popularity }: Entry, service: string): string {
  const { name, agency } = row.summary;
  return JSON.stringify([name, agency, row.field, row.level, row.audience, agencies, popularity, service]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
