import { type IsoDate, isInForce } from '@motcua/contract';
import { type FileHash, type RowGroup, type StaticManifest, STATIC_PLACES } from '@motcua/contract/files';
import { buildSearchFiles } from '@motcua/search/publish';
import type { Catalogue } from '../catalogue/catalogue.js';
import { changeFeed } from './change-feed.js';
import { columnsOf } from './columns.js';
import { comparisonsOf } from './comparisons.js';
import { fileHash } from './file-hash.js';
import { firstFile } from './first.js';
import { FIRST, type Home, homesOf } from './homes.js';
import { agenciesOf, fieldsOf } from './lists.js';
import { manifestFile } from './manifest.js';
import { PageHashes } from './page-hashes.js';
import { pagesOf } from './pages/pages.js';
import { procedurePage } from './pages/procedure-page.js';
import type { PublishedSite } from './pages/published-site.js';
import { listingOrder, type Publications, publicationsOf, wholesOf } from './publications.js';
import { dataFile, procedurePath, type PublishedFile } from './published-file.js';
import { type ProcedureRows, rowsFile, rowsOf } from './rows.js';
import type { SigningKey } from './signing-key.js';
import { siteOf } from './site.js';
import { inListingOrder, spansOf } from './spans.js';

/** What is published beside the catalogue. */
export interface Publishing {
  /** The day whose state the pages show. */
  day: IsoDate;
  /** When the content was last changed, in seconds since 1970. */
  sequence: number;
  /** Signs the manifest; without it the folder says nothing of who published it. */
  key?: SigningKey;
  /** Address at which the folder will stand. */
  baseUrl?: string;
}

/**
 * Everything a published folder consists of, a file at a time so that memory stays flat, the manifest last. The same catalogue, day
 * and sequence give the same bytes, whoever makes them, where, and in whatever order the catalogue was filled.
 *
 * @throws {TypeError} for a `baseUrl` that is no address of the web
 * @example
 * for await (const { path, bytes } of publishedFiles(catalogue, { day: '2026-12-01', sequence, key })) …
 */
export async function* publishedFiles(catalogue: Catalogue, publishing: Publishing): AsyncGenerator<PublishedFile> {
  const { day, sequence, key, baseUrl } = publishing;
  const view = catalogue.on(day);
  const procedures = publicationsOf(catalogue, view);
  const listed = listingOrder(catalogue, view);
  const fields = fieldsOf(catalogue, view);
  const agencies = agenciesOf(catalogue);
  const parts = { procedures, listed, fields, agencies, day };
  const site = siteOf(catalogue, view, baseUrl === undefined ? parts : { ...parts, baseUrl });

  const rows = new Map<string, ProcedureRows>();
  for (const one of procedures) {
    const { page, read } = publishedProcedure(one, site);
    rows.set(one.code, read);
    yield page;
  }
  const pages = new PageHashes();
  for (const { path, text } of pagesOf(site)) {
    const bytes = Buffer.from(text);
    pages.add(path, bytes);
    yield { path, bytes };
  }
  const feed = changeFeed(catalogue, site);
  yield feed;

  const spans = inListingOrder(procedures.flatMap((one) => spansOf(one.entries, wholesOf(one))));
  const firstCodes = listed.slice(0, FIRST);
  const homes = homesOf(
    spans,
    new Set(firstCodes),
    procedures.map(({ code }) => code),
  );
  const groups: RowGroup[] = [];
  for (const home of homes) groups.push(yield* rowFiles(home, rows));
  const firstRows = [...firstCodes].sort().flatMap((code) => rows.get(code) ?? []);
  const first = dataFile('first', firstFile(view, spans, day, firstCodes, firstRows));
  const columns = dataFile('columns', columnsOf(spans, catalogue.entries, homes));
  const fieldList = dataFile('fields', fields);
  const agencyList = dataFile('agencies', agencies);
  for (const { path, bytes } of [first, columns, fieldList, agencyList]) yield { path, bytes };

  const overlays: Record<string, FileHash> = {};
  for (const [agency, files] of [...catalogue.overlays].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { hash, ...file } = dataFile('overlay', files);
    overlays[agency] = hash;
    yield file;
  }
  const search: Record<string, FileHash> = {};
  for (const [name, bytes] of await buildSearchFiles(view.documents(true))) {
    search[name] = fileHash(bytes);
    yield { path: STATIC_PLACES.search + name, bytes };
  }

  const { title, notice, dataDate, revision } = catalogue.info;
  const manifest: StaticManifest = {
    format: 'motcua-static',
    formatVersion: 1,
    ...(title === undefined ? {} : { title }),
    ...(notice === undefined ? {} : { notice }),
    ...(dataDate === undefined ? {} : { dataDate }),
    revision,
    sequence,
    day,
    procedures: view.size,
    fields: catalogue.fields.size,
    agencies: agencies.filter((agency) => isInForce(agency, day)).length,
    publications: catalogue.entries.length,
    columns: columns.hash,
    first: first.hash,
    fieldList: fieldList.hash,
    agencyList: agencyList.hash,
    groups,
    changes: fileHash(feed.bytes),
    ...(Object.keys(overlays).length === 0 ? {} : { overlays }),
    search,
    pages: pages.all,
  };
  yield manifestFile(manifest, key);
}

/** The page of a procedure and what is listed of it. */
function publishedProcedure(
  publications: Publications,
  site: PublishedSite,
): { page: PublishedFile; read: ProcedureRows } {
  const { code, entries, current } = publications;
  const wholes = wholesOf(publications);
  const comparisons = comparisonsOf(entries, wholes);
  const text = procedurePage(
    {
      code,
      versions: [...wholes].reverse(),
      ...(current === undefined ? {} : { current: current.version.number }),
      comparisons,
    },
    site,
  );
  const bytes = Buffer.from(text);
  return {
    page: { path: procedurePath(code), bytes },
    read: rowsOf(entries, wholes, comparisons, fileHash(bytes)),
  };
}

/** The files of a group of rows, and what the manifest says of them. */
function* rowFiles(
  { level, chunks }: Home,
  rows: ReadonlyMap<string, ProcedureRows>,
): Generator<PublishedFile, RowGroup> {
  const group: RowGroup = { level, rows: [] };
  for (const codes of chunks) {
    const read = codes.flatMap((code) => rows.get(code) ?? []);
    const { hash, ...file } = dataFile('rows', { format: 'motcua-rows', ...rowsFile(read) });
    group.rows.push([codes[0] ?? '', hash]);
    yield file;
  }
  return group;
}
