import { type FileHash, HASH_LENGTH } from '@motcua/contract/files';

/** WebCrypto; absent in pages that are not served over https. */
export const subtle = (): SubtleCrypto | undefined => (globalThis.crypto as Crypto | undefined)?.subtle;

export function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** @throws what `atob` throws */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
}

/** The hash by which a published file is named; undefined where nothing can be hashed. */
export async function hashOf(bytes: BufferSource): Promise<FileHash | undefined> {
  const digest = await subtle()?.digest('SHA-256', bytes);
  return digest && base64url(new Uint8Array(digest)).slice(0, HASH_LENGTH);
}

/** False only for bytes that were hashed and are others. */
export async function isHashOf(hash: FileHash, bytes: BufferSource): Promise<boolean> {
  return (await hashOf(bytes).then((own) => own ?? hash)) === hash;
}
