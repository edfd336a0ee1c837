import { type FileHash, STATIC_PLACES } from '@motcua/contract/files';
import { fileHash } from './file-hash.js';

/** A file of the published folder. */
export interface PublishedFile {
  /** From the folder, as a path and not as an address: `thu-tuc/1.001193.html`. */
  path: string;
  bytes: Uint8Array;
}

/** Where the page of a procedure stands; as an address it is `STATIC_PLACES.procedure`. */
export function procedurePath(code: string): string {
  return `thu-tuc/${code}.html`;
}

type DataKind = Parameters<typeof STATIC_PLACES.data>[0];

/** A file of `data/`, named by what is in it. */
export function dataFile(kind: DataKind, content: unknown): PublishedFile & { hash: FileHash } {
  const bytes = Buffer.from(JSON.stringify(content));
  const hash = fileHash(bytes);
  return { path: STATIC_PLACES.data(kind, hash), bytes, hash };
}
