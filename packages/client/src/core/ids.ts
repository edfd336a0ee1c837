import { InvalidArgumentError } from './errors.js';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A random UUID (RFC 9562, version 4). `crypto.randomUUID` is missing in pages without TLS. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** The id that was given, or a new one. @throws {InvalidArgumentError} */
export function idOrNew(given: string | undefined): string {
  const id = given ?? newId();
  if (typeof id === 'string' && UUID.test(id)) return id;
  throw new InvalidArgumentError('"id" must be a UUID in small letters; leave it out to have one made.');
}
