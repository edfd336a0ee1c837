import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { importCatalogue, Refusal } from '@motcua/server';
import { emptyStore, ENGINES, type TestedEngine } from '../store/places.fixture.js';
import { catalogue, files, procedure } from './catalogue.fixture.js';

const [embedded] = ENGINES as readonly [TestedEngine];

/** Imports what must be refused and gives the refusal; nothing may have been written. */
async function refusal(context: TestContext, contents: Parameters<typeof files>[1], name = ''): Promise<Refusal> {
  const store = await emptyStore(context, embedded);
  const folder = await files(context, contents);
  const error: unknown = await importCatalogue(store, [join(folder, name)]).then(
    () => assert.fail('was not refused'),
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof Refusal, String(error));
  assert.equal(await store.catalogue(), undefined);
  assert.deepEqual(await store.imports(), []);
  return error;
}

test('broken JSON is refused with its line', async (context) => {
  const { faults } = await refusal(context, {
    'a.json': '{\n  "format": "motcua-catalogue",\n  "fields": [ { "id": "x" "name" ] \n}',
  });
  assert.equal(faults[0]?.line, 3);
  assert.match(faults[0].reason, /comma/);
});

for (const [what, text, reason] of [
  ['cut off', '{"format": "motcua-catalogue", "fie', /not closed|too early/],
  ['followed by something', '{} x', /after the end/],
  ['nested deep', '['.repeat(5000), /nested deeper/],
  ['with an escape that does not exist', '{"a": "\\x"}', /escape/],
  ['that would touch the prototype', '{"__proto__": {}}', /__proto__/],
] as const) {
  test(`a document ${what} is refused`, async (context) => {
    assert.match((await refusal(context, { 'a.json': text })).faults[0]?.reason ?? '', reason);
  });
}

test('every fault is told together, with line and path', async (context) => {
  const bad = procedure('1.000001');
  const content = catalogue([
    { ...bad, name: 7 as unknown as string },
    procedure('1.000002', { levels: ['xã'], agencies: [{ role: 'executing', name: 'X', id: 'nowhere' }] }),
    procedure('1.000003', { field: { id: 'no-field', name: 'X' }, version: { validFrom: '30/06/2019' } }),
    procedure('1.000003'),
    procedure('1.000003'),
    procedure('1.000004.000.00.00.H12'),
  ]);
  const text = JSON.stringify(content, null, 2);
  const { faults, count } = await refusal(context, { 'a.json': text });
  const told = new Map(faults.map((fault) => [fault.path, fault]));
  for (const path of [
    'procedures[0].name',
    'procedures[1].levels[0]',
    'procedures[1].agencies[0].id',
    'procedures[2].version.validFrom',
    'procedures[4].code',
    'procedures[5].code',
  ]) {
    assert.ok(told.has(path), `${path} in ${[...told.keys()].join(', ')}`);
  }
  assert.equal(count, faults.length);
  const lines = text.split('\n');
  assert.match(lines[(told.get('procedures[0].name')?.line ?? 0) - 1] ?? '', /"name": 7/);
  assert.match(told.get('procedures[1].levels[0]')?.reason ?? '', /commune/);
});

test('twenty faults are told and all are counted', async (context) => {
  const many = Array.from({ length: 60 }, (_, at) => procedure(`1.0000${10 + at}`, { levels: ['nope'] }));
  const { faults, count } = await refusal(context, { 'a.json': catalogue(many) });
  assert.equal(faults.length, 20);
  assert.equal(count, 60);
});

test('one wrong file of several refuses all of them', async (context) => {
  const { faults } = await refusal(context, {
    'a.json': catalogue([procedure('1.000001')]),
    'b.json': { format: 'other' },
  });
  assert.ok(faults.every((fault) => fault.file?.endsWith('b.json')));
});

test('files that cannot be read say what to do', async (context) => {
  assert.match((await refusal(context, { 'a.json': '' })).message, /empty/);
  assert.match((await refusal(context, { 'a.json': Buffer.from('{"a": "\xe9"}', 'latin1') })).message, /UTF-8/);
  assert.match((await refusal(context, { 'a.txt': 'x' })).message, /No \.json/);
  assert.match((await refusal(context, {}, 'missing.json')).message, /cannot be read/);
  assert.match(
    (await refusal(context, { 'a.json': catalogue([]), 'b.jsonl': '{"code":"1"}' })).message,
    /different formats/,
  );
});
