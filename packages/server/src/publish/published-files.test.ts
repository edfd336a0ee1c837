import assert from 'node:assert/strict';
import { webcrypto } from 'node:crypto';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Procedure } from '@motcua/contract';
import {
  MANIFEST_SIGNATURE,
  type OverlayFile,
  type StaticColumns,
  type StaticFirst,
  type StaticRows,
} from '@motcua/contract/files';
import { catalogue, files, procedure } from '../import/catalogue.fixture.js';
import { publishOverlay } from '../overlays/publish-overlay.js';
import { fileHash } from './file-hash.js';
import {
  changedPaths,
  type Files,
  importInto,
  manifestOf,
  procedureIn,
  published,
  readJson,
  SAMPLE,
  someKey,
  storeOf,
  textOf,
  writtenPaths,
} from './published.fixture.js';
import { namedFiles } from './read-manifest.js';

/** So many that they fill more than the first file. */
const MANY = Array.from({ length: 200 }, (_, at) =>
  procedure(`1.${String(100_000 + 37 * at)}`, {
    name: `Thủ tục số ${at}`,
    levels: [at % 3 === 0 ? 'province' : 'commune'],
    field: at % 2 === 0 ? { id: 'ho-tich', name: 'Hộ tịch' } : { id: 'dat-dai', name: 'Đất đai' },
  }),
);

/** The next version of a procedure. */
function amended(one: Procedure, parts: Partial<Procedure>): Procedure {
  return {
    ...one,
    ...parts,
    version: {
      number: one.version.number + 1,
      change: 'amended',
      validFrom: '2026-11-01',
      decision: { number: '12/QĐ-UBND', date: '2026-10-20', issuer: 'Ủy ban nhân dân tỉnh' },
    },
  };
}

/** Versions and time limits stand as they were; only what is paid is another. */
function withFee(one: Procedure, amount: number): Procedure {
  const cases = one.cases.map((each) => ({
    ...each,
    fees: [{ kind: 'fixed', amount, currency: 'VND', raw: `${amount} đồng`, confirmed: true }],
  }));
  return amended(one, { cases });
}

test('the same store gives the same bytes, also when it was filled in another order', async (context) => {
  const key = someKey();
  const store = await storeOf(context, catalogue(MANY));
  const once = await published(store, { key });
  const twice = await published(store, { key });
  assert.deepEqual(changedPaths(once, twice), []);
  assert.equal(textOf(once, 'manifest.json'), textOf(twice, 'manifest.json'));
  const shuffled = [...MANY].sort((a, b) => (fileHash(a.code) < fileHash(b.code) ? -1 : 1));
  const whole = catalogue(shuffled);
  const other = await storeOf(context, {
    ...whole,
    fields: [...(whole.fields ?? [])].reverse(),
    agencies: [...(whole.agencies ?? [])].reverse(),
  });
  const again = await published(other, { key });
  assert.deepEqual(changedPaths(once, again), []);
  assert.equal(textOf(once, 'manifest.json'), textOf(again, 'manifest.json'));
});

test('an amended fee changes four files beside the manifest, wherever the procedure stands', async (context) => {
  const store = await storeOf(context, catalogue(MANY));
  let before = await published(store);
  for (const at of [0, 3, 77, 199]) {
    const one = MANY[at]!;
    await importInto(context, store, catalogue([withFee(one, 25_000 + at)]));
    const after = await published(store);
    const written = writtenPaths(before, after);
    assert.ok(written.length <= 4, `${one.code}: ${written.join(', ')}`);
    assert.ok(written.includes(`thu-tuc/${one.code}.html`));
    assert.ok(written.includes(`linh-vuc/${one.field.id}.html`));
    assert.notEqual(textOf(before, 'manifest.json'), textOf(after, 'manifest.json'));
    before = after;
  }
});

test('what a commune states of its own is on the page of its office alone, and an amended fee leaves that page as it is', async (context) => {
  const store = await storeOf(context, catalogue(MANY));
  const bare = await published(store);
  const one = MANY[1]!;
  const other = MANY[3]!;
  const overlay: OverlayFile = {
    format: 'motcua-overlay',
    formatVersion: 1,
    id: 'an-xuyen',
    kind: 'commune',
    agency: 'an-xuyen',
    number: 1,
    validFrom: '2026-02-01',
    procedures: [
      {
        code: one.code,
        set: {
          places: [{ role: 'receive', name: 'Quầy số 3', hours: 'Sáng thứ Bảy 7 giờ 30 đến 11 giờ' }],
          contact: ['Điện thoại 0290 000 0003'],
        },
        was: { places: one.places },
      },
      { code: other.code, set: { handledElsewhere: { name: 'Trung tâm ở phường bên cạnh' } }, was: {} },
    ],
  };
  const folder = await files(context, { 'overlay.json': overlay });
  await publishOverlay(store, join(folder, 'overlay.json'));
  const before = await published(store);
  const office = 'co-quan/an-xuyen.html';
  const written = writtenPaths(bare, before).filter((path) => !path.startsWith('data/overlay-'));
  assert.deepEqual(written, [office]);
  for (const said of [
    'Riêng tại cơ quan này',
    'Quầy số 3',
    'Sáng thứ Bảy',
    '0290 000 0003',
    'Không giải quyết tại đây',
    'bên cạnh',
  ])
    assert.ok(textOf(before, office).includes(said), said);
  // Before its first day nothing is said of it.
  assert.ok(!textOf(await published(store, { day: '2026-01-31' }), office).includes('Quầy số 3'));

  await importInto(context, store, catalogue([withFee(one, 31_000)]));
  const after = await published(store);
  const changed = writtenPaths(before, after);
  assert.ok(changed.length <= 4 && !changed.includes(office), changed.join(', '));
});

test('a fee that is amended from a day to come leaves the pages of today as they are', async (context) => {
  const store = await storeOf(context, catalogue(MANY));
  const before = await published(store);
  const one = withFee(MANY[5]!, 30_000);
  await importInto(context, store, catalogue([{ ...one, version: { ...one.version, validFrom: '2027-01-01' } }]));
  const after = await published(store);
  const written = writtenPaths(before, after);
  assert.ok(written.length <= 3, written.join(', '));
  assert.ok(!written.some((path) => path.startsWith('linh-vuc/')));
  assert.ok(!written.some((path) => path.startsWith('data/columns-')));
});

test('everything is reached from the manifest by hash, each procedure from one file of rows', async (context) => {
  const store = await storeOf(context, SAMPLE);
  const all = await published(store);
  const manifest = manifestOf(all);
  for (const [path, hash] of namedFiles(manifest)) assert.equal(fileHash(all.get(path)!), hash, path);
  for (const path of all.keys()) {
    if (path.startsWith('data/') || path.startsWith('search/')) assert.ok(namedFiles(manifest).has(path), path);
  }
  const pages = new Map<string, string>();
  const rows: StaticRows['rows'] = [];
  for (const path of namedFiles(manifest).keys()) {
    if (!/^data\/(?:rows|first)-/.test(path)) continue;
    const file = readJson<Omit<StaticRows, 'format'>>(all, path);
    rows.push(...file.rows);
    for (const [code, hash] of Object.entries(file.pages)) {
      assert.ok(!pages.has(code), `${code} is in two files`);
      pages.set(code, hash);
    }
  }
  const versions = [];
  for await (const version of store.versions()) versions.push(version);
  assert.deepEqual([...pages.keys()].sort(), [...new Set(versions.map(({ code }) => code))].sort());
  assert.equal(rows.length, versions.length);
  for (const [code, hash] of pages) assert.equal(fileHash(all.get(`thu-tuc/${code}.html`)!), hash);
  assert.equal(manifest.publications, versions.length);
});

test('columns say where the rows of each procedure are', async (context) => {
  const all = await published(await storeOf(context, catalogue(MANY)));
  const manifest = manifestOf(all);
  const columns = readJson<StaticColumns>(all, `data/columns-${manifest.columns}.json`);
  const first = readJson<StaticFirst>(all, `data/first-${manifest.first}.json`);
  assert.equal(columns.code.length, MANY.length);
  assert.equal(first.codes.length, 50);
  columns.code.forEach((code, at) => {
    const home = columns.home[at]!;
    if (home === 0) {
      assert.ok(first.codes.includes(code));
      return;
    }
    const group = manifest.groups[home - 1]!;
    const [, hash] = group.rows.findLast(([begins]) => begins <= code)!;
    const { pages } = readJson<StaticRows>(all, `data/rows-${hash}.json`);
    assert.ok(code in pages, code);
    assert.ok(columns.levels[columns.level[at]!]!.includes(group.level));
  });
});

test('the signature is one that browsers verify, over the bytes before it', async (context) => {
  const key = someKey();
  const text = textOf(await published(await storeOf(context, catalogue([MANY[0]!])), { key }), 'manifest.json');
  const [, start, id, value] = MANIFEST_SIGNATURE.exec(text)!;
  const raw = Buffer.from(key.public, 'base64url');
  assert.equal(raw.length, 65);
  assert.equal(
    id,
    Buffer.from(await webcrypto.subtle.digest('SHA-256', raw))
      .toString('base64url')
      .slice(0, 22),
  );
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const imported = await webcrypto.subtle.importKey('raw', raw, algorithm, false, ['verify']);
  const verified = (signed: string) =>
    webcrypto.subtle.verify(algorithm, imported, Buffer.from(value!, 'base64url'), Buffer.from(signed));
  assert.equal(await verified(`${start}}`), true);
  assert.equal(await verified(`${start!.replace('"procedures":1', '"procedures":2')}}`), false);
  const unsigned = textOf(await published(await storeOf(context, catalogue([MANY[0]!]))), 'manifest.json');
  assert.equal(unsigned, `${start}}\n`);
});

test('the rows of a procedure hold every publication of it, whatever day is asked', async (context) => {
  const [one] = MANY;
  const earlier = { ...one!, version: { number: 1, change: 'new', validFrom: '2020-01-01' } };
  const later = withFee(earlier, 12_000);
  const abolished = amended(later, {});
  const store = await storeOf(
    context,
    catalogue([earlier, later, { ...abolished, version: { number: 3, change: 'abolished', validFrom: '2027-03-01' } }]),
  );
  const all = await published(store);
  const manifest = manifestOf(all);
  const { rows, until } = readJson<StaticFirst>(all, `data/first-${manifest.first}.json`);
  assert.deepEqual(
    rows.map(({ version }) => [version.number, version.validFrom, version.validTo]),
    [
      [1, '2020-01-01', '2026-10-31'],
      [2, '2026-11-01', '2027-02-28'],
      [3, '2027-03-01', undefined],
    ],
  );
  assert.equal(until, '2027-02-28');
  const columns = readJson<StaticColumns>(all, `data/columns-${manifest.columns}.json`);
  assert.deepEqual([columns.code, columns.from, columns.to], [[one!.code], ['2020-01-01'], ['2027-02-28']]);
  assert.deepEqual(
    procedureIn(all, one!.code).versions.map(({ version }) => version.number),
    [3, 2, 1],
  );
  const gone = await published(store, { day: '2027-03-01' });
  const { codes } = readJson<StaticFirst>(gone, `data/first-${manifestOf(gone).first}.json`);
  assert.deepEqual(codes, []);
  assert.ok(gone.has(`thu-tuc/${one!.code}.html`));
});

test('a new procedure changes the files around it and no other rows', async (context) => {
  const store = await storeOf(context, catalogue(MANY));
  const before = await published(store);
  const code = '1.103000';
  await importInto(context, store, catalogue([procedure(code, { name: 'Thủ tục xếp sau cùng' })]));
  const written = writtenPaths(before, await published(store));
  assert.ok(written.includes(`thu-tuc/${code}.html`));
  assert.ok(written.filter((path) => path.startsWith('data/rows-')).length <= 2, written.join(', '));
  assert.ok(written.filter((path) => path.startsWith('thu-tuc/')).length === 1, written.join(', '));
});

test('addresses of the web are absolute where the folder has one', async (context) => {
  const store = await storeOf(context, catalogue([MANY[0]!]));
  const all: Files = await published(store, { baseUrl: 'https://tthc.example/so' });
  assert.match(textOf(all, 'sitemap.xml'), /<loc>https:\/\/tthc\.example\/so\/thu-tuc\/1\.100000\.html<\/loc>/);
});
