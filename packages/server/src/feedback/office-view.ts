import type { FeedbackRecord, OfficeFeedback } from '@motcua/contract';
import type { OfficeKey } from '../dossiers/record.js';
import type { FeedbackDesk } from './desk.js';
import { type OpenedFeedback, progressOf, standingOn } from './progress.js';
import { publicationOf } from './publication.js';
import type { Standing } from './standing.js';

/** True where a key is for one of the agencies that have or had a feedback; one that no agency has is for keys of all. */
export function maySee({ agencies }: Pick<OfficeKey, 'agencies'>, standing: Pick<Standing, 'agencies'>): boolean {
  return agencies === undefined || agencies.some((id) => standing.agencies.has(id));
}

/** True where a key is for the agency that has a feedback now. */
export function hasNow({ agencies }: Pick<OfficeKey, 'agencies'>, { holder }: Pick<Standing, 'holder'>): boolean {
  return agencies === undefined || (holder !== null && agencies.includes(holder));
}

/** A feedback as it stands in the list of an office. */
export function officeFeedbackOf(feedback: OpenedFeedback, { catalogue, today }: FeedbackDesk): OfficeFeedback {
  return {
    ...progressOf(feedback, catalogue.agencies, today, true),
    id: feedback.row.key,
    transferLate: standingOn(feedback, today).isTransferLate,
  };
}

/**
 * A feedback for one office. Who sent it, and the files, are told only to a key that may read and is for the agency that has it now:
 * who has handed it on handles it no more (NĐ 63/2010 Đ18(4)).
 */
export async function recordOf(
  feedback: OpenedFeedback,
  key: OfficeKey,
  desk: FeedbackDesk,
  withFiles: boolean,
): Promise<FeedbackRecord> {
  const { body } = feedback;
  const isTold = key.scopes.includes('feedback:read') && hasNow(key, standingOn(feedback, desk.today));
  const published = publicationOf(feedback, desk);
  return {
    ...officeFeedbackOf(feedback, desk),
    ...(isTold && body.sender !== undefined ? { sender: body.sender } : {}),
    ...(isTold && withFiles ? { files: await filesOf(feedback, desk) } : {}),
    ...(published === undefined ? {} : { published }),
  };
}

async function filesOf({ row, body }: OpenedFeedback, { store, sealed }: FeedbackDesk) {
  const rows = await store.files(row.key);
  return rows.map((file) => {
    const { name = '', type = '' } = body.files[file.number] ?? {};
    return { name, type, content: sealed.openFile(file) };
  });
}
