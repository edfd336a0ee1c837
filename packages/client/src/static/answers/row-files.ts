import type { FileHash, StaticRows } from '@motcua/contract/files';
import type { Publication } from '../publication.js';
import { isRows } from '../shapes.js';
import { columnsOf } from './publication-columns.js';
import { publicationsIn } from './rows.js';

/** What has rows: a file of rows, or the first listing. */
export type RowsFile = Omit<StaticRows, 'format'>;

/** A file with its hash, by which pages are known to be needed. */
export interface FoundRows {
  file: RowsFile;
  hash: FileHash;
}

/** The files with the rows of these codes, each loaded once and all at once; a code without rows is left out. */
export async function rowsOf(
  publication: Publication,
  codes: readonly string[],
): Promise<ReadonlyMap<string, FoundRows>> {
  const columns = await columnsOf(publication);
  const found = await Promise.all(
    codes.map(async (code): Promise<[string, FoundRows] | undefined> => {
      const home = columns.homeOf(code);
      const rows = home === undefined ? await anywhere(publication, code) : await inHome(publication, code, home);
      return rows && [code, rows];
    }),
  );
  return new Map(found.filter((one) => one !== undefined));
}

async function inHome(publication: Publication, code: string, home: number): Promise<FoundRows | undefined> {
  const { first, groups } = publication.manifest;
  if (home === 0) return having(code, first, await publication.first());
  const chunk = groups[home - 1]?.rows.findLast(([firstCode]) => firstCode <= code)?.[1];
  return chunk === undefined ? undefined : having(code, chunk, await rowsFile(publication, chunk));
}

/** One that never was in force is in no column; few ask for such. */
async function anywhere(publication: Publication, code: string): Promise<FoundRows | undefined> {
  const homes = publication.manifest.groups.map((_, at) => inHome(publication, code, at + 1));
  return (await Promise.all([inHome(publication, code, 0), ...homes])).find((one) => one !== undefined);
}

function having(code: string, hash: FileHash, file: RowsFile): FoundRows | undefined {
  return publicationsIn(file, code) === undefined ? undefined : { file, hash };
}

/** Every file with rows. */
export function allRows(publication: Publication): Promise<RowsFile[]> {
  const { groups } = publication.manifest;
  const chunks = groups.flatMap(({ rows }) => rows.map(([, hash]) => hash));
  return Promise.all([publication.first(), ...chunks.map((hash) => rowsFile(publication, hash))]);
}

/** One file of rows. */
export function rowsFile(publication: Publication, hash: FileHash): Promise<RowsFile> {
  return publication.data('rows', hash, isRows);
}
