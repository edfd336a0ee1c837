import type { JsonPath } from '../../import/json-scanner.js';

/** Every text in a value with where it stands. */
export function* textsIn(value: unknown, path: JsonPath = []): Generator<[path: JsonPath, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) for (const [at, item] of value.entries()) yield* textsIn(item, [...path, at]);
  else if (typeof value === 'object' && value !== null)
    for (const [member, item] of Object.entries(value)) yield* textsIn(item, [...path, member]);
}

/** A text as a message quotes it. */
export function quoted(text: string, most = 60): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return `"${line.length > most ? `${line.slice(0, most - 1)}…` : line}"`;
}
