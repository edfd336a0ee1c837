import { MANIFEST_SIGNATURE, type StaticManifest, STATIC_PLACES, StaticManifestSchema } from '@motcua/contract/files';
import type { Signature } from './signing-key.js';

/** A manifest as it was found. */
export interface ReadManifest {
  manifest: StaticManifest;
  /** The text that a signature is about. */
  signed: string;
  signature?: Signature;
}

/** Reads `manifest.json`; undefined for anything else. */
export function readManifest(text: string): ReadManifest | undefined {
  const [, start, key, value] = MANIFEST_SIGNATURE.exec(text) ?? [];
  try {
    const read = StaticManifestSchema.safeParse(JSON.parse(text));
    if (!read.success) return undefined;
    if (start === undefined || key === undefined || value === undefined)
      return { manifest: read.data, signed: text.trimEnd() };
    return { manifest: read.data, signed: `${start}}`, signature: { key, value } };
  } catch {
    return undefined;
  }
}

/** Hashes by path of the files that the manifest names itself. */
export function namedFiles(manifest: StaticManifest): Map<string, string> {
  const named = new Map<string, string>();
  const add = (kind: Parameters<typeof STATIC_PLACES.data>[0], hash: string) =>
    named.set(STATIC_PLACES.data(kind, hash), hash);
  add('columns', manifest.columns);
  add('first', manifest.first);
  add('fields', manifest.fieldList);
  add('agencies', manifest.agencyList);
  for (const { rows } of manifest.groups) for (const [, hash] of rows) add('rows', hash);
  for (const hash of Object.values(manifest.overlays ?? {})) add('overlay', hash);
  for (const [name, hash] of Object.entries(manifest.search)) named.set(STATIC_PLACES.search + name, hash);
  named.set(STATIC_PLACES.changes, manifest.changes);
  return named;
}
