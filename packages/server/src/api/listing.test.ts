import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Page, ProcedureSummary } from '@motcua/contract';
import { catalogue, procedure } from '../import/catalogue.fixture.js';
import { type App, appOver, get, problem } from './app.fixture.js';

type Listing = Page<ProcedureSummary>;

const department = [{ role: 'executing', name: 'Sở Tư pháp', id: 'so-tu-phap' }];
const land = { id: 'dat-dai', name: 'Đất đai' };

const content = catalogue([
  procedure('1.000001', {
    name: 'Đăng ký khai sinh',
    popularity: 3,
    localCode: '1.000001.000.00.00.H12',
    shortName: 'Khai sinh',
  }),
  procedure('1.000002', { name: 'Đăng ký kết hôn', popularity: 2, audiences: ['citizen', 'foreigner'] }),
  procedure('1.000003', { name: 'Cấp phiếu lý lịch tư pháp', agencies: department, levels: ['province'] }),
  procedure('1.000004', { name: 'Đo đạc', field: land, online: [{ scheme: '2022', value: 'full' }] }),
  procedure('1.000005', { name: 'Ân hạn', field: land, levels: ['district', 'commune'], audiences: ['business'] }),
  procedure('1.000006', { name: 'Đã bãi bỏ', version: { validFrom: '2020-01-01' } }),
  procedure('1.000006', { name: 'Đã bãi bỏ', version: { number: 2, change: 'abolished', validFrom: '2024-07-01' } }),
  procedure('1.000007', {
    name: 'Dịch vụ theo thời kỳ',
    online: [
      { scheme: '2009', value: '4', validTo: '2022-08-14' },
      { scheme: '2022', value: 'partial', validFrom: '2022-08-15' },
    ],
    cases: [
      {
        id: 'thuong',
        timeLimits: [],
        fees: [
          { kind: 'fixed', amount: 1000, confirmed: true, validTo: '2023-12-31' },
          { kind: 'fixed', amount: 2000, confirmed: true, validFrom: '2024-01-01' },
        ],
        documents: [],
      },
      {
        id: 'muon',
        name: 'Đăng ký muộn',
        timeLimits: [{ amount: 5, unit: 'day', confirmed: true }],
        fees: [],
        documents: [],
      },
    ],
  }),
]);

describe('listing', () => {
  let app: App;
  before(async () => {
    app = await appOver(content);
  });
  const codes = async (query: string) =>
    (await get<Listing>(app, `/v1/procedures?${query}`)).items.map((one) => one.code.slice(-1)).join('');

  test('is ordered by popularity and then by Vietnamese name', async () => {
    assert.equal(await codes(''), '125374');
  });

  for (const [query, expected] of [
    ['field=dat-dai', '54'],
    ['field=dat-dai&field=ho-tich', '125374'],
    ['level=province', '3'],
    ['level=district', '5'],
    ['audience=foreigner', '2'],
    ['audience=foreigner&audience=business', '25'],
    ['online=full', '4'],
    ['online=partial&online=full', '74'],
    ['online=none&level=province', '3'],
    [`executing=${encodeURIComponent('Sở Tư pháp')}`, '3'],
    ['agency=an-xuyen', '12574'],
    ['agency=so-tu-phap', '3'],
    ['agency=an-xuyen&field=dat-dai', '54'],
    ['q=khai+sinh', '1'],
    ['q=KHAI%20SINH%20', '1'],
    ['q=dat+dai', '54'],
    ['q=1.000003', '3'],
    ['q=1.000001.000.00.00.H12', '1'],
    ['q=%20', '125374'],
    ['q=khongcogi', ''],
    ['sort=code', '123457'],
    ['field=none-such', ''],
    ['asOf=2021-01-01&q=bai+bo', '6'],
    ['asOf=2024-07-01&q=bai+bo', ''],
    ['asOf=2019-01-01&online=4', '7'],
    ['online=4', ''],
  ] as const) {
    test(`answers ${query} with ${expected || 'nothing'}`, async () => {
      assert.equal(await codes(query), expected);
    });
  }

  test('sorts names in the order of the Vietnamese alphabet', async () => {
    const { items } = await get<Listing>(app, '/v1/procedures?sort=name');
    assert.deepEqual(
      items.map((one) => one.name),
      ['Ân hạn', 'Cấp phiếu lý lịch tư pháp', 'Dịch vụ theo thời kỳ', 'Đăng ký kết hôn', 'Đăng ký khai sinh', 'Đo đạc'],
    );
  });

  test('shows the fees and the online service of the day, and the case of each value', async () => {
    const row = async (query: string) => {
      const [first] = (await get<Listing>(app, `/v1/procedures?q=1.000007${query}`)).items;
      assert.ok(first);
      return first;
    };
    const now = await row('');
    assert.deepEqual(
      now.fees.map((fee) => fee.amount),
      [2000],
    );
    assert.equal(now.online?.value, 'partial');
    assert.deepEqual(
      now.timeLimits.map((limit) => limit.case),
      ['Đăng ký muộn'],
    );
    const then = await row('&asOf=2020-02-02');
    assert.deepEqual(
      then.fees.map((fee) => fee.amount),
      [1000],
    );
    assert.equal(then.online?.value, '4');
  });

  test('counts each filter with every other one applied', async () => {
    const { facets, total } = await get<Listing>(
      app,
      '/v1/procedures?field=dat-dai&audience=citizen&facets=field&facets=audience&facets=level&facets=online',
    );
    assert.equal(total, 1);
    assert.deepEqual(facets, {
      field: [
        { value: 'dat-dai', count: 1, name: 'Đất đai' },
        { value: 'ho-tich', count: 4, name: 'Hộ tịch' },
      ],
      audience: [
        { value: 'citizen', count: 1 },
        { value: 'business', count: 1 },
      ],
      level: [{ value: 'commune', count: 1 }],
      online: [{ value: 'full', count: 1 }],
    });
  });

  test('keeps a chosen value that matches nothing among the counts', async () => {
    const { facets } = await get<Listing>(app, '/v1/procedures?q=khai+sinh&level=province&facets=level');
    assert.deepEqual(facets?.['level'], [
      { value: 'province', count: 0 },
      { value: 'commune', count: 1 },
    ]);
  });

  test('pages give every row once, and the cursor holds through another limit', async () => {
    const seen: string[] = [];
    let cursor: string | null = null;
    let limit = 1;
    do {
      const page: Listing = await get<Listing>(
        app,
        `/v1/procedures?sort=code&limit=${limit}${cursor ? `&cursor=${cursor}` : ''}`,
      );
      assert.equal(page.total, 6);
      seen.push(...page.items.map((one) => one.code));
      cursor = page.next;
      limit = 2;
    } while (cursor !== null);
    assert.deepEqual(seen, ['1.000001', '1.000002', '1.000003', '1.000004', '1.000005', '1.000007']);
  });

  test('pages neither skip nor repeat when rows come in between', async () => {
    const first = await get<Listing>(app, '/v1/procedures?sort=code&limit=2');
    const later = await appOver({ ...content, procedures: [procedure('1.000000'), ...(content.procedures ?? [])] });
    const second = await get<Listing>(later, `/v1/procedures?sort=code&limit=2&cursor=${first.next}`);
    assert.deepEqual(
      second.items.map((one) => one.code),
      ['1.000003', '1.000004'],
    );
  });

  test('a later page may be asked for without the counts of the first', async () => {
    const { next } = await get<Listing>(app, '/v1/procedures?limit=1&facets=field&facets=level');
    assert.ok(next);
    const page = await get<Listing>(app, `/v1/procedures?limit=1&cursor=${next}`);
    assert.equal(page.items.length, 1);
    assert.equal(page.facets, undefined);
  });

  test('refuses a cursor that it never gave out', async () => {
    const { next } = await get<Listing>(app, '/v1/procedures?limit=1');
    for (const cursor of [
      'garbage',
      '',
      'W10',
      `${next}x`.slice(2),
      Buffer.from('["x",1e99,"y"]').toString('base64url'),
    ]) {
      assert.equal((await problem(app, `/v1/procedures?limit=1&cursor=${cursor}`)).code, 'invalid-cursor', cursor);
    }
    assert.equal((await problem(app, `/v1/procedures?limit=1&level=commune&cursor=${next}`)).code, 'invalid-cursor');
  });

  test('an office that was merged has its listing of then, and leads to its successors today', async () => {
    const then = await get<Listing>(app, '/v1/procedures?agency=phuong-4&asOf=2025-06-30');
    assert.ok(then.total > 0);
    const today = await problem(app, '/v1/procedures?agency=phuong-4');
    assert.equal(today.code, 'not-in-force');
    assert.deepEqual(today['successors'], [
      { agency: 'an-xuyen', name: 'Ủy ban nhân dân phường An Xuyên', portion: 'whole' },
    ]);
    assert.match(today.detail ?? '', /30\/06\/2025.*An Xuyên.*asOf=2025-06-30/);
    assert.equal((await problem(app, '/v1/procedures?agency=an-xuyen&asOf=2025-06-30')).code, 'not-in-force');
    assert.equal((await problem(app, '/v1/procedures?agency=nowhere')).code, 'unknown-agency');
  });
});
