import { deviceAnswers, feedbackAnswers, lookupAnswers, ratingAnswers, surveyAnswers } from '@motcua/contract';
import type { AnswerCheck } from './core/answer-shape.js';
import { checkBy, type ValidationOptions } from './core/validation.js';

/**
 * Checks of answers against the schemas of the contract, each for one of the parts that are opened by themselves. They are an entry of
 * their own, so that a page that checks nothing loads no schema.
 *
 * @throws {InvalidArgumentError} for a mode that there is not
 *
 * @example
 * import { openRatings } from '@motcua/client/ratings';
 * import { ratingCheck } from '@motcua/client/checks';
 *
 * const ratings = openRatings({ baseUrl, check: ratingCheck({ validation: 'error' }) });
 */
export const ratingCheck = (options: ValidationOptions = {}): AnswerCheck => checkBy(options, ratingAnswers);
/** The same for what a device is answered; see {@link ratingCheck}. */
export const deviceCheck = (options: ValidationOptions = {}): AnswerCheck => checkBy(options, deviceAnswers);
/** The same for feedback; see {@link ratingCheck}. */
export const feedbackCheck = (options: ValidationOptions = {}): AnswerCheck => checkBy(options, feedbackAnswers);
/** The same for surveys; see {@link ratingCheck}. */
export const surveyCheck = (options: ValidationOptions = {}): AnswerCheck => checkBy(options, surveyAnswers);
/** The same for look-ups of dossiers; see {@link ratingCheck}. */
export const dossierCheck = (options: ValidationOptions = {}): AnswerCheck => checkBy(options, lookupAnswers);

export type { AnswerCheck } from './core/answer-shape.js';
export type { Validation, ValidationOptions, Warning } from './core/validation.js';
