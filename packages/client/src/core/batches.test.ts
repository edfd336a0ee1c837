import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodies } from '@motcua/contract/bodies';
import fc from 'fast-check';
import { InvalidArgumentError } from '@motcua/client';
import { signalled, turn } from '../signals.fixture.js';
import { batches } from './batches.js';

const limits = { items: 3, bytes: 1_000 };

async function all<Item>(source: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of source) items.push(item);
  return items;
}

async function* streamed<Item>(items: Item[]): AsyncGenerator<Item> {
  for (const item of items) {
    await turn();
    yield item;
  }
}

test('keeps the order and loses nothing, within both limits, whatever comes', async () => {
  const anything = fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 30 });
  const bounds = fc.record({ items: fc.integer({ min: 1, max: 7 }), bytes: fc.integer({ min: 1, max: 300 }) });
  await fc.assert(
    fc.asyncProperty(anything, bounds, async (items, within) => {
      const made = await all(batches(items, within));
      assert.deepEqual(made.flat(), items);
      for (const batch of made) {
        assert.ok(batch.length >= 1 && batch.length <= within.items);
        const bytes = batch.reduce((sum, item) => sum + Buffer.byteLength(JSON.stringify(item)) + 1, 0);
        // One that is too large alone goes alone: the server says so.
        assert.ok(bytes <= within.bytes || batch.length === 1, `${bytes} of ${within.bytes}`);
      }
    }),
  );
});

test('reads a source no faster than its batches are dealt with, and to its end', async () => {
  let read = 0;
  async function* source() {
    for (let item = 0; item < 8; item += 1) {
      read += 1;
      await turn();
      yield item;
    }
  }
  const seen: number[][] = [];
  for await (const batch of batches(source(), limits)) {
    seen.push(batch);
    await turn();
    // One more is read, to know that the batch is full.
    assert.equal(read, Math.min(seen.flat().length + 1, 8));
  }
  assert.deepEqual(seen, [
    [0, 1, 2],
    [3, 4, 5],
    [6, 7],
  ]);
});

test('an abort ends it also while the source hangs, and tells the source', async () => {
  const controller = new AbortController();
  const reason = new Error('enough');
  const asked = signalled();
  let told = false;
  const source: AsyncIterable<number> = {
    [Symbol.asyncIterator]: () => ({
      next: () => {
        asked.resolve();
        return new Promise(() => undefined);
      },
      return: () => {
        told = true;
        return Promise.resolve({ done: true, value: undefined });
      },
    }),
  };
  const call = all(batches(source, limits, controller.signal));
  await asked.promise;
  controller.abort(reason);
  await assert.rejects(call, (error) => error === reason);
  assert.ok(told);
});

test('a fault of the source is told as it is, and who stops early stops the source', async () => {
  const fault = new Error('of the source');
  async function* failing() {
    yield 1;
    await turn();
    throw fault;
  }
  await assert.rejects(all(batches(failing(), limits)), (error) => error === fault);
  let ended = false;
  function* source() {
    try {
      for (let item = 0; ; item += 1) yield item;
    } finally {
      ended = true;
    }
  }
  for await (const batch of batches(source(), limits)) {
    assert.deepEqual(batch, [0, 1, 2]);
    break;
  }
  assert.ok(ended);
});

test('refuses what no JSON can hold, without repeating it', async () => {
  const circle: { name: string; self?: unknown } = { name: 'Nguyễn Văn An' };
  circle.self = circle;
  for (const item of [circle, 10n, undefined]) {
    await assert.rejects(all(batches([item], limits)), (error) => {
      assert.ok(error instanceof InvalidArgumentError);
      return !/Nguyễn/.test(error.message);
    });
  }
});

test('a stream gives what a list gives', async () => {
  const items = Array.from({ length: 10 }, (_, index) => ({ index }));
  assert.deepEqual(await all(batches(streamed(items), limits)), await all(batches(items, limits)));
});

test('the contract takes bodies as large as the office sends them', () => {
  // Beside the items there are the name of the list and two brackets.
  assert.ok(bodies.receiveDossiers.bytes >= 1_990_000 + 100);
  assert.ok(bodies.appendEvents.bytes >= 3_990_000 + 100);
});
