import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseProcedureCode } from '@motcua/contract';

const SHARED = new URL('../../../../shared/', import.meta.url);
const FACTS = new URL('domain/codes.json', SHARED);
const CA_MAU = new URL('data/camau_procedures.jsonl', SHARED);
const without = (file: URL) =>
  existsSync(file) ? false : `${file.pathname.replace(SHARED.pathname, '../shared/')} is not on this machine`;

test('reads every sample of the forms in use', { skip: without(FACTS) }, () => {
  const { procedure } = JSON.parse(readFileSync(FACTS, 'utf8')) as { procedure: { kind: string; samples: string[] }[] };
  const samples = procedure.flatMap(({ kind, samples }) => samples.map((sample) => ({ kind, sample })));
  assert.ok(samples.length >= 5);
  for (const { kind, sample } of samples) {
    const { national, form } = parseProcedureCode(sample);
    if (/^[1-9]\./.test(sample)) {
      assert.equal(national, sample.slice(0, 8), `${kind} ${sample}`);
      assert.notEqual(form, 'opaque', `${kind} ${sample}`);
    } else {
      assert.deepEqual({ national, form }, { national: sample, form: 'opaque' });
    }
  }
});

test('reads the 416 codes that Cà Mau publishes', { skip: without(CA_MAU) }, () => {
  const rows = readFileSync(CA_MAU, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { code: string; caMau: { localCode: string } });
  assert.equal(rows.length, 416);
  for (const { code, caMau } of rows) {
    const read = parseProcedureCode(caMau.localCode);
    assert.equal(read.national, code);
    if (caMau.localCode.endsWith('H12')) assert.equal(read.agency, 'H12');
  }
});
