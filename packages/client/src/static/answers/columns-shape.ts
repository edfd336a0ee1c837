import type { StaticColumns } from '@motcua/contract/files';
import { isCount, isEvery, isObject } from '../shapes.js';

/** Lists with a value a span, and what their numbers point into. */
const PLANES = {
  home: '',
  field: 'fields',
  office: 'offices',
  level: 'levels',
  audience: 'audiences',
  service: 'services',
} as const;

export function isColumns(value: unknown): value is StaticColumns {
  if (
    !isObject(value) ||
    value['format'] !== 'motcua-columns' ||
    !isEvery(value['code'], (one) => typeof one === 'string')
  )
    return false;
  const size = (value['code'] as unknown[]).length;
  const isWithin = (list: unknown) => (one: unknown) =>
    isCount(one) && (list === undefined || (one as number) < (Array.isArray(list) ? list.length : 0));
  return (
    Object.entries(PLANES).every(
      ([name, list]) =>
        hasLength(value[name], size) && isEvery(value[name], isWithin(list === '' ? undefined : (value[list] ?? 0))),
    ) &&
    ['from', 'to'].every((name) => hasLength(value[name], size)) &&
    isEvery(value['offices'], (one) => isEvery(one, isWithin(value['agencies']))) &&
    isEvery(value['agencies'], isObject) &&
    ['levels', 'audiences'].every((name) => isEvery(value[name], Array.isArray)) &&
    hasLength(value['byName'], size) &&
    isEvery(value['byName'], Number.isSafeInteger) &&
    isObject(value['localCode'])
  );
}

const hasLength = (value: unknown, size: number): boolean => Array.isArray(value) && value.length === size;
