import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { PublicationReport } from '@motcua/contract';
import type { PublicationFile } from '@motcua/contract/files';
import { importCatalogue } from '../import/import-catalogue.js';
import type { PlacedFinding } from '../publications/print-report.js';
import { emptyFolder } from '../store/places.fixture.js';
import { openStore } from '../store/store.js';
import { run } from './command.fixture.js';
import { UsageError } from './commands.js';
import { decisionCommand } from './decision.js';

const EXAMPLE = fileURLToPath(new URL('../../../../examples/publishing/decision.json', import.meta.url));
const SAMPLE = fileURLToPath(new URL('../../sample', import.meta.url));

/** A data folder with the sample, and the example changed in one way. */
async function prepared(context: TestContext, change: (file: PublicationFile) => void = () => undefined) {
  const folder = await emptyFolder(context);
  const store = await openStore(join(folder, 'data'));
  await store.prepare();
  await importCatalogue(store, [SAMPLE]);
  await store.close();
  const file = JSON.parse(await readFile(EXAMPLE, 'utf8')) as PublicationFile;
  change(file);
  const path = join(folder, 'quyet-dinh.json');
  await writeFile(path, JSON.stringify(file, undefined, 2));
  const motcua = (...args: string[]) => run(context, ['decision', ...args, '--data', join(folder, 'data')]);
  return { folder, path, motcua };
}

test('the example is checked, published once, and known again', async (context) => {
  const { motcua } = await prepared(context);
  const checked = await motcua('check', EXAMPLE);
  assert.equal(checked.status, 0, checked.out + checked.err);
  assert.match(checked.out, /Would publish 1\.004837 version 3 \(amended\) from 2026-12-01\./);
  const published = await motcua('publish', EXAMPLE);
  assert.equal(published.status, 0, published.out + published.err);
  assert.match(published.out, /Published 1\.004845 version 3 \(abolished\) from 2026-12-01\./);
  const again = await motcua('publish', EXAMPLE, '--json');
  assert.equal(again.status, 0);
  const { published: isNew, findings } = JSON.parse(again.out) as PublicationReport;
  assert.deepEqual([isNew, findings.map(({ kind }) => kind)], [false, ['already-published']]);
});

test('what is wrong is told with its line, in words that say what to do, and nothing is published', async (context) => {
  const { path, motcua } = await prepared(context, ({ items }) => {
    if (items[0]?.change === 'amended') items[0].procedure.steps[0] = { title: 'Nộp hồ sơ', text: '...' };
  });
  const told = await motcua('publish', path, '--confirm-warnings', '--json');
  assert.equal(told.status, 1, 'an error cannot be confirmed');
  const { published, findings } = JSON.parse(told.out) as PublicationReport & { findings: PlacedFinding[] };
  assert.equal(published, false);
  assert.deepEqual(
    findings.map(({ kind, path: place }) => [kind, place]),
    [['placeholder', 'items/0/procedure/steps/0/text']],
  );
  const lines = (await readFile(path, 'utf8')).split('\n');
  assert.match(lines[(findings[0]?.line ?? 0) - 1] ?? '', /"text": "\.\.\."/);
  const plain = await motcua('check', path);
  assert.match(
    plain.out,
    /quyet-dinh\.json:\d+ error placeholder items\/0\/procedure\/steps\/0\/text\n {4}"\.\.\." chỉ để giữ chỗ\./,
  );
});

test('warnings keep it back until a person confirms them; the signed text is held against its check sum', async (context) => {
  const { folder, path, motcua } = await prepared(context);
  const signed = join(folder, 'quyet-dinh.pdf');
  await writeFile(signed, '%PDF-1.7 ký');
  const sum = createHash('sha256').update('%PDF-1.7 ký').digest('hex');
  const missing = await motcua('publish', path, '--file', signed);
  assert.equal(missing.status, 1);
  assert.ok(missing.out.includes(`"sha256": "${sum}"`), 'it is told what to write');
  const file = JSON.parse(await readFile(path, 'utf8')) as PublicationFile;
  const withSum = async (sha256: string) => {
    await writeFile(path, JSON.stringify({ ...file, decision: { ...file.decision, sha256 } }));
    return motcua('check', path, '--file', signed);
  };
  assert.equal((await withSum(sum)).status, 0);
  const other = await withSum('0'.repeat(64));
  assert.equal(other.status, 1);
  assert.match(other.out, /error signed-text-differs decision\/sha256/);
  await writeFile(path, JSON.stringify(file));
  assert.equal((await motcua('publish', path, '--file', signed, '--confirm-warnings')).status, 0);
});

test('a file that is no decision is refused with line and path, and a wrong command line with status 2', async (context) => {
  const { path, motcua } = await prepared(context, (file) => {
    Object.assign(file.items[0] ?? {}, { change: 'changed' });
  });
  const refused = await motcua('check', path);
  assert.equal(refused.status, 1);
  assert.match(refused.err, /quyet-dinh\.json:\d+ items\[0\]\.change: /);
  assert.equal((await motcua('check', `${path}.khong-co`)).status, 1);
  for (const args of [
    [],
    ['check'],
    ['show', path],
    ['check', path, path],
    ['check', path, '--confirm-warnings'],
    ['check', path, '--forse'],
  ])
    await assert.rejects(decisionCommand.run(args), UsageError, args.join(' '));
});
