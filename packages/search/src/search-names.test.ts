import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchNames } from '@motcua/search';

test('names are found with or without marks, and without the words that citizens have for procedures', () => {
  const names = ['Ủy ban nhân dân phường An Xuyên', 'Ủy ban nhân dân xã Đất Mũi', 'Sở Tư pháp'];
  const search = searchNames(names.map((name, at) => ({ name, code: `co-quan-${at}` })));
  for (const [typed, expected] of [
    ['an xuyen', [0]],
    ['Đất Mũi', [1]],
    ['so tu phap', [2]],
    // For procedures this is a land title.
    ['sổ đỏ', []],
  ] as const)
    assert.deepEqual(search.search(typed, { every: true }).rows, expected, typed);
});
