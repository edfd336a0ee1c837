import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IsoMomentSchema } from '@motcua/contract';
import fc from 'fast-check';
import * as z from 'zod/mini';

const reads = (moment: unknown) => z.safeParse(IsoMomentSchema, moment).success;

test('a moment with its offset, with or without seconds', () => {
  for (const moment of [
    '2026-11-20T15:01+07:00',
    '2026-11-20T15:01:00+07:00',
    '2026-11-20T08:01:00Z',
    '2026-11-20T08:01Z',
    '2026-11-20T15:01:00.123+07:00',
    '2024-02-29T00:00:00-00:30',
  ]) {
    assert.ok(reads(moment), moment);
    assert.ok(!Number.isNaN(Date.parse(moment)), moment);
  }
});

test('a time without an offset says no moment', () => {
  for (const moment of ['2026-11-20T15:01', '2026-11-20T15:01:00', '2026-11-20']) assert.ok(!reads(moment), moment);
});

test('only days and times that exist, written as ISO 8601 writes them', () => {
  for (const moment of [
    '2026-02-30T15:01:00+07:00',
    '2023-02-29T15:01:00Z',
    '2026-11-20T24:00:00+07:00',
    '2026-11-20T15:60:00+07:00',
    '2026-11-20T15:01:60+07:00',
    '2026-11-20T15:01:00+7:00',
    '2026-11-20T15:01:00+0700',
    '2026-11-20T15:01:00+24:00',
    '2026-11-20 15:01:00+07:00',
    '20/11/2026 15:01',
    ' 2026-11-20T15:01:00Z',
    '2026-11-20T15:01:00Z\n',
    '+002026-11-20T15:01:00Z',
    '',
    1763625660000,
    null,
  ]) {
    assert.ok(!reads(moment), String(moment));
  }
});

test('every moment that a computer writes is one, and what is one has a time', () => {
  const min = new Date('0001-01-01T00:00:00Z');
  const max = new Date('9999-12-31T23:59:59Z');
  fc.assert(fc.property(fc.date({ min, max, noInvalidDate: true }), (date) => reads(date.toISOString())));
  const near = fc.stringMatching(
    /^20\d\d-[01]\d-[0-3]\dT[0-2]\d:[0-6]\d(:[0-6]\d(\.\d{1,9})?)?(Z|[+-][0-2]\d:[0-6]\d)$/,
  );
  fc.assert(fc.property(near, (written) => !reads(written) || !Number.isNaN(Date.parse(written))));
});
