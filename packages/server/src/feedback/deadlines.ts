import { type Calendar, vietnam } from '@motcua/calendar';
import type { IsoDate } from '@motcua/contract';

/** Working days within which an office that is not competent hands a feedback on (NĐ 20/2008, sửa đổi bởi NĐ 92/2017). */
export const TRANSFER_WITHIN = 5;
/** Working days for an answer, unless the server is told otherwise: what provinces promise; the law names no number. */
export const ANSWER_WITHIN = 10;

/** Whose days are counted, and how many. */
export interface DeadlineOptions {
  calendar?: Calendar;
  /** Working days for an answer, 1 to 60; 10 unless told. */
  answerWithin?: number;
}

/** The last days for what must be done about a feedback. */
export interface Deadlines {
  transferBy: IsoDate;
  answerBy: IsoDate;
}

/**
 * The last days for a transfer and for an answer, in working days after the day on which it was sent, which is not counted itself
 * (Bộ luật Dân sự 2015 Đ147).
 *
 * @throws {RangeError} for an `answerWithin` that is no whole number from 1 to 60
 * @example
 * deadlinesOf('2026-10-21'); // { transferBy: '2026-10-28', answerBy: '2026-11-04' }
 */
export function deadlinesOf(
  sentOn: IsoDate,
  { calendar = vietnam, answerWithin = ANSWER_WITHIN }: DeadlineOptions = {},
): Deadlines {
  if (!Number.isInteger(answerWithin) || answerWithin < 1 || answerWithin > 60)
    throw new RangeError('Working days for an answer are a whole number from 1 to 60.');
  return {
    transferBy: calendar.addWorkingDays(sentOn, TRANSFER_WITHIN),
    answerBy: calendar.addWorkingDays(sentOn, answerWithin),
  };
}
