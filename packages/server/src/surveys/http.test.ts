import { strict as assert } from 'node:assert';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { Problem, Survey } from '@motcua/contract';
import { createApp } from '@motcua/server';
import { catalogueOf } from '../api/app.fixture.js';
import { CATALOGUE, NOW, SECRET } from '../dossiers/dossiers.fixture.js';
import { emptyStore, ENGINES } from '../store/places.fixture.js';
import { createSurveys } from './handlers.js';
import { plan } from './surveys.fixture.js';

test('over HTTP: a key plans, everyone reads and answers, and what does not fit is named', async (context) => {
  const store = await emptyStore(context, ENGINES[0]!);
  const catalogue = await catalogueOf(CATALOGUE);
  const { actions, counted } = createSurveys({
    store,
    secret: SECRET,
    catalogue: () => catalogue,
    now: () => NOW,
    work: { check: () => Promise.resolve() },
    sites: { allow: () => Promise.resolve({ isWithoutOrigin: false }) },
    scrub: (text) => ({ text, removed: 0 }),
  });
  const app = createApp(catalogue, { now: () => NOW, actions, counted, keys: store.keys });
  const { bearer } = await store.keys.add({ label: 'Khảo sát', scopes: ['surveys:write'] });
  const { bearer: other } = await store.keys.add({ label: 'Hồ sơ', scopes: ['dossiers:read'] });
  const post = async (path: string, body: string | object, key?: string) => {
    const headers = {
      'Content-Type': 'application/json',
      'Accept-Language': 'en',
      ...(key === undefined ? {} : { Authorization: `Bearer ${key}` }),
    };
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const response = await app.request(path, { method: 'POST', headers, body: text });
    return { status: response.status, body: (await response.json()) as Problem & { outcome?: string } };
  };

  const asked = plan({ everyone: true });
  assert.equal((await post('/v1/office/surveys:plan', asked)).body.code, 'key-needed');
  assert.equal((await post('/v1/office/surveys:plan', asked, other)).body.code, 'not-allowed');
  const choice = { id: 'x', kind: 'choice', text: 'Không có phương án' };
  const broken = await post('/v1/office/surveys:plan', { ...asked, questions: [choice] }, bearer);
  assert.deepEqual(
    [broken.status, broken.body.errors?.[0]?.message],
    [400, 'A choice needs "options"; other kinds have none.'],
  );
  const twice = await post('/v1/office/surveys:plan', { ...asked, to: '2026-10-14' }, bearer);
  assert.deepEqual(twice.body.errors, [{ path: 'to', message: 'The last day must not be before the first.' }]);
  assert.equal((await post('/v1/office/surveys:plan', asked, bearer)).status, 200);

  const read = (await (await app.request('/v1/surveys/2026-2')).json()) as Survey;
  assert.deepEqual([read.state, read.units[0]?.sample], ['open', 278]);
  assert.equal((await app.request('/v1/surveys/2026-2/results')).status, 409);
  assert.equal((await app.request('/v1/surveys/2019-2')).status, 404);

  const answer = { id: randomUUID(), survey: '2026-2', agency: 'xa', answers: { c1: 'satisfied' } };
  const wrong = await post('/v1/surveys:answer', { ...answer, answers: { c1: 'good' } });
  assert.deepEqual(
    [wrong.status, wrong.body.errors],
    [
      400,
      [
        {
          path: 'answers.c1',
          message: 'Choose one level: very-satisfied, satisfied, neutral, dissatisfied, very-dissatisfied.',
        },
      ],
    ],
  );
  for (const name of ['constructor', 'valueof', 'c9']) {
    const { status, body } = await post('/v1/surveys:answer', { ...answer, answers: { c1: 'satisfied', [name]: 'x' } });
    assert.deepEqual(
      [status, body.errors],
      [400, [{ path: `answers.${name}`, message: 'The survey has no such question.' }]],
    );
  }
  const { body } = await post('/v1/surveys:answer', answer);
  assert.equal(body.outcome, 'stored');
});
