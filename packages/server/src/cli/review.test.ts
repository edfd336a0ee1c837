import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { catalogue, files, procedure } from '../import/catalogue.fixture.js';
import type { Review } from '../review/review.js';
import { emptyFolder } from '../store/places.fixture.js';
import { run } from './command.fixture.js';

test('ranks, and writes the draft as a workbook, a table and for software', async (context) => {
  const data = await emptyFolder(context);
  const land = procedure('1.000009', { field: { id: 'dat-dai', name: 'Đất đai' } });
  const folder = await files(context, { 'a.json': catalogue([procedure('1.000003'), land]) });
  assert.equal((await run(context, ['import', folder, '--data', data])).status, 0);
  const [xlsx, csv, json] = ['r.xlsx', 'r.csv', 'r.json'].map((name) => join(folder, name)) as [string, string, string];
  const given = ['review', '--data', data, '--weight', 'steps=0', '--top', '1'];
  const { status, out, err } = await run(context, [...given, '--xlsx', xlsx, '--csv', csv, '--json', json]);
  assert.equal(status, 0, err);
  assert.match(out, /1\. 1\.000009/);
  assert.doesNotMatch(out, /số bước\)|1\.000003/);
  assert.equal((await readFile(xlsx)).subarray(0, 2).toString(), 'PK');
  assert.match(await readFile(csv, 'utf8'), /Phương án đề xuất \(dự thảo\)/);
  const result = JSON.parse(await readFile(json, 'utf8')) as Review;
  assert.deepEqual(
    result.procedures.map(({ place, code }) => [place, code]),
    [
      [1, '1.000009'],
      [2, '1.000003'],
    ],
  );

  const none = await run(context, ['review', '--data', data, '--field', 'thue']);
  assert.equal(none.status, 1);
  assert.match(none.err, /There is no field thue/);
  assert.equal((await run(context, ['review', '--weight', 'papers=1'])).status, 2);
});
