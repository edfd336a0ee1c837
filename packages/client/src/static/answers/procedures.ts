import { procedureNotInForce, publicationOn } from '@motcua/catalogue';
import { type IsoDate, isInForce, type OneProcedureQuery, type Procedure, type VersionList } from '@motcua/contract';
import { type FileHash, PROCEDURE_ELEMENT, STATIC_PLACES, type StaticProcedure } from '@motcua/contract/files';
import { parsed } from '../manifest.js';
import type { Publication } from '../publication.js';
import { Refusal } from '../refusal.js';
import { isEvery, isObject } from '../shapes.js';
import type { Call } from './call.js';
import { agencyOf } from './office.js';
import { StaticProblem } from './problem.js';
import { codesOf } from './publication-columns.js';
import { type FoundRows, rowsOf } from './row-files.js';
import { publicationsIn, type RowPublication } from './rows.js';

/** One procedure with the file of its rows. */
export interface FoundProcedure extends FoundRows {
  code: string;
  /** Oldest first; never empty. */
  publications: RowPublication[];
}

/**
 * Finds a procedure by its code in any printed form.
 *
 * @throws {StaticProblem} `unknown-procedure`
 */
export async function procedureOf(publication: Publication, printed: string): Promise<FoundProcedure> {
  for (const code of await codesOf(publication, printed)) {
    const rows = (await rowsOf(publication, [code])).get(code);
    const publications = rows && publicationsIn(rows.file, code);
    if (publications) return { ...rows, code, publications };
  }
  throw new StaticProblem('unknown-procedure');
}

/** So many pages are kept read; who compares versions asks for the same one again. */
const PAGES = 20;
const read = new WeakMap<Publication, Map<FileHash, Promise<StaticProcedure>>>();

/** Every publication of a procedure, as its page has it. */
export function pageOf(publication: Publication, found: FoundProcedure): Promise<StaticProcedure> {
  const { code, file } = found;
  const hash = Object.hasOwn(file.pages, code) ? file.pages[code]! : undefined;
  if (hash === undefined) return Promise.reject(new Refusal('malformed'));
  const pages = read.get(publication) ?? new Map<FileHash, Promise<StaticProcedure>>();
  read.set(publication, pages);
  let page = pages.get(hash);
  if (page === undefined) {
    page = readPage(publication, found, hash);
    pages.set(hash, page);
    page.catch(() => pages.delete(hash));
    for (const oldest of pages.keys()) {
      if (pages.size <= PAGES) break;
      pages.delete(oldest);
    }
  }
  return page;
}

async function readPage(
  publication: Publication,
  { code, hash: via }: FoundProcedure,
  hash: FileHash,
): Promise<StaticProcedure> {
  // The page has a name that stays, so that an old one may be kept on the way: the hash makes it another address.
  const path = `${STATIC_PLACES.procedure(code)}?v=${hash}`;
  const page = await publication.text({ path, hash, via });
  const json = new RegExp(`<script[^<>]* id="${PROCEDURE_ELEMENT}"[^<>]*>([^]*?)</script>`).exec(page)?.[1] ?? '';
  const procedure = parsed(json);
  if (!isProcedure(procedure) || procedure.code !== code) throw new Refusal('malformed');
  return procedure;
}

/** One publication of a procedure by its number. */
export async function versionOf(publication: Publication, found: FoundProcedure, number: string): Promise<Procedure> {
  // Known from the rows, so that no page is loaded for a number that there is not.
  if (!found.publications.some(({ version }) => String(version.number) === number))
    throw new StaticProblem('unknown-version');
  const { versions } = await pageOf(publication, found);
  const procedure = versions.find(({ version }) => String(version.number) === number);
  if (procedure === undefined) throw new Refusal('malformed');
  return procedure;
}

/**
 * The publication of a day.
 *
 * @throws {StaticProblem} `not-in-force`
 */
export async function currentOf(publication: Publication, found: FoundProcedure, day: IsoDate): Promise<Procedure> {
  const current = publicationOn(found.publications, day);
  if (current !== undefined) return versionOf(publication, found, String(current.version.number));
  const versions = found.publications.map(({ version }) => version);
  throw new StaticProblem('not-in-force', procedureNotInForce(versions, day));
}

export async function getProcedure({ publication, query, parts, today }: Call<OneProcedureQuery>): Promise<Procedure> {
  const day = query.asOf ?? today;
  const asking = query.agency === undefined ? undefined : agencyOf(publication, query.agency);
  asking?.catch(() => undefined);
  const found = await procedureOf(publication, parts[0]!);
  const agency = await asking;
  const procedure = await currentOf(publication, found, day);
  if (agency === undefined || !isInForce(agency, day) || publication.manifest.overlays === undefined) return procedure;
  const { withOverlay } = await import('./overlaid.js');
  return withOverlay(publication, procedure, agency, day);
}

export async function listVersions({ publication, parts }: Call): Promise<VersionList> {
  const { code, publications } = await procedureOf(publication, parts[0]!);
  return { code, items: publications.map(({ version }) => version).reverse() };
}

export async function getVersion({ publication, parts }: Call): Promise<Procedure> {
  return versionOf(publication, await procedureOf(publication, parts[0]!), parts[1]!);
}

function isProcedure(value: unknown): value is StaticProcedure {
  return (
    isObject(value) &&
    isEvery(value['versions'], (one) => isObject(one) && isObject(one['version']) && one['code'] === value['code'])
  );
}
