import type { Agency, Field } from '@motcua/contract';
import type { Publication } from '../publication.js';

/** Every field. */
export function fieldsOf(publication: Publication): Promise<Field[]> {
  return publication.data('fields', publication.manifest.fieldList, isNamedList);
}

/** Every office, also those that no longer exist. */
export function agenciesOf(publication: Publication): Promise<Agency[]> {
  return publication.data('agencies', publication.manifest.agencyList, isNamedList<Agency>);
}

function isNamedList<One extends { id: string; name: string }>(value: unknown): value is One[] {
  return (
    Array.isArray(value) &&
    value.every((one: unknown) => {
      const { id, name } = Object(one) as { id?: unknown; name?: unknown };
      return typeof id === 'string' && typeof name === 'string';
    })
  );
}
