import type { Agency, CatalogueInfo, Field, Procedure } from '@motcua/contract';
import type { KnownEntry, KnownVersion, StoreWriter } from '../store/store-writer.js';
import { canonicalJson, hashOf } from './canonical.js';
import type { IncomingProcedure } from './catalogue-files.js';
import type { EntryCounts } from './report.js';

/** A version that the store does not have, with the number and the content by which it is known again. */
export interface NewVersion extends IncomingProcedure {
  declared: number;
  hash: string;
}

/** Adds what is new to the store and counts what it did. Nothing that is there is changed. */
export class CatalogueWriter {
  readonly #writer: StoreWriter;
  readonly #versions: Map<string, KnownVersion[]>;
  readonly #entries: Record<'field' | 'agency', Map<string, KnownEntry>>;
  readonly #mentioned = new Set<string>();
  /** Takes a new version to write it otherwise; false leaves it to be written as it is. */
  held: (version: NewVersion) => boolean = () => false;
  readonly counts = { read: 0, added: 0, newVersions: 0, unchanged: 0 };
  readonly entryCounts: Record<'field' | 'agency', EntryCounts> = {
    field: { added: 0, changed: 0, unchanged: 0 },
    agency: { added: 0, changed: 0, unchanged: 0 },
  };

  private constructor(
    writer: StoreWriter,
    versions: Map<string, KnownVersion[]>,
    entries: Record<'field' | 'agency', Map<string, KnownEntry>>,
  ) {
    this.#writer = writer;
    this.#versions = versions;
    this.#entries = entries;
  }

  static async begin(writer: StoreWriter): Promise<CatalogueWriter> {
    return new CatalogueWriter(writer, await writer.knownVersions(), {
      field: await writer.knownEntries('field'),
      agency: await writer.knownEntries('agency'),
    });
  }

  /** Procedures of earlier imports that this one has not mentioned. */
  get notMentioned(): number {
    return this.#versions.size - this.#mentioned.size;
  }

  /** Ids that the store has. */
  known(table: 'field' | 'agency'): ReadonlySet<string> {
    return new Set(this.#entries[table].keys());
  }

  /**
   * Adds a version unless the store has it. Other content under a number that is taken becomes the next version, which
   * stands for the taken one from then on; the taken one stays. `content` is what is compared.
   */
  async addProcedure({ procedure, raw, source }: IncomingProcedure, content: unknown = procedure): Promise<void> {
    const { code, version } = procedure;
    const declared = version.number;
    const hash = hashOf(canonicalJson(content));
    const known = this.#versions.get(code);
    this.counts.read += 1;
    this.#mentioned.add(code);
    if (known?.findLast((one) => one.declared === declared)?.hash === hash) {
      this.counts.unchanged += 1;
      return;
    }
    if (known) this.counts.newVersions += 1;
    else this.counts.added += 1;
    const one = { procedure, raw, source, declared, hash };
    if (!this.held(one)) await this.addVersion(one);
  }

  /**
   * Adds a version under the number it declares, or the next one where that is taken, and gives the number.
   *
   * @param derived for a version that was made from the one it declares: always the next number
   */
  async addVersion({ procedure, raw, source, declared, hash }: NewVersion, derived = false): Promise<number> {
    const { code, version } = procedure;
    const known = this.#versions.get(code) ?? [];
    const taken = derived || known.some((one) => one.number === declared);
    const number = taken ? Math.max(0, ...known.map((one) => one.number)) + 1 : declared;
    this.#versions.set(code, [...known, { number, declared, hash }]);
    const body: Procedure = { ...procedure, version: { ...version, number } };
    await this.#writer.addVersion({
      code,
      number,
      declared,
      valid_from: version.validFrom ?? null,
      valid_to: version.validTo ?? null,
      body: JSON.stringify(body),
      raw,
      source,
      hash,
    });
    return number;
  }

  async addEntry(table: 'field' | 'agency', entry: Field | Agency): Promise<void> {
    const hash = hashOf(canonicalJson(entry));
    const known = this.#entries[table].get(entry.id);
    const counts = this.entryCounts[table];
    if (known?.hash === hash) {
      counts.unchanged += 1;
      return;
    }
    if (known) counts.changed += 1;
    else counts.added += 1;
    const number = (known?.number ?? 0) + 1;
    this.#entries[table].set(entry.id, { number, hash });
    await this.#writer.addEntry(table, { id: entry.id, number, body: JSON.stringify(entry), hash });
  }

  /** Closes the import; `changed` is false when the catalogue is the same as before. */
  async finish(given: Omit<CatalogueInfo, 'revision' | 'procedures' | 'fields' | 'agencies'>): Promise<{
    revision: string;
    changed: boolean;
  }> {
    await this.#writer.flush();
    const before = await this.#writer.catalogue();
    // A part of a catalogue, imported again, does not name the whole; feeds go by that name.
    const kept = this.notMentioned > 0 ? before?.title : undefined;
    const info = {
      title: kept ?? given.title ?? before?.title ?? null,
      notice: given.notice ?? before?.notice ?? null,
      data_date: given.dataDate ?? before?.data_date ?? null,
    };
    const revision = this.#revision(info, await this.#writer.overlays.marks());
    const changed = revision !== before?.revision;
    if (changed) await this.#writer.addCatalogue({ ...info, revision });
    return { revision, changed };
  }

  /** The same content has the same revision in every store. */
  #revision(info: object, overlays: readonly { id: string; number: number; hash: string }[]): string {
    const lines = [canonicalJson(info)];
    for (const [code, versions] of this.#versions) {
      for (const { number, declared, hash } of versions) lines.push(`version ${code} ${number} ${declared} ${hash}`);
    }
    for (const { id, number, hash } of overlays) lines.push(`overlay ${id} ${number} ${hash}`);
    for (const table of ['field', 'agency'] as const) {
      for (const [id, { hash }] of this.#entries[table]) lines.push(`${table} ${id} ${hash}`);
    }
    return hashOf(lines.sort().join('\n'));
  }
}
