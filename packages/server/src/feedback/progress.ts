import {
  type Agency,
  type FeedbackHandling,
  type FeedbackProgress,
  type FeedbackStep,
  type FeedbackVerdict,
  type IsoDate,
} from '@motcua/contract';
import type { FeedbackRow, FeedbackStepRow } from '../store/tables/feedback.js';
import type { FeedbackBody, StepBody } from './sealed-feedback.js';
import { type Done, type Standing, standingOf, stateAfter, type StepKind } from './standing.js';

type Agencies = ReadonlyMap<string, Agency>;

/** A feedback that was opened. */
export interface OpenedFeedback {
  row: Omit<FeedbackRow, 'body'>;
  body: FeedbackBody;
  /** In their order. */
  steps: readonly OpenedStep[];
}

/** A step that was opened. */
export interface OpenedStep {
  row: Omit<FeedbackStepRow, 'body'>;
  body: StepBody;
}

/** What was answered, and when for the first time. */
export interface GivenAnswer {
  answer: string;
  verdict?: FeedbackVerdict;
}

/** A step as it stands in the store, without what is sealed. */
export function doneOf(row: Pick<FeedbackStepRow, 'kind' | 'on_day' | 'to_agency'>): Done {
  return { kind: row.kind as StepKind, on: row.on_day, to: row.to_agency };
}

/** How a feedback stands on a day. */
export function standingOn({ row, steps }: OpenedFeedback, today: IsoDate): Standing {
  const { agency, transfer_by: transferBy, answer_by: answerBy } = row;
  return standingOf(
    { agency, transferBy, answerBy },
    steps.map((step) => doneOf(step.row)),
    today,
  );
}

/** The answer that holds: the last one. */
export function answerOf({ steps }: OpenedFeedback): GivenAnswer | undefined {
  const answers = steps.map(({ body }) => body.handling).filter(({ kind }) => kind === 'answered');
  return answers.at(-1) as GivenAnswer | undefined;
}

/** An agency by its id; one that the catalogue no longer has is told by its id. */
export function named(agencies: Agencies, id: string): { id: string; name: string } {
  return { id, name: agencies.get(id)?.name ?? id };
}

/**
 * What the sender of a feedback is told.
 *
 * @param forOffice with the keys that did the steps
 */
export function progressOf(
  feedback: OpenedFeedback,
  agencies: Agencies,
  today: IsoDate,
  forOffice = false,
): FeedbackProgress {
  const { row, body, steps } = feedback;
  const { state, holder, answeredOn, isLate } = standingOn(feedback, today);
  const answer = answerOf(feedback);
  return {
    kind: row.kind,
    state,
    sentOn: row.sent_on,
    text: body.text,
    ...(body.procedure === undefined ? {} : { procedure: body.procedure }),
    ...(body.place === undefined ? {} : { place: body.place }),
    ...(holder === null ? {} : { agency: named(agencies, holder) }),
    transferBy: row.transfer_by,
    answerBy: row.answer_by,
    late: isLate,
    ...(answer === undefined ? {} : { answer: answer.answer }),
    ...(answeredOn === undefined ? {} : { answeredOn }),
    ...(answer?.verdict === undefined ? {} : { verdict: answer.verdict }),
    steps: [
      {
        state: 'received',
        on: row.sent_on,
        ...(row.agency === null ? {} : { agency: named(agencies, row.agency) }),
      },
      ...steps.map((step) => stepOf(step, agencies, forOffice)),
    ],
    attachments: body.files.map(({ name, bytes }) => ({ name, bytes })),
  };
}

function stepOf({ row, body }: OpenedStep, agencies: Agencies, forOffice: boolean): FeedbackStep {
  const reason = reasonOf(body.handling);
  return {
    state: stateAfter(row.kind as StepKind),
    on: row.on_day,
    ...(row.agency === null ? {} : { agency: named(agencies, row.agency) }),
    ...(row.to_agency === null ? {} : { to: named(agencies, row.to_agency) }),
    ...(reason === undefined ? {} : { reason }),
    ...(forOffice ? { by: body.by } : {}),
  };
}

function reasonOf(handling: FeedbackHandling): string | undefined {
  return 'reason' in handling ? handling.reason : undefined;
}
