import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page, ProcedureSummary, SearchNotes } from '@motcua/contract';
import { createApp, importCatalogue, openStore, readCatalogue } from '@motcua/server';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, get, NOW } from './app.fixture.js';

type Listing = Page<ProcedureSummary>;
type Found = Listing & { search: SearchNotes };

const SAMPLE = fileURLToPath(new URL('../../sample', import.meta.url));

/** The sample catalogue: what people ask for and what it is called. */
describe('search', () => {
  let app: App;
  before(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'motcua-'));
    const store = await openStore(folder);
    try {
      await store.prepare();
      await importCatalogue(store, [SAMPLE]);
      app = createApp(await readCatalogue(store, NOW), { now: () => NOW });
    } finally {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
  const search = (query: Record<string, string>) =>
    get<Found>(app, `/v1/procedures?${new URLSearchParams(query).toString()}`);

  for (const [q, code] of [
    ['đăng ký kết hôn', '1.000894'],
    ['dang ky ket hon', '1.000894'],
    ['ĐĂNG KÝ KẾT HÔN', '1.000894'],
    ['đăng ký kết hôn'.normalize('NFD'), '1.000894'],
    ['ddawng kys keest hoon', '1.000894'],
    ['muốn cưới vợ thì làm giấy tờ gì', '1.000894'],
    ['xac nhan doc than', '1.004873'],
    ['khai tu', '1.000656'],
    ['mất sổ đỏ làm lại ở đâu', '1.012786'],
    ['tam tru', '1.004194'],
    ['1.001193', '1.001193'],
    ['1001193', '1.001193'],
    ['1.001193.000.00.00.H12', '1.001193'],
  ] as const) {
    test(`“${q}” means ${code}`, async () => {
      const { items, search: notes } = await search({ q });
      assert.equal(items[0]?.code, code);
      assert.ok(['found', 'ask'].includes(notes.outcome), notes.outcome);
    });
  }

  test('a lay word says what offices call it, as a whole and by the row it led to', async () => {
    const { items, search: notes } = await search({ q: 'so do' });
    const [reason] = notes.reasons;
    assert.equal(reason?.typed, 'sổ đỏ');
    assert.match(reason.means, /^giấy chứng nhận quyền sử dụng đất/i);
    const codes = new Set(items.map(({ code }) => code));
    const because = Object.entries(notes.because);
    assert.ok(because.length > 0);
    for (const [code, { typed, means }] of because) assert.ok(codes.has(code) && typed && means, code);
  });

  test('what may be one of several is asked back, and every choice leads to one that is not asked again', async () => {
    const { items, search: notes } = await search({ q: 'sổ đỏ' });
    assert.equal(notes.outcome, 'ask');
    assert.ok(items.length > 0, 'with what it may be below');
    assert.ok(notes.choices.length >= 3);
    for (const { label, query } of notes.choices) {
      assert.ok(label);
      assert.notEqual((await search({ q: query })).search.outcome, 'ask', query);
    }
  });

  test('what is no procedure of these offices is referred on', async () => {
    const { search: notes } = await search({ q: 'thủ tục ly hôn' });
    assert.equal(notes.outcome, 'refer');
    assert.equal(notes.referral?.topic, 'ly-hon');
    assert.match(notes.referral.text, /Tòa án/);
  });

  test('where nothing fits there is no row, though perhaps something near', async () => {
    const { items, total, next, search: notes } = await search({ q: 'qqqq zzzz iphone' });
    assert.deepEqual([items, total, next], [[], 0, null]);
    assert.equal(notes.outcome, 'none');
    for (const { code, name } of notes.near) assert.ok(code && name);
  });

  test('the name of a field gives what is in it, also what does not have it in its name', async () => {
    const field = await get<Listing>(app, '/v1/procedures?field=ho-tich&limit=500');
    const { items, total } = await search({ q: 'ho tich', limit: '500' });
    assert.ok(total >= field.total);
    const codes = new Set(items.map(({ code }) => code));
    for (const { code } of field.items) assert.ok(codes.has(code), code);
  });

  test('only what is in force on the day is found', async () => {
    assert.equal((await search({ q: '1.014027', asOf: '2019-06-30' })).total, 0);
    assert.equal((await search({ q: '1.014027' })).items[0]?.code, '1.014027');
    const then = await search({ q: 'dang ky ket hon', asOf: '2019-06-30' });
    assert.equal(then.items[0]?.code, '1.000894');
    assert.ok((then.items[0].version.validTo ?? '9999') >= '2019-06-30');
  });

  test('only what the office lists is found, and what comes near is of it too', async () => {
    const { items } = await get<Listing>(app, '/v1/procedures?agency=xa-nguyen-phich&limit=500');
    const listed = new Set(items.map(({ code }) => code));
    for (const q of ['phieu ly lich tu phap', 'hộ chiếu', 'kết hôn', 'vé tàu vũ trụ lên sao hỏa']) {
      const found = await search({ q, agency: 'xa-nguyen-phich' });
      for (const { code } of [...found.items, ...found.search.near]) assert.ok(listed.has(code), `${q}: ${code}`);
    }
  });

  test('filters narrow what was found, and counts and pages go with it', async () => {
    const all = await search({ q: 'giay chung nhan', facets: 'level', limit: '2' });
    assert.ok(all.total > 2);
    const pages = [...all.items];
    for (let cursor = all.next; cursor !== null;) {
      const page: Listing = await search({ q: 'giay chung nhan', limit: '2', cursor });
      assert.equal(page.search, undefined, 'told once, on the first page');
      pages.push(...page.items);
      cursor = page.next;
    }
    assert.equal(new Set(pages.map(({ code }) => code)).size, all.total);
    const [level] = all.facets?.['level'] ?? [];
    const narrowed = await search({ q: 'giay chung nhan', level: level?.value ?? '' });
    assert.equal(narrowed.total, level?.count);
  });

  test('without words nothing is said of them', async () => {
    assert.equal((await search({ q: ' ' })).search, undefined);
    assert.equal((await get<Listing>(app, '/v1/procedures')).search, undefined);
  });
});
