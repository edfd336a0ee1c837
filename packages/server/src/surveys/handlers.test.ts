import { strict as assert } from 'node:assert';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { parseReceiptCode } from '@motcua/contract';
import { ENGINES } from '../store/places.fixture.js';
import { CALL, emptySurveys, OFFICE, plan, refusal } from './surveys.fixture.js';

for (const engine of ENGINES) {
  const { skip } = engine;

  test(
    `${engine.name}: a round is planned with names and samples, and told by its state`,
    { skip },
    async (context) => {
      const surveys = await emptySurveys(context, engine);
      const planned = await surveys.plan();
      assert.deepEqual(
        planned.units.map(({ agency, name, sample }) => [agency, name, sample]),
        [
          ['xa', 'Trung tâm Phục vụ hành chính công xã Thử', 278],
          ['so', 'Sở Thử nghiệm', 385],
        ],
      );
      assert.deepEqual(await surveys.get(), planned);
      for (const [day, state] of [
        ['2026-10-14', 'planned'],
        ['2026-10-15', 'open'],
        ['2026-11-15', 'open'],
        ['2026-11-16', 'closed'],
      ] as const) {
        surveys.on(day);
        assert.equal((await surveys.get()).state, state, day);
      }
      assert.equal((await refusal(surveys.get('2019-1'))).code, 'no-such-survey');
    },
  );

  test(`${engine.name}: rounds are listed newest first, for one office`, { skip }, async (context) => {
    const surveys = await emptySurveys(context, engine);
    await surveys.plan(plan({ id: '2026-3', from: '2026-12-01', to: '2026-12-31', units: [{ agency: 'so' }] }));
    await surveys.plan();
    assert.deepEqual(
      (await surveys.list()).items.map(({ id, state }) => [id, state]),
      [
        ['2026-3', 'planned'],
        ['2026-2', 'open'],
      ],
    );
    assert.deepEqual(
      (await surveys.list('xa')).items.map(({ id }) => id),
      ['2026-2'],
    );
    assert.deepEqual((await surveys.list('khong-co')).items, []);
  });

  test(`${engine.name}: a plan that does not fit is refused place by place`, { skip }, async (context) => {
    const surveys = await emptySurveys(context, engine);
    const [level, , , choice] = plan().questions;
    const faults = {
      to: { from: '2026-11-15', to: '2026-10-15' },
      'units[1].agency': { units: [{ agency: 'xa' }, { agency: 'xa' }] },
      'units[0].sample': { units: [{ agency: 'xa', served: 10, sample: 11 }] },
      'questions[1].id': { questions: [level!, level!] },
      'questions[0].factor': { questions: [{ ...choice!, factor: 'access' }] },
      'questions[0].options[1].id': {
        questions: [{ ...choice!, options: [choice!.options![0]!, choice!.options![0]!] }],
      },
    };
    for (const [path, parts] of Object.entries(faults)) {
      const { code, errors } = await refusal(surveys.plan(plan(parts)));
      assert.deepEqual([code, errors?.map((error) => error.path)], ['invalid-body', [path]]);
    }
    for (const parts of [{ to: '2027-12-01' }, { from: '2026-09-01', to: '2026-10-20' }]) {
      assert.deepEqual((await refusal(surveys.plan(plan(parts)))).errors?.[0]?.path, 'to');
    }
    const unknown = await refusal(surveys.plan(plan({ units: [{ agency: 'xa' }, { agency: 'la' }] })));
    assert.deepEqual([unknown.code, unknown.errors?.[0]?.path], ['unknown-agency', 'units[1].agency']);
    assert.deepEqual((await surveys.list()).items, []);
  });

  test(`${engine.name}: a round is changed until the first answer, and not after it`, { skip }, async (context) => {
    const surveys = await emptySurveys(context, engine);
    await surveys.plan();
    const changed = plan({ title: 'Tên mới', questions: plan().questions.slice(0, 1) });
    assert.equal((await surveys.plan(changed)).title, 'Tên mới');
    assert.equal((await surveys.get()).questions.length, 1);
    const [invitation] = await surveys.invite(1);
    await surveys.answer({ c1: 'satisfied' }, { invitation: invitation!.code });
    assert.equal((await refusal(surveys.plan())).code, 'not-possible');
    // The same once more is no change.
    assert.equal((await surveys.plan(changed)).title, 'Tên mới');
    assert.equal((await surveys.get()).questions.length, 1);
  });

  test(`${engine.name}: a key is for its own offices`, { skip }, async (context) => {
    const surveys = await emptySurveys(context, engine);
    const xa = { ...OFFICE, id: 'xa', agencies: ['xa'] };
    assert.equal((await refusal(surveys.plan(plan(), xa))).code, 'not-allowed');
    await surveys.plan();
    // Nor may it drop the office of another from a round.
    assert.equal((await refusal(surveys.plan(plan({ units: [{ agency: 'xa' }] }), xa))).code, 'not-allowed');
    assert.equal((await refusal(surveys.invite(1, 'so', undefined, xa))).code, 'not-allowed');
    assert.equal(
      (await refusal(surveys.papers([{ number: '1', answers: { c1: 'satisfied' } }], 'so', xa))).code,
      'not-allowed',
    );
    await surveys.papers([{ number: '1', answers: { c1: 'satisfied', 'y-kien': 'Của sở' } }], 'so');
    const seen = await surveys.office(xa);
    assert.deepEqual([seen.units.map(({ agency }) => agency), seen.texts], [['xa'], { 'y-kien': [] }]);
    assert.equal((await refusal(surveys.office({ ...OFFICE, agencies: ['huyen'] }))).code, 'no-such-survey');
    assert.deepEqual((await surveys.office()).texts, { 'y-kien': ['Của sở'] });
  });

  test(`${engine.name}: an invitation is good for one answer about its office`, { skip }, async (context) => {
    const surveys = await emptySurveys(context, engine);
    await surveys.plan();
    const [one, two] = await surveys.invite(2, 'xa', 'https://xa.example/khao-sat');
    assert.equal(parseReceiptCode(one!.code), one!.code);
    assert.notEqual(one!.code, two!.code);
    assert.equal(one!.link, `https://xa.example/khao-sat#khao-sat=2026-2&ma=${one!.code}&cq=xa`);
    const answers = { c1: 'satisfied' };
    assert.equal(
      (await refusal(surveys.answer(answers, { invitation: one!.code, agency: 'so' }))).code,
      'no-such-invitation',
    );
    const id = randomUUID();
    // As people type it.
    const invitation = one!.code.toLowerCase().replaceAll('-', ' ');
    assert.equal(await surveys.answer(answers, { id, invitation }), 'stored');
    assert.equal(await surveys.answer(answers, { id, invitation }), 'known');
    assert.equal((await refusal(surveys.answer({ c1: 'neutral' }, { id, invitation }))).code, 'already-different');
    assert.equal((await refusal(surveys.answer(answers, { invitation }))).code, 'no-such-invitation');
    for (const wrong of ['0000-0000-0000', 'abc', 'U'.repeat(12)]) {
      assert.equal((await refusal(surveys.answer(answers, { invitation: wrong }))).code, 'no-such-invitation');
    }
    assert.deepEqual([surveys.asked.proofs, surveys.asked.sites > 0], [0, true]);
    assert.equal((await surveys.office()).n, 1);
  });

  test(`${engine.name}: an invitation that was used at once by many is used once`, { skip }, async (context) => {
    const surveys = await emptySurveys(context, engine);
    await surveys.plan();
    const [one] = await surveys.invite(1);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, () => surveys.answer({ c1: 'satisfied' }, { invitation: one!.code })),
    );
    assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1);
    // And one answer that is sent many times is one.
    const [two] = await surveys.invite(1);
    const id = randomUUID();
    const same = await Promise.all(
      Array.from({ length: 20 }, () => surveys.answer({ c1: 'satisfied' }, { id, invitation: two!.code })),
    );
    assert.equal(same.filter((outcome) => outcome === 'stored').length, 1);
    assert.equal((await surveys.office()).n, 2);
  });

  test(
    `${engine.name}: answers that come while a round is changed are of the one or the other`,
    { skip },
    async (context) => {
      const surveys = await emptySurveys(context, engine);
      await surveys.plan();
      const invitations = await surveys.invite(10);
      const changed = plan({ questions: plan().questions.filter(({ id }) => id !== 'c2') });
      const [replanned, ...answered] = await Promise.allSettled([
        surveys.plan(changed),
        ...invitations.map(({ code }) => surveys.answer({ c1: 'satisfied', c2: 'satisfied' }, { invitation: code })),
      ]);
      const stored = answered.filter(({ status }) => status === 'fulfilled').length;
      // If the change was first, every answer to the question that is gone was refused; if not, the change was.
      assert.equal(stored, replanned.status === 'fulfilled' ? 0 : 10);
      assert.equal((await surveys.office()).n, stored);
    },
  );

  test(
    `${engine.name}: everyone may answer where the round says so, with a proof of work`,
    { skip },
    async (context) => {
      const surveys = await emptySurveys(context, engine);
      await surveys.plan();
      const answers = { c1: 'satisfied' };
      assert.equal((await refusal(surveys.answer(answers, { proved: true }))).code, 'no-such-invitation');
      await surveys.plan(plan({ everyone: true }));
      assert.equal((await refusal(surveys.answer(answers))).code, 'proof-needed');
      assert.equal(await surveys.answer(answers, { proved: true }), 'stored');
      const stranger = { ...CALL, origin: 'https://la.example' };
      assert.equal((await refusal(surveys.answer(answers, { proved: true }, stranger))).code, 'site-not-allowed');
      const { n, everyone, units } = await surveys.office();
      assert.deepEqual([n, everyone, units[0]?.modes], [0, { n: 1 }, { everyone: 1 }]);
    },
  );

  test(`${engine.name}: answers that do not fit are refused by the question`, { skip }, async (context) => {
    const surveys = await emptySurveys(context, engine);
    await surveys.plan();
    const [{ code: invitation } = { code: '' }] = await surveys.invite(1);
    const c1 = 'satisfied';
    const refused: [object, string, RegExp][] = [
      [{}, 'answers.c1', /phải được trả lời/],
      [{ c1: '' }, 'answers.c1', /phải được trả lời/],
      [{ c1, c9: 'satisfied' }, 'answers.c9', /không có câu hỏi/],
      [{ c1, '0912345678': 'satisfied' }, 'answers.…', /không có câu hỏi/],
      [{ c1: 'good' }, 'answers.c1', /very-satisfied/],
      [{ c1: ['satisfied'] }, 'answers.c1', /very-satisfied/],
      [{ c1, kenh: 'fax' }, 'answers.kenh', /truc-tiep, truc-tuyen/],
      [{ c1, kenh: ['truc-tiep'] }, 'answers.kenh', /truc-tiep, truc-tuyen/],
      [{ c1, can: ['cho', 'cho'] }, 'answers.can', /mỗi phương án một lần/],
      [{ c1, can: ['fax'] }, 'answers.can', /mỗi phương án một lần/],
      [{ c1, can: 'cho' }, 'answers.can', /mỗi phương án một lần/],
      [{ c1, 'y-kien': ['Tốt'] }, 'answers.y-kien', /bằng lời/],
      [{ c1, constructor: 'x' }, 'answers.constructor', /không có câu hỏi/],
    ];
    for (const [answers, path, message] of refused) {
      const { code, errors } = await refusal(surveys.answer(answers as Record<string, string>, { invitation }));
      assert.deepEqual([code, errors?.map((error) => error.path)], ['invalid-body', [path]]);
      assert.match(errors?.[0]?.message ?? '', message);
    }
    // None of them has used the invitation up.
    assert.equal(await surveys.answer({ c1, can: ['giay', 'cho'], kenh: 'truc-tuyen' }, { invitation }), 'stored');
  });

  test(
    `${engine.name}: it is answered from the first to the last day; a lost answer is known afterwards`,
    { skip },
    async (context) => {
      const surveys = await emptySurveys(context, engine);
      await surveys.plan(plan({ everyone: true }));
      const answers = { c1: 'satisfied' };
      surveys.on('2026-10-14');
      assert.equal((await refusal(surveys.answer(answers, { proved: true }))).code, 'survey-not-open');
      surveys.on('2026-11-15');
      const id = randomUUID();
      assert.equal(await surveys.answer(answers, { id, proved: true }), 'stored');
      surveys.on('2026-11-16');
      assert.equal((await refusal(surveys.answer(answers, { proved: true }))).code, 'survey-not-open');
      assert.equal((await refusal(surveys.papers([{ number: '1', answers }]))).code, 'survey-not-open');
      assert.equal((await refusal(surveys.invite(1))).code, 'survey-not-open');
      assert.equal(await surveys.answer(answers, { id, proved: true }), 'known');
      assert.equal((await refusal(surveys.answer(answers, { agency: 'huyen' }))).code, 'unknown-agency');
      assert.equal((await refusal(surveys.answer(answers, { survey: '2019-1' }))).code, 'no-such-survey');
    },
  );

  test(`${engine.name}: the number on a paper is its key`, { skip }, async (context) => {
    const surveys = await emptySurveys(context, engine);
    await surveys.plan();
    const good = { c1: 'satisfied' };
    const results = await surveys.papers([
      { number: 'P-001', answers: good },
      { number: 'P-002', answers: { kenh: 'fax' } },
      { number: 'P-001', answers: good },
      { number: 'P-001', answers: { c1: 'neutral' } },
      { number: 'P-003', answers: good },
    ]);
    assert.deepEqual(
      results.map(({ outcome, problem }) => problem?.code ?? outcome),
      ['stored', 'unfit', 'known', 'already-different', 'stored'],
    );
    assert.match(results[1]?.problem?.detail ?? '', /answers\.c1: .*answers\.kenh: /);
    assert.deepEqual(
      (
        await surveys.papers([
          { number: 'P-003', answers: good },
          { number: 'P-002', answers: good },
        ])
      ).map(({ outcome }) => outcome),
      ['known', 'stored'],
    );
    assert.deepEqual(await surveys.papers([{ number: 'P-003', answers: good }], 'so'), [{ outcome: 'stored' }]);
    const { n, units } = await surveys.office();
    assert.deepEqual([n, units.map(({ modes }) => modes)], [4, [{ paper: 3 }, { paper: 1 }]]);
  });

  test(
    `${engine.name}: results are public once the round is closed, without what people wrote`,
    { skip },
    async (context) => {
      const surveys = await emptySurveys(context, engine);
      await surveys.plan();
      await surveys.papers(
        Array.from({ length: 60 }, (_, at) => ({
          number: `P-${at}`,
          answers: { c1: at % 10 === 0 ? 'neutral' : 'satisfied', 'y-kien': `Gọi 0912345678 nhé, số ${at}` },
        })),
      );
      assert.equal((await refusal(surveys.results())).code, 'survey-not-closed');
      assert.equal((await surveys.office()).survey.state, 'open');
      surveys.on('2026-11-16');
      const results = await surveys.results();
      assert.deepEqual([results.n, results.share, results.units[0]?.share], [60, 0.9, 0.9]);
      assert.ok(!JSON.stringify(results).includes('nhé'));
      assert.deepEqual(await surveys.results(), results);
      const office = await surveys.office();
      assert.equal(office.texts['y-kien']?.length, 60);
      assert.ok(!JSON.stringify(office).includes('0912345678'));
    },
  );

  test(
    `${engine.name}: what is stored of an answer leads to no invitation, paper, moment or id`,
    { skip },
    async (context) => {
      const surveys = await emptySurveys(context, engine);
      await surveys.plan(plan({ everyone: true }));
      const invitations = await surveys.invite(3);
      const ids = [randomUUID(), randomUUID()];
      await surveys.answer(
        { c1: 'satisfied', 'y-kien': 'Gọi 0912345678' },
        { id: ids[0]!, invitation: invitations[0]!.code },
      );
      await surveys.answer({ c1: 'neutral' }, { id: ids[1]!, proved: true });
      await surveys.papers([{ number: 'PHIEU-77', answers: { c1: 'neutral' } }]);
      const rows = await surveys.stored();
      assert.deepEqual(Object.keys(rows.answers[0]!).sort(), ['agency', 'answers', 'hash', 'id', 'mode', 'survey']);
      assert.equal(rows.answers.length, 3);
      assert.equal(rows.invitations.length, 2, 'one that was used is gone');
      const text = JSON.stringify(rows);
      for (const secret of [...ids, ...invitations.map(({ code }) => code), '0912345678', 'PHIEU-77', CALL.address]) {
        assert.ok(!text.includes(secret), secret);
      }
      for (const { hash } of rows.invitations) assert.ok(!JSON.stringify(rows.answers).includes(hash));
      // No number of a row tells in which order people answered.
      if (engine.name === 'SQLite')
        await assert.rejects(surveys.run('select rowid from survey_answer'), /no such column/);
    },
  );
}
