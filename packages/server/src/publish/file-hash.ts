import { createHash } from 'node:crypto';
import { type FileHash, HASH_LENGTH } from '@motcua/contract/files';

/** By which the manifest, or a file that it vouches for, names a file. */
export function fileHash(content: string | Uint8Array): FileHash {
  return createHash('sha256').update(content).digest('base64url').slice(0, HASH_LENGTH);
}
