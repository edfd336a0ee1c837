import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import type { DossierOutcome } from '../dossiers/outcome.js';
import { GatheredOutcomes } from './gathered-outcomes.js';

/** A book of dossiers that tells what it was asked for. */
function bookOf(dossiers: readonly string[], broken?: string) {
  const asked: string[][] = [];
  return {
    asked,
    outcomes(keys: readonly string[]): Promise<Map<string, DossierOutcome>> {
      asked.push([...keys]);
      if (broken !== undefined && keys.includes(broken)) return Promise.reject(new Error(`cannot open ${broken}`));
      const found = keys.filter((key) => dossiers.includes(key));
      return Promise.resolve(new Map(found.map((key) => [key, { agency: `của ${key}` } as DossierOutcome])));
    },
  };
}

test('those who ask at the same time are read together, and each gets its own', async () => {
  const book = bookOf(['a', 'b']);
  const outcomes = new GatheredOutcomes(book);
  const told = await Promise.all(['a', 'b', 'không có', 'a'].map((dossier) => outcomes.of(dossier)));
  assert.deepEqual(
    told.map((outcome) => outcome?.agency),
    ['của a', 'của b', undefined, 'của a'],
  );
  assert.deepEqual(book.asked, [['a', 'b', 'không có']]);
  await outcomes.of('b');
  assert.deepEqual(book.asked.at(-1), ['b'], 'what was read before is read anew');
});

test('very many are read in portions', async () => {
  const all = Array.from({ length: 450 }, (_, at) => `d${at}`);
  const book = bookOf(all);
  const outcomes = new GatheredOutcomes(book);
  const told = await Promise.all(all.map((dossier) => outcomes.of(dossier)));
  assert.deepEqual(
    told.map((outcome) => outcome?.agency),
    all.map((dossier) => `của ${dossier}`),
  );
  assert.deepEqual(
    book.asked.map(({ length }) => length),
    [200, 200, 50],
  );
});

test('a dossier that cannot be opened fails for who asks for it alone', async () => {
  const outcomes = new GatheredOutcomes(bookOf(['a', 'b', 'hỏng'], 'hỏng'));
  const told = await Promise.allSettled(['a', 'hỏng', 'b'].map((dossier) => outcomes.of(dossier)));
  assert.deepEqual(
    told.map(({ status }) => status),
    ['fulfilled', 'rejected', 'fulfilled'],
  );
});
