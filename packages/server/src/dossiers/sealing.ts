import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Names the key and the form; another one begins with another byte. */
const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts a value as JSON: version, nonce, AES-256-GCM of the text, tag. `place` says where it is kept (table and key), so
 * that a body moved into another row does not open.
 */
export function seal(value: unknown, key: Buffer, place: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
  const text = cipher.update(JSON.stringify(value), 'utf8');
  return Buffer.concat([Buffer.of(VERSION), nonce, text, cipher.final(), cipher.getAuthTag()]);
}

/** @throws {Error} when it was sealed by another key or for another place, or was changed. */
export function unseal(sealed: Uint8Array, key: Buffer, place: string): unknown {
  if (sealed[0] !== VERSION) throw new Error('A sealed body has a form that this version does not know.');
  const nonce = sealed.subarray(1, 1 + NONCE_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(place))
    .setAuthTag(sealed.subarray(-TAG_BYTES));
  const text = decipher.update(sealed.subarray(1 + NONCE_BYTES, -TAG_BYTES));
  return JSON.parse(Buffer.concat([text, decipher.final()]).toString()) as unknown;
}
