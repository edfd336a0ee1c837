import { LEVELS } from '@motcua/contract';
import { collationKey } from '@motcua/search';
import type { ListOrder } from './listing.js';

/** The values of a row that a listing can be ordered by, beside its name and how much it is wanted. */
export interface OrderedRow {
  code: string;
  fieldName: string;
  /** Executing offices as a listing shows them; absent where none is named. */
  agency?: string | undefined;
  levels: readonly string[];
}

/**
 * Positions in an order of the listing; equals in the order of their names.
 *
 * @param byName positions in the order of names, equals in the default order
 */
export function orderedBy(
  sort: Exclude<ListOrder, 'popularity'>,
  byName: readonly number[],
  rowOf: (position: number) => OrderedRow,
): readonly number[] {
  if (sort !== 'code' && sort !== 'field' && sort !== 'agency' && sort !== 'level') return byName;
  const keys = new Map<string, string>();
  // The same few fields and offices come thousands of times.
  const collated = (text: string): string => {
    const known = keys.get(text) ?? collationKey(text);
    keys.set(text, known);
    return known;
  };
  const keyOf = ({ code, fieldName, agency, levels }: OrderedRow): string => {
    if (sort === 'code') return code;
    if (sort === 'field') return collated(fieldName);
    if (sort === 'agency') return agency === undefined ? '\uffff' : collated(agency);
    const places = levels.map((level) => LEVELS.findIndex((known) => known === level)).filter((at) => at >= 0);
    return String(Math.min(...places, 9));
  };
  const keyed = byName.map((position) => ({ position, key: keyOf(rowOf(position)) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ position }) => position);
}
