import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { GatheredWrites } from './gathered-writes.js';

function gathering() {
  const written: string[] = [];
  let flushed = 0;
  const sink = { write: (text: string) => written.push(text), flushSync: () => (flushed += 1) };
  const writes = new GatheredWrites(sink, { length: 10, milliseconds: 500 });
  return { writes, written, flushed: () => flushed };
}

test('lines are written together when a block is full, in their order and each once', () => {
  const { writes, written } = gathering();
  for (const line of ['one\n', 'two\n', 'three\n', 'four\n']) writes.write(line);
  assert.deepEqual(written, ['one\ntwo\nthree\n']);
  writes.flushSync();
  assert.deepEqual(written, ['one\ntwo\nthree\n', 'four\n']);
});

test('a line waits no longer than it may', (context) => {
  context.after(() => mock.timers.reset());
  mock.timers.enable({ apis: ['setTimeout'] });
  const { writes, written } = gathering();
  writes.write('one\n');
  mock.timers.tick(499);
  assert.deepEqual(written, []);
  mock.timers.tick(1);
  assert.deepEqual(written, ['one\n']);
});

test('flushing reaches the sink, and writes nothing where nothing is gathered', () => {
  const { writes, written, flushed } = gathering();
  writes.flushSync();
  assert.deepEqual(written, []);
  assert.equal(flushed(), 1);
});
