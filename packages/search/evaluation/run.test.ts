import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'motcua-evaluation-'));
after(() => rmSync(folder, { recursive: true }));

function file(name: string, lines: readonly object[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.map((line) => JSON.stringify(line)).join('\n'));
  return path;
}

const COMMAND = ['--conditions=motcua:source', '--import', 'tsx', join(import.meta.dirname, 'run.ts')];
const corpus = file('corpus.jsonl', [
  { code: '1.001193', name: 'Thủ tục đăng ký khai sinh', field: 'Hộ tịch', levels: ['xa'] },
  { code: '1.000656', name: 'Thủ tục đăng ký khai tử', field: 'Hộ tịch', levels: ['xa'], subjects: null },
  { code: '1.000894', name: 'Thủ tục đăng ký kết hôn' },
]);
const queries = file('queries.jsonl', [
  { id: 'a', query: 'làm khai sanh cho con', expectedCodes: ['1.001193'], kind: 'answer', style: 'citizen' },
  { id: 'b', query: 'đăng ký kết hôn', expectedCodes: ['1.000656'], kind: 'answer', style: 'citizen' },
  { id: 'c', query: 'khai sinh với khai tử khác nhau sao', expectedCodes: ['1.001193', '1.000656'], kind: 'compare' },
  { id: 'd', query: 'bữa nay trời đẹp quá', expectedCodes: [], kind: 'out_of_scope', style: 'smalltalk' },
  { id: 'e', query: 'cấp lại hộ chiếu', expectedCodes: ['9.999999'], kind: 'answer' },
]);

test('measures files of the formats it is given, by style and kind, and tells what went worst', () => {
  const args = ['--corpus', corpus, '--queries', queries, '--json', '--worst', '30'];
  const report = JSON.parse(execFileSync(process.execPath, [...COMMAND, ...args], { encoding: 'utf8' })) as {
    overall: { n: number; hit1: number };
    leftOut: number;
    byKind: Record<string, { hit5: number }>;
    byStyle: Record<string, { n: number; hit1: number }>;
    honesty: { outOfScopeWronglyAnswered: number };
    worst: { id: string }[];
  };
  assert.equal(report.overall.n, 3);
  assert.equal(report.leftOut, 1, 'an answer that the corpus does not have');
  assert.equal(report.overall.hit1, 0.667);
  assert.equal(report.byKind['compare']?.hit5, 1, 'every one that is compared');
  assert.equal(report.byStyle['citizen']?.n, 2);
  assert.equal(report.byStyle['citizen'].hit1, 0.5);
  assert.equal(report.honesty.outOfScopeWronglyAnswered, 0);
  assert.equal(report.worst[0]?.id, 'b');
});

for (const [what, lines, said] of [
  ['no query', [{ id: 'a', expectedCodes: [] }], /Question 1 of .* has no "query"/],
  ['no codes', [{ query: 'khai sinh' }], /no list of "expectedCodes"/],
] as const) {
  test(`a question with ${what} is refused with its place`, () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [...COMMAND, '--corpus', corpus, '--queries', file('wrong.jsonl', lines), '--json'],
      { encoding: 'utf8' },
    );
    assert.equal(status, 1);
    assert.match(stderr, said);
  });
}

test('a file that is not there is named', () => {
  const { status, stderr } = spawnSync(process.execPath, [...COMMAND, '--corpus', 'none.jsonl', '--queries', queries], {
    encoding: 'utf8',
  });
  assert.equal(status, 1);
  assert.match(stderr, /There is no file none\.jsonl/);
});
