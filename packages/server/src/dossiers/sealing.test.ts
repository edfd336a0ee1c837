import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { seal, unseal } from './sealing.js';

const key = Buffer.alloc(32, 1);
const value = { name: 'Nguyễn Văn Mẫu', list: [1, null] };

test('what was sealed opens with its key and in its place alone', () => {
  const sealed = seal(value, key, 'dossier a');
  assert.deepEqual(unseal(sealed, key, 'dossier a'), value);
  assert.throws(() => unseal(sealed, key, 'dossier b'));
  assert.throws(() => unseal(sealed, Buffer.alloc(32, 2), 'dossier a'));
});

test('one changed bit anywhere is seen', () => {
  const sealed = seal(value, key, 'dossier a');
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = Buffer.from(sealed);
    changed[at]! ^= 1;
    assert.throws(() => unseal(changed, key, 'dossier a'), String(at));
  }
  assert.throws(() => unseal(sealed.subarray(0, -1), key, 'dossier a'));
  assert.throws(() => unseal(sealed.subarray(0, 10), key, 'dossier a'));
});

test('the same is never sealed the same, and little is added', () => {
  const one = seal(value, key, 'dossier a');
  assert.notDeepEqual(one, seal(value, key, 'dossier a'));
  assert.equal(one.length, Buffer.byteLength(JSON.stringify(value)) + 29);
});
