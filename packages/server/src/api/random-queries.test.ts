import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type OperationId, operations } from '@motcua/contract';
import { requests } from '@motcua/contract/requests';
import fc from 'fast-check';
import { catalogue, procedure } from '../import/catalogue.fixture.js';
import { appOver } from './app.fixture.js';

const names = [
  ...new Set(
    Object.values(requests).flatMap(({ query }) => Object.keys((query as unknown as { shape: object }).shape)),
  ),
];
const likely = [
  'ho-tich',
  'commune',
  'an-xuyen',
  'phuong-4',
  'citizen',
  'full',
  'name',
  'khai sinh',
  '2025-06-30',
  '1',
  '50',
  'field',
  'new',
];
const value = fc.oneof(
  fc.constantFrom(...likely),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.integer().map(String),
  fc.json({ maxDepth: 2 }),
);
const name = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...names) },
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const path = fc.oneof(
  fc
    .constantFrom(...(Object.keys(operations) as OperationId[]))
    .chain((id) =>
      fc
        .oneof(
          fc.constantFrom('1.000001', 'an-xuyen', '1.000001.000.00.00.H12'),
          fc.string({ unit: 'binary', maxLength: 20 }),
        )
        .map((part) => operations[id].path.replace(/\{\w+\}/, () => encodeURIComponent(part))),
    ),
  fc.webPath(),
);

test('no query makes the server fail, and every answer is JSON with a fitting status', async () => {
  const failures: unknown[] = [];
  const app = await appOver(catalogue([procedure('1.000001'), procedure('1.000002')]), {
    onError: (error) => failures.push(error),
  });
  await fc.assert(
    fc.asyncProperty(path, fc.array(fc.tuple(name, value), { maxLength: 6 }), async (at, parameters) => {
      const query = new URLSearchParams(parameters.map(([key, text]) => [key, text]));
      const response = await app.request(`${at}?${query}`);
      const body = (await response.json()) as { code?: string; status?: number };
      assert.deepEqual(failures, []);
      assert.ok(response.status < 500);
      if (response.status !== 200) assert.equal(body.status, response.status);
    }),
    { numRuns: 1500 },
  );
});
