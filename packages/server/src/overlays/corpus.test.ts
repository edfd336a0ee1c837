import assert from 'node:assert/strict';
import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { membersOf, valuesBelow } from '@motcua/catalogue/overlays';
import { layerOf, type Procedure } from '@motcua/contract';
import type { OverlayEntry, OverlayValues } from '@motcua/contract/files';
import { importCatalogue, publishOverlay } from '@motcua/server';
import fc from 'fast-check';
import { files } from '../import/catalogue.fixture.js';
import { emptyStore, ENGINES, type TestedEngine } from '../store/places.fixture.js';
import { AGENCIES, fileOf, fixed, ofProvince } from './overlays.fixture.js';

const [embedded] = ENGINES as readonly [TestedEngine];
const CORPUS = fileURLToPath(new URL('../../../../../shared/data/procedures.jsonl', import.meta.url));
const absent = existsSync(CORPUS)
  ? false
  : 'the corpus ../shared/data/procedures.jsonl is not here: overlays over it are not tested';
/** Every so many procedures are taken. */
const EVERY = 60;

async function sample(): Promise<string[]> {
  const lines: string[] = [];
  let at = 0;
  for await (const line of createInterface({ input: createReadStream(CORPUS) }))
    if (at++ % EVERY === 0) lines.push(line);
  return lines;
}

/** Every raw text of a procedure, under the path an overlay would state it at. */
function rawsOf({ cases }: Procedure): { path: string; raw: string }[] {
  return cases.flatMap(({ id, timeLimits, fees }) =>
    Object.entries({ timeLimits, fees }).flatMap(([name, stated]) =>
      stated.flatMap(({ raw }) => (raw === undefined ? [] : { path: `cases/${id}/${name}`, raw })),
    ),
  );
}

test('overlays over procedures of the national corpus lose no raw text', { skip: absent }, async (context) => {
  const store = await emptyStore(context, embedded);
  const lines = await sample();
  const catalogue = { format: 'motcua-catalogue', formatVersion: 1, agencies: AGENCIES };
  await importCatalogue(store, [await fileOf(context, catalogue)]);
  const corpus = await files(context, { 'a.jsonl': lines.join('\n') });
  await importCatalogue(store, [corpus]);
  const before = new Map<string, { procedure: Procedure; raw: string }>();
  for await (const { code, number, body } of store.versions()) {
    before.set(code, { procedure: JSON.parse(body) as Procedure, raw: (await store.version(code, number))?.raw ?? '' });
  }
  assert.equal(before.size, lines.length);

  const choices = fc.sample(
    fc.record({ localCode: fc.boolean(), contact: fc.boolean(), times: fc.boolean(), fees: fc.boolean() }),
    before.size,
  );
  const procedures = [...before.values()].map(({ procedure }, at): OverlayEntry => {
    const { localCode, contact, times, fees } = choices[at]!;
    const [one] = procedure.cases as [Procedure['cases'][number]];
    const set: OverlayValues = {
      ...(localCode ? { localCode: `${procedure.code}.000.00.00.H12` } : {}),
      ...(contact || (!localCode && !times && !fees) ? { contact: ['Bộ phận Một cửa'] } : {}),
      cases: {
        [one.id]: {
          ...(times ? { timeLimits: [{ amount: 0, unit: 'sameDay', confirmed: true }] } : {}),
          ...(fees ? { fees: [fixed(1000, { raw: '1.000 đồng' })] } : {}),
        },
      },
    };
    return { code: procedure.code, set, was: valuesBelow(procedure, set) };
  });
  const report = await publishOverlay(store, await fileOf(context, ofProvince({ procedures })));
  assert.equal(report.versions.length, lines.length);

  for (const [at, { code, number }] of report.versions.entries()) {
    const { procedure, raw } = before.get(code)!;
    const row = await store.version(code, number);
    const laid = JSON.parse(row?.body ?? '') as Procedure;
    assert.equal(row?.raw, raw, code);
    assert.equal((await store.version(code, procedure.version.number))?.body, JSON.stringify(procedure), code);
    const stated = new Set(membersOf(procedures[at]!.set).map(({ path }) => path));
    const kept = rawsOf(procedure).filter(({ path }) => !stated.has(path));
    assert.deepEqual(
      rawsOf(laid).filter(({ path }) => !stated.has(path)),
      kept,
      code,
    );
    for (const path of stated) assert.equal(layerOf(laid, path)?.kind, 'province', `${code} ${path}`);
    const { layers: _l, provenance: _p, version: _v, localCode: _c, contact: _t, cases: _s, ...rest } = laid;
    for (const [name, value] of Object.entries(rest))
      assert.deepEqual(value, procedure[name as keyof Procedure], `${code} ${name}`);
  }
  const again = await importCatalogue(store, [corpus]);
  assert.deepEqual([again.unchanged, again.newVersions], [lines.length, 0], 'and the corpus is known again');
});
