import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Motcua, UnexpectedAnswerError, type Validation, type Warning } from '@motcua/client';
import { page, procedure, summary } from '../answers.fixture.js';

function answering(answer: unknown, validation?: Validation) {
  const warnings: Warning[] = [];
  const client = new Motcua({
    baseUrl: 'https://api.test',
    fetch: () => Response.json(answer),
    validation,
    onWarning: (warning) => warnings.push(warning),
  });
  return { client, warnings };
}

const newer = {
  ...procedure,
  levels: ['hamlet'],
  online: [{ scheme: '2031', value: 'telepathic', hint: { deep: [1] } }],
  channels: [{ kind: 'drone', height: 30 }],
  tomorrow: { anything: true },
};

test('unknown members and values of enumerations survive in every mode and are no mismatch', async () => {
  for (const mode of ['off', 'warn', 'error'] as const) {
    const { client, warnings } = answering(newer, mode);
    assert.deepEqual(await client.procedures.get('1.001193'), newer, mode);
    assert.deepEqual(warnings, [], mode);
  }
});

const broken = page([{ ...summary, version: { ...summary.version, number: 'một' } }]);

test('warns once for an operation, with the place, and gives the data as it came', async () => {
  const { client, warnings } = answering(broken);
  assert.deepEqual(await client.procedures.list({ q: 'a' }), broken);
  assert.deepEqual(await client.procedures.list({ q: 'b' }), broken);
  assert.equal(warnings.length, 1);
  assert.equal(warnings[0]?.operation, 'GET /v1/procedures');
  assert.deepEqual(warnings[0].mismatches, [{ path: 'items/0/version/number', expected: 'expected number' }]);
  assert.match(warnings[0].message, /items\/0\/version\/number/);
});

test('warns on the console when nobody asked for warnings', async (context) => {
  const warn = context.mock.method(console, 'warn', () => undefined);
  const client = new Motcua({ baseUrl: 'https://api.test', fetch: () => Response.json(broken) });
  await client.procedures.list();
  assert.equal(warn.mock.callCount(), 1);
});

test('refuses with the place in mode error, and does not look in mode off', async () => {
  const strict = answering(broken, 'error');
  await assert.rejects(strict.client.procedures.list(), (error) => {
    assert.ok(error instanceof UnexpectedAnswerError);
    assert.equal(error.reason, 'schema');
    assert.equal(error.mismatches[0]?.path, 'items/0/version/number');
    return true;
  });
  const blind = answering(broken, 'off');
  assert.deepEqual(await blind.client.procedures.list(), broken);
  assert.deepEqual(blind.warnings, []);
});

test('refuses what is no object, or a list without items, in every mode', async () => {
  for (const mode of ['off', 'warn', 'error'] as const) {
    for (const answer of [null, [], 'text', 7]) {
      const shape = (error: unknown) => error instanceof UnexpectedAnswerError && error.reason === 'shape';
      await assert.rejects(answering(answer, mode).client.procedures.get('1.001193'), shape);
    }
    await assert.rejects(answering({ total: 1, next: null }, mode).client.procedures.list(), UnexpectedAnswerError);
  }
});

test('a listener that throws does not cost the answer, nor the warning', async (context) => {
  const warn = context.mock.method(console, 'warn', () => undefined);
  const client = new Motcua({
    baseUrl: 'https://api.test',
    fetch: () => Response.json(broken),
    onWarning: () => {
      throw new Error('a fault of the listener');
    },
  });
  assert.deepEqual(await client.procedures.list(), broken);
  assert.equal(warn.mock.callCount(), 1);
});
