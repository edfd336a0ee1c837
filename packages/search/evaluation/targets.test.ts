import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createSearch, type Search } from '@motcua/search';
import { derivedMeasures, pairsByMarks } from './derived.js';
import { documentOf } from './documents.js';
import { type CorpusRecord, type Question, readCorpus, readQuestions } from './files.js';
import { askAll, honesty, measure, type Outcome } from './measures.js';

const DATA = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
const OWN = fileURLToPath(new URL('questions/ca-mau.jsonl', import.meta.url));
const skip = existsSync(`${DATA}procedures.jsonl`) ? false : 'the corpus ../shared/data is not on this machine';

/** What search must reach over all procedures of the country; see docs/search.md for what it does reach. */
describe('over all procedures', { skip }, () => {
  let records: CorpusRecord[];
  let search: Search;
  let questions: Question[];
  const asked = (some: readonly Question[]): Outcome[] => {
    const known = new Set(records.map(({ code }) => code));
    return askAll(search, some, (code) => known.has(code));
  };
  before(() => {
    records = readCorpus(`${DATA}procedures.jsonl`);
    search = createSearch(records.map(documentOf));
    questions = readQuestions(`${DATA}queries.jsonl`);
  });

  test('questions of citizens, none of them learned from', () => {
    for (const some of [questions.filter(({ style }) => style === 'citizen'), readQuestions(OWN)]) {
      const { n, hit1, hit5 } = measure(asked(some.filter(({ kind }) => kind === 'answer')));
      assert.ok(n > 100);
      assert.ok(hit1 >= 0.7 && hit5 >= 0.9, `${hit1} and ${hit5} of ${n}`);
    }
  });

  test('what is ambiguous asks, what is no procedure is not answered', () => {
    for (const some of [questions, readQuestions(OWN)]) {
      const { ambiguousAsked = 0, outOfScopeWronglyAnswered = 1, clearDeclined = 1 } = honesty(asked(some));
      assert.ok(ambiguousAsked >= 0.85, `asked ${ambiguousAsked}`);
      assert.ok(outOfScopeWronglyAnswered <= 0.15, `answered ${outOfScopeWronglyAnswered}`);
      assert.ok(clearDeclined <= 0.05, `declined ${clearDeclined}`);
    }
  });

  test('names and questions as they are mistyped', () => {
    const measures = derivedMeasures(search, records, questions);
    const hit1 = (name: string): number => measures[name]?.hit1 ?? 0;
    assert.ok(hit1('names without tones') >= 0.97);
    for (const what of ['short names', 'questions']) {
      const clean = hit1(what === 'questions' ? 'questions: as asked' : 'short names: as published');
      for (const how of ['Telex left raw', 'VNI left raw', 'one typo'])
        assert.ok(hit1(`${what}: ${how}`) >= clean - 0.05, `${what}: ${how}`);
    }
  });

  test('word pairs that differ only in marks', () => {
    const { n, hit1 } = pairsByMarks(search, records);
    assert.ok(n > 1000);
    assert.ok(hit1 >= 0.9, String(hit1));
  });
});
