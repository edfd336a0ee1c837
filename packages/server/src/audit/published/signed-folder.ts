import { publicationOn, summaryOf, summaryOn } from '@motcua/catalogue';
import { applyOverlay, overlayLayer, overlayOn } from '@motcua/catalogue/overlays';
import { type Agency, handles, type IsoDate, isInForce, type Procedure, type ProcedureSummary } from '@motcua/contract';
import {
  type OverlayFile,
  PROCEDURE_ELEMENT,
  STATIC_PLACES,
  type StaticColumns,
  type StaticManifest,
  type StaticProcedure,
  type StaticRows,
} from '@motcua/contract/files';
import { fileHash } from '../../publish/file-hash.js';
import { readManifest } from '../../publish/read-manifest.js';
import { isSignedBy } from '../../publish/signing-key.js';
import { attribute, type Document, elementsIn, parsePage } from '../site/elements.js';
import type { SiteFetch } from '../site/site-fetch.js';
import { CatalogueError, type CatalogueReader, type ListingQuery } from './published.js';

const FORGED = 'chữ ký hoặc mã băm không đúng, không phải dữ liệu chính thức';

/**
 * Opens a published folder by its manifest. Every file is checked by its hash; the manifest by the keys, where some are given.
 *
 * @param keys public keys as `motcua keys` prints them, separated by spaces; absent: nobody vouches for it
 * @param today decides what is in force when no day is asked for
 * @throws {CatalogueError} when it cannot be read, `forged` when it is not signed by one of the keys
 */
export async function openSignedFolder(
  url: URL,
  keys: string | undefined,
  fetch: SiteFetch,
  today: IsoDate,
): Promise<CatalogueReader> {
  const read = readManifest(new TextDecoder().decode(await bytesAt(url, fetch)));
  if (read === undefined) throw new CatalogueError(`${url.href}: không phải manifest.json của thư mục công bố`);
  const { manifest, signed, signature } = read;
  if (keys !== undefined) {
    const good = signature && keys.split(/\s+/).some((key) => isSignedBy(key, signed, signature));
    if (!good) throw new CatalogueError(`${url.href}: ${FORGED}`, true);
  }
  return new SignedFolder(url, manifest, fetch, today);
}

async function bytesAt(url: URL, fetch: SiteFetch): Promise<Uint8Array> {
  const { status, body } = await fetch(url);
  if (status !== 200) throw new CatalogueError(`${url.href}: trả lời ${status}`);
  return body;
}

class SignedFolder implements CatalogueReader {
  readonly place: string;
  readonly #base: URL;
  readonly #manifest: StaticManifest;
  readonly #fetch: SiteFetch;
  readonly #today: IsoDate;
  readonly #read = new Map<string, Promise<unknown>>();

  constructor(base: URL, manifest: StaticManifest, fetch: SiteFetch, today: IsoDate) {
    this.place = base.href;
    this.#base = base;
    this.#manifest = manifest;
    this.#fetch = fetch;
    this.#today = today;
  }

  dataDate(): Promise<IsoDate | undefined> {
    return Promise.resolve(this.#manifest.dataDate ?? this.#manifest.day);
  }

  async agency(id: string): Promise<Agency | undefined> {
    const agencies = await this.#data<Agency[]>('agencies', this.#manifest.agencyList);
    return agencies.find((agency) => agency.id === id);
  }

  async listing({ agency: id, asOf: day = this.#today, field, level }: ListingQuery): Promise<ProcedureSummary[]> {
    const agency = id === undefined ? undefined : await this.agency(id);
    if (id !== undefined && (agency === undefined || !isInForce(agency, day))) {
      throw new CatalogueError(`${this.place}: không có danh mục của "${id}"`);
    }
    const columns = await this.#data<StaticColumns>('columns', this.#manifest.columns);
    const stated = agency === undefined ? undefined : await this.#statedBy(agency, day);
    const found: ProcedureSummary[] = [];
    for (const [at, code] of columns.code.entries()) {
      const [from, to] = [columns.from[at], columns.to[at]];
      if ((from && from > day) || (to && to < day)) continue;
      const offices = (columns.offices[columns.office[at]!] ?? []).flatMap((one) => columns.agencies[one] ?? []);
      if (agency !== undefined && !handles(agency, offices)) continue;
      if (field !== undefined && !field.includes(columns.fields[columns.field[at]!] ?? '')) continue;
      const levels = columns.levels[columns.level[at]!] ?? [];
      if (level !== undefined && !levels.some((own) => level.includes(own))) continue;
      const row = rowOn(await this.#rowsOf(code, columns.home[at]!), code, day);
      if (row === undefined) continue;
      const lay = stated?.get(code);
      const whole = lay && (await this.version(code, row.version.number));
      found.push(lay && whole ? summaryOf(lay(whole), day) : summaryOn(row, day));
    }
    return found;
  }

  async procedure(
    code: string,
    { asOf = this.#today, agency: id }: { asOf?: IsoDate; agency?: string },
  ): Promise<Procedure | undefined> {
    const home = await this.#homeOf(code);
    const row = home === undefined ? undefined : rowOn(await this.#rowsOf(code, home), code, asOf);
    const whole = row && (await this.version(code, row.version.number));
    const agency = whole === undefined || id === undefined ? undefined : await this.agency(id);
    if (whole === undefined || agency === undefined || !isInForce(agency, asOf)) return whole;
    return (await this.#statedBy(agency, asOf))?.get(code)?.(whole) ?? whole;
  }

  async versions(code: string): Promise<Procedure['version'][]> {
    return ((await this.#whole(code))?.versions ?? []).map(({ version }) => version);
  }

  async version(code: string, number: number): Promise<Procedure | undefined> {
    return (await this.#whole(code))?.versions.find(({ version }) => version.number === number);
  }

  /** What an office states of its own on a day, by code: "not handled here", its desk, its hours. */
  async #statedBy(
    agency: Agency,
    day: IsoDate,
  ): Promise<ReadonlyMap<string, (whole: Procedure) => Procedure> | undefined> {
    const { overlays = {} } = this.#manifest;
    if (!Object.hasOwn(overlays, agency.id)) return undefined;
    const file = overlayOn(await this.#data<OverlayFile[]>('overlay', overlays[agency.id]!), day);
    if (file === undefined) return undefined;
    const layer = overlayLayer(file, agency);
    return new Map(file.procedures.map((entry) => [entry.code, (whole) => applyOverlay(whole, entry, layer)]));
  }

  async #homeOf(code: string): Promise<number | undefined> {
    const homes = await this.#once('homes', async () => {
      const columns = await this.#data<StaticColumns>('columns', this.#manifest.columns);
      return new Map(columns.code.map((one, at) => [one, columns.home[at]!]));
    });
    return homes.get(code);
  }

  /** The file with all rows of a code: 0 is the first listing, else the group at this place less one. */
  #rowsOf(code: string, home: number): Promise<Omit<StaticRows, 'format'>> {
    if (home === 0) return this.#data('first', this.#manifest.first);
    const hash = this.#manifest.groups[home - 1]?.rows.findLast(([first]) => first <= code)?.[1];
    if (hash === undefined) throw new CatalogueError(`${this.place}: thiếu dữ liệu của thủ tục ${code}`);
    return this.#data('rows', hash);
  }

  async #whole(code: string): Promise<StaticProcedure | undefined> {
    const home = await this.#homeOf(code);
    if (home === undefined) return undefined;
    return this.#once(`page ${code}`, async () => {
      const hash = (await this.#rowsOf(code, home)).pages[code];
      const url = new URL(STATIC_PLACES.procedure(code), this.#base);
      const bytes = await bytesAt(url, this.#fetch);
      if (fileHash(bytes) !== hash) throw new CatalogueError(`${url.href}: ${FORGED}`, true);
      return procedureIn(parsePage(new TextDecoder().decode(bytes)));
    });
  }

  #data<Content>(kind: Parameters<typeof STATIC_PLACES.data>[0], hash: string): Promise<Content> {
    return this.#once(hash, async () => {
      const url = new URL(STATIC_PLACES.data(kind, hash), this.#base);
      const bytes = await bytesAt(url, this.#fetch);
      if (fileHash(bytes) !== hash) throw new CatalogueError(`${url.href}: ${FORGED}`, true);
      return JSON.parse(new TextDecoder().decode(bytes)) as Content;
    });
  }

  #once<Content>(key: string, read: () => Promise<Content>): Promise<Content> {
    let known = this.#read.get(key) as Promise<Content> | undefined;
    if (known === undefined) this.#read.set(key, (known = read()));
    return known;
  }
}

/** The row of the publication that applied on a day. */
function rowOn({ rows, declared }: Omit<StaticRows, 'format'>, code: string, day: IsoDate) {
  const all = rows
    .filter((row) => row.code === code)
    .map((row) => ({
      row,
      version: row.version,
      declared: declared[`${code} ${row.version.number}`] ?? row.version.number,
    }));
  return publicationOn(all, day)?.row;
}

/** What a published page of a procedure carries for software. */
export function procedureIn(document: Document): StaticProcedure | undefined {
  const element = [...elementsIn(document)].find(
    (one) => one.tagName === 'script' && attribute(one, 'id') === PROCEDURE_ELEMENT,
  );
  const [content] = element?.childNodes ?? [];
  if (content === undefined || !('value' in content)) return undefined;
  try {
    const found = JSON.parse(content.value) as StaticProcedure;
    return Array.isArray(found.versions) ? found : undefined;
  } catch {
    return undefined;
  }
}
