import { foundWithField } from '@motcua/catalogue';
import { STATIC_PLACES } from '@motcua/contract/files';
import { fold } from '@motcua/search';
import { type OpenSearch, openSearch, type SearchAnswer } from '@motcua/search/engine';
import type { Publication } from '../publication.js';
import { Refusal } from '../refusal.js';
import type { DayColumns } from './columns.js';
import { columnsOf } from './publication-columns.js';
import { fieldsOf } from './lists.js';

/** So many rows are told why they were found, as by the server. */
const EXPLAINED = 100;

/** What is looked for, and among what. */
interface Words {
  publication: Publication;
  view: DayColumns;
  words: string;
  /** 1 at each position of the office's listing. */
  office: Uint8Array | undefined;
}

/**
 * What words find among the procedures in force on a day. The index is of the day of publication: what began or ended since is not found by
 * words, though it is listed.
 */
export async function found({ publication, view, words, office }: Words): Promise<SearchAnswer> {
  const [index, columns] = await Promise.all([
    publication.once('words', () => opened(publication)),
    columnsOf(publication),
  ]);
  const { code } = columns.values;
  const positionOf = (place: number): number | undefined => view.positionOf(code[place] ?? '');
  const isListed = (position: number | undefined): boolean => position !== undefined && office?.[position] !== 0;
  const answer = index.search(words, {
    limit: EXPLAINED,
    every: true,
    accept: (place) => isListed(positionOf(place)),
  });
  const rows = answer.rows.flatMap((place) => positionOf(place) ?? []);
  const field = (await fieldsByName(publication)).get(fold(words));
  if (field === undefined) return { ...answer, rows };
  const inField = view.order().filter((position) => isListed(position) && view.row(position)?.field.includes(field));
  return foundWithField({ ...answer, rows }, inField);
}

function fieldsByName(publication: Publication): Promise<ReadonlyMap<string, string>> {
  return publication.once(
    'field names',
    async () => new Map((await fieldsOf(publication)).map(({ id, name }) => [fold(name), id])),
  );
}

async function opened(publication: Publication): Promise<OpenSearch> {
  const { day } = publication.manifest;
  const columns = (await columnsOf(publication)).on(day);
  const index = await openSearch({
    load: (file) => searchFile(publication, file).then((bytes) => new Uint8Array(bytes)),
    placeOf: (code) => columns.positionOf(code) ?? -1,
  });
  await index.whole;
  return index;
}

/** @throws {Refusal} for a file that the manifest does not name */
async function searchFile(publication: Publication, file: string): Promise<ArrayBuffer> {
  const { search } = publication.manifest;
  if (!Object.hasOwn(search, file)) throw new Refusal('malformed');
  return publication.bytes({ path: STATIC_PLACES.search + file, hash: search[file]! });
}
