import { writeFile } from 'node:fs/promises';
import { overlayOn, overlayStart } from '@motcua/catalogue/overlays';
import type { OverlayFile } from '@motcua/contract/files';
import { dayInVietnam } from '@motcua/calendar';
import { checkOverlaysAgainst } from '../overlays/check-against.js';
import { draftOverlay } from '../overlays/draft.js';
import { checkOverlays, publishOverlay } from '../overlays/publish-overlay.js';
import { rebaseOverlay } from '../overlays/rebase.js';
import { exitStatus, type OverlayReport, printOverlayReport } from '../overlays/report.js';
import { Refusal } from '../refusal.js';
import type { Store } from '../store/store.js';
import { type Command, print, readOptions, UsageError } from './commands.js';
import { withStore } from './with-store.js';

export const overlayCommand: Command = {
  summary: 'Check and publish what a province or a commune states of its own.',
  help: `Usage: motcua overlay check FILE… [--against FILE|DIR]… [--data DIR] [--json]
       motcua overlay apply FILE [--data DIR] [--json]
       motcua overlay list [--data DIR]
       motcua overlay draft --agency ID [--code CODE]… [--out FILE] [--data DIR]
       motcua overlay rebase FILE [--data DIR]

  check            say what apply would do to each file, in this order; nothing is written
  apply            publish the file: a province's into the next versions of its procedures, a commune's
                   over its own listing
  list             the overlays of the store; those in force today with a *
  draft            write the next overlay of an office, to be edited: "was" is what stands below it now
  rebase           write the file anew, with "was" brought up to date where nothing contradicts it

  --against PATH   hold it against catalogue files or the corpus instead of the store; may be repeated
  --agency ID      the office
  --code CODE      a procedure to state something of; may be repeated
  --out FILE       write the draft there instead of to standard output
  --json           the report as JSON
  --data DIR       folder of the embedded store; without it DATABASE_URL, or else .data

Exit status: 0 fine, 1 wrong or refused, 2 wrong command line, 3 the layer below has moved and a person
must decide. With 1 and 3 nothing is written, but that rebase writes what contradicts nothing.`,
  async run(args) {
    const { values, positionals } = readOptions({
      args: [...args],
      allowPositionals: true,
      options: {
        against: { type: 'string', multiple: true },
        agency: { type: 'string' },
        code: { type: 'string', multiple: true },
        out: { type: 'string' },
        json: { type: 'boolean' },
        data: { type: 'string' },
      },
    });
    await workOf(positionals, values)();
  },
};

interface Given {
  against?: string[];
  agency?: string;
  code?: string[];
  out?: string;
  json?: boolean;
  data?: string;
}

/** Everything is checked before a store is opened. */
function workOf([what, ...files]: string[], given: Given): () => Promise<void> {
  const { against, agency, code, out, json = false, data } = given;
  const [file] = files;
  const allow = (...names: (keyof Given)[]) => {
    const other = Object.keys(given).find((name) => name !== 'data' && !names.includes(name as keyof Given));
    if (other !== undefined) throw new UsageError(`"overlay ${what}" takes no --${other}`);
  };
  switch (what) {
    case 'check':
      allow('against', 'json');
      if (file === undefined) throw new UsageError('name at least one overlay to check');
      if (against !== undefined && data !== undefined) throw new UsageError('give --against or --data, not both');
      return () => check(files, against, json, data);
    case 'apply':
      allow('json');
      if (file === undefined || files.length > 1) throw new UsageError('name the overlay to publish');
      return () => withStore(data, async (store) => tell([await publishOverlay(store, file)], json));
    case 'list':
      allow();
      if (file !== undefined) throw new UsageError('"overlay list" takes no file');
      return () => withStore(data, list);
    case 'draft':
      allow('agency', 'code', 'out');
      if (file !== undefined || agency === undefined)
        throw new UsageError('say "overlay draft --agency ID --code CODE"');
      return () => withStore(data, (store) => draft(store, agency, code ?? [], out));
    case 'rebase':
      allow();
      if (file === undefined || files.length > 1) throw new UsageError('name the overlay to bring up to date');
      return () => withStore(data, (store) => rebase(store, file));
    default:
      throw new UsageError('say "overlay check", "overlay apply", "overlay list", "overlay draft" or "overlay rebase"');
  }
}

async function check(
  files: readonly string[],
  against: readonly string[] | undefined,
  json: boolean,
  data: string | undefined,
): Promise<void> {
  if (against !== undefined) tell(await checkOverlaysAgainst(files, against), json);
  else await withStore(data, async (store) => tell(await checkOverlays(store, files), json));
}

function tell(reports: readonly OverlayReport[], json: boolean): void {
  if (json) print(JSON.stringify(reports, undefined, 2));
  else for (const report of reports) print(printOverlayReport(report));
  process.exitCode = exitStatus(reports);
}

async function list({ overlays }: Store): Promise<void> {
  const today = dayInVietnam(Date.now());
  const rows = (await overlays.all()).map((row) => ({ ...row, file: JSON.parse(row.body) as OverlayFile }));
  for (const { id, number, kind, agency, file } of rows) {
    const same = rows.filter((row) => row.id === id).map((row) => row.file);
    const mark = overlayOn(same, today)?.number === number ? '*' : ' ';
    const decision = file.decision?.number ?? '-';
    print(
      `${mark} ${id} ${number}  ${kind} ${agency}  ${overlayStart(file) || '-'}  ${decision}  ${file.procedures.length} procedure(s)`,
    );
  }
}

async function draft(store: Store, agency: string, codes: readonly string[], out: string | undefined): Promise<void> {
  const text = JSON.stringify(await draftOverlay(store, agency, codes), undefined, 2);
  if (out === undefined) print(text);
  else await save(out, text);
}

async function rebase(store: Store, path: string): Promise<void> {
  const { file, redundant, conflicts } = await rebaseOverlay(store, path);
  await save(path, JSON.stringify(file, undefined, 2));
  for (const one of redundant) print(`not needed, the layer below says the same: ${one.code} ${one.path}`);
  for (const one of conflicts) print(`conflict, left as it was: ${one.code} ${one.path}`);
  if (conflicts.length > 0) process.exitCode = 3;
}

async function save(path: string, text: string): Promise<void> {
  await writeFile(path, `${text}\n`).catch((error: unknown) => {
    throw new Refusal(`${path} cannot be written: ${String(error)}`);
  });
}
