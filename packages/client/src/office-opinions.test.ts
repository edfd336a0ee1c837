import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { InvalidArgumentError, NotFoundError, openOffice, UnexpectedAnswerError } from '@motcua/client/office';
import { problem } from './answers.fixture.js';

const KEY = 'mck_phuong-an-xuyen_s3cr3t-of-a-test';
const AGENCY = 'an-xuyen';

type Body = Record<string, unknown> & { dossiers?: string[]; ratings?: unknown[]; papers?: unknown[]; cursor?: string };

function recording(answer: (body: Body, path: string) => object | Promise<object>) {
  const sent: [path: string, body: Body][] = [];
  const fetch = async (request: Request) => {
    const path = new URL(request.url).pathname.replace('/m', '');
    const body = (await request.json()) as Body;
    sent.push([path, body]);
    assert.equal(request.headers.get('authorization'), `Bearer ${KEY}`);
    const given = await answer(body, path);
    return given instanceof Response ? given : Response.json(given);
  };
  const office = openOffice({ baseUrl: 'https://api.test/m', key: KEY, fetch, validation: 'error' });
  return { office, sent };
}

const lost = () => Promise.reject<object>(new TypeError('fetch failed'));
const codes = (count: number) => Array.from({ length: count }, (_, index) => `H12.44-250707-${index}`);
const visit = (id: string) => ({ id, agency: AGENCY, at: '2026-10-16T09:12:00+07:00', level: 'satisfied' });

test('links for one dossier or many, 200 at a time, in the order of what was given', async () => {
  const { office, sent } = recording(({ dossiers = [] }) => ({
    tokens: dossiers.map((dossier) => ({ outcome: 'made', token: `of ${dossier}` })),
  }));
  const page = 'https://xa.example.gov.vn/danh-gia';
  assert.deepEqual(await office.ratings.tokens('H12', { page }), { outcome: 'made', token: 'of H12' });
  assert.deepEqual(sent, [['/v1/office/ratings:tokens', { dossiers: ['H12'], page }]]);
  const tokens = await office.ratings.tokens(new Set(codes(450)));
  assert.deepEqual(
    tokens.map(({ token }) => token),
    codes(450).map((code) => `of ${code}`),
  );
  assert.deepEqual(
    sent.slice(1).map(([, { dossiers }]) => dossiers?.length),
    [200, 200, 50],
  );
  for (const wrong of [undefined, 7, {}])
    await assert.rejects(office.ratings.tokens(wrong as never), InvalidArgumentError);
  const short = recording(() => ({ tokens: [] })).office;
  await assert.rejects(short.ratings.tokens('H12'), UnexpectedAnswerError);
});

test('visits and paper forms go in batches; what is refused is a result', async () => {
  const { office, sent } = recording(({ ratings, papers }) => ({
    results: (ratings ?? papers ?? []).map((_, index) =>
      index === 1 ? { outcome: 'refused', problem: { code: 'unfit', detail: 'Không hợp lệ.' } } : { outcome: 'stored' },
    ),
  }));
  assert.deepEqual(await office.ratings.visits(visit('a')), { outcome: 'stored' });
  const results = await office.ratings.visits(codes(201).map(visit));
  assert.deepEqual([results.length, results[1]?.problem?.code], [201, 'unfit']);
  const of = { survey: '2026-2', agency: AGENCY };
  const paper = (number: string) => ({ number, answers: { c1: 'satisfied' } });
  assert.deepEqual(await office.surveys.papers(of, paper('1')), { outcome: 'stored' });
  assert.equal((await office.surveys.papers(of, codes(201).map(paper))).length, 201);
  assert.deepEqual(
    sent.map(([path, { ratings, papers }]) => [path, (ratings ?? papers)?.length]),
    [
      ['/v1/office/ratings:visits', 1],
      ['/v1/office/ratings:visits', 200],
      ['/v1/office/ratings:visits', 1],
      ['/v1/office/surveys:papers', 1],
      ['/v1/office/surveys:papers', 200],
      ['/v1/office/surveys:papers', 1],
    ],
  );
  assert.deepEqual(sent[3]?.[1], { ...of, papers: [paper('1')] });
});

test('lists are walked a page at a time, with the cursor in the body', async () => {
  const rating = (id: string) => ({
    id,
    on: '2026-10-16',
    agency: AGENCY,
    channel: 'kiosk',
    level: 'satisfied',
    flags: ['a-rule-of-tomorrow'],
    reviews: [],
  });
  const { office, sent } = recording(({ cursor }) =>
    cursor === undefined ? { items: [rating('1'), rating('2')], next: 'c2' } : { items: [rating('3')], next: null },
  );
  const query = { agency: AGENCY, leftOut: true };
  const found: string[] = [];
  for await (const { id, flags } of office.ratings.list(query)) found.push(`${id} ${flags.join()}`);
  assert.deepEqual(found, ['1 a-rule-of-tomorrow', '2 a-rule-of-tomorrow', '3 a-rule-of-tomorrow']);
  assert.deepEqual(sent, [
    ['/v1/office/ratings:list', query],
    ['/v1/office/ratings:list', { ...query, cursor: 'c2' }],
  ]);
  const page = await office.ratings.list();
  assert.deepEqual([page.items.length, page.next], [2, 'c2']);
  const last = await page.nextPage();
  assert.deepEqual([last?.items.length, await last?.nextPage()], [1, null]);
  const circular = recording(() => ({ items: [], next: 'c2' })).office;
  const first = await circular.ratings.list({ cursor: 'c2' });
  await assert.rejects(
    first.nextPage(),
    (error) => error instanceof UnexpectedAnswerError && error.reason === 'cursor',
  );
  const failing = recording(() => problem(404, 'unknown-agency')).office;
  await assert.rejects(async () => {
    for await (const one of failing.feedback.list({ late: true })) assert.fail(one.id);
  }, NotFoundError);
});

test('a file comes as bytes, and what is none is refused', async () => {
  const content = Buffer.from('﻿Đơn vị,Số lượt\r\n').toString('base64');
  const asked = { from: '2026-07', to: '2026-09', what: 'summary', format: 'csv' } as const;
  const { office, sent } = recording(() => ({ name: 'a.csv', type: 'text/csv', content }));
  const { name, type, bytes } = await office.ratings.export(asked);
  assert.deepEqual([name, type, Buffer.from(bytes).toString()], ['a.csv', 'text/csv', '﻿Đơn vị,Số lượt\r\n']);
  assert.deepEqual(sent, [['/v1/office/ratings:export', asked]]);
  const broken = recording(() => ({ name: 'a.csv', type: 'text/csv', content: '*' })).office;
  await assert.rejects(broken.ratings.export(asked), UnexpectedAnswerError);
});

test('a new device and a new site are sent once, a change again after an answer that was lost', async () => {
  for (const [save, change] of [
    [
      (over: ReturnType<typeof openOffice>) => over.devices.save({ label: 'Máy 3', agency: AGENCY }),
      (over: ReturnType<typeof openOffice>) => over.devices.save({ id: 'a', label: 'Máy 3', agency: AGENCY }),
    ],
    [
      (over: ReturnType<typeof openOffice>) => over.sites.save({ label: 'Trang', origins: ['https://a.example'] }),
      (over: ReturnType<typeof openOffice>) =>
        over.sites.save({ key: 'mcs_a', label: 'Trang', origins: ['https://a.example'] }),
    ],
  ] as const) {
    const made = recording(lost);
    await assert.rejects(save(made.office));
    assert.equal(made.sent.length, 1);
    const saved = { device: { id: 'a', label: 'Máy 3', agency: AGENCY, state: 'on' }, key: 'mcs_a', label: 'Trang' };
    const changed = recording(() => (changed.sent.length === 1 ? lost() : { ...saved, origins: [], off: [] }));
    await change(changed.office);
    assert.equal(changed.sent.length, 2);
  }
});

test('what an office does goes to its own address, with what was given and nothing else', async () => {
  const done: [(office: ReturnType<typeof openOffice>) => Promise<unknown>, string, object][] = [
    [(office) => office.devices.list(), 'devices:list', {}],
    [(office) => office.sites.list(), 'sites:list', {}],
    [(office) => office.surveys.results('2026-1'), 'surveys:results', { survey: '2026-1' }],
    [
      (office) => office.surveys.invite({ survey: '2026-2', agency: AGENCY, count: 2 }),
      'surveys:invite',
      { survey: '2026-2', agency: AGENCY, count: 2 },
    ],
    [
      (office) =>
        office.surveys.plan({
          id: '2026-2',
          title: 'x',
          from: '2026-11-01',
          to: '2026-11-30',
          units: [],
          questions: [],
        }),
      'surveys:plan',
      { id: '2026-2', title: 'x', from: '2026-11-01', to: '2026-11-30', units: [], questions: [] },
    ],
    [(office) => office.feedback.read('pa-1'), 'feedback:read', { id: 'pa-1' }],
    [
      (office) => office.feedback.read('pa-1', { attachments: true }),
      'feedback:read',
      { id: 'pa-1', attachments: true },
    ],
    [
      (office) => office.feedback.handle({ id: 'pa-1', event: '1', handling: { kind: 'accepted' } }),
      'feedback:handle',
      { id: 'pa-1', event: '1', handling: { kind: 'accepted' } },
    ],
    [
      (office) => office.ratings.review({ id: 'r', kind: 'appeal', reason: 'Nhầm.' }),
      'ratings:review',
      { id: 'r', kind: 'appeal', reason: 'Nhầm.' },
    ],
  ];
  for (const [call, path, body] of done) {
    const { office, sent } = recording(() => problem(404, 'no-such-feedback'));
    await assert.rejects(call(office), (error) => {
      assert.doesNotMatch(inspect(error, { showHidden: true, depth: Infinity }), /s3cr3t|pa-1|Nhầm/);
      return error instanceof NotFoundError && error.code === 'no-such-feedback';
    });
    assert.deepEqual(sent, [[`/v1/office/${path}`, body]]);
  }
});
