import type { Agency, IsoDate } from '@motcua/contract';
import type { OverlayFile } from '@motcua/contract/files';
import type { CatalogueWriter, NewVersion } from '../import/write-catalogue.js';
import type { StoreWriter } from '../store/store-writer.js';
import type { OverlayRow } from '../store/tables.js';
import { type Base, basesOf, standing, type StandingBase } from './bases.js';
import { conflictFaults, ConflictRefusal, type OnConflict, type OverlayConflict } from './conflicts.js';
import { basesUnder } from './laid-entries.js';
import { begun, layOver } from './laying.js';
import { type Laid, ProvinceOverlays } from './province-overlays.js';

/** What an import did about the overlays of provinces. */
export interface OverlaysLaid {
  /** How many versions got an overlay. */
  laid: number;
  /** What was decided by `--on-conflict`. */
  conflicts: OverlayConflict[];
  onConflict?: OnConflict;
  /** Where overlays of communes contradict what came in. They stand, as they are laid over only when they are shown. */
  communes: OverlayConflict[];
}

interface Planned {
  from: IsoDate;
  laid?: Laid;
  by?: OverlayFile;
}

/** New versions of procedures that a province's overlay lies over: held until all are read, then written under what is in force. */
export class HeldVersions {
  readonly #writer: StoreWriter;
  readonly #into: CatalogueWriter;
  readonly #rows: readonly OverlayRow[];
  readonly #overlays: ProvinceOverlays;
  readonly #held = new Map<string, NewVersion[]>();
  /** Codes of all that is new. */
  readonly #changed = new Set<string>();

  private constructor(writer: StoreWriter, into: CatalogueWriter, rows: readonly OverlayRow[]) {
    this.#writer = writer;
    this.#into = into;
    this.#rows = rows;
    this.#overlays = new ProvinceOverlays(rows.map(({ body }) => JSON.parse(body) as OverlayFile));
  }

  /** Holds what `into` is about to add, from now on. */
  static async begin(writer: StoreWriter, into: CatalogueWriter): Promise<HeldVersions> {
    const held = new HeldVersions(writer, into, await writer.overlays.all());
    into.held = (version) => held.#hold(version);
    return held;
  }

  #hold(version: NewVersion): boolean {
    const { code } = version.procedure;
    this.#changed.add(code);
    if (!this.#overlays.covers(code)) return false;
    this.#held.set(code, [...(this.#held.get(code) ?? []), version]);
    return true;
  }

  /**
   * Writes what was held.
   *
   * @throws {ConflictRefusal} where an overlay and the layer below contradict each other and `onConflict` does not decide
   */
  async write(onConflict?: OnConflict): Promise<OverlaysLaid> {
    const conflicts: OverlayConflict[] = [];
    let laid = 0;
    const agencies = this.#held.size === 0 ? new Map<string, string>() : await this.#writer.agencies();
    for (const [code, versions] of this.#held) {
      const rows = await this.#writer.rowsOf(code);
      const known = basesOf(rows, await this.#writer.overlays.laid(code));
      const last = Math.max(0, ...rows.map(({ number }) => number));
      const incoming = versions.map((version, at): Base & { version: NewVersion } => ({
        ...version,
        procedure: { ...version.procedure, version: { ...version.procedure.version, number: last + 1 + at } },
        number: last + 1 + at,
        version,
      }));
      const stands = new Map(standing([...known, ...incoming]).map((base) => [base.number, base]));
      for (const { number, version } of incoming) {
        const base = stands.get(number);
        const spans: Planned[] = base ? this.#overlays.spans(code, base.from, base.to) : [{ from: '' }];
        const done = await this.#writeSpans(version, base, spans, agencies, onConflict);
        laid += done.laid;
        conflicts.push(...done.conflicts);
      }
    }
    if (conflicts.length > 0 && onConflict === undefined) throw this.#refusal(conflicts);
    const communes = await this.#ofCommunes();
    return { laid, conflicts, communes, ...(onConflict === undefined ? {} : { onConflict }) };
  }

  /** What the last overlay of each commune says of what is new, where that is no longer what it was. */
  async #ofCommunes(): Promise<OverlayConflict[]> {
    const communes = this.#rows.filter(({ kind }) => kind === 'commune');
    const last = new Map(communes.map(({ id, body }) => [id, body]));
    const conflicts: OverlayConflict[] = [];
    for (const body of last.values()) {
      const file = JSON.parse(body) as OverlayFile;
      for (const entry of file.procedures) {
        const [base] = this.#changed.has(entry.code) ? ((await basesUnder(file, entry.code, this.#writer)) ?? []) : [];
        if (base) conflicts.push(...layOver(base, { file, entry }, undefined).conflicts);
      }
    }
    return conflicts;
  }

  /** The version itself under what lies over it on its first day, then one more for each day on which that changes. */
  async #writeSpans(
    version: NewVersion,
    base: StandingBase | undefined,
    spans: readonly Planned[],
    agencies: ReadonlyMap<string, string>,
    onConflict: OnConflict | undefined,
  ): Promise<Pick<OverlaysLaid, 'laid' | 'conflicts'>> {
    const result = { laid: 0, conflicts: [] as OverlayConflict[] };
    let own: number | undefined;
    for (const { from, laid, by } of spans) {
      const body = agencies.get(laid?.file.agency ?? '');
      const agency = body === undefined ? undefined : (JSON.parse(body) as Agency);
      const over = base && laid && layOver(base, laid, agency, onConflict);
      if (over) {
        result.laid += 1;
        result.conflicts.push(...over.conflicts);
      }
      const procedure = over?.procedure ?? version.procedure;
      if (own === undefined || base === undefined || by === undefined) {
        own = await this.#into.addVersion({
          ...version,
          procedure: { ...procedure, version: version.procedure.version },
        });
        if (laid) await this.#mark(version.procedure.code, own, own, laid.file, JSON.stringify(version.procedure));
      } else {
        const begins = begun(procedure, { by, base, from, ...(laid && { laid }) });
        const number = await this.#into.addVersion({ ...version, procedure: begins }, true);
        await this.#mark(version.procedure.code, number, own, by);
      }
    }
    return result;
  }

  #mark(code: string, number: number, base: number, file: OverlayFile, below: string | null = null): Promise<void> {
    return this.#writer.addLaid({ code, number, base, overlay: file.id, overlay_number: file.number, below });
  }

  #refusal(conflicts: readonly OverlayConflict[]): ConflictRefusal {
    const faults = this.#rows.flatMap((row) => {
      const own = conflicts.filter(({ overlay, number }) => overlay === row.id && number === row.number);
      return own.length === 0 ? [] : conflictFaults(own, JSON.parse(row.body) as OverlayFile, row);
    });
    return new ConflictRefusal(
      `What comes in contradicts overlays in ${conflicts.length} place(s). Publish overlays that fit, or import with --on-conflict keep or drop. Nothing was imported.`,
      faults,
      conflicts,
    );
  }
}
