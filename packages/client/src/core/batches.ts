import { InvalidArgumentError } from './errors.js';

/** Several things in any form that can be walked through. */
export type Many<Item> = Iterable<Item> | AsyncIterable<Item>;

/** How much goes into one request. */
export interface BatchLimits {
  items: number;
  /** Bytes of all items as JSON. */
  bytes: number;
}

const utf8 = new TextEncoder();

/** @throws {InvalidArgumentError} */
function bytesOf(item: unknown): number {
  try {
    const json = JSON.stringify(item) as string | undefined;
    if (json !== undefined) return utf8.encode(json).length + 1;
  } catch {
    // Told below, and not by an error that shows a piece of it.
  }
  throw new InvalidArgumentError('What is sent must be plain data that JSON can hold.');
}

/** What a promise gives, or the reason of the signal as soon as it is aborted. */
function unlessAborted<Value>(promise: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

/**
 * Gathers items in their order. The next ones are only asked for when the last batch has been dealt with, so that a source of any
 * length is read no faster than it is sent.
 */
export async function* batches<Item>(
  items: Many<Item>,
  limits: BatchLimits,
  signal?: AbortSignal,
): AsyncGenerator<Item[]> {
  const source = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  let batch: Item[] = [];
  let bytes = 0;
  let ended = false;
  try {
    for (;;) {
      const step = await unlessAborted(Promise.resolve(source.next()), signal);
      if (step.done) break;
      const size = bytesOf(step.value);
      if (batch.length === limits.items || (batch.length > 0 && bytes + size > limits.bytes)) {
        yield batch;
        batch = [];
        bytes = 0;
      }
      batch.push(step.value);
      bytes += size;
    }
    ended = true;
    if (batch.length > 0) yield batch;
  } finally {
    // Told that no more is wanted, but not waited for: it may be what hangs.
    if (!ended) void Promise.resolve(source.return?.()).catch(() => undefined);
  }
}
