import { createHmac } from 'node:crypto';

/** Bytes of a keyed hash that are kept: no two of the country meet by chance. */
const KEPT = 18;

/**
 * A keyed hash under which something is known, 24 letters: nobody without the key gets from it to what it names. Its parts are hashed as
 * JSON, so that no two lists of parts are one text.
 *
 * @example
 * hidden(secret.subkey('dossier code'), 'H12.44-250707-0013'); // 'Zk1q0h3vT9sWb2…'
 */
export function hidden(key: Buffer, ...parts: string[]): string {
  return createHmac('sha256', key).update(JSON.stringify(parts)).digest().subarray(0, KEPT).toString('base64url');
}
