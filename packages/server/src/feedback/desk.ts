import type { IsoDate } from '@motcua/contract';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { Scrub } from '../scrub/scrubbed.js';
import type { FeedbackStore } from '../store/feedback-store.js';
import type { FeedbackRow } from '../store/tables/feedback.js';
import type { DeadlineOptions } from './deadlines.js';
import type { FeedbackNames } from './feedback-names.js';
import type { OpenedFeedback } from './progress.js';
import type { SealedFeedback } from './sealed-feedback.js';

/** What one request about feedback works with. */
export interface FeedbackDesk {
  store: FeedbackStore;
  names: FeedbackNames;
  sealed: SealedFeedback;
  scrub: Scrub;
  catalogue: Catalogue;
  deadlines: DeadlineOptions;
  /** Today in Việt Nam. */
  today: IsoDate;
}

/** Opens feedback with their steps, in the order of the rows. */
export async function openAll(
  rows: readonly FeedbackRow[],
  { store, sealed }: Pick<FeedbackDesk, 'store' | 'sealed'>,
): Promise<OpenedFeedback[]> {
  const steps = await store.steps(rows.map(({ key }) => key));
  return rows.map((row) => ({
    row,
    body: sealed.openFeedback(row),
    steps: (steps.get(row.key) ?? []).map((step) => ({ row: step, body: sealed.openStep(step) })),
  }));
}

/** Opens one. */
export async function openOne(row: FeedbackRow, desk: Pick<FeedbackDesk, 'store' | 'sealed'>): Promise<OpenedFeedback> {
  const [opened] = await openAll([row], desk);
  return opened!;
}
