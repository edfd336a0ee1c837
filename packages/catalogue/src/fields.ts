import type { FacetCount, Field } from '@motcua/contract';
import { compareVietnamese } from '@motcua/search';

/**
 * Fields with their counts, by name.
 *
 * @param onlyCounted leaves out fields without a procedure, as in the listing of an office
 */
export function countedFields(
  fields: Iterable<Field>,
  facet: readonly FacetCount[] | undefined,
  onlyCounted: boolean,
): Field[] {
  const counts = new Map(facet?.map(({ value, count }) => [value, count]));
  return [...fields]
    .map((field) => ({ ...field, count: counts.get(field.id) ?? 0 }))
    .filter((field) => !onlyCounted || field.count > 0)
    .sort((a, b) => compareVietnamese(a.name, b.name));
}
