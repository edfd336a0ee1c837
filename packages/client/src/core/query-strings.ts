import { InvalidArgumentError } from './errors.js';

function print(name: string, value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return String(value);
  throw new InvalidArgumentError(`"${name}" must be a text, a number, true or false, or a list of these.`);
}

/**
 * A query as the API reads it: lists as repeated names, absent values left out. Names are sorted, so that the same
 * question is the same address for every cache on the way.
 *
 * @returns With its question mark, or nothing.
 */
export function buildQuery(query: object = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value as unknown]) {
      if (one !== undefined && one !== null) parameters.append(name, print(name, one));
    }
  }
  parameters.sort();
  const text = parameters.toString();
  return text && `?${text}`;
}
