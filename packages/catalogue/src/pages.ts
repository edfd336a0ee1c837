import type { Page } from '@motcua/contract';

/** Thrown for a cursor that this list never gave out. */
export class CursorError extends Error {
  override readonly name = 'CursorError';
}

const ROWS = 50;

/**
 * Cuts a page out of a list. The cursor names the query, the place and the last item given out, so that a page never
 * repeats or skips an item when an import has come in between. Neither the length of a page nor counts asked for beside it are
 * part of the query: later pages may be longer, and rarely need the counts again.
 *
 * @param total how many there are, where `items` has only the first of them; the page must lie within
 * @throws {CursorError} for a cursor of another query or no cursor at all.
 * @example
 * const { items, next } = pageOf(codes, { limit: 20 }, (code) => code);
 */
export function pageOf<Item>(
  items: readonly Item[],
  query: { limit?: number; cursor?: string; facets?: unknown },
  keyOf: (item: Item) => string,
  total: number = items.length,
): Page<Item> {
  const { limit = ROWS, cursor, facets: _, ...rest } = query;
  const name = nameOf(JSON.stringify(rest, Object.keys(rest).sort()));
  const start = cursor === undefined ? 0 : startAfter(items, cursor, name, keyOf);
  const page = items.slice(start, start + limit);
  const end = start + page.length;
  const last = page.at(-1);
  const next = last === undefined || end >= total ? null : write([name, end, keyOf(last)]);
  return { items: page, total, next };
}

function startAfter<Item>(items: readonly Item[], cursor: string, name: string, keyOf: (item: Item) => string): number {
  const [of, place, last] = read(cursor);
  if (of !== name) throw new CursorError();
  const before = items[place - 1];
  if (before !== undefined && keyOf(before) === last) return place;
  const moved = items.findIndex((item) => keyOf(item) === last);
  return moved >= 0 ? moved + 1 : Math.min(place, items.length);
}

/** A name of a query, the same in browser and server (FNV-1a): nothing secret, and a guess only ever reads the list from elsewhere. */
function nameOf(query: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(query)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
}

function write(parts: [string, number, string]): string {
  const bytes = new TextEncoder().encode(JSON.stringify(parts));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function read(cursor: string): [string, number, string] {
  try {
    const bytes = Uint8Array.from(atob(cursor.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
    const parts: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (!Array.isArray(parts) || parts.length !== 3) throw new CursorError();
    const [name, place, last] = parts as unknown[];
    if (typeof name !== 'string' || typeof last !== 'string') throw new CursorError();
    if (typeof place !== 'number' || !Number.isSafeInteger(place) || place < 1) throw new CursorError();
    return [name, place, last];
  } catch {
    throw new CursorError();
  }
}
