import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDossierCode } from '@motcua/contract';
import fc from 'fast-check';

test('each generation is known by its pattern, with the day in it', () => {
  assert.deepEqual(parseDossierCode('000.00.12.H12-190122-0001'), {
    key: '000.00.12.H12-190122-0001',
    generation: '2018',
    day: '2019-01-22',
  });
  assert.deepEqual(parseDossierCode('H12.44-250707-0013'), {
    key: 'H12.44-250707-0013',
    generation: '2020',
    day: '2025-07-07',
  });
  assert.deepEqual(parseDossierCode('G15.021.07-260126-010042'), {
    key: 'G15.021.07-260126-010042',
    generation: '2026',
    day: '2026-01-26',
  });
});

test('numbers grow, and offices have up to three levels', () => {
  for (const code of ['H12-250707-0013', 'H12.44.3-250707-10013', 'H12.44.3.120-250707-0001', 'H12.044.03-250707-0013'])
    assert.equal(parseDossierCode(code).generation, '2020', code);
  assert.equal(parseDossierCode('G15.021.07-260126-01000042').generation, '2026');
});

test('what an office numbers otherwise is a code all the same', () => {
  assert.deepEqual(parseDossierCode(' 123/tp '), { key: '123/TP', generation: 'opaque' });
  assert.deepEqual(parseDossierCode(''), { key: '', generation: 'opaque' });
  assert.equal(parseDossierCode('H12.44-250707-001').generation, 'opaque');
});

test('a day that does not exist is not told', () => {
  for (const digits of ['250231', '251301', '250700', '000000', '999999'])
    assert.deepEqual(parseDossierCode(`H12.44-${digits}-0013`), { key: `H12.44-${digits}-0013`, generation: '2020' });
  assert.equal(parseDossierCode('H12.44-240229-0013').day, '2024-02-29');
});

test('what phones, word processors and scanners make of a code is forgiven', () => {
  for (const printed of [
    ' h12.44 – 250707 – 0013 ',
    'H12.44—250707—0013',
    'H12．44－250707－0013',
    'H12.44‑250707‑0013',
    'H12.44\u00a0-\u00a0250707\t-\n0013',
    'H12.44\u200b-250707-0013\ufeff',
    'H12.44\u00ad-250707-0013',
  ]) {
    assert.equal(parseDossierCode(printed).key, 'H12.44-250707-0013', JSON.stringify(printed));
  }
});

test('two codes that differ stay apart', () => {
  const keys = [
    'H12.44-250707-0013',
    'H12.44-250707-00013',
    'H1.244-250707-0013',
    'H12-44-250707-0013',
    'H12.44250707-0013',
  ];
  assert.equal(new Set(keys.map((code) => parseDossierCode(code).key)).size, keys.length);
});

const code = fc.oneof(
  fc.stringMatching(/^\d{3}\.\d{2}\.\d{2}\.[A-Y]\d{2}-\d{6}-\d{4,6}$/),
  fc.stringMatching(/^[A-Y]\d{2}(\.\d{1,3}){0,3}-\d{6}-\d{4,8}$/),
  fc.stringMatching(/^[A-Z0-9./-]{1,40}$/),
);

test('spaces, dashes and small letters do not change the key', () => {
  const SPACES = ['', ' ', '\t', '\u00a0', '\u200b', '\ufeff'];
  const DASHES = ['-', '–', '—', '‑', '−', '－'];
  const noise = fc.infiniteStream(
    fc.record({ space: fc.constantFrom(...SPACES), dash: fc.constantFrom(...DASHES), small: fc.boolean() }),
  );
  type Noise = Record<'space' | 'dash', string> & { small: boolean };
  fc.assert(
    fc.property(code, noise, (plain, marks) => {
      const typed = Array.from(plain, (letter) => {
        const { space, dash, small } = marks.next().value as Noise;
        return `${space}${letter === '-' ? dash : small ? letter.toLowerCase() : letter}`;
      }).join('');
      assert.deepEqual(parseDossierCode(typed), parseDossierCode(plain));
      assert.equal(parseDossierCode(plain).key, plain);
    }),
    { numRuns: 1000 },
  );
});

test('marks that combine anew do not make a second key', () => {
  for (const printed of ['E\u200b\u0301', '\u0390', 'Hồ', 'Ho\u0302\u0300']) {
    const { key } = parseDossierCode(printed);
    assert.equal(parseDossierCode(key).key, key, JSON.stringify(printed));
  }
  assert.equal(parseDossierCode('Hồ').key, parseDossierCode('Hồ'.normalize('NFD')).key);
});

test('never throws, and what it gives is read the same again', () => {
  const marks = fc.string({
    unit: fc.constantFrom('e', 'Ơ', 'ΐ', 'ŉ', 'ß', '\u0301', '\u0323', '\u0345', '\u200b', ' ', '–'),
  });
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), marks, code), (printed) => {
      const read = parseDossierCode(printed);
      assert.deepEqual(parseDossierCode(read.key), read);
    }),
    { numRuns: 2000 },
  );
});
