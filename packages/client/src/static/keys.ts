import { InvalidArgumentError } from '../core/errors.js';
import { base64url, bytesOf, hashOf } from './hashes.js';

/** A public key: its raw bytes (65, uncompressed) and how it is written. */
export type PublicKey = Uint8Array<ArrayBuffer>;

/**
 * Reads public keys as they stand in a page.
 *
 * @throws {InvalidArgumentError} for what cannot be a key: a page with a typing error must not end up unverified
 */
export function keysFrom(keys: string | readonly string[] | undefined): PublicKey[] {
  const written = typeof keys === 'string' ? keys.split(/\s+/) : (keys ?? []);
  return written
    .filter((one) => one !== '')
    .map((one) => {
      const bytes = /^[\w-]{87}$/.test(one) ? bytesOf(one) : undefined;
      if (bytes?.length !== 65 || bytes[0] !== 4 || base64url(bytes) !== one)
        throw new InvalidArgumentError(
          '"keys" must be public keys of 87 characters, as `motcua keys public` prints them.',
        );
      return bytes;
    });
}

/** The key of these that has the id. */
export async function keyNamed(keys: readonly PublicKey[], id: string): Promise<PublicKey | undefined> {
  for (const key of keys) if ((await hashOf(key)) === id) return key;
  return undefined;
}
