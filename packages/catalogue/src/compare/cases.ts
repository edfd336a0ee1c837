import type { ProcedureCase } from '@motcua/contract';
import { meaningOf } from './meaning.js';
import { type Pair, pairsOf } from './matching.js';

/** Which cases are the same case: by id, then by name; the ordinary ones have no name and are the same. */
export function casePairs(before: readonly ProcedureCase[], after: readonly ProcedureCase[]): Pair[] {
  return pairsOf(before, after, {
    meaning: ({ id, name = '' }) => `${id} ${meaningOf(name)}`,
    keys: [({ id }) => id, ({ name = 'trường hợp thường' }) => meaningOf(name)],
  });
}
