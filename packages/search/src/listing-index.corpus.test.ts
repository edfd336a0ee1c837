import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createListingIndex, fold, slug } from '@motcua/search';

const CORPUS = new URL('../../../../shared/data/procedures.jsonl', import.meta.url);
const skip = existsSync(CORPUS) ? false : 'the corpus ../shared/data/procedures.jsonl is not on this machine';
const EVERY = 19;

interface CorpusRow {
  code: string;
  name: string;
  field: string;
}

let read: CorpusRow[] | undefined;
function corpus(): CorpusRow[] {
  return (read ??= readFileSync(CORPUS, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as CorpusRow));
}

test('a real name typed without marks is among the first three', { skip }, () => {
  const rows = corpus();
  const index = createListingIndex(rows);
  const sample = rows.filter((_, at) => at % EVERY === 0);
  assert.ok(sample.length >= 300);
  const missed = sample.filter(({ name }) => {
    const first = index.search(fold(name)).slice(0, 3);
    // Some names are shared by up to nine procedures: any of them is right.
    return !first.some(({ row }) => fold(rows[row]?.name ?? '') === fold(name));
  });
  assert.deepEqual(
    missed.map(({ code }) => code),
    [],
  );
});

test('every real code finds its own row first', { skip }, () => {
  const rows = corpus();
  const index = createListingIndex(rows);
  for (const { code } of rows.filter((_, at) => at % EVERY === 0)) {
    for (const typed of [code, code.replace('.', ''), `${code}.000.00.00.H12`]) {
      assert.equal(rows[index.search(typed)[0]?.row ?? -1]?.code, code, typed);
    }
  }
});

test('slugs of real fields join only spellings of one field', { skip }, () => {
  const names = new Set(
    corpus()
      .map(({ field }) => field)
      .filter(Boolean),
  );
  const bySlug = new Map<string, Set<string>>();
  for (const name of names) {
    const letters = name
      .normalize('NFC')
      .toLowerCase()
      .replace(/[\s,–-]+/g, ' ')
      .trim();
    bySlug.set(slug(name), (bySlug.get(slug(name)) ?? new Set()).add(letters));
  }
  assert.deepEqual(
    [...bySlug.values()].filter((spellings) => spellings.size > 1),
    [],
  );
});
