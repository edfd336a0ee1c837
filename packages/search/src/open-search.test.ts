import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { createSearch, type SearchAnswer, type SearchDocument } from '@motcua/search';
import { buildSearchFiles } from '@motcua/search/publish';
import { openSearch } from '@motcua/search/engine';

const VERBS = ['Cấp', 'Cấp lại', 'Gia hạn', 'Đăng ký', 'Xóa đăng ký', 'Chấm dứt'];
const THINGS = [
  'giấy phép xây dựng',
  'tàu cá',
  'khai sinh',
  'hộ kinh doanh',
  'nuôi con nuôi',
  'thẻ căn cước',
  'Đường sắt',
];
const DOCUMENTS: SearchDocument[] = VERBS.flatMap((verb, a) =>
  THINGS.map((thing, b) => ({
    code: `1.${String(100_000 + a * 100 + b)}`,
    name: `${verb} ${thing}${a % 2 ? ' (thực hiện tại cấp xã), "BHXH"' : ''}`,
    field: `Lĩnh vực ${b % 3}`,
    agency: b % 2 ? 'Ủy ban nhân dân cấp xã' : 'Sở Tư pháp',
    levels: [a % 2 ? 'commune' : 'province'],
    audiences: ['citizen', 'cooperative'],
    ...(b === 0 ? { localCode: `T-CMU-${a}` } : {}),
    ...(a === 0 ? { popularity: 3 } : {}),
    body: [b === 3 ? 'mang theo bản vẽ thiết kế và gỗ sưa' : 'đơn đề nghị', `hạng ${a} có bùn`],
  })),
);
DOCUMENTS.push({ code: 'X/9', name: 'Thủ tục riêng của tỉnh' });
// More than the preview takes.
for (let at = 0; at < 300; at++)
  DOCUMENTS.push({ code: `2.${String(200_000 + at)}`, name: `Thủ tục thứ ${String(at)}` });

type Loaded = { files: Map<string, Uint8Array>; asked: string[]; load: (file: string) => Promise<Uint8Array> };

async function built(documents: readonly SearchDocument[]): Promise<Loaded> {
  const files = await buildSearchFiles(documents);
  const asked: string[] = [];
  const load = (file: string): Promise<Uint8Array> => {
    asked.push(file);
    const bytes = files.get(file);
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`no file ${file}`));
  };
  return { files, asked, load };
}

describe('an index in files', () => {
  let index: Loaded;
  before(async () => {
    index = await built(DOCUMENTS);
  });

  test('speaks of the places of the caller, and has equals in their order', async () => {
    const places = new Map(DOCUMENTS.map(({ code }, place) => [code, place]));
    const opened = await openSearch({ ...index, placeOf: (code) => places.get(code)! });
    await opened.whole;
    const memory = createSearch(DOCUMENTS.map((document) => ({ ...document, body: [] })));
    for (const words of ['thủ tục', 'cấp giấy phép', 'đăng ký khai sinh', '1.100000']) {
      const accept = (place: number) => place % 3 !== 0;
      const [fromFiles, fromMemory] = [opened, memory].map((search) => search.search(words, { every: true, accept }));
      assert.deepEqual(fromFiles!.rows, fromMemory!.rows, words);
      assert.ok(fromFiles!.rows.every(accept), words);
      for (const { row, code } of fromFiles!.hits) assert.equal(DOCUMENTS[row]?.code, code);
    }
  });

  test('gives the same answers as documents in memory', async () => {
    const opened = await openSearch(index);
    await opened.whole;
    await opened.deepen('gỗ sưa');
    await opened.deepen('bùn bản vẽ');
    assert.equal(opened.complete, true);
    assert.equal(opened.size, DOCUMENTS.length);
    const whole = createSearch(DOCUMENTS);
    // Places are those of the documents there, those of the files here.
    const asRead = ({ hits, near, ...rest }: SearchAnswer) => ({
      ...rest,
      found: [hits, near].map((list) => list.map(({ row: _, ...hit }) => hit)),
    });
    for (const query of [
      'cap lai tau ca',
      'thẻ căn cước',
      'X/9',
      'T-CMU-0',
      '1.100001',
      'cất nhà',
      'gỗ sưa',
      'bảo hiểm xã hội',
      'đường s',
    ])
      assert.deepEqual(asRead(opened.search(query)), asRead(whole.search(query)), query);
  });

  test('answers when the preview is there, and tells when there is more', async () => {
    let grown = 0;
    const late: (() => void)[] = [];
    const opened = await openSearch({
      load: async (file) => {
        if (file.startsWith('names-')) await new Promise<void>((resolve) => late.push(resolve));
        return index.load(file);
      },
      grown: () => grown++,
    });
    assert.ok(opened.size > 0 && opened.size < DOCUMENTS.length);
    assert.equal(opened.complete, false);
    assert.ok(opened.search('tàu cá').hits.length > 0);
    await new Promise((resolve) => setTimeout(resolve));
    for (const resolve of late) resolve();
    await opened.whole;
    assert.ok(grown > 0);
    assert.equal(opened.size, DOCUMENTS.length);
    assert.equal(opened.search('gia hạn tàu cá').hits[0]?.code, '1.100201');
  });

  test('asks for texts only when they are wanted, each file once', async () => {
    index.asked.length = 0;
    const opened = await openSearch(index);
    await opened.whole;
    const bodies = () => index.asked.filter((file) => file.startsWith('bodies-')).length;
    assert.equal(bodies(), 0);
    assert.equal(await opened.deepen('gỗ sưa'), true);
    assert.equal(await opened.deepen('gỗ sưa'), false);
    assert.equal(bodies(), 1);
  });

  test('a file of texts that could not be had is asked for again', async () => {
    let fails = true;
    const opened = await openSearch({
      load: (file) => (fails && file.startsWith('bodies-') ? Promise.reject(new Error('offline')) : index.load(file)),
    });
    await opened.whole;
    await assert.rejects(opened.deepen('gỗ sưa'), /offline/);
    fails = false;
    assert.equal(await opened.deepen('gỗ sưa'), true);
  });

  test('one edited procedure changes one file of names and the manifest', async () => {
    const edited = DOCUMENTS.map((document, at) =>
      at === 20 ? { ...document, name: `${document.name} mới` } : document,
    );
    const after = await built(edited);
    const changed = [...after.files]
      .filter(([name, bytes]) => !same(index.files.get(name), bytes))
      .map(([name]) => name);
    assert.equal(changed.filter((name) => name.startsWith('names-')).length, 1);
    // The preview changes with it where it has it.
    assert.deepEqual(
      changed.filter((name) => !name.startsWith('names-') && name !== 'hot.bin'),
      ['manifest.json'],
    );
  });

  test('the same documents give the same files, in any order', async () => {
    const turned = await built([...DOCUMENTS].reverse());
    assert.deepEqual([...turned.files.keys()].sort(), [...index.files.keys()].sort());
  });

  const changed = (change: (file: string, bytes: Uint8Array) => Uint8Array) =>
    openSearch({
      load: async (file) => change(file, await index.load(file)),
    });

  test('files that are cut off or of another format are refused', async () => {
    const cut = (file: string, bytes: Uint8Array) => (/^(hot|names)/.test(file) ? bytes.subarray(0, 40) : bytes);
    await assert.rejects(changed(cut), RangeError);
    const other = (file: string, bytes: Uint8Array) =>
      /^(hot|names)/.test(file) ? new Uint8Array(bytes.length) : bytes;
    await assert.rejects(changed(other), RangeError);
    const later = new TextEncoder().encode('{"format":99,"names":[]}');
    await assert.rejects(
      changed((file, bytes) => (file === 'manifest.json' ? later : bytes)),
      RangeError,
    );
  });

  test('a file that cannot be had is told, and what is there can still be searched', async () => {
    const opened = await openSearch({
      load: (file) => (file.startsWith('words-') ? Promise.reject(new Error('offline')) : index.load(file)),
    });
    await assert.rejects(opened.whole, /offline/);
    assert.ok(opened.search('tau ca').hits.length > 0);
  });
});

function same(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a !== undefined && a.length === b.length && a.every((byte, at) => byte === b[at]);
}
