import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { StaticSource } from '@motcua/client/static';
import { Catalogue, importCatalogue, openStore, readCatalogue, type Store } from '@motcua/server';
import type { OverlayFile } from '@motcua/contract/files';
import fc from 'fast-check';
import { DAY, NOW, open, publish, type Published, SAMPLE } from './published.js';

/** What the folder answers, against what the server answers from the same store: the same bytes. */

/** On demand: many more questions, over the whole national corpus where it is at hand. */
const IS_LONG = process.env['MOTCUA_STATIC'] === '1';
const RUNS = IS_LONG ? 6000 : 600;
const CORPUS = fileURLToPath(new URL('../../../shared/data/procedures.jsonl', import.meta.url));
const IS_CORPUS = IS_LONG && existsSync(CORPUS);
/** The corpus has no offices, so it gets those of the sample. */
const CONTENT = IS_CORPUS
  ? [[CORPUS], ['agencies-2019', 'agencies-2025'].map((name) => join(SAMPLE, `${name}.json`))]
  : [[SAMPLE]];

let folder: string;
let store: Store;
let whole: Pair;
/** The same without what is no longer in force. */
let current: Pair;
/** The same with what an office states of its own, and a procedure that never was in force. */
let stated: Pair;
let known: { codes: string[]; agencies: string[]; fields: string[]; executing: string[]; names: string[] };

/** A catalogue as a server and as a folder. */
interface Pair {
  published: Published;
  source: StaticSource;
}

/** Code of a procedure that was abolished before it was known. */
const NEVER = '8.000001';
/** An office that states something of its own. */
const OFFICE = 'phuong-an-xuyen';

/** Two overlays of the office, the second of which is for later. */
function overlaysOf(catalogue: Catalogue): OverlayFile[] {
  const codes = [...new Set(catalogue.entries.map(({ code }) => code))].slice(0, 12);
  return ['2025-07-01', '2026-12-01'].map((validFrom, at) => ({
    format: 'motcua-overlay',
    formatVersion: 1,
    id: OFFICE,
    kind: 'commune',
    agency: OFFICE,
    number: at + 1,
    validFrom,
    procedures: codes.map((code, place) => ({
      code,
      set: {
        places: [{ role: 'receive', name: `Quầy ${place + at}`, hours: '07:00–11:00' }],
        contact: ['0290 0000000'],
        ...(place === 3 ? { handledElsewhere: { name: 'Trung tâm' } } : {}),
      },
      was: {},
    })),
  }));
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'motcua-'));
  store = await openStore(folder);
  await store.prepare();
  for (const paths of CONTENT) await importCatalogue(store, paths);
  const catalogue = await readCatalogue(store, NOW);
  const pairOf = async (one: Catalogue): Promise<Pair> => {
    const published = await publish(one);
    return { published, source: open(published) };
  };
  whole = await pairOf(catalogue);
  const versions = [...new Set(catalogue.entries.map(({ code }) => catalogue.versionsOf(code)!))].flatMap((entries) => {
    const one = catalogue.procedureOn(entries, DAY);
    return one ? { body: JSON.stringify(one), declared: 1 } : [];
  });
  const { info, fields, agencies } = catalogue;
  const parts = { info, fields: [...fields.values()], agencies: [...agencies.values()] };
  // One that was never in force, and an office that states something of its own.
  const never = versions[0]!.body
    .replace(/"code":"[^"]+"/, `"code":"${NEVER}"`)
    .replace(/"change":"\w+"/, '"change":"abolished"');
  current = await pairOf(await Catalogue.read({ ...parts, versions }, DAY));
  stated = await pairOf(
    await Catalogue.read(
      { ...parts, versions: [...versions, { body: never, declared: 1 }], overlays: overlaysOf(catalogue) },
      DAY,
    ),
  );
  const codes = [...new Set(catalogue.entries.map(({ code }) => code))];
  known = {
    codes,
    agencies: [...catalogue.agencies.keys()],
    fields: [...catalogue.fields.keys()],
    executing: [...new Set(catalogue.entries.flatMap(({ row }) => row.executing))],
    names: catalogue.entries.map(({ searchable }) => searchable.name),
  };
});

after(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

const days = [
  '2018-01-01',
  '2019-06-30',
  '2022-08-14',
  '2022-08-15',
  '2025-06-30',
  '2025-07-01',
  '2026-11-23',
  '2027-01-01',
];
const LEVELS = ['central', 'province', 'district', 'commune', 'other'];
const several = (values: readonly string[], name: string) =>
  fc.array(fc.constantFrom(...values), { maxLength: 2 }).map((some) => some.map((one) => [name, one]));
const maybe = (values: readonly string[], name: string) =>
  fc.option(fc.constantFrom(...values), { freq: 3 }).map((one) => (one === null ? [] : [[name, one]]));

function query(...parts: fc.Arbitrary<string[][]>[]): fc.Arbitrary<string> {
  return fc.tuple(...parts).map((some) => `?${new URLSearchParams(some.flat())}`);
}

const page = [maybe(['1', '7', '20', '50', '500'], 'limit')];
const day = maybe(days, 'asOf');

function addresses(): { plain: fc.Arbitrary<string>; worded: fc.Arbitrary<string>; own: fc.Arbitrary<string> } {
  const { codes, agencies, fields, executing, names } = known;
  const code = fc.oneof(
    fc.constantFrom(...codes),
    fc.constantFrom(...codes).map((one) => `${one}.000.00.00.H12`),
    fc.constantFrom('9.999999', 'x', ' 1.001193 ', NEVER),
  );
  const words = fc.oneof(
    fc.constantFrom(...names),
    fc.constantFrom(...names).map((name) => name.split(' ').slice(2, 5).join(' ')),
    fc.constantFrom('khai sinh', 'sổ đỏ', 'ly hôn', 'hộ tịch', 'xyzzy', '1.001193', 'đăng ký'),
  );
  const listing = [
    several(fields, 'field'),
    several(LEVELS, 'level'),
    several(executing, 'executing'),
    several(['citizen', 'business', 'foreigner'], 'audience'),
    several(['full', 'partial', '4', 'none'], 'online'),
    maybe(['popularity', 'relevance', 'name', 'code', 'field', 'level', 'agency'], 'sort'),
    several(['field', 'level', 'executing', 'audience', 'online'], 'facets'),
    maybe([...agencies, 'khong-co'], 'agency'),
  ];
  const at = (path: fc.Arbitrary<string>, ...parts: fc.Arbitrary<string[][]>[]) =>
    fc.tuple(path, query(...parts)).map(([start, end]) => start + end);
  const one = code.map((text) => `/v1/procedures/${encodeURIComponent(text)}`);
  const plain = fc.oneof(
    { weight: 8, arbitrary: at(fc.constant('/v1/procedures'), ...listing, day, ...page) },
    { weight: 3, arbitrary: at(fc.constant('/v1/procedures'), maybe(agencies, 'agency'), ...page) },
    { weight: 4, arbitrary: at(one, day, maybe([...agencies.slice(0, 40), 'khong-co'], 'agency')) },
    { weight: 2, arbitrary: one.map((path) => `${path}/versions`) },
    {
      weight: 2,
      arbitrary: fc.tuple(one, fc.integer({ min: 0, max: 4 })).map(([path, number]) => `${path}/versions/${number}`),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(one, fc.integer({ min: 1, max: 3 }), query(maybe(['1', '2', '9', '0', 'x'], 'with')))
        .map(([path, number, end]) => `${path}/versions/${number}/comparison${end}`),
    },
    { weight: 2, arbitrary: at(fc.constant('/v1/fields'), maybe(agencies, 'agency'), day, ...page) },
    {
      weight: 2,
      arbitrary: at(
        fc.constant('/v1/agencies'),
        several(LEVELS, 'level'),
        maybe(agencies, 'parent'),
        maybe(['an xuyên', 'sở', 'phường 4'], 'q'),
        day,
        ...page,
      ),
    },
    { weight: 1, arbitrary: fc.constantFrom(...agencies, 'khong-co').map((id) => `/v1/agencies/${id}`) },
    {
      weight: 2,
      arbitrary: at(
        fc.constant('/v1/changes'),
        maybe(days, 'since'),
        maybe(days, 'until'),
        several(fields, 'field'),
        several(['new', 'amended', 'replaced', 'abolished'], 'kind'),
        several(['legal', 'fee', 'deadline', 'document', 'editorial'], 'class'),
        maybe([...agencies.slice(0, 40), 'khong-co'], 'agency'),
        maybe([...codes.slice(0, 20), '1.001193.000.00.00.H12', 'x'], 'code'),
        ...page,
      ),
    },
    { weight: 1, arbitrary: fc.constant('/v1/catalogue') },
    {
      weight: 2,
      arbitrary: at(
        fc.constantFrom('/v1/procedures', '/v1/fields', '/v1/changes'),
        maybe(['0', '501', '2026-02-30', '', 'x'.repeat(130)], 'limit'),
        maybe(['2026-02-30', '1'], 'asOf'),
        maybe(['x'], 'kieu'),
      ),
    },
  );
  const worded = fc
    .tuple(words, query(...listing, ...page))
    .map(([q, rest]) => `/v1/procedures${rest}&${new URLSearchParams({ q })}`);
  const ofOffice = fc.oneof(
    at(fc.constant('/v1/procedures'), ...listing.slice(0, -1), day, ...page),
    at(one, day),
    at(fc.constant('/v1/changes'), ...page),
  );
  const own = ofOffice.map((address) => `${address}${address.includes('?') ? '&' : '?'}agency=${OFFICE}`);
  return { plain, worded, own };
}

interface Answer {
  status: number;
  text: string;
}

async function both({ published, source }: Pair, path: string): Promise<{ server: Answer; folder: Answer }> {
  const [server, folder] = await Promise.all([published.app.request(path), source.fetch(`http://motcua.test${path}`)]);
  return {
    server: { status: server.status, text: await server.text() },
    folder: { status: folder.status, text: await folder.text() },
  };
}

/** Of a problem its code and what software reads; texts and the id of the request are the server's own. */
function comparable({ status, text }: Answer): unknown {
  if (status === 200) return text;
  const { code, successors, abolished, agency } = JSON.parse(text) as Record<string, unknown>;
  return { status, code, successors, abolished, agency };
}

/** Asks both for an address, and for the pages that follow it. */
async function compare(pair: Pair, address: string): Promise<void> {
  let path: string | undefined = address;
  for (let pages = 0; path !== undefined && pages < 3; pages++) {
    const { server, folder } = await both(pair, path);
    assert.deepEqual(comparable(folder), comparable(server), path);
    if (server.status !== 200) break;
    const { next } = JSON.parse(server.text) as { next?: string | null };
    path = next ? `${address}${address.includes('?') ? '&' : '?'}cursor=${next}` : undefined;
  }
}

test('random questions are answered with the same bytes, page after page', async (context) => {
  if (IS_LONG && !IS_CORPUS) context.diagnostic(`${CORPUS} is not here: over the sample`);
  const property = fc.asyncProperty(addresses().plain, (address) => compare(whole, address));
  await fc.assert(property, { numRuns: RUNS });
});

// The server's index also has the names that procedures had before, which changes what a word is worth; so without those.
test('what words find is the same, in the same order, with the same notes', async () => {
  const property = fc.asyncProperty(addresses().worded, (address) => compare(current, address));
  await fc.assert(property, { numRuns: RUNS / 3 });
});

test('what an office states of its own is laid over in the same way', async () => {
  const property = fc.asyncProperty(addresses().own, (address) => compare(stated, address));
  await fc.assert(property, { numRuns: RUNS / 3 });
  const { text } = (await both(stated, `/v1/procedures?agency=${OFFICE}&limit=500`)).folder;
  assert.ok(/"place":"Quầy \d+"/.test(text), 'the overlay is laid over');
  for (const path of [
    `/v1/procedures/${NEVER}`,
    `/v1/procedures/${NEVER}/versions`,
    '/v1/changes?limit=500&until=2026-01-01',
  ]) {
    const { server, folder } = await both(stated, path);
    assert.deepEqual(comparable(folder), comparable(server), path);
  }
});
