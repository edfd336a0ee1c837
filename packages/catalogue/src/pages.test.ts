import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CursorError, pageOf } from '@motcua/catalogue';

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const itself = (letter: string) => letter;

test('the beginning of a list gives the page and the cursor that the whole gives', () => {
  for (let length = 1; length <= letters.length; length++) {
    const page = pageOf(letters.slice(0, length), { limit: length }, itself, letters.length);
    assert.deepEqual(page, pageOf(letters, { limit: length }, itself), String(length));
  }
});

test('a page goes on behind the item that was given out last, also when others came before it', () => {
  const { next } = pageOf(letters, { limit: 3 }, itself);
  const later = ['new', ...letters];
  assert.deepEqual(pageOf(later, { limit: 3, cursor: next! }, itself).items, ['d', 'e', 'f']);
});

test('a cursor of another query, or none at all, is refused', () => {
  const { next } = pageOf(letters, { limit: 3 }, itself);
  for (const query of [{ cursor: next!, sort: 'name' }, { cursor: 'x' }, { cursor: '' }, { cursor: btoa('[1,2,3]') }])
    assert.throws(() => pageOf(letters, query, itself), CursorError);
});
