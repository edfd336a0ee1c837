import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { csvOf } from './csv.js';
import type { Table } from './table.js';
import { xlsxOf } from './xlsx.js';

const run = promisify(execFile);
const LIBREOFFICE = process.env['LIBREOFFICE_PATH'];
const skip = !LIBREOFFICE && 'LibreOffice is not here';

/** What a person may write to make the computer of who opens it do something. */
const HOSTILE = [
  '=1+1',
  '+84 lần',
  '-2+3',
  '@SUM(A1:A9)',
  '=HYPERLINK("http://127.0.0.1/","bấm vào đây")',
  "=cmd|' /C calc'!A0",
  '＝1+1',
  '\t=1+1',
  '<b>đậm</b> & "nháy"',
  'hai\ndòng, có dấu phẩy; và chấm phẩy',
];

const table: Table = {
  name: 'Ý kiến',
  columns: [
    { title: 'Nội dung', kind: 'text', width: 60 },
    { title: 'Số lượt', kind: 'count' },
    { title: 'Tỷ lệ', kind: 'share' },
  ],
  rows: [...HOSTILE.map((text, at) => [text, at * 1000, at / 20] as const), ['Trống', undefined, undefined]],
};

/** Opens a file in LibreOffice and gives its first sheet as shown: texts in quotes, numbers and what formulas came to without. */
async function opened(bytes: Buffer, ending: 'csv' | 'xlsx'): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-export-'));
  try {
    writeFileSync(join(folder, `in.${ending}`), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const to = ['--convert-to', `csv:Text - txt - csv (StarCalc):${SHOWN}`, '--outdir', join(folder, 'out')];
    const from = ending === 'csv' ? [`--infilter=CSV:${READ}`] : [];
    await run(LIBREOFFICE!, [profile, '--headless', ...from, ...to, join(folder, `in.${ending}`)]);
    return readFileSync(join(folder, 'out', 'in.csv'), 'utf8').replace(/^\uFEFF/, '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How CSV is read: as the one who opens it would, if he asks that formulas be worked out. */
const READ = '44,34,76,1,,0,false,true,false,false,false,0,true';
/** Comma, quotes, UTF-8, from the first line, texts quoted, values as shown. */
const SHOWN = '44,34,76,1,,0,true,true,false';
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

test('what no XML can hold is left out of a workbook', async () => {
  const bytes = await xlsxOf([
    { ...table, rows: [['a\u0000b\uD800c', 1, 1]] },
    { ...table, name: 'Lần hai' },
  ]);
  assert.equal(bytes.subarray(0, 2).toString(), 'PK');
  if (LIBREOFFICE) assert.ok((await opened(bytes, 'xlsx')).includes('"abc"'));
});

test('CSV: a text that would be a formula begins with an apostrophe', () => {
  const lines = csvOf(table).toString('utf8');
  assert.ok(lines.startsWith('\uFEFFNội dung,Số lượt,Tỷ lệ\r\n'));
  for (const text of HOSTILE.slice(0, 4)) assert.ok(lines.includes(`'${text}`), text);
  assert.doesNotMatch(lines, /(?:^|,)"?[=+@\t＝-]/m);
});

test('LibreOffice opens the workbook: every text is a text', { skip }, async () => {
  const shown = await opened(await xlsxOf([table]), 'xlsx');
  for (const text of HOSTILE) assert.ok(shown.includes(quoted(text)), `${text} in ${shown}`);
  assert.ok(shown.startsWith('"Nội dung","Số lượt","Tỷ lệ"\n'));
  assert.match(shown, /,9000,45%\n"Trống",,\n/);
});

test('LibreOffice opens the CSV: every text is a text, even where formulas are worked out', { skip }, async () => {
  const control = await opened(Buffer.from('A\n=1+1\n'), 'csv');
  assert.match(control, /^2$/m, 'a formula would be worked out');
  const shown = await opened(csvOf(table), 'csv');
  for (const text of HOSTILE.slice(0, 8))
    assert.ok(
      [text, `'${text}`].some((one) => shown.includes(quoted(one))),
      text,
    );
});
