import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  type CorpusEntry,
  CorpusRefusal,
  FINDINGS,
  isCorpusLine,
  readCorpus,
  summariseFindings,
} from '@motcua/connectors';
import { layerOf, ProcedureSchema } from '@motcua/contract';
import fc from 'fast-check';

const record = (more: object = {}) =>
  JSON.stringify({ code: '1.000001', name: 'Đăng ký thử.', detailLevel: 'full', ...more });
async function read(...lines: string[]): Promise<CorpusEntry[]> {
  const entries: CorpusEntry[] = [];
  for await (const entry of readCorpus(lines, { today: '2026-11-23' })) entries.push(entry);
  return entries;
}
const kinds = (entry: CorpusEntry | undefined) => entry?.findings.map((finding) => finding.kind) ?? [];

test('reads a record, keeps the line, skips a byte order mark and blank lines', async () => {
  const line = record({ field: 'Hộ tịch' });
  const [entry, ...rest] = await read(`\uFEFF${line}`, '', ' ');
  assert.equal(rest.length, 0);
  assert.equal(entry?.raw, line);
  assert.equal(entry.procedure.name, 'Đăng ký thử');
  assert.deepEqual(entry.procedure.field, { id: 'ho-tich', name: 'Hộ tịch' });
  assert.equal(entry.procedure.cases.length, 1);
  assert.equal(ProcedureSchema.safeParse(entry.procedure).success, true);
});

test('refuses what is no record, with line and reason', async () => {
  const wrong: [string, string][] = [
    ['{"code":', 'not-json'],
    ['[1]', 'not-a-record'],
    ['"text"', 'not-a-record'],
    ['{"name":"A"}', 'no-code'],
    ['{"code":" ","name":"A"}', 'no-code'],
    ['{"code":"1.000002"}', 'no-name'],
    ['{"code":"1.000002","name":"\u200b"}', 'no-name'],
    ['{"code":1,"name":"A"}', 'wrong-type'],
    [record({ steps: 'one' }), 'wrong-type'],
    [record({ documents: [{ name: 7 }] }), 'wrong-type'],
  ];
  for (const [line, reason] of wrong) {
    await assert.rejects(
      read(record(), line),
      (error) => error instanceof CorpusRefusal && error.reason === reason && error.line === 2,
      line,
    );
  }
});

test('a way of filing that occurs several times becomes cases', async () => {
  const row = (channel: string, timeLimit: string, description: string | null) => ({
    channel,
    timeLimit,
    fee: 'Miễn phí',
    description,
  });
  const [entry] = await read(
    record({
      executionMethods: [
        row('Trực tiếp', '2 ngày làm việc', null),
        row('Trực tuyến', '2 ngày làm việc', null),
        row('Trực tiếp', '5 ngày làm việc', '- Trường hợp cần xác minh: trong thời hạn 05 ngày làm việc.'),
      ],
      documents: [
        { name: 'Đơn', original: 1, copies: 0 },
        { name: 'Biên bản', original: 1, copies: 0, case: 'b) Trường hợp cần xác minh:' },
      ],
    }),
  );
  const cases = entry?.procedure.cases.map((one) => [
    one.id,
    one.name,
    one.timeLimits.map((limit) => limit.amount),
    one.documents.map((paper) => paper.name),
  ]);
  assert.deepEqual(cases, [
    ['thuong', undefined, [2], ['Đơn']],
    ['truong-hop-can-xac-minh', 'Trường hợp cần xác minh', [5], ['Biên bản']],
  ]);
  assert.deepEqual(
    entry?.procedure.channels.map((channel) => channel.kind),
    ['direct', 'online'],
  );
});

test('two times for one way of filing without a case are both doubted', async () => {
  const row = (timeLimit: string) => ({ channel: 'Trực tiếp', timeLimit, fee: null, description: null });
  const [entry] = await read(record({ executionMethods: [row('2 ngày làm việc'), row('5 ngày làm việc')] }));
  assert.deepEqual(
    entry?.procedure.cases[0]?.timeLimits.map((limit) => limit.doubt),
    ['contradicted', 'contradicted'],
  );
});

test('the list of the province is a layer of its own', async () => {
  const caMau = {
    localCode: '1.000001.H12',
    name: 'Đăng ký thử',
    decision: '1242/QĐ-UBND',
    field: 'Hộ tịch (Bộ Tư pháp)',
    level: 'Cấp Xã',
    status: 'Công khai',
    forms: [{ name: 'Tờ khai.\t', file: 'tk.docx' }],
  };
  const [entry] = await read(record({ field: 'Hộ tịch', issuingAgency: 'Bộ Tư pháp', decision: '163/QĐ-BTP', caMau }));
  assert.ok(entry);
  assert.equal(entry.procedure.localCode, '1.000001.H12');
  assert.equal(layerOf(entry.procedure, 'localCode')?.decision?.number, '1242/QĐ-UBND');
  assert.equal(layerOf(entry.procedure, 'name')?.agency, 'Bộ Tư pháp');
  assert.deepEqual(entry.procedure.forms, [{ name: 'Tờ khai', file: 'tk.docx' }]);
  assert.ok(!kinds(entry).includes('province-differs'));
});

test('values without a place in the contract, and addresses that are no web page, are named', async () => {
  const [entry] = await read(
    record({ procedureType: 'NOT_ASSIGNED_REGULATION', extra: 1, url: 'javascript:alert(1)', requirements: 'Không.' }),
  );
  for (const kind of ['enum-leak', 'unknown-member', 'refused-url', 'says-none'] as const)
    assert.ok(kinds(entry).includes(kind), kind);
  assert.equal(entry?.procedure.url, undefined);
});

test('what only the whole corpus tells: codes, names and spellings that come again', async () => {
  const entries = await read(
    record({ field: 'Thi đua, khen thưởng' }),
    record({ code: '1.000002', name: 'ĐĂNG KÝ THỬ', field: 'Thi đua - khen thưởng' }),
    record({ field: 'Thi đua, khen thưởng' }),
  );
  assert.ok(kinds(entries[1]).includes('shared-name'));
  assert.ok(kinds(entries[1]).includes('field-spelling'));
  assert.equal(entries[1]?.procedure.field.name, 'Thi đua, khen thưởng');
  assert.ok(kinds(entries[2]).includes('duplicate-code'));
  const table = summariseFindings(entries);
  assert.equal(table.counts().find((one) => one.kind === 'shared-name')?.example, '1.000002');
  assert.match(String(table), /duplicate-code\s+1\s+1\s+1\.000001/);
});

test('tells its format from others', () => {
  assert.equal(isCorpusLine(`\uFEFF${record()}`), true);
  for (const other of [
    '',
    '[]',
    '{"format":"motcua-catalogue","code":"1","name":"a","detailLevel":"full"}',
    'code,name',
    '{"code":',
    'null',
    '{}',
  ]) {
    assert.equal(isCorpusLine(other), false, other);
  }
});

test('no line makes it throw anything but a refusal', async () => {
  const nasty = fc.constantFrom(
    'Miễn phí (',
    '120',
    'VNĐ',
    '1'.repeat(400),
    '((((((',
    'Đối với',
    '\u0000',
    '**',
    '<br',
    'đến hết ngày 31/02/2025',
    '5 ngày',
    '__proto__',
    '2 bộ',
    '99,999,999 USD (',
    'Phí : Lệ phí :',
  );
  const text = fc.option(
    fc.oneof(
      nasty,
      fc.string({ unit: 'binary' }),
      fc.array(nasty).map((parts) => parts.join(' ')),
    ),
  );
  const object = (members: string[]) =>
    fc.record(Object.fromEntries(members.map((name) => [name, text])), { requiredKeys: [] });
  const made = fc.record(
    {
      code: fc.string(),
      name: text,
      field: text,
      level: text,
      subjects: text,
      decision: text,
      requirements: text,
      url: text,
      executingAgency: text,
      receivingAddress: text,
      keywords: text,
      steps: fc.array(text),
      executionMethods: fc.array(object(['channel', 'timeLimit', 'fee', 'description'])),
      documents: fc.array(
        fc.record({ name: text, original: fc.option(fc.nat(3)), copies: fc.nat(2), case: text, form: text }),
      ),
      legalBasis: fc.array(object(['code', 'name', 'date'])),
      caMau: fc.option(object(['localCode', 'name', 'decision', 'field'])),
    },
    { requiredKeys: ['code', 'name'] },
  );
  const line = fc.oneof(
    made.map((value) => JSON.stringify(value)),
    fc.json(),
    fc.string({ unit: 'binary' }),
  );
  await fc.assert(
    fc.asyncProperty(line, async (given) => {
      try {
        for (const { procedure } of await read(given)) assert.equal(ProcedureSchema.safeParse(procedure).success, true);
      } catch (error) {
        if (!(error instanceof CorpusRefusal)) throw error;
      }
    }),
    { numRuns: 1500 },
  );
});

test('the guide explains every kind of finding in the words of the report', () => {
  const guide = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  for (const [kind, [what, did]] of Object.entries(FINDINGS)) {
    assert.ok(guide.includes(`| \`${kind}\` | ${what} | ${did} |`), `README.md says otherwise about ${kind}`);
  }
});
