import { writeFile } from 'node:fs/promises';
import { importCatalogue } from '../import/import-catalogue.js';
import { printReport } from '../import/report.js';
import type { OnConflict } from '../overlays/conflicts.js';
import { Refusal } from '../refusal.js';
import { openStore } from '../store/store.js';
import { type Command, placeOf, print, readOptions, UsageError } from './commands.js';

export const importCommand: Command = {
  summary: 'Import procedures from files.',
  help: `Usage: motcua import FILE|DIR… [--data DIR] [--report FILE.json] [--migrate]
                     [--on-conflict keep|drop]

  FILE|DIR           files of the Motcua catalogue format (.json), folders of them, or JSON Lines of
                     the national portal (.jsonl); the format is told from the content
  --data DIR         folder of the embedded store; without it DATABASE_URL, or else .data
  --report FILE      write the report as JSON, too
  --migrate          on PostgreSQL, apply pending migrations first
  --on-conflict      what to do where a province's overlay and a new version of the layer below contradict
                     each other: keep the overlay's value, marked as doubtful, or drop it; without it the
                     import is refused with status 3

Everything is imported or, when anything is wrong, nothing. The same content again changes nothing;
other content becomes a new version, and no version is ever overwritten.`,
  async run(args) {
    const { values, positionals } = readOptions({
      args: [...args],
      allowPositionals: true,
      options: {
        data: { type: 'string' },
        report: { type: 'string' },
        migrate: { type: 'boolean' },
        'on-conflict': { type: 'string' },
      },
    });
    if (positionals.length === 0) throw new UsageError('name at least one file or folder to import');
    const onConflict = onConflictOf(values['on-conflict']);
    const store = await openStore(placeOf(values.data));
    try {
      await store.prepare({ migrate: values.migrate ?? false });
      const report = await importCatalogue(store, positionals, onConflict === undefined ? {} : { onConflict });
      print(printReport(report));
      if (values.report !== undefined) {
        await writeFile(values.report, `${JSON.stringify(report, undefined, 2)}\n`).catch((error: unknown) => {
          throw new Refusal(`The import is done, but the report cannot be written: ${String(error)}`);
        });
      }
    } finally {
      await store.close();
    }
  },
};

function onConflictOf(text: string | undefined): OnConflict | undefined {
  if (text === undefined || text === 'keep' || text === 'drop') return text;
  throw new UsageError('--on-conflict is keep or drop');
}
