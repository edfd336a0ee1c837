import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { RATING_LEVELS, RATINGS_NEEDED, type Survey } from '@motcua/contract';
import fc from 'fast-check';
import { countSurvey, type StoredAnswers } from './results.js';
import { surveyInterval } from './survey-interval.js';
import { plan } from './surveys.fixture.js';

const survey: Survey = { ...plan(), state: 'closed' };

function row(answers: object, mode: StoredAnswers['mode'] = 'paper', agency = 'xa'): StoredAnswers {
  return { agency, mode, answers: JSON.stringify(answers) };
}

const times = (count: number, one: StoredAnswers) => Array.from({ length: count }, () => one);

test('the share is of the answers to questions of the index, n is of people', async () => {
  const results = await countSurvey(survey, [
    ...times(30, row({ c1: 'satisfied', c2: 'very-satisfied', chung: 'very-dissatisfied' })),
    ...times(10, row({ c1: 'neutral', chung: 'very-satisfied' })),
  ]);
  const expected = { n: 40, share: 0.8571 };
  assert.deepEqual({ n: results.n, share: results.share }, expected);
  assert.deepEqual(results.factors, [{ factor: 'officials', ...expected, interval: results.interval }]);
  const chung = results.questions.find(({ id }) => id === 'chung');
  assert.equal(chung?.share, 0.25);
  assert.equal(chung.counts?.['very-dissatisfied'], 30);
});

test('a round without questions of the index is counted by every question of levels', async () => {
  const questions = survey.questions.map(({ factor: _none, ...question }) => question);
  const results = await countSurvey({ ...survey, questions }, times(30, row({ c1: 'satisfied', chung: 'neutral' })));
  assert.deepEqual([results.n, results.share, results.factors], [30, 0.5, []]);
});

test('nothing is told below what is needed', async () => {
  const few = times(RATINGS_NEEDED - 1, row({ c1: 'satisfied', kenh: 'truc-tiep', can: ['cho'] }));
  const below = await countSurvey(survey, few);
  const text = JSON.stringify(below);
  assert.ok(!text.includes('"share"') && !text.includes('"counts"') && !text.includes('"interval"'), text);
  assert.equal(below.n, RATINGS_NEEDED - 1);
  const enough = await countSurvey(survey, [...few, row({ c1: 'satisfied', kenh: 'truc-tuyen' })]);
  assert.equal(enough.share, 1);
  const [c1, , , kenh, can] = enough.questions;
  assert.equal(c1?.counts?.['satisfied'], 30);
  assert.deepEqual(kenh?.counts, { 'truc-tiep': 29, 'truc-tuyen': 1 });
  assert.deepEqual([can?.n, can?.counts], [29, undefined]);
});

test('who came by themselves moves no share, and is told without an interval', async () => {
  const asked = times(40, row({ c1: 'satisfied' }, 'invited'));
  const crowd = times(5000, row({ c1: 'very-dissatisfied', 'y-kien': 'Tệ' }, 'everyone'));
  const alone = await countSurvey(survey, asked);
  const results = await countSurvey(survey, [...asked, ...crowd]);
  assert.deepEqual(
    { ...results, everyone: null, texts: null, units: null },
    { ...alone, everyone: null, texts: null, units: null },
  );
  assert.deepEqual(results.everyone, { n: 5000, share: 0 });
  assert.deepEqual(results.units[0]?.modes, { invited: 40, everyone: 5000 });
  assert.equal(results.units[0].complete, false, 'a crowd completes no sample');
});

test('a unit is complete by its own sample, and its interval is narrowed by its own population', async () => {
  const small = {
    ...survey,
    units: [
      { agency: 'xa', served: 40, sample: 37 },
      { agency: 'so', served: 1_000_000, sample: 385 },
    ],
  };
  const results = await countSurvey(small, [
    ...times(36, row({ c1: 'satisfied' }, 'invited')),
    row({ c1: 'dissatisfied' }, 'paper'),
    ...times(36, row({ c1: 'satisfied' }, 'paper', 'so')),
    row({ c1: 'dissatisfied' }, 'paper', 'so'),
  ]);
  const [xa, so] = results.units;
  assert.equal(xa?.complete, true);
  assert.equal(so?.complete, false);
  assert.equal(xa.share, so.share);
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  const { low, high } = surveyInterval(36 / 37, 37, 40);
  assert.deepEqual(xa.interval, { low: round(low), high: round(high) });
  assert.ok(so.interval!.high - so.interval!.low > 3 * (xa.interval.high - xa.interval.low));
});

test('texts are in an order that does not show which of them one person wrote', async () => {
  const two = {
    ...survey,
    questions: [
      { id: 't1', kind: 'text', text: 'Điều tốt' },
      { id: 't2', kind: 'text', text: 'Điều chưa tốt' },
    ],
  };
  const results = await countSurvey(two, [row({ t1: 'b', t2: '1' }), row({ t1: 'a', t2: '2' }), row({ t2: '0' })]);
  assert.deepEqual(results.texts, { t1: ['a', 'b'], t2: ['0', '1', '2'] });
});

test('any answers are counted as by hand', async () => {
  const level = fc.option(fc.constantFrom(...RATING_LEVELS.five), { nil: undefined });
  const answer = fc.record({
    agency: fc.constantFrom('xa', 'so', 'khac'),
    mode: fc.constantFrom<StoredAnswers['mode'][]>('invited', 'paper', 'everyone'),
    c1: level,
    c2: level,
    chung: level,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(answer, { maxLength: 200 }), async (given) => {
      const results = await countSurvey(
        survey,
        given.map(({ agency, mode, ...answers }) => row(answers, mode, agency)),
      );
      const drawn = given.filter(({ agency, mode }) => agency !== 'khac' && mode !== 'everyone');
      const people = drawn.filter(({ c1, c2 }) => c1 ?? c2);
      const levels = people.flatMap(({ c1, c2 }) => [c1, c2].filter((one) => one !== undefined));
      const satisfied = levels.filter((one) => one === 'satisfied' || one === 'very-satisfied');
      assert.equal(results.n, people.length);
      if (people.length < RATINGS_NEEDED) assert.equal(results.share, undefined);
      else assert.ok(Math.abs(results.share! - satisfied.length / levels.length) <= 5e-5);
      assert.equal(
        results.units.reduce((sum, { n }) => sum + n, 0),
        results.n,
      );
    }),
  );
});
