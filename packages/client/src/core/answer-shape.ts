import type { Action, Operation } from '@motcua/contract';
import { UnexpectedAnswerError } from './errors.js';

/** Looks at an answer before anyone gets it. @throws {UnexpectedAnswerError} to refuse it */
export type AnswerCheck = (
  operation: Operation<object, unknown> | Action<object, unknown>,
  data: unknown,
  status: number,
) => void;

/** The least that an answer must be: an object. */
export const checkShape: AnswerCheck = (_operation, data, status) => {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new UnexpectedAnswerError('shape', status);
};
