import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseProcedureCode } from '@motcua/contract';

test('reads every printed form of a code to its national code', () => {
  for (const printed of [
    '1.004203',
    '1.004203.H12',
    '1.004203.000.00.00.H12',
    ' 1.004203.000.00.00.h12 ',
    '1.004203.01',
  ]) {
    assert.equal(parseProcedureCode(printed).national, '1.004203');
  }
});

test('keeps what it does not recognise', () => {
  assert.deepEqual(parseProcedureCode(' T-CMU-102030-TT '), { national: 'T-CMU-102030-TT', form: 'opaque' });
  assert.deepEqual(parseProcedureCode(''), { national: '', form: 'opaque' });
});

test('never throws, and what it gives is read the same again', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^[1-9]\.\d{6}(\.\d{3}\.\d{2}\.\d{2})?(\.[A-Z]\d{2})?$/),
  );
  fc.assert(
    fc.property(text, (printed) => {
      const { national } = parseProcedureCode(printed);
      assert.equal(parseProcedureCode(national).national, national);
    }),
    { numRuns: 1000 },
  );
});
