import { type FolderFault, verifyFolder } from '../publish/verify-folder.js';
import { isPublicKey } from '../publish/signing-key.js';
import { Refusal } from '../refusal.js';
import { print, UsageError } from './commands.js';

const REASONS: Record<FolderFault['kind'], string> = {
  missing: 'is missing',
  changed: 'is not what was published',
  extra: 'is no part of the publication',
  unreadable: 'is no manifest of a publication',
  unsigned: 'is not signed',
  'other-key': 'is signed by another key',
  forged: 'has a signature that is not right',
};
/** So many faults are told; the rest is counted. */
const TOLD = 20;

/**
 * Checks a published folder and says what is not as it was published.
 *
 * @param keys public keys, separated by spaces
 * @throws {Refusal} when anything is not as it was published
 */
export async function verifyPublication(folder: string, keys: string): Promise<void> {
  const publicKeys = keys.split(/\s+/).filter((key) => key !== '');
  if (publicKeys.length === 0 || !publicKeys.every(isPublicKey))
    throw new UsageError('--key-public takes the public key that "motcua keys public FILE" prints');
  const { faults, files } = await verifyFolder(folder, publicKeys);
  if (faults.length > 0) {
    throw new Refusal(
      `${folder} is not as it was published.`,
      faults.slice(0, TOLD).map(({ path, kind }) => ({ file: path, reason: REASONS[kind] })),
      faults.length,
    );
  }
  print(`${folder} is as it was published: the signature is right and so are all ${files} files.`);
}
