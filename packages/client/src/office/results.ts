import { type BatchLimits, batches, type Many } from '../core/batches.js';
import { InvalidArgumentError, UnexpectedAnswerError } from '../core/errors.js';
import type { RequestOptions } from '../options.js';

/** @throws {InvalidArgumentError} for what is neither one nor many */
function isMany<Item extends object>(given: Item | Many<Item>): given is Many<Item> {
  const value: unknown = given;
  if (typeof value === 'object' && value !== null) return Symbol.iterator in value || Symbol.asyncIterator in value;
  throw new InvalidArgumentError('Give an object of the contract, or a list or stream of them.');
}

/** Sends many in batches, one after another, and gathers their results in the order of what was given. */
export async function allResults<Item, Result>(
  given: Many<Item>,
  limits: BatchLimits,
  send: (items: Item[]) => Promise<readonly Result[] | undefined>,
  options: RequestOptions = {},
): Promise<Result[]> {
  const all: Result[] = [];
  for await (const batch of batches(given, limits, options.signal)) {
    const results = await send(batch);
    // Results are told apart by their place alone.
    if (!Array.isArray(results) || results.length !== batch.length) throw new UnexpectedAnswerError('shape');
    for (const result of results as Result[]) all.push(result);
  }
  return all;
}

/** The same for one or many: one has its result, many have a list. */
export async function resultsOf<Item extends object, Result>(
  given: Item | Many<Item>,
  limits: BatchLimits,
  send: (items: Item[]) => Promise<{ results: Result[] }>,
  options?: RequestOptions,
): Promise<Result | Result[]> {
  const many = isMany(given);
  const results = async (items: Item[]) => (await send(items)).results;
  const all = await allResults(many ? given : [given], limits, results, options);
  return many ? all : all[0]!;
}
