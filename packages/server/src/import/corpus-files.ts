import type { Procedure } from '@motcua/contract';
import { CorpusRefusal, FindingSummary, readCorpus } from '@motcua/connectors';
import { slug } from '@motcua/search';
import { type Fault, Refusal } from '../refusal.js';
import { linesOfFile } from './lines.js';
import type { ImportReport } from './report.js';
import type { CatalogueWriter } from './write-catalogue.js';

/**
 * Streams files of the corpus format into the store, so that memory holds one record at a time.
 *
 * @throws {Refusal} at the first line that is no record; the transaction around it takes back what was written.
 */
export async function writeCorpusFiles(
  files: readonly string[],
  into: CatalogueWriter,
): Promise<Pick<ImportReport, 'defects' | 'leftOut'>> {
  const summary = new FindingSummary();
  const leftOut: Fault[] = [];
  const places = new Map<string, string>();
  const fields = new Map<string, string>();
  for (const file of files) {
    try {
      for await (const { line, code, raw, procedure, findings } of readCorpus(linesOfFile(file), { fieldId: slug })) {
        summary.add(code, findings);
        const source = `${file}:${line}`;
        const before = places.get(procedure.code);
        if (before !== undefined) {
          leftOut.push({ file, line, path: procedure.code, reason: `the code was read before, from ${before}` });
          continue;
        }
        places.set(procedure.code, source);
        if (!fields.has(procedure.field.id)) fields.set(procedure.field.id, procedure.field.name);
        await into.addProcedure({ procedure, raw, source }, undatedDoubts(procedure));
      }
    } catch (error) {
      if (!(error instanceof CorpusRefusal)) throw error;
      throw new Refusal(`${file} is not the corpus format at line ${error.line}. Nothing was imported.`, [
        { file, line: error.line, reason: error.detail },
      ]);
    }
  }
  for (const [id, name] of fields) if (!into.known('field').has(id)) await into.addEntry('field', { id, name });
  return { defects: summary.counts(), leftOut };
}

/**
 * The content by which a record is compared with an earlier import. Whether a dated fee has expired depends on the day of
 * the import, not on the publication, so that judgement is left out.
 */
function undatedDoubts(procedure: Procedure): unknown {
  return {
    ...procedure,
    cases: procedure.cases.map((one) => ({
      ...one,
      fees: one.fees.map((fee) =>
        fee.validTo === undefined ? fee : { ...fee, confirmed: undefined, doubt: undefined },
      ),
    })),
  };
}
