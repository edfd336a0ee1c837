import type { SearchDocument } from './document.js';
import type { SearchData } from './create-search.js';
import { LAY_WORDS } from './lay/index.js';
import { LEXICON } from './lexicon/index.js';
import { readLexicon } from './lexicon.js';
import { FORMAT, HOT, MANIFEST, type SearchManifest } from './manifest.js';
import { bodyWordsOf } from './publish/body-words.js';
import { writeBodies } from './publish/body-writer.js';
import { prepare, previewOf } from './publish/prepare.js';
import { writeSegment } from './publish/segment-writer.js';

/**
 * Makes the files that a page searches in, by name: `manifest.json`, `hot.bin`, and files that are named by what is in them
 * and can be kept for ever. Compress them as they are served; they are made for it.
 *
 * @example
 * for (const [name, bytes] of await buildSearchFiles(documents)) await writeFile(join(folder, name), bytes);
 */
export async function buildSearchFiles(
  documents: readonly SearchDocument[],
  { lexicon = LEXICON, lay = LAY_WORDS }: SearchData = {},
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const keep = async (kind: string, bytes: Uint8Array): Promise<string> => {
    const name = `${kind}-${await hashOf(bytes)}.bin`;
    files.set(name, bytes);
    return name;
  };
  const manifest: SearchManifest = {
    format: FORMAT,
    size: documents.length,
    words: await keep('words', new TextEncoder().encode(lexicon)),
    names: [],
    bodies: [],
  };
  const segments = prepare(documents, lay, readLexicon(lexicon).short);
  for (const segment of segments) {
    const bytes = writeSegment(segment);
    manifest.names.push({ file: await keep('names', bytes), rows: segment.length });
  }
  files.set(HOT, writeSegment(previewOf(segments)));
  for (const { first, bytes } of writeBodies(bodyWordsOf(segments.flat())))
    manifest.bodies.push({ first, file: await keep('bodies', bytes) });
  files.set(MANIFEST, new TextEncoder().encode(JSON.stringify(manifest)));
  return files;
}

async function hashOf(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes)));
  return Array.from(hash.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
