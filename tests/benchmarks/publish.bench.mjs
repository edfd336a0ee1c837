import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NO_CORPUS } from './corpus-store.mjs';
import { runMotcua } from './motcua-process.mjs';

export const order = 15;
export const title = 'Publishing of the 5,813 procedures as a signed folder';

/** The procedure that is changed, one of the first of its field. */
const CODE = '1.001193';

const amended = (one, parts) => ({
  ...one,
  ...parts,
  version: { number: one.version.number + 1, change: 'amended', validFrom: '2026-01-01' },
});

/** What is changed, each on top of the one before. */
const CHANGES = [
  {
    name: 'files an amended fee changes',
    atMost: 4,
    of: (one) =>
      amended(one, {
        cases: one.cases.map((each) => ({
          ...each,
          fees: [{ kind: 'fixed', amount: 8000, raw: '8.000 đồng', confirmed: true }],
        })),
      }),
  },
  {
    name: 'files a changed paper changes',
    of: (one) =>
      amended(one, { cases: one.cases.map((each) => ({ ...each, documents: [{ name: 'Tờ khai theo mẫu mới' }] })) }),
  },
  { name: 'files a changed name changes', of: (one) => amended(one, { name: `${one.name} theo quy định mới` }) },
  {
    name: 'files a new procedure changes',
    of: (one) => ({ ...one, code: '1.999001', name: 'Thủ tục mới', version: { number: 1, change: 'new' } }),
  },
];

export async function run({ folder, corpusStore, say }) {
  const store = await corpusStore();
  if (store === undefined) return NO_CORPUS;
  const [data, out, key] = ['publish-data', 'site', 'key.pem'].map((name) => join(folder, name));
  await cp(store.data, data, { recursive: true });
  await runMotcua(['keys', 'signing', '--out', key], join(folder, 'keys.log'));
  const log = join(folder, 'publish.log');
  const publish = async (to = out) => {
    const { seconds, peak } = await runMotcua(
      ['publish', '--data', data, '--key', key, '--day', '2026-11-30', '--out', to],
      log,
    );
    const [, changed] = /, (\d+) changed, /.exec(await readFile(log, 'utf8'));
    return { seconds, peak, changed: Number(changed) };
  };
  say('Publishing…');
  const first = await publish();
  const second = await publish();
  const results = [
    { name: 'time', value: first.seconds, unit: 's', atMost: 60 },
    { name: 'files that a second publishing changes', value: second.changed, unit: '', atMost: 0 },
  ];
  if (first.peak !== undefined)
    results.push({ name: 'highest memory', value: first.peak / 1e6, unit: 'MB', what: 'resident' });
  for (const { name, atMost, of } of CHANGES) {
    const page = await readFile(join(out, `thu-tuc/${CODE}.html`), 'utf8');
    const [, json] = /<script type="application\/json" id="motcua-procedure">([^<]*)</.exec(page);
    const procedure = of(JSON.parse(json).versions[0]);
    const file = join(folder, 'change.json');
    await writeFile(file, JSON.stringify({ format: 'motcua-catalogue', formatVersion: 1, procedures: [procedure] }));
    await runMotcua(['import', file, '--data', data], join(folder, 'change.log'));
    // The manifest is not counted.
    const { changed } = await publish();
    results.push({ name, value: changed - 1, unit: 'files', ...(atMost === undefined ? {} : { atMost }) });
  }
  return results;
}
