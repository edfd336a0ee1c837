import { type StaticManifest, STATIC_PLACES } from '@motcua/contract/files';
import type { PublishedFile } from './published-file.js';
import type { SigningKey } from './signing-key.js';

/** The manifest as it is written: one line of JSON, the signature as its last member where there is a key. */
export function manifestFile(manifest: StaticManifest, key: SigningKey | undefined): PublishedFile {
  const signed = JSON.stringify(manifest);
  const text = key === undefined ? signed : `${signed.slice(0, -1)},"signature":${JSON.stringify(key.sign(signed))}}`;
  return { path: STATIC_PLACES.manifest, bytes: Buffer.from(`${text}\n`) };
}
