import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { FeedbackRequest } from '@motcua/contract';
import { ENGINES } from '../store/places.fixture.js';
import { jpeg } from './attachments/files.fixture.js';
import { correction, problem, PROOF, servedFeedback } from './feedback.fixture.js';

const [embedded] = ENGINES as [(typeof ENGINES)[number]];
const file = (content: Buffer, name = 'anh.jpg') => ({ name, content: content.toString('base64') });

for (const engine of ENGINES) {
  const { name, skip } = engine;

  test(`${name}: the same id is kept once; with another content it is refused`, { skip }, async (context) => {
    const desk = await servedFeedback(context, engine);
    const key = await desk.keyFor();
    const sent = problem({ attachments: [file(jpeg())] });
    const first = await desk.answer('sendFeedback', sent);
    // Another proof of the same work, members in another order, marks set apart: all the same.
    const again = Object.fromEntries(Object.entries({ ...sent, text: sent.text.normalize('NFD') }).reverse());
    const proof = { ...PROOF, challenge: { ...PROOF.challenge, parameters: { nonce: 'bb' } } };
    const known = await desk.answer('sendFeedback', { ...(again as unknown as FeedbackRequest), proof });
    assert.deepEqual(known, { ...first, outcome: 'known' });
    for (const other of [
      { text: `${sent.text} Thêm.` },
      { sender: { ...sent.sender!, phone: '0900 000 124' } },
      { attachments: [] },
      { attachments: [file(jpeg(), 'khac.jpg')] },
      { kind: 'proposal' },
      { agency: 'so' },
    ])
      assert.equal((await desk.refusal('sendFeedback', { ...sent, ...other })).code, 'already-different');
    const { items } = await desk.answer('listOfficeFeedback', {}, key);
    assert.deepEqual(
      items.map(({ text }) => text),
      [sent.text],
    );
  });

  test(`${name}: of the same that arrive at once one is stored`, { skip }, async (context) => {
    const one = await servedFeedback(context, engine);
    // The embedded engine has one process for a folder.
    const two = engine.name === 'PostgreSQL' ? await servedFeedback(context, engine, { place: one.place }) : one;
    const batch = Array.from({ length: 8 }, () => problem({ attachments: [file(jpeg())] }));
    const answers = await Promise.all(
      [one, two, one, two].map((desk) => Promise.all(batch.map((sent) => desk.answer('sendFeedback', sent)))),
    );
    batch.forEach((_, at) => {
      const own = answers.map((all) => all[at]!);
      assert.deepEqual(own.map(({ outcome }) => outcome).sort(), ['known', 'known', 'known', 'stored']);
      assert.equal(new Set(own.map(({ receiptCode }) => receiptCode)).size, 1);
    });
    const { items } = await one.answer('listOfficeFeedback', {}, await one.keyFor());
    assert.equal(items.length, batch.length);
    assert.deepEqual([...one.errors, ...two.errors], []);
  });
}

test('what cannot be kept is refused, saying where and what to do', async (context) => {
  const desk = await servedFeedback(context, embedded);
  const place = { procedure: '1.000001', version: 2, path: 'cases/thuong/fees' };
  const { sender: _, ...anonymous } = problem();
  for (const [request, code, paths] of [
    [problem({ agency: 'khong-co' }), 'unknown-agency', undefined],
    [problem({ procedure: '9.999999' }), 'unknown-procedure', undefined],
    [correction({ place: { ...place, procedure: '9.999999' } }), 'unknown-procedure', undefined],
    [correction({ place: { ...place, version: 3 } }), 'invalid-body', ['place.version']],
    [correction({ place: { ...place, path: 'cases/khac/fees' } }), 'invalid-body', ['place.path']],
    [correction({ place: { ...place, path: 'cases/thuong/khac' } }), 'invalid-body', ['place.path']],
    [correction({ place: { ...place, path: 'constructor' } }), 'invalid-body', ['place.path']],
    [correction({ place: { ...place, path: 'name/length' } }), 'invalid-body', ['place.path']],
    [correction({ procedure: '1.000002' }), 'invalid-body', ['procedure']],
    [problem({ place }), 'invalid-body', ['place']],
    [problem({ attachments: [file(Buffer.from('MZ'), 'anh.jpg')] }), 'file-refused', ['attachments[0]']],
    [problem({ site: 'closed' }), 'switched-off', undefined],
    [problem({ proof: { ...PROOF, solution: { ...PROOF.solution, counter: 8 } } }), 'proof-needed', undefined],
    [anonymous as FeedbackRequest, 'invalid-body', ['']],
    [problem({ sender: { name: 'Ước Mẫu' } }), 'invalid-body', ['']],
    [correction({ place: undefined as never }), 'invalid-body', ['']],
    [problem({ text: 'Ngắn.' }), 'invalid-body', ['text']],
    [problem({ id: randomUUID().toUpperCase() }), 'invalid-body', ['id']],
  ] as const) {
    const refusal = await desk.refusal('sendFeedback', request);
    assert.deepEqual([refusal.code, refusal.errors?.map(({ path }) => path)], [code, paths], JSON.stringify(request));
  }
  assert.deepEqual((await desk.answer('listOfficeFeedback', {}, await desk.keyFor())).items, []);
  assert.deepEqual(desk.errors, []);
});

test('a correction is about the version that was shown, or the one in force, and keeps what was shown', async (context) => {
  const desk = await servedFeedback(context, embedded);
  const key = await desk.keyFor();
  const places = [
    { procedure: '1.000001', version: 1, path: 'cases/thuong/fees/0/amount', shown: '  8.000 đồng \n (một bản)' },
    { procedure: '1.000001.000.00.00.H12', path: 'cases/thuong/timeLimits' },
    { procedure: '1.000001', path: 'requirements' },
    { procedure: '1.000001', path: 'steps/0/text' },
    { procedure: '1.000001', path: 'cases/thuong/dossierSets' },
  ];
  const told: unknown[] = [];
  for (const [at, place] of places.entries()) {
    const sent = correction({ place, text: `Mục thứ ${at} này ghi sai.` });
    const { receiptCode } = await desk.answer('sendFeedback', sent);
    const { place: kept, procedure } = await desk.answer('followFeedback', { receiptCode });
    told.push([kept, procedure?.name]);
    assert.equal((await desk.answer('readFeedback', { id: await desk.idOf(sent.text, key) }, key)).sender, undefined);
  }
  assert.deepEqual(told, [
    [{ ...places[0], shown: '8.000 đồng \n (một bản)' }, 'Đăng ký thử, bản cũ'],
    [{ ...places[1], procedure: '1.000001', version: 2 }, 'Đăng ký thử'],
    ...places.slice(2).map((place) => [{ ...place, version: 2 }, 'Đăng ký thử']),
  ]);
});

test('nothing tells a receipt code that nobody has from one that is mistyped', async (context) => {
  const desk = await servedFeedback(context, embedded);
  const { receiptCode } = await desk.answer('sendFeedback', problem());
  const wrong = receiptCode.startsWith('0') ? `1${receiptCode.slice(1)}` : `0${receiptCode.slice(1)}`;
  const told = new Set<string>();
  for (const code of [wrong, 'không phải mã', '7K3M', 'UUUU-UUUU-UUUU', `${receiptCode}0`, '000000000000']) {
    const response = await desk.post('followFeedback', { receiptCode: code });
    const { requestId: _, ...problem } = (await response.json()) as Record<string, unknown>;
    told.add(JSON.stringify([response.status, problem]));
  }
  assert.equal(told.size, 1);
  assert.match([...told][0]!, /no-such-feedback/);
});
