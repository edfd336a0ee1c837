import { dayInVietnam } from '@motcua/calendar';
import type { OfficeRating, RatingListRequest } from '@motcua/contract';
import type { ActionHandlers } from '../api/actions.js';
import { ProblemError } from '../api/problems.js';
import type { OfficeKey } from '../dossiers/record.js';
import { flagsOf } from '../ratings/flags.js';
import { contentOf } from '../ratings/said.js';
import type { KeptRating } from '../store/rating-rows.js';
import type { Store } from '../store/store.js';
import { cursorAfter, placeOf } from './cursors.js';

/** What the review of ratings is made of. */
export interface RatingReviewParts {
  store: Pick<Store, 'ratings'>;
  /** Milliseconds since 1970; the clock of the machine unless told. */
  now?: () => number;
}

const ROWS = 50;

const DECIDES_ANOTHER = {
  vi: 'Quyết định tính hay không tính một đánh giá cần khóa có quyền ratings:review của cơ quan kiểm soát; cơ quan được đánh giá gửi "appeal".',
  en: 'A decision needs a key with the scope ratings:review, of those who supervise; the office that was rated sends an "appeal".',
};
const OTHERS = {
  vi: 'Khóa này không dùng cho cơ quan được hỏi.',
  en: 'The key is not for this office.',
};

/**
 * Ratings as their offices see them, and what is asked and decided about those that a rule leaves out. A key sees those of its agencies. No
 * dossier, moment or address is in them.
 *
 * @example
 * createApp(live, { actions: createRatingReview({ store }), keys: store.keys });
 */
export function createRatingReview({
  store: { ratings },
  now = Date.now,
}: RatingReviewParts): Pick<ActionHandlers, 'listRatings' | 'reviewRating'> {
  return {
    async listRatings(request, { key }) {
      const { limit = ROWS, cursor, ...filter } = request;
      const after = cursor === undefined ? undefined : placeOf(cursor, filter);
      // One more than is shown tells whether there are any.
      const found = await ratings.list(filterOf(filter, key), { limit: limit + 1, after });
      const shown = found.slice(0, limit);
      const last = found.length > limit ? shown.at(-1)?.row : undefined;
      return { items: shown.map(officeRatingOf), next: last === undefined ? null : cursorAfter(last, filter) };
    },

    async reviewRating({ id, kind, reason }, { key }) {
      if (kind !== 'appeal' && !key.scopes.includes('ratings:review'))
        throw new ProblemError('not-allowed', { detail: DECIDES_ANOTHER });
      const before = await ratings.find(id);
      // A rating of others is, for this key, one that there is not.
      if (before === undefined || key.agencies?.includes(before.row.agency) === false)
        throw new ProblemError('no-such-rating');
      const reviewed = await ratings.review(id, { kind, reason, day: dayInVietnam(now()), by: key.label });
      if (reviewed === undefined) throw new ProblemError('no-such-rating');
      return officeRatingOf(reviewed);
    },
  };
}

type Filter = Omit<RatingListRequest, 'limit' | 'cursor'>;

function filterOf({ agency, ...rest }: Filter, { agencies }: OfficeKey) {
  if (agency !== undefined && agencies?.includes(agency) === false)
    throw new ProblemError('not-allowed', { detail: OTHERS });
  const narrowed = agency === undefined ? agencies : [agency];
  return { ...rest, ...(narrowed === undefined ? {} : { agencies: narrowed }) };
}

function officeRatingOf(kept: KeptRating): OfficeRating {
  const { row, reviews } = kept;
  return {
    id: row.subject,
    on: row.day,
    agency: row.agency,
    ...(row.procedure === '' ? {} : { procedure: row.procedure }),
    channel: row.channel,
    ...(row.counter === null ? {} : { counter: row.counter }),
    ...(row.officer === null ? {} : { officer: row.officer }),
    ...contentOf(row),
    flags: flagsOf(kept),
    reviews: reviews.map(({ kind, day, reason, by }) => ({ kind, on: day, reason, by })),
  };
}
