import type { StaticFirst, StaticManifest, StaticRows } from '@motcua/contract/files';

/**
 * What is asked of a file before it is used. It was hashed, so that only its publisher can have written it; these checks are for folders without
 * a key, and name what would otherwise fail somewhere in the middle.
 */

type Members = Record<string, unknown>;

const HASH = /^[\w-]{22}$/;
export const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isHash = (value: unknown): boolean => typeof value === 'string' && HASH.test(value);
export const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
export const isEvery = (value: unknown, check: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(check);
const isMap = (value: unknown, check: (one: unknown) => boolean): boolean =>
  isObject(value) && Object.values(value).every(check);

export function isManifest(value: unknown): value is StaticManifest {
  return (
    isObject(value) &&
    value['format'] === 'motcua-static' &&
    value['formatVersion'] === 1 &&
    typeof value['revision'] === 'string' &&
    /^\d{4}-\d\d-\d\d$/.test(String(value['day'])) &&
    ['sequence', 'procedures', 'fields', 'agencies', 'publications'].every((name) => isCount(value[name])) &&
    ['columns', 'first', 'fieldList', 'agencyList'].every((name) => isHash(value[name])) &&
    (value['changes'] === '' || isHash(value['changes'])) &&
    isEvery(value['groups'], isGroup) &&
    isMap(value['search'], isHash) &&
    (value['overlays'] === undefined || isMap(value['overlays'], isHash))
  );
}

const isGroup = (group: unknown): boolean =>
  isObject(group) &&
  isEvery(group['rows'], (one) => Array.isArray(one) && typeof one[0] === 'string' && isHash(one[1]));

const isRow = (row: unknown): boolean =>
  isObject(row) &&
  typeof row['code'] === 'string' &&
  isObject(row['version']) &&
  Array.isArray(row['fees']) &&
  Array.isArray(row['online']);

const hasRows = (value: Members): boolean =>
  isEvery(value['rows'], isRow) &&
  isMap(value['pages'], isHash) &&
  isMap(value['declared'], isCount) &&
  isMap(value['classes'], Array.isArray);

export function isRows(value: unknown): value is StaticRows {
  return isObject(value) && value['format'] === 'motcua-rows' && hasRows(value);
}

export function isFirst(value: unknown): value is StaticFirst {
  return (
    isObject(value) &&
    value['format'] === 'motcua-first' &&
    isEvery(value['codes'], (one) => typeof one === 'string') &&
    isMap(value['facets'], Array.isArray) &&
    hasRows(value)
  );
}
