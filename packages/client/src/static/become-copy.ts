import { type FileHash, STATIC_PLACES } from '@motcua/contract/files';
import type { CopyStore } from './copy.js';
import { seenOf } from './manifest.js';
import type { Publication } from './publication.js';
import { agenciesOf, fieldsOf } from './answers/lists.js';
import { columnsOf } from './answers/publication-columns.js';
import { rowsFile } from './answers/row-files.js';

/** Every file that a manifest names; a page is needed as long as the rows are that name it. */
function neededBy({ manifest }: Publication): Set<FileHash> {
  const { columns, first, fieldList, agencyList, groups, changes, overlays = {}, search } = manifest;
  return new Set([
    columns,
    first,
    fieldList,
    agencyList,
    changes,
    ...groups.flatMap(({ rows }) => rows.map(([, hash]) => hash)),
    ...Object.values(overlays),
    ...Object.values(search),
  ]);
}

/**
 * Makes a publication the copy: its manifest is kept and what older ones needed is forgotten. Then, while the page has nothing else to do and the
 * line is not slow, what every listing needs is loaded too, so that a second visit works without a network.
 */
export async function becomeCopy(
  publication: Publication,
  copy: CopyStore,
  source: string,
  keep: 'used' | 'all',
): Promise<void> {
  const { manifest, signed } = publication;
  await copy.write(source, { manifest: signed }, seenOf(manifest), neededBy(publication));
  await idle();
  if (isSlow()) return;
  await Promise.all([publication.first(), columnsOf(publication), fieldsOf(publication), agenciesOf(publication)]);
  if (keep !== 'all') return;
  for (const { rows } of manifest.groups) for (const [, hash] of rows) await rowsFile(publication, hash);
  await publication.bytes({ path: STATIC_PLACES.changes, hash: manifest.changes });
  for (const [file, hash] of Object.entries(manifest.search))
    await publication.bytes({ path: STATIC_PLACES.search + file, hash });
  for (const hash of Object.values(manifest.overlays ?? {}))
    await publication.bytes({ path: STATIC_PLACES.data('overlay', hash), hash });
}

/** Resolves when the page has nothing else to do. */
function idle(): Promise<unknown> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(resolve, { timeout: 10_000 });
    else setTimeout(resolve, 2000);
  });
}

/** What people pay for, or wait long for, is not spent on what they may never ask for. */
function isSlow(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  return connection?.saveData === true || /2g|3g/.test(connection?.effectiveType ?? '');
}
