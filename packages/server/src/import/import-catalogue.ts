import type { OnConflict } from '../overlays/conflicts.js';
import { HeldVersions } from '../overlays/held-versions.js';
import { Refusal } from '../refusal.js';
import type { Store } from '../store/store.js';
import { type IncomingCatalogue, readCatalogueFiles } from './catalogue-files.js';
import { writeCorpusFiles } from './corpus-files.js';
import { readDocument } from './documents.js';
import type { ImportReport } from './report.js';
import { filesOf, formatOf, type SourceFormat } from './sources.js';
import { CatalogueWriter } from './write-catalogue.js';

/**
 * Imports files or folders into a store: the Motcua catalogue format, or JSON Lines of the corpus format, told apart by
 * content. All of it is stored, or, when anything is wrong, nothing. What a province states of a procedure is laid over a new version of it.
 *
 * @throws {Refusal} with file, line, path and reason of what is wrong.
 * @throws {ConflictRefusal} where an overlay and what comes in contradict each other, unless `onConflict` decides
 * @example
 * const store = await openStore('.data');
 * await store.prepare();
 * const report = await importCatalogue(store, ['catalogue/']);
 */
export async function importCatalogue(
  store: Store,
  paths: readonly string[],
  { onConflict }: { onConflict?: OnConflict } = {},
): Promise<ImportReport> {
  const started = performance.now();
  const files = await filesOf(paths);
  const format = await oneFormat(files);
  return store.write(async (writer) => {
    await writer.addImport({ at: new Date().toISOString(), files: JSON.stringify(files), format });
    const into = await CatalogueWriter.begin(writer);
    const held = await HeldVersions.begin(writer, into);
    const told = format === 'corpus' ? await writeCorpusFiles(files, into) : { defects: [], leftOut: [] };
    const info = format === 'corpus' ? {} : await writeCatalogueFiles(files, into);
    const overlays = await held.write(onConflict);
    const { revision, changed } = await into.finish(info);
    const report: ImportReport = {
      format,
      files,
      ...into.counts,
      ...told,
      fields: into.entryCounts.field,
      agencies: into.entryCounts.agency,
      notMentioned: into.notMentioned,
      overlays,
      revision,
      changed,
      seconds: (performance.now() - started) / 1000,
    };
    await writer.finishImport({ counts: JSON.stringify(into.counts), report: JSON.stringify(report) });
    return report;
  });
}

async function oneFormat(files: readonly string[]): Promise<SourceFormat> {
  const formats = new Set<SourceFormat>();
  for (const file of files) formats.add(await formatOf(file));
  const [format, other] = formats;
  if (format === undefined || other !== undefined) {
    throw new Refusal(
      'The files have different formats. Import the corpus (.jsonl) and the catalogue files one after the other.',
    );
  }
  return format;
}

async function writeCatalogueFiles(
  files: readonly string[],
  into: CatalogueWriter,
): Promise<IncomingCatalogue['info']> {
  const documents = [];
  for (const file of files) documents.push(await readDocument(file));
  const incoming = readCatalogueFiles(documents, { fields: into.known('field'), agencies: into.known('agency') });
  for (const field of incoming.fields) await into.addEntry('field', field);
  for (const agency of incoming.agencies) await into.addEntry('agency', agency);
  for (const procedure of incoming.procedures) await into.addProcedure(procedure);
  return incoming.info;
}
