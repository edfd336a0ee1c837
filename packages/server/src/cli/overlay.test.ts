import assert from 'node:assert/strict';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { layerOf, type Procedure } from '@motcua/contract';
import { type OverlayFile, OverlayFileSchema } from '@motcua/contract/files';
import {
  checkOverlays,
  createApp,
  importCatalogue,
  openStore,
  publishOverlay,
  readCatalogue,
  type Store,
} from '@motcua/server';
import * as z from 'zod/mini';
import { files } from '../import/catalogue.fixture.js';
import { draftOverlay } from '../overlays/draft.js';
import { rebaseOverlay } from '../overlays/rebase.js';
import type { OverlayReport } from '../overlays/report.js';
import { CODE, fixed, national, nationalFile, ofCommune, ofProvince } from '../overlays/overlays.fixture.js';
import { emptyFolder } from '../store/places.fixture.js';
import { run } from './command.fixture.js';
import { UsageError } from './commands.js';
import { overlayCommand } from './overlay.js';

const EXAMPLES = fileURLToPath(new URL('../../../../examples/publishing/', import.meta.url));
const SAMPLE = fileURLToPath(new URL('../../sample/', import.meta.url));
const moved = national([fixed(8000)], { version: { number: 2, change: 'amended', validFrom: '2026-06-01' } });

test('the examples fit the sample and say whose each value is; held against files, in any number', async (context) => {
  const [province, commune] = ['overlay-tinh.json', 'overlay-xa.json'].map((name) => join(EXAMPLES, name)) as [
    string,
    string,
  ];
  for (const file of [province, commune]) {
    const content: unknown = JSON.parse(await readFile(file, 'utf8'));
    assert.deepEqual(z.parse(OverlayFileSchema, content), content);
  }
  const checked = await run(context, ['overlay', 'check', province, commune, '--against', SAMPLE, '--json']);
  assert.equal(checked.status, 0, checked.out + checked.err);
  const reports = JSON.parse(checked.out) as OverlayReport[];
  assert.deepEqual(
    reports.map(({ outcome, redundant }) => [outcome, redundant]),
    [
      ['fits', []],
      ['fits', []],
    ],
  );

  const data = await emptyFolder(context);
  const store = await openStore(data);
  await store.prepare();
  await importCatalogue(store, [SAMPLE]);
  for (const file of [province, commune]) await publishOverlay(store, file);
  const app = createApp(await readCatalogue(store));
  await store.close();
  const get = async (path: string) => (await (await app.request(path)).json()) as Procedure;
  const single = await get('/v1/procedures/1.004873?asOf=2027-01-01');
  assert.equal(single.cases[0]?.timeLimits[0]?.amount, 2);
  assert.equal(layerOf(single, 'cases/thuong/fees')?.id, 'ca-mau');
  assert.equal(layerOf(single, 'places')?.id, 'province');
  const birth = await get('/v1/procedures/1.001193?agency=xa-nguyen-phich&asOf=2027-01-01');
  assert.equal(layerOf(birth, 'contact')?.id, 'xa-nguyen-phich');
});

/** Does something with the store of a folder, which a command can open before and after. */
async function withStore<Result>(data: string, work: (store: Store) => Promise<Result>): Promise<Result> {
  const store = await openStore(data);
  await store.prepare();
  return work(store).finally(() => store.close());
}

test('exit status, report and list of an overlay that fits, does not, and contradicts', async (context) => {
  const data = await emptyFolder(context);
  const folder = await files(context, {
    'national.json': nationalFile(),
    'moved.json': nationalFile(national(), moved),
    'overlay.json': ofProvince(),
    'wrong.json': ofProvince({ number: 7 }),
    'commune.json': ofCommune(),
  });
  const motcua = (...args: string[]) => run(context, [...args, '--data', data]);
  const at = (name: string) => join(folder, name);
  await withStore(data, (store) => importCatalogue(store, [at('national.json')]));

  const wrong = await motcua('overlay', 'check', at('overlay.json'), at('commune.json'), at('wrong.json'));
  assert.equal(wrong.status, 1, wrong.err);
  assert.match(wrong.out, /overlay tinh-ca-mau number 1, 1 procedure\(s\): fits\n {2}1 new version/);
  assert.match(wrong.out, /wrong\.json:\d+ number: number 2 is the next one/);
  const applied = await motcua('overlay', 'apply', at('overlay.json'));
  assert.deepEqual([applied.status, /number 1, 1 procedure\(s\): published/.test(applied.out)], [0, true], applied.err);
  await withStore(data, (store) => publishOverlay(store, at('commune.json')));
  const listed = await motcua('overlay', 'list');
  assert.match(listed.out, /^\* tinh-ca-mau 1 {2}province ca-mau {2}2026-01-15 {2}12\/QĐ-UBND {2}1 procedure/m);
  assert.match(listed.out, /^\* xa-nguyen-phich 1 {2}commune nguyen-phich /m);

  const refused = await motcua('import', at('moved.json'));
  assert.equal(refused.status, 3, refused.err);
  assert.match(
    refused.err,
    /overlay\.json:\d+ procedures\[0\]\.set\.cases\.thuong\.fees: 1\.001193 from 2026-06-01 now says/,
  );
  const kept = await motcua('import', at('moved.json'), '--on-conflict', 'keep');
  assert.equal(kept.status, 0, kept.err);
  assert.match(
    kept.out,
    /Contradictions to overlays; the overlay stands and is marked as doubtful:\n {2}tinh-ca-mau 1\.001193/,
  );
  const against = await run(context, ['overlay', 'check', at('overlay.json'), '--against', at('moved.json')]);
  assert.equal(against.status, 3, against.out);
});

test('a draft is what stands below, a rebase brings it up to date and leaves conflicts', async (context) => {
  const data = await emptyFolder(context);
  const folder = await files(context, { 'national.json': nationalFile(), 'moved.json': nationalFile(moved) });
  const motcua = (...args: string[]) => run(context, [...args, '--data', data]);
  const path = join(folder, 'draft.json');
  const read = async () => JSON.parse(await readFile(path, 'utf8')) as OverlayFile;
  await withStore(data, (store) => importCatalogue(store, [join(folder, 'national.json')]));
  const made = await motcua('overlay', 'draft', '--agency', 'ca-mau', '--code', CODE, '--out', path);
  assert.equal(made.status, 0, made.err);
  const draft = await read();
  assert.deepEqual(draft.procedures[0]?.set, draft.procedures[0]?.was);
  assert.deepEqual([draft.id, draft.number, draft.kind], ['ca-mau', 1, 'province']);

  const { fees, timeLimits } = draft.procedures[0]!.set.cases!['thuong']!;
  const edited: OverlayFile = {
    ...draft,
    decision: { number: '1/QĐ-UBND', effectiveFrom: '2026-06-01' },
    procedures: [
      {
        code: CODE,
        set: { cases: { thuong: { fees: [fixed(5000)], timeLimits: [{ ...timeLimits![0]!, amount: 1 }] } } },
        was: { cases: { thuong: { fees: fees!, timeLimits: timeLimits! } } },
      },
    ],
  };
  await writeFile(path, JSON.stringify(edited));
  await withStore(data, async (store) => {
    const outcomes = async () => (await checkOverlays(store, [path])).map(({ outcome }) => outcome);
    assert.deepEqual(await outcomes(), ['fits']);
    await importCatalogue(store, [join(folder, 'moved.json')]);
    assert.deepEqual(await outcomes(), ['conflicts']);
  });
  const conflict = await motcua('overlay', 'rebase', path);
  assert.deepEqual(
    [conflict.status, conflict.out],
    [3, `conflict, left as it was: ${CODE} cases/thuong/fees\n`],
    conflict.err,
  );
  assert.deepEqual(await read(), edited);

  // Decided: what is below now was seen.
  edited.procedures[0]!.was.cases!['thuong']!.fees = moved.cases[0]!.fees;
  await writeFile(path, JSON.stringify(edited));
  await withStore(data, async (store) => {
    assert.deepEqual((await rebaseOverlay(store, path)).conflicts, []);
    await publishOverlay(store, path);
    const { number, procedures } = await draftOverlay(store, 'ca-mau', []);
    assert.deepEqual([number, procedures], [2, edited.procedures], 'the next one begins with what the last one states');
    const asked = (await draftOverlay(store, 'ca-mau', [CODE])).procedures[0]!.set;
    assert.deepEqual(asked.cases!['thuong'], edited.procedures[0]!.set.cases!['thuong'], 'also where it is asked for');
    assert.ok(asked.places !== undefined, 'with what is below where it states nothing');
    const later: OverlayFile = { ...edited, number: 2, decision: { number: '2/QĐ-UBND', effectiveFrom: '2999-01-01' } };
    await writeFile(path, JSON.stringify(later));
    await publishOverlay(store, path);
    const { decision } = await draftOverlay(store, 'ca-mau', []);
    assert.equal(decision?.effectiveFrom, '2999-01-01', 'never before the one that it follows');
  });
});

test('a file that is not there is told by its name', async (context) => {
  const data = await emptyFolder(context);
  for (const what of ['check', 'apply', 'rebase']) {
    const { status, err } = await run(context, ['overlay', what, 'none.json', '--data', data]);
    assert.deepEqual([status, err], [1, 'motcua: none.json cannot be read (ENOENT). Check the name.\n']);
  }
});

for (const args of [
  [],
  ['check'],
  ['check', 'a.json', '--against', 'b', '--data', 'c'],
  ['check', 'a.json', '--out', 'b'],
  ['apply'],
  ['apply', 'a.json', 'b.json'],
  ['apply', 'a.json', '--against', 'b'],
  ['list', 'a.json'],
  ['draft'],
  ['draft', '--agency', 'x', 'a.json'],
  ['rebase'],
  ['rebase', 'a.json', '--json'],
  ['undo', 'a.json'],
]) {
  test(`a wrong command line opens nothing: overlay ${args.join(' ')}`, async (context) => {
    const place = await emptyFolder(context);
    const where = args.includes('--data') ? [] : ['--data', place];
    await assert.rejects(overlayCommand.run([...args, ...where]), UsageError);
    assert.deepEqual(await readdir(place), []);
  });
}
