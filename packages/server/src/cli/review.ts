import { writeFile } from 'node:fs/promises';
import { dayInVietnam } from '@motcua/calendar';
import type { IsoDate, Procedure } from '@motcua/contract';
import type { Catalogue } from '../catalogue/catalogue.js';
import { wholeOf } from '../catalogue/entries.js';
import { list } from '../catalogue/listing.js';
import { readCatalogue } from '../catalogue/live-catalogue.js';
import { DossierBook } from '../dossiers/dossier-book.js';
import { csvOf } from '../exports/csv.js';
import { xlsxOf } from '../exports/xlsx.js';
import { Refusal } from '../refusal.js';
import { type Weights, WEIGHTS } from '../review/burden.js';
import { type Review, review } from '../review/review.js';
import { printReview, tablesOf } from '../review/tables.js';
import { readSecret } from '../secret/read-secret.js';
import type { Store } from '../store/store.js';
import { type Command, placeOf, print, readOptions, UsageError } from './commands.js';
import { withStore } from './with-store.js';

const DAY = /^\d{4}-\d\d-\d\d$/;

export const reviewCommand: Command = {
  summary: 'Rank procedures by what they ask of people, and draft what could be simpler.',
  help: `Usage: motcua review [--agency ID] [--field ID]… [--first ID]… [--weight NAME=NUMBER]… [--top N]
                    [--xlsx FILE] [--csv FILE] [--json FILE] [--day DAY] [--data DIR]

  --agency ID           only what this office handles
  --field ID            only these fields
  --first ID            fields that come before all others; dat-dai (land, as the plan of 2019 asks) unless told; "none" for no field
  --weight NAME=NUMBER  ${Object.entries(WEIGHTS)
    .map(([name, weight]) => `${name}=${weight}`)
    .join(', ')} unless told
  --top N               rows that are printed; 20 unless told
  --xlsx FILE           the ranking, the draft of the proposals and the formula as a workbook
  --csv FILE            the draft of the proposals alone
  --json FILE           everything, for software
  --day DAY             the day whose procedures are reviewed; today unless told
  --data DIR            folder of the embedded store; without it DATABASE_URL, or else .data

Where the store has dossiers and the secret that opens them, the share of late ones and of those for which more was asked is counted; below 10
ended dossiers of a procedure no share is told. Nothing of an applicant leaves the store.`,
  async run(args) {
    const { values, positionals } = readOptions({
      args: [...args],
      allowPositionals: true,
      options: {
        agency: { type: 'string' },
        field: { type: 'string', multiple: true },
        first: { type: 'string', multiple: true },
        weight: { type: 'string', multiple: true },
        top: { type: 'string' },
        xlsx: { type: 'string' },
        csv: { type: 'string' },
        json: { type: 'string' },
        day: { type: 'string' },
        data: { type: 'string' },
      },
    });
    if (positionals.length > 0) throw new UsageError(`"${positionals[0]}" is no option; see --help`);
    const { day = dayInVietnam(Date.now()), agency, field, first } = values;
    if (!DAY.test(day) || Number.isNaN(Date.parse(day))) throw new UsageError('--day takes a day, as 2026-11-29');
    const top = Number(values.top ?? 20);
    if (!Number.isInteger(top) || top < 0) throw new UsageError('--top takes a whole number');
    const weights = weightsOf(values.weight ?? []);
    await withStore(values.data, async (store) => {
      const catalogue = await readCatalogue(store);
      const result = review(proceduresOf(catalogue, day, { agency, field }), day, {
        weights,
        handled: await talliesOf(store, catalogue, placeOf(values.data)),
        ...(first === undefined ? {} : { first: first.filter((one) => one !== 'none') }),
      });
      await write(result, values);
      print(printReview(result, top));
    });
  },
};

function weightsOf(given: readonly string[]): Partial<Weights> {
  return Object.fromEntries(
    given.map((text) => {
      const [name = '', number = ''] = text.split('=');
      const weight = Number(number);
      if (!Object.hasOwn(WEIGHTS, name) || number === '' || !Number.isFinite(weight) || weight < 0)
        throw new UsageError(`--weight is NAME=NUMBER, with ${Object.keys(WEIGHTS).join(', ')} and a number from 0`);
      return [name, weight];
    }),
  );
}

function proceduresOf(
  catalogue: Catalogue,
  day: IsoDate,
  { agency: id, field }: { agency: string | undefined; field: string[] | undefined },
): Procedure[] {
  const agency = id === undefined ? undefined : catalogue.agencies.get(id);
  if (id !== undefined && agency === undefined)
    throw new Refusal(`There is no agency ${id}. Look for it at /v1/agencies.`);
  const unknown = field?.find((one) => !catalogue.fields.has(one));
  if (unknown !== undefined) throw new Refusal(`There is no field ${unknown}. Look for it at /v1/fields.`);
  const { summaries } = list(catalogue.on(day), field === undefined ? {} : { field }, agency);
  if (summaries.length === 0) throw new Refusal('There is no procedure to review. Import some, or ask for less.');
  const chosen = new Set(summaries.map(({ code, version }) => `${code} ${version.number}`));
  return catalogue.entries
    .filter(({ code, version }) => chosen.has(`${code} ${version.number}`))
    .map((entry) => wholeOf(entry));
}

/** Empty where the store has no dossiers, or nobody gave the secret that opens them. */
async function talliesOf(store: Store, catalogue: Catalogue, place: string): ReturnType<DossierBook['tallies']> {
  if ((await store.dossiers.counts()).dossiers === 0) return new Map();
  const given = process.env['MOTCUA_SECRET'];
  const secret = readSecret({ given, ...(store.kind === 'sqlite' ? { folder: place } : {}) });
  if (secret === undefined) {
    console.error('The dossiers are not counted: give MOTCUA_SECRET, with which they are sealed.');
    return new Map();
  }
  return new DossierBook({ store, secret, catalogue: () => catalogue }).tallies();
}

async function write(result: Review, files: { xlsx?: string; csv?: string; json?: string }): Promise<void> {
  const tables = tablesOf(result);
  const contents: [string | undefined, () => Promise<Buffer> | Buffer | string][] = [
    [files.xlsx, () => xlsxOf(tables)],
    [files.csv, () => csvOf(tables[1]!)],
    [files.json, () => `${JSON.stringify(result, null, 2)}\n`],
  ];
  for (const [file, content] of contents) {
    if (file === undefined) continue;
    await writeFile(file, await content()).catch((error: unknown) => {
      throw new Refusal(`${file} cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)}).`);
    });
    console.error(`Wrote ${file}.`);
  }
}
