import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { STATIC_PLACES, type StaticManifest, type StaticRows } from '@motcua/contract/files';
import fc from 'fast-check';
import { FileServer, type FolderFiles, NOW, putManifest, SOURCE, writeFolder } from './folder.fixture.js';
import { hashOf } from './hashes.js';
import { openStatic } from './index.js';

/** A publisher without a key who writes whatever he likes, with hashes that fit. */

const QUESTIONS = [
  '/v1/catalogue',
  '/v1/procedures?limit=5&facets=field&facets=online',
  '/v1/procedures?sort=agency&facets=executing&limit=60',
  '/v1/procedures?sort=field&agency=an-xuyen',
  '/v1/procedures?q=khai+sinh&limit=3',
  '/v1/procedures/1.000007',
  '/v1/procedures/1.000007?agency=an-xuyen',
  '/v1/procedures/1.000007/versions/2/comparison',
  '/v1/fields',
  '/v1/agencies?q=an',
  '/v1/changes?limit=3',
  '/v1/changes?agency=an-xuyen&class=fee',
  '/search/manifest.json',
];

let files: FolderFiles;
let manifest: StaticManifest;

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

before(async () => {
  files = await writeFolder(undefined);
  manifest = JSON.parse(decode(files.get('manifest.json')!)) as StaticManifest;
});

/** What a value may be that ought to be another one. */
const anything = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    0,
    -1,
    1e308,
    '',
    [],
    {},
    [[]],
    [null],
    true,
    '\u0000',
    'x'.repeat(10_000),
    '__proto__',
  ),
  fc.jsonValue({ maxDepth: 3 }),
  fc.constant(undefined),
);

/** Puts a value somewhere into a copy of JSON: at each depth it may stop or go on into one of the members. */
function changed(value: unknown, path: readonly number[], other: unknown): unknown {
  const [place, ...rest] = path;
  if (place === undefined || typeof value !== 'object' || value === null) return other;
  const keys = Object.keys(value);
  if (keys.length === 0) return other;
  const key = keys[place % keys.length]!;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<string, unknown>;
  copy[key] = changed(copy[key], rest, other);
  if (copy[key] === undefined) Reflect.deleteProperty(copy, key);
  return copy;
}

type Kind = 'columns' | 'first' | 'fields' | 'agencies' | 'rows' | 'manifest' | 'page' | 'feed';

/** The folder with one file changed so, named by its new hash wherever it is named. */
async function folderWith(kind: Kind, change: (text: string) => string): Promise<FolderFiles> {
  const other = new Map(files);
  const relink = async (from: string, path: (hash: string) => string, bytes: Uint8Array<ArrayBuffer>, text: string) => {
    const hash = (await hashOf(bytes))!;
    other.set(path(hash), bytes);
    return text.replaceAll(from, hash);
  };
  const text = JSON.stringify(manifest);
  if (kind === 'manifest') {
    await putManifest(other, change(text), undefined);
    return other;
  }
  if (kind === 'feed') {
    const bytes = encode(change(decode(files.get(STATIC_PLACES.changes)!)));
    await putManifest(other, await relink(manifest.changes, () => STATIC_PLACES.changes, bytes, text), undefined);
    return other;
  }
  const code = '1.000007';
  const holder = [...files.keys()].find(
    (path) => path.startsWith('data/rows-') && decode(files.get(path)!).includes(`"${code}"`),
  )!;
  const rows = holder.slice('data/rows-'.length, -'.json'.length);
  if (kind === 'page') {
    const path = STATIC_PLACES.procedure(code);
    const { pages } = JSON.parse(decode(files.get(holder)!)) as StaticRows;
    const page = encode(change(decode(files.get(path)!)));
    const chunk = await relink(pages[code]!, () => path, page, decode(files.get(holder)!));
    const linked = await relink(rows, (hash) => STATIC_PLACES.data('rows', hash), encode(chunk), text);
    await putManifest(other, linked, undefined);
    return other;
  }
  const hashes = {
    columns: manifest.columns,
    first: manifest.first,
    fields: manifest.fieldList,
    agencies: manifest.agencyList,
    rows,
  };
  const bytes = encode(change(decode(files.get(STATIC_PLACES.data(kind, hashes[kind]))!)));
  await putManifest(
    other,
    await relink(hashes[kind], (hash) => STATIC_PLACES.data(kind, hash), bytes, text),
    undefined,
  );
  return other;
}

/** Every question gets an answer that HTTP knows, or fails as `fetch` does; nothing else is thrown, and nothing hangs. */
async function survives(folder: FolderFiles): Promise<number[]> {
  const source = openStatic({ source: SOURCE, fetch: new FileServer(folder).fetch, retries: 0, now: () => NOW });
  const statuses: number[] = [];
  for (const question of QUESTIONS) {
    const response = await source.fetch(`https://any.example${question}`).catch((error: unknown) => {
      assert.ok(error instanceof TypeError && /published folder/.test(error.message), `${question}: ${String(error)}`);
      return undefined;
    });
    const status = response?.status ?? 0;
    assert.ok([0, 200, 404, 409].includes(status), `${question}: ${status}`);
    if (response) assert.doesNotThrow(() => JSON.stringify(response.headers));
    statuses.push(status);
  }
  assert.notEqual(source.state?.trust, 'verified');
  return statuses;
}

describe('a hostile publisher', () => {
  test('who changes nothing is answered', async () => {
    for (const kind of ['rows', 'page', 'feed'] as const)
      assert.deepEqual(new Set(await survives(await folderWith(kind, (text) => text))), new Set([200]));
  });

  test('makes nothing fail but the answers that need what he wrote', async () => {
    const kinds = fc.constantFrom<Kind>('columns', 'first', 'fields', 'agencies', 'rows', 'manifest');
    const path = fc.array(fc.nat(200), { maxLength: 5 });
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(kinds, path, anything, async (kind, at, other) => {
        const change = (text: string) => JSON.stringify(changed(JSON.parse(text), at, other) ?? null);
        const statuses = await survives(await folderWith(kind, change));
        if (statuses.includes(409)) refused += 1;
      }),
      { numRuns: 100 },
    );
    assert.ok(refused > 20, `${refused} were refused`);
  });

  test('cannot make the page wait with depth, length or marks', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    for (const kind of ['columns', 'first', 'rows', 'manifest'] as const)
      await survives(await folderWith(kind, (text) => text.replace(/\}$/, `,"x":${deep}}`)));
    await survives(await folderWith('first', (text) => text.replace('"version":{', `"version":{"x":${deep},`)));
    for (const kind of ['page', 'feed'] as const)
      for (const mark of ['<script ', '<motcua:change ', '&#x', '<!--'])
        await survives(await folderWith(kind, (text) => mark.repeat(100_000) + text));
  });
});
