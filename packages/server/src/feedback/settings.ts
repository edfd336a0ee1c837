import { Refusal } from '../refusal.js';
import { ANSWER_WITHIN } from './deadlines.js';

/**
 * Working days for an answer from a setting of the server; 10 where nothing is set.
 *
 * @throws {Refusal} for anything but a whole number from 1 to 60
 * @example
 * readAnswerWithin(process.env['MOTCUA_FEEDBACK_ANSWER_DAYS']);
 */
export function readAnswerWithin(text: string | undefined): number {
  if (text === undefined || text.trim() === '') return ANSWER_WITHIN;
  const days = Number(text);
  if (/^\d{1,2}$/.test(text.trim()) && days >= 1 && days <= 60) return days;
  throw new Refusal('MOTCUA_FEEDBACK_ANSWER_DAYS is the number of working days for an answer, from 1 to 60.');
}
