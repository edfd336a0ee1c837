import { InvalidArgumentError } from './errors.js';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * A random UUID (RFC 9562, version 4), for those who name what they send before it is sent. `crypto.randomUUID` is missing in pages
 * without TLS.
 *
 * @example
 * const id = newId(); // '0b6f2c9e-6d0a-4f5e-9a57-5a1c1d3f0e21', the same for all tries, also after a reload
 */
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
