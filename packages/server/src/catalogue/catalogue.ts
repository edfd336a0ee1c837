import { addDays } from '@motcua/calendar';
import {
  type Agency,
  type CatalogueInfo,
  type Change,
  type ChangeClass,
  type Field,
  isInForce,
  type IsoDate,
  type Layer,
  parseProcedureCode,
  type Procedure,
  type ProcedureAgency,
} from '@motcua/contract';
import type { OverlayFile } from '@motcua/contract/files';
import { collationKey, createSearch, fold, type Search, searchNames } from '@motcua/search';
import { LRUCache } from 'lru-cache';
import { DayView } from './day-view.js';
import { compareProcedures } from '@motcua/catalogue/compare';
import { changedClasses } from './changed-classes.js';
import { type Entry, entryOf, wholeOf } from './entries.js';
import { publicationOn, withEnd } from '@motcua/catalogue';
import { applyOverlay, overlayLayer, overlayOn, overlayStart } from '@motcua/catalogue/overlays';

/** What a catalogue is made of. */
export interface CatalogueSource {
  info: Pick<CatalogueInfo, 'title' | 'notice' | 'dataDate' | 'revision'>;
  fields: readonly Field[];
  agencies: readonly Agency[];
  /** What communes state of their own; what provinces state is in the versions. */
  overlays?: readonly OverlayFile[];
  /** JSON of every version with the number it had in its source. */
  versions: AsyncIterable<{ body: string; declared: number }> | Iterable<{ body: string; declared: number }>;
}

/** Views of so many different days are kept; another one is made in a few milliseconds. */
const VIEWS = 8;

/** Everything that is served, as it was at one moment: it never changes. */
export class Catalogue {
  readonly info: CatalogueSource['info'];
  readonly fields: ReadonlyMap<string, Field>;
  readonly agencies: ReadonlyMap<string, Agency>;
  /** Every version, the most wanted first, then by name: the order of equals in every list. */
  readonly entries: readonly Entry[];
  readonly search: Search;
  /** What communes state of their own, by id of the office, oldest first. */
  readonly overlays: ReadonlyMap<string, readonly OverlayFile[]>;
  /** Every publication with its day, newest first. */
  readonly changes: readonly { day: IsoDate | undefined; change: Change }[];
  readonly #byCode = new Map<string, Entry[]>();
  readonly #byLocalCode = new Map<string, string>();
  /** Days on which something begins or has ended, in order. */
  readonly #turns: readonly IsoDate[];
  readonly #views = new LRUCache<number, DayView>({ max: VIEWS });
  readonly #fieldNames: ReadonlyMap<string, string>;
  #agencySearch: { search: Search; agencies: readonly Agency[] } | undefined;

  private constructor(source: CatalogueSource, entries: Entry[]) {
    this.info = source.info;
    this.fields = new Map(source.fields.map((field) => [field.id, field]));
    this.#fieldNames = new Map(source.fields.map(({ id, name }) => [fold(name), id]));
    this.agencies = new Map(source.agencies.map((agency) => [agency.id, agency]));
    this.overlays = byAgency(source.overlays ?? []);
    const keys = new Map(entries.map((entry) => [entry, collationKey(entry.searchable.name)]));
    this.entries = entries.sort(
      (a, b) =>
        b.popularity - a.popularity ||
        compare(keys.get(a) ?? '', keys.get(b) ?? '') ||
        compare(a.code, b.code) ||
        a.version.number - b.version.number,
    );
    const turns = new Set<IsoDate>((source.overlays ?? []).flatMap(turnsOf));
    for (const entry of this.entries) {
      const same = this.#byCode.get(entry.code);
      if (same) same.push(entry);
      else this.#byCode.set(entry.code, [entry]);
      const local = entry.searchable.localCode;
      if (local !== undefined) this.#byLocalCode.set(local, entry.code);
      for (const day of [entry.version.validFrom, ...entry.dates]) if (day !== undefined) turns.add(day);
      for (const day of [entry.version.validTo, ...entry.dates]) if (day !== undefined) turns.add(addDays(day, 1));
    }
    const changed = new Map<Entry, ChangeClass[]>();
    for (const same of this.#byCode.values()) {
      same.sort((a, b) => a.version.number - b.version.number);
      const classes = changedClasses(same);
      for (const entry of same) {
        const found = classes.get(entry.version.number);
        if (found !== undefined) changed.set(entry, found);
      }
      const ends = same.map((entry) => withEnd(entry, same));
      same.forEach((entry, at) => {
        entry.version = ends[at] ?? entry.version;
        entry.row.summary.version = entry.version;
      });
    }
    this.#turns = [...turns].sort();
    this.changes = this.entries
      .map((entry) => {
        const { code, version, row } = entry;
        const classes = changed.get(entry);
        return {
          day: version.publishedOn ?? version.decision?.date ?? version.validFrom,
          change: {
            code,
            name: row.summary.name,
            field: row.summary.field,
            version,
            ...(classes === undefined ? {} : { classes }),
          },
        };
      })
      .sort(
        (a, b) =>
          compare(b.day ?? '', a.day ?? '') ||
          compare(a.change.code, b.change.code) ||
          b.change.version.number - a.change.version.number,
      );
    this.search = createSearch(this.entries.map((entry) => entry.searchable));
  }

  /** Reads a catalogue into memory; `today` decides nothing but what is kept ready. */
  static async read(source: CatalogueSource, today: IsoDate): Promise<Catalogue> {
    const entries: Entry[] = [];
    const shared = new Map<string, ProcedureAgency[]>();
    let last: Procedure | undefined;
    for await (const stored of source.versions) {
      const procedure = JSON.parse(stored.body) as Procedure;
      const entry = entryOf(procedure, stored, today, shared);
      // Versions come in by code and number, so that what is compared was parsed anyway.
      if (last?.code === procedure.code) {
        entry.changed = { against: last.version.number, classes: compareProcedures(last, procedure).classes };
      }
      entries.push(entry);
      last = procedure;
    }
    return new Catalogue(source, entries);
  }

  /** Number of the span of days that `day` lies in; within a span every list stays the same. */
  spanOf(day: IsoDate): number {
    let low = 0;
    let high = this.#turns.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#turns[middle] ?? '') <= day) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The state of a day. */
  on(day: IsoDate): DayView {
    const span = this.spanOf(day);
    const known = this.#views.get(span);
    if (known) return known;
    const inForce = new Set<Entry>();
    for (const versions of this.#byCode.values()) {
      const entry = publicationOn(versions, day);
      if (entry) inForce.add(entry);
    }
    const view = new DayView(this, day, inForce);
    this.#views.set(span, view);
    return view;
  }

  /** Every version of a procedure, oldest first, by its code in any printed form. */
  versionsOf(printed: string): readonly Entry[] | undefined {
    return (
      this.#byCode.get(printed) ??
      this.#byCode.get(parseProcedureCode(printed).national) ??
      this.#byCode.get(this.#byLocalCode.get(printed.trim()) ?? '')
    );
  }

  /** The version of a day, with what the office states of its own where one is given. */
  procedureOn(versions: readonly Entry[], day: IsoDate, agency?: Agency): Procedure | undefined {
    const entry = publicationOn(versions, day);
    if (entry === undefined) return undefined;
    const overlay = agency && isInForce(agency, day) ? this.overlayOf(agency, day) : undefined;
    const own = overlay?.file.procedures.find(({ code }) => code === entry.code);
    return overlay && own ? applyOverlay(wholeOf(entry), own, overlay.layer) : wholeOf(entry);
  }

  /** What an office states of its own on a day. */
  overlayOf(agency: Agency, day: IsoDate): { file: OverlayFile; layer: Layer } | undefined {
    const file = overlayOn(this.overlays.get(agency.id) ?? [], day);
    return file && { file, layer: overlayLayer(file, agency) };
  }

  /** Id of the field that has this name, typed in any way. */
  fieldNamed(name: string): string | undefined {
    return this.#fieldNames.get(fold(name));
  }

  /** Every version of every procedure, oldest first. */
  get procedures(): ReadonlyMap<string, readonly Entry[]> {
    return this.#byCode;
  }

  /** Offices whose name has the words, best first. */
  agenciesNamed(words: string): Agency[] {
    const agencies = [...this.agencies.values()];
    this.#agencySearch ??= {
      agencies,
      // The words of citizens name procedures, not offices.
      search: searchNames(agencies.map((agency) => ({ name: agency.name, code: agency.code ?? agency.id }))),
    };
    const found = this.#agencySearch;
    return found.search.search(words, { limit: 0, every: true }).rows.flatMap((row) => found.agencies[row] ?? []);
  }
}

function byAgency(overlays: readonly OverlayFile[]): ReadonlyMap<string, readonly OverlayFile[]> {
  const found = new Map<string, OverlayFile[]>();
  for (const file of overlays) found.set(file.agency, [...(found.get(file.agency) ?? []), file]);
  for (const files of found.values()) files.sort((a, b) => a.number - b.number);
  return found;
}

/** Days on which a listing with this overlay changes. */
function turnsOf(file: OverlayFile): IsoDate[] {
  const fees = file.procedures.flatMap(({ set }) => Object.values(set.cases ?? {}).flatMap((one) => one.fees ?? []));
  const ends = fees.flatMap(({ validTo }) => (validTo === undefined ? [] : [addDays(validTo, 1)]));
  const starts = fees.flatMap(({ validFrom }) => (validFrom === undefined ? [] : [validFrom]));
  const start = overlayStart(file);
  return [...(start === '' ? [] : [start]), ...starts, ...ends];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
