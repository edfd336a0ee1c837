import { InvalidArgumentError } from './errors.js';

/** A dot segment leaves the path, a slash adds to it, URLs read a backslash as a slash, half a character has no bytes. */
const UNSAFE = /^\.{1,2}$|[/\\\p{Cc}\p{Cs}]/u;

function encode(name: string, value: unknown): string {
  if (typeof value !== 'string' || value.trim() === '' || UNSAFE.test(value)) {
    throw new InvalidArgumentError(
      `"${name}" must be a text without a slash or control character, and not empty, "." or "..".`,
    );
  }
  return encodeURIComponent(value);
}

/**
 * The path of an operation with its parts filled in. No value can leave its place in the path.
 *
 * @param pattern As in the contract: `/v1/procedures/{code}`.
 * @throws {InvalidArgumentError} naming the part, never its value
 */
export function buildPath(pattern: string, parts: Readonly<Record<string, unknown>> = {}): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => encode(name, parts[name]));
}
