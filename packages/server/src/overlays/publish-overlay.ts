import { overlayStart } from '@motcua/catalogue/overlays';
import type { Agency } from '@motcua/contract';
import type { OverlayFile } from '@motcua/contract/files';
import { canonicalJson, hashOf } from '../import/canonical.js';
import { type DocumentFault, withLines } from '../import/document-faults.js';
import { type JsonDocument, readDocument } from '../import/documents.js';
import type { JsonPath } from '../import/json-scanner.js';
import { CatalogueWriter } from '../import/write-catalogue.js';
import { type Fault, Refusal } from '../refusal.js';
import type { Store } from '../store/store.js';
import type { StoreWriter } from '../store/store-writer.js';
import { conflictFaults, ConflictRefusal, type OverlayConflict } from './conflicts.js';
import { checkFile } from './file-checks.js';
import { type LaidEntry, laidEntries } from './laid-entries.js';
import { begun, layOver } from './laying.js';
import { readOverlay } from './read-overlay.js';
import type { OverlayReport } from './report.js';

/**
 * Publishes the overlay of a province or a commune: everything in it, or, when anything is wrong, nothing. A province's is written into
 * the next versions of its procedures; a commune's is kept and laid over where its listing is asked for.
 *
 * @throws {Refusal} with what is wrong in the file
 * @throws {ConflictRefusal} where the layer below has moved since the overlay was decided
 * @example
 * const report = await publishOverlay(store, 'overlay-ca-mau.json');
 */
export async function publishOverlay(store: Store, file: string): Promise<OverlayReport> {
  const document = await readDocument(file);
  return store.write(async (writer) => {
    await writer.addImport(runOf([file]));
    const into = await CatalogueWriter.begin(writer);
    const report = await publish(document, { writer, into, hasHistory: true, isCheck: false });
    if (report.outcome === 'refused')
      throw new Refusal(`${report.faults.length} fault(s) found in ${file}. Nothing was published.`, report.faults);
    if (report.outcome === 'conflicts') {
      throw new ConflictRefusal(
        `${file} contradicts the layer below in ${report.conflicts.length} place(s). Nothing was published.`,
        report.conflicts.map(({ fault }) => fault),
        report.conflicts,
      );
    }
    await into.finish({});
    const counts = { read: report.procedures, newVersions: report.versions.length };
    await writer.finishImport({ counts: JSON.stringify(counts), report: JSON.stringify(report) });
    return report;
  });
}

/**
 * What publishing these overlays one after the other would do. Nothing stays written.
 *
 * @param hasHistory false where the store does not know earlier overlays, so that any number may be the next
 * @throws {Refusal} for what is no JSON
 */
export async function checkOverlays(
  store: Store,
  files: readonly string[],
  { hasHistory = true }: { hasHistory?: boolean } = {},
): Promise<OverlayReport[]> {
  const documents: JsonDocument[] = [];
  for (const file of files) documents.push(await readDocument(file));
  const reports: OverlayReport[] = [];
  const done = new Error('checked');
  await store
    .write(async (writer) => {
      await writer.addImport(runOf(files));
      const into = await CatalogueWriter.begin(writer);
      for (const document of documents)
        reports.push(await publish(document, { writer, into, hasHistory, isCheck: true }));
      // What is thrown here takes back all that was written.
      throw done;
    })
    .catch((error: unknown) => {
      if (error !== done) throw error;
    });
  return reports;
}

function runOf(files: readonly string[]): { at: string; files: string; format: string } {
  return { at: new Date().toISOString(), files: JSON.stringify(files), format: 'motcua-overlay' };
}

interface Publishing {
  writer: StoreWriter;
  into: CatalogueWriter;
  hasHistory: boolean;
  /** True where also an overlay in force is held against what is below it. */
  isCheck: boolean;
}

async function publish(document: JsonDocument, publishing: Publishing): Promise<OverlayReport> {
  const { writer, hasHistory, isCheck } = publishing;
  const report: OverlayReport = {
    file: document.file,
    procedures: 0,
    outcome: 'refused',
    faults: [],
    conflicts: [],
    redundant: [],
    versions: [],
  };
  const faults: DocumentFault[] = [];
  const file = readOverlay(document, faults);
  if (file === undefined) return { ...report, faults: withLines(faults) };
  const { id, number, kind, agency, procedures } = file;
  Object.assign(report, { id, number, kind, agency, procedures: procedures.length });
  const rows = await writer.overlays.all();
  const hash = hashOf(canonicalJson(file));
  const isInForce = rows.some((row) => row.id === id && row.number === number && row.hash === hash);
  if (isInForce && !isCheck) return { ...report, outcome: 'unchanged' };

  const known = rows.map(({ body }) => JSON.parse(body) as OverlayFile);
  const agencies = new Map([...(await writer.agencies())].map(([key, body]) => [key, JSON.parse(body) as Agency]));
  const tell = (path: JsonPath, reason: string) => void faults.push({ document, path, reason });
  if (!isInForce) checkFile(file, { agencies, known, hasHistory }, tell);
  const entries = await laidEntries(file, known, writer, tell);
  if (faults.length > 0) return { ...report, faults: withLines(faults) };

  const conflicts: OverlayConflict[] = [];
  for (const { entry, bases } of entries) {
    if (entry === undefined) continue;
    for (const base of bases) {
      const { merge, conflicts: found } = layOver(base, { file, entry }, agencies.get(agency));
      conflicts.push(...found);
      const redundant = merge.members.filter(({ state }) => state === 'redundant');
      report.redundant.push(...redundant.map(({ path }) => ({ code: base.procedure.code, path })));
    }
  }
  if (conflicts.length > 0) {
    const told = conflictFaults(conflicts, file, { source: document.file, raw: document.text });
    return {
      ...report,
      outcome: 'conflicts',
      conflicts: conflicts.map((one, at) => ({ ...one, fault: told[at] as Fault })),
    };
  }
  if (isInForce) return { ...report, outcome: 'unchanged' };
  await write(file, document, { hash, entries, agency: agencies.get(agency) }, publishing, report);
  return { ...report, outcome: isCheck ? 'fits' : 'published' };
}

async function write(
  file: OverlayFile,
  document: JsonDocument,
  { hash, entries, agency }: { hash: string; entries: readonly LaidEntry[]; agency: Agency | undefined },
  { writer, into }: Publishing,
  report: OverlayReport,
): Promise<void> {
  const { id, number, kind } = file;
  const start = overlayStart(file);
  const source = document.file;
  await writer.addOverlay({
    id,
    number,
    kind,
    agency: file.agency,
    valid_from: start === '' ? null : start,
    body: JSON.stringify(file),
    raw: document.text,
    source,
    hash,
  });
  if (kind !== 'province') return;
  for (const { code, entry, bases } of entries) {
    for (const base of bases) {
      const from = base.from > start ? base.from : start;
      const laid = entry && { file, entry };
      const procedure = laid ? layOver(base, laid, agency).procedure : base.procedure;
      // The same content of the source stays known by its hash, so that importing it again changes nothing.
      const { raw, declared, hash: known } = base;
      const version = begun(procedure, { by: file, base, from, ...(laid && { laid }) });
      const made = { procedure: version, raw, source: `${base.source}; ${source}`, declared, hash: known };
      const given = await into.addVersion(made, true);
      await writer.addLaid({
        code,
        number: given,
        base: base.number,
        overlay: id,
        overlay_number: number,
        below: null,
      });
      report.versions.push({ code, number: given, validFrom: from });
    }
  }
}
