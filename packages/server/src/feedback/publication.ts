import type { Agency, FeedbackPlace, PublishedFeedback } from '@motcua/contract';
import type { FeedbackPublicationRow } from '../store/tables/feedback.js';
import type { FeedbackDesk } from './desk.js';
import { answerOf, named, type OpenedFeedback, standingOn } from './progress.js';
import { tellOf } from './publication-check.js';

/** What is public of a feedback at this moment, as its office sees it; undefined while nothing is. */
export function publicationOf(feedback: OpenedFeedback, desk: FeedbackDesk): PublishedFeedback | undefined {
  const handling = feedback.steps.at(-1)?.body.handling;
  if (handling?.kind !== 'published') return undefined;
  return publishedOf(publicationRowOf(feedback, handling, desk), desk.catalogue.agencies);
}

/** The row by which reviewed texts become public. */
export function publicationRowOf(
  feedback: OpenedFeedback,
  { text, answer }: { text: string; answer: string },
  desk: FeedbackDesk,
): FeedbackPublicationRow {
  const { row, body } = feedback;
  const { holder, answeredOn, isLate } = standingOn(feedback, desk.today);
  const place = placeInPublic(feedback, desk);
  return {
    id: desk.names.publication(row.key),
    kind: row.kind,
    text,
    answer,
    agency: holder,
    procedure_code: body.procedure?.code ?? null,
    procedure_name: body.procedure?.name ?? null,
    place: place === undefined ? null : JSON.stringify(place),
    verdict: answerOf(feedback)?.verdict ?? null,
    sent_on: row.sent_on,
    answered_on: answeredOn ?? desk.today,
    in_time: isLate ? 0 : 1,
  };
}

/** What is public, as everyone reads it. */
export function publishedOf(row: FeedbackPublicationRow, agencies: ReadonlyMap<string, Agency>): PublishedFeedback {
  return {
    id: row.id,
    kind: row.kind,
    text: row.text,
    sentOn: row.sent_on,
    ...(row.agency === null ? {} : { agency: named(agencies, row.agency) }),
    ...(row.procedure_code === null
      ? {}
      : { procedure: { code: row.procedure_code, name: row.procedure_name ?? row.procedure_code } }),
    ...(row.place === null ? {} : { place: JSON.parse(row.place) as FeedbackPlace }),
    answer: row.answer,
    answeredOn: row.answered_on,
    inTime: row.in_time === 1,
    ...(row.verdict === null ? {} : { verdict: row.verdict }),
  };
}

/** What was shown came from the sender too: where it tells of a person, the place is public without it. */
function placeInPublic({ row, body }: OpenedFeedback, { names, scrub }: FeedbackDesk): FeedbackPlace | undefined {
  const { place, sender, salt } = body;
  if (place?.shown === undefined) return place;
  const secrets = { receiptCode: names.receiptCode(row.key, salt), ...(sender === undefined ? {} : { sender }) };
  const { shown, ...others } = place;
  return tellOf(shown, secrets, scrub) === undefined ? { ...others, shown } : others;
}
