import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { sha256 } from './sha256.js';

const ofNode = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const ours = (bytes: Uint8Array) => Buffer.from(sha256(bytes)).toString('hex');

test('hashes what FIPS 180-4 gives as examples', () => {
  for (const [text, hash] of [
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ] as const) {
    assert.equal(ours(new TextEncoder().encode(text)), hash);
  }
});

test('hashes as Node does: every length around the ends of blocks, and any bytes', () => {
  for (let length = 0; length <= 260; length += 1) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 151 + length) & 255);
    assert.equal(ours(bytes), ofNode(bytes), `${length} bytes`);
  }
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat({ max: 64 }), (bytes, from) => {
      const part = bytes.subarray(from);
      const before = part.slice();
      assert.equal(ours(part), ofNode(part));
      assert.deepEqual(part, before, 'what is hashed stays as it is');
    }),
  );
});

test('what it returned stays as it is', () => {
  const first = sha256(Uint8Array.of(1));
  const kept = first.slice();
  sha256(first);
  assert.deepEqual(first, kept);
});
