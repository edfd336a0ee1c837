import type { JsonPath } from '../import/json-scanner.js';

/** A place of a value as findings tell it: names and positions joined by `/`, with the id of a case in place of its position. */
export function printedPath(value: unknown, path: JsonPath): string {
  const parts: string[] = [];
  let inner = value;
  for (const [at, part] of path.entries()) {
    inner = memberOf(inner, part);
    const id = path[at - 1] === 'cases' ? memberOf(inner, 'id') : undefined;
    parts.push(typeof id === 'string' && id !== '' ? id : String(part));
  }
  return parts.join('/');
}

/** The place that {@link printedPath} tells; where it does not exist, the place of what would hold it. */
export function readPath(value: unknown, printed: string): JsonPath {
  const path: (string | number)[] = [];
  let inner = value;
  for (const part of printed.split('/')) {
    const key = Array.isArray(inner) ? positionOf(inner, part) : part;
    if (key === undefined) return path;
    path.push(key);
    inner = memberOf(inner, key);
  }
  return path;
}

function positionOf(list: readonly unknown[], part: string): number | undefined {
  const at = list.findIndex((item) => memberOf(item, 'id') === part);
  if (at >= 0) return at;
  return /^\d+$/.test(part) && Number(part) < list.length ? Number(part) : undefined;
}

function memberOf(value: unknown, part: string | number): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[part] : undefined;
}
