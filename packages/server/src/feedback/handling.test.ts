import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FeedbackHandling, FeedbackState } from '@motcua/contract';
import fc from 'fast-check';
import { ENGINES } from '../store/places.fixture.js';
import { correction, DAY, NOW, problem, servedFeedback, type ServedFeedback } from './feedback.fixture.js';

const [embedded] = ENGINES as [(typeof ENGINES)[number]];

/** What the law allows, told once more: in which state, and what comes of it. */
const LAW: Record<string, readonly (readonly [from: string, to: FeedbackState])[]> = {
  accepted: [
    ['received', 'accepted'],
    ['transferred', 'accepted'],
  ],
  transferred: [
    ['received', 'transferred'],
    ['accepted', 'transferred'],
    ['transferred', 'transferred'],
  ],
  refused: [
    ['received', 'refused'],
    ['accepted', 'refused'],
    ['transferred', 'refused'],
  ],
  answered: [
    ['accepted', 'answered'],
    ['answered', 'answered'],
  ],
  published: [['answered', 'published']],
  unpublished: [['published', 'answered']],
};

const handling: fc.Arbitrary<FeedbackHandling> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ kind: 'accepted' as const }) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('xa', 'so', 'tinh', 'bo')
      .map((to) => ({ kind: 'transferred' as const, to, reason: 'Vì.' })),
  },
  fc.constant({ kind: 'refused' as const, reason: 'Là tố cáo; gửi đến cơ quan có thẩm quyền giải quyết tố cáo.' }),
  { weight: 3, arbitrary: fc.nat(3).map((n) => ({ kind: 'answered' as const, answer: `Trả lời ${n}.` })) },
  { weight: 3, arbitrary: fc.constant({ kind: 'published' as const, text: 'Đã sửa lời.', answer: 'Đã sửa lời.' }) },
  fc.constant({ kind: 'unpublished' as const, reason: 'Viết lại.' }),
);
/** A step, days after the one before, and whether it is sent again. */
const turns = fc.array(fc.tuple(handling, fc.constantFrom(0, 0, 1, 6), fc.boolean()), { maxLength: 14 });

async function received(desk: ServedFeedback, key: string, sent = problem()) {
  const { receiptCode } = await desk.answer('sendFeedback', sent);
  return { receiptCode, id: await desk.idOf(sent.text, key), sent };
}

for (const engine of ENGINES) {
  const { name, skip } = engine;

  test(`${name}: whatever offices do, in whatever order, it stands as the law says`, { skip }, async (context) => {
    let now = NOW;
    const desk = await servedFeedback(context, engine, { now: () => now });
    const key = await desk.keyFor();
    let number = 0;
    const reached = new Set<string>();
    await fc.assert(
      fc.asyncProperty(turns, async (all) => {
        now = NOW;
        number += 1;
        const sent = problem({ text: `Phản ánh của lượt thử số ${number}.` });
        const { id, receiptCode } = await received(desk, key, sent);
        let [state, holder] = ['received', 'xa'];
        let answer: string | undefined;
        let answeredOn: number | undefined;
        let steps = 1;
        const before = (await desk.inPublic()).total;
        for (const [at, [done, days, isTwice]] of all.entries()) {
          now += days * DAY;
          const request = { id, event: `e${at}`, handling: done };
          const to = LAW[done.kind]?.find(([from]) => from === state)?.[1];
          if (to === undefined || (done.kind === 'transferred' && done.to === holder)) {
            const refusal = await desk.refusal('handleFeedback', request, key);
            assert.equal(refusal.code, 'not-possible');
            assert.ok((refusal.detail ?? '').length > 20);
          } else {
            const record = await desk.answer('handleFeedback', request, key);
            if (isTwice) assert.deepEqual(await desk.answer('handleFeedback', request, key), record);
            [state, steps] = [to, steps + 1];
            if (done.kind === 'transferred') holder = done.to;
            if (done.kind === 'answered') answer = done.answer;
            if (done.kind === 'answered') answeredOn ??= now;
            assert.equal(record.published !== undefined, state === 'published');
          }
          reached.add(state);
          const told = await desk.answer('followFeedback', { receiptCode });
          assert.deepEqual(
            [told.state, told.agency?.id, told.answer, told.steps.length],
            [state, holder, answer, steps],
          );
          assert.equal(told.steps.at(-1)?.state, state);
          assert.equal((await desk.inPublic()).total, before + (state === 'published' ? 1 : 0));
        }
        // What waits is late by today, what was answered by the day of its first answer.
        const told = await desk.answer('followFeedback', { receiptCode });
        if (state !== 'refused') assert.equal(told.late, (answeredOn ?? now) > Date.parse('2026-11-05T00:00:00+07:00'));
      }),
      { numRuns: engine.name === 'SQLite' ? 60 : 15 },
    );
    // A few turns may leave out a state by chance; many do not.
    if (engine.name === 'SQLite') {
      assert.deepEqual([...reached].sort(), [
        'accepted',
        'answered',
        'published',
        'received',
        'refused',
        'transferred',
      ]);
    }
    assert.deepEqual(desk.errors, []);
  });

  test(`${name}: of steps that come at once each sees those before it`, { skip }, async (context) => {
    const one = await servedFeedback(context, engine);
    const two = engine.name === 'PostgreSQL' ? await servedFeedback(context, engine, { place: one.place }) : one;
    const key = await one.keyFor();
    const { id, receiptCode } = await received(one, key);
    const accept = (event: string) => ({ id, event, handling: { kind: 'accepted' } });
    const responses = await Promise.all(
      ['a', 'b', 'c', 'd', 'a', 'a'].map((event, at) =>
        (at % 2 ? two : one).post('handleFeedback', accept(event), key),
      ),
    );
    const statuses = responses.map(({ status }) => status);
    const { steps } = await one.answer('followFeedback', { receiptCode });
    assert.equal(steps.filter(({ state }) => state === 'accepted').length, 1);
    // One event won, and is known wherever it was sent.
    const won = ['a', 'b', 'c', 'd', 'a', 'a'].filter((_, at) => statuses[at] === 200);
    assert.equal(new Set(won).size, 1);
    assert.ok(
      statuses.every((status) => status === 200 || status === 409),
      statuses.join(),
    );
    assert.deepEqual([...one.errors, ...two.errors], []);
  });
}

test('an event is for one step', async (context) => {
  const desk = await servedFeedback(context, embedded);
  const key = await desk.keyFor();
  const { id } = await received(desk, key);
  await desk.step(id, { kind: 'accepted' }, key, 'e');
  const other = { id, event: 'e', handling: { kind: 'refused', reason: 'Vì.' } };
  assert.equal((await desk.refusal('handleFeedback', other, key)).code, 'already-different');
  // Another feedback has events of its own.
  const next = await received(desk, key, problem({ text: 'Một phản ánh khác nữa.' }));
  assert.equal((await desk.step(next.id, { kind: 'accepted' }, key, 'e')).state, 'accepted');
});

test('it is handed on to an agency that there is', async (context) => {
  const desk = await servedFeedback(context, embedded);
  const key = await desk.keyFor();
  const { id } = await received(desk, key);
  const handOn = (to: string) =>
    desk.refusal('handleFeedback', { id, event: to, handling: { kind: 'transferred', to, reason: 'Vì.' } }, key);
  assert.equal((await handOn('khong-co')).code, 'unknown-agency');
  const ended = await handOn('xa-cu');
  assert.equal(ended.code, 'not-in-force');
  assert.match(ended.detail!, /Nay thuộc: Ủy ban nhân dân xã Thử/);
  assert.equal((await handOn('xa')).code, 'not-possible');
});

test('a verdict is for corrections', async (context) => {
  const desk = await servedFeedback(context, embedded);
  const key = await desk.keyFor();
  for (const sent of [problem(), correction({ text: 'Lệ phí ghi sai nhiều lần.' })]) {
    const { id } = await received(desk, key, sent);
    await desk.step(id, { kind: 'accepted' }, key);
    const verdict = sent.kind === 'correction' ? {} : { verdict: 'right' };
    const refusal = await desk.refusal(
      'handleFeedback',
      { id, event: 'x', handling: { kind: 'answered', answer: 'Xong.', ...verdict } },
      key,
    );
    assert.deepEqual(
      refusal.errors?.map(({ path }) => path),
      ['handling.verdict'],
    );
  }
});

test('what tells of the sender does not become public', async (context) => {
  const desk = await servedFeedback(context, embedded);
  const key = await desk.keyFor();
  const sent = correction({
    sender: { name: 'Nguyễn Thị Ước Mẫu', phone: '0900 000 123' },
    place: { procedure: '1.000001', version: 2, path: 'places', shown: 'Hỏi Ước Mẫu, 0900 000 123' },
  });
  const { id, receiptCode } = await received(desk, key, sent);
  await desk.step(id, { kind: 'accepted' }, key);
  await desk.step(id, { kind: 'answered', answer: 'Chào bà Ước Mẫu.', verdict: 'right' }, key);
  const clean = 'Nơi tiếp nhận ghi sai.';
  for (const [text, answer, paths] of [
    [`Bà Nguyễn Thị Ước Mẫu: ${clean}`, clean, ['handling.text']],
    [clean, 'Chào bà Ước Mẫu.', ['handling.answer']],
    [`${clean} Gọi 0900.000.123.`, `Mã ${receiptCode}.`, ['handling.text', 'handling.answer']],
    [`${clean} Gọi 0911 222 333.`, clean, ['handling.text']],
  ] as const) {
    const response = await desk.post(
      'handleFeedback',
      { id, event: 'cong-khai', handling: { kind: 'published', text, answer } },
      key,
    );
    const told = await response.text();
    assert.equal(response.status, 400);
    assert.deepEqual(
      (JSON.parse(told) as { errors: { path: string }[] }).errors.map(({ path }) => path),
      paths,
    );
    assert.doesNotMatch(told, /Mẫu|0900|0911/);
    assert.ok(!told.includes(receiptCode));
  }
  assert.equal((await desk.inPublic()).total, 0);
  await desk.step(id, { kind: 'published', text: clean, answer: clean }, key, 'cong-khai');
  const [open] = (await desk.inPublic()).items;
  // What was shown came from the sender as well.
  assert.deepEqual(open?.place, { procedure: '1.000001', version: 2, path: 'places' });
  assert.doesNotMatch(JSON.stringify(open), /Mẫu|0900/);
  assert.deepEqual((await desk.answer('followFeedback', { receiptCode })).place, sent.place);
});
