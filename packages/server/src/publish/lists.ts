import { listPositions } from '@motcua/catalogue';
import type { Agency, Field } from '@motcua/contract';
import { compareVietnamese } from '@motcua/search';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { DayView } from '../catalogue/day-view.js';

/** Every field with its count on the day of the view. */
export function fieldsOf(catalogue: Catalogue, view: DayView): Field[] {
  const counts = new Map(
    listPositions(view, { facets: ['field'] }).facets?.['field']?.map(({ value, count }) => [value, count]),
  );
  return [...catalogue.fields.values()]
    .map((field) => ({ ...field, count: counts.get(field.id) ?? 0 }))
    .sort((a, b) => compareVietnamese(a.name, b.name) || (a.id < b.id ? -1 : 1));
}

/** Every office, also those that no longer exist, by id. */
export function agenciesOf(catalogue: Catalogue): Agency[] {
  return [...catalogue.agencies.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
