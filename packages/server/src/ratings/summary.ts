import { dayInVietnam } from '@motcua/calendar';
import {
  RATING_CHANNELS,
  type RatingChannel,
  type RatingGroup,
  type RatingGrouping,
  RATINGS_NEEDED,
  type RatingSummary,
  type RatingSummaryQuery,
} from '@motcua/contract';
import { ProblemError } from '../api/problems.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import { EVERY_AGENCY, EVERY_PROCEDURE } from '../store/rating-counts.js';
import type { RatingStore } from '../store/rating-store.js';
import type { RatingCountRow } from '../store/tables.js';
import { countOf, countsOf, numberOf, shareOf, type Sum, sumsBy } from './counting.js';
import { addMonths, monthsBetween, quarterOf } from './periods.js';

/** What a summary is made of. */
export interface SummaryContext {
  ratings: Pick<RatingStore, 'counts'>;
  catalogue: Catalogue;
  /** Milliseconds since 1970. */
  now: number;
}

/** Groups that are told at most. */
const MOST_GROUPS = 500;
/** What is bound to a dossier or a visit. */
const PUBLISHED: readonly RatingChannel[] = RATING_CHANNELS.filter((channel) => channel !== 'page');

const WRONG_ORDER = {
  vi: 'Tháng đầu phải trước hoặc trùng tháng cuối.',
  en: 'The first month must not be after the last.',
};

/**
 * How satisfied people were, from what is counted by month: no rating is read.
 *
 * @throws {ProblemError} `unknown-agency`, `unknown-procedure`, `invalid-query`
 */
export async function summarise(query: RatingSummaryQuery, context: SummaryContext): Promise<RatingSummary> {
  const { ratings, catalogue } = context;
  const asked = askedOf(query, context);
  const { from, to, channels, agency, procedure } = asked;
  const chosen = (rows: RatingCountRow[]) => rows.filter(({ channel }) => channels.includes(channel));
  const rows = chosen(
    await ratings.counts({
      from,
      to,
      ...(agency !== undefined && { agency }),
      procedure: procedure ?? EVERY_PROCEDURE,
    }),
  );
  const byProcedure =
    query.by === 'procedure' && procedure === undefined
      ? chosen(await ratings.counts({ from, to, agency: agency ?? EVERY_AGENCY }))
      : rows;
  const months = sumsBy(rows, ({ month }) => month);
  const told = groupsOf(query.by, byProcedure, catalogue);
  return {
    from,
    to,
    channels,
    needed: RATINGS_NEEDED,
    ...countOf(whole(rows)),
    ...(agency === undefined && meanOfAgencies(rows)),
    trend: named(monthsInAll(months), (month) => months.get(month)),
    ...(told && {
      groups: told.slice(0, MOST_GROUPS),
      ...(told.length > MOST_GROUPS && { groupsInAll: told.length }),
    }),
  };
}

function askedOf(query: RatingSummaryQuery, { catalogue, now }: SummaryContext) {
  const { agency, procedure, to = dayInVietnam(now).slice(0, 7), from = addMonths(to, -11) } = query;
  if (from > to) {
    throw new ProblemError('invalid-query', {
      errors: (language) => [{ path: 'from', message: WRONG_ORDER[language] }],
    });
  }
  if (agency !== undefined && !catalogue.agencies.has(agency)) throw new ProblemError('unknown-agency');
  const versions = procedure === undefined ? undefined : catalogue.versionsOf(procedure);
  if (procedure !== undefined && versions === undefined) throw new ProblemError('unknown-procedure');
  const channels = RATING_CHANNELS.filter((channel) => (query.channel ?? PUBLISHED).includes(channel));
  return { from, to, channels: channels as RatingChannel[], agency, procedure: versions?.[0]?.code };
}

function whole(rows: readonly RatingCountRow[]): Sum {
  const none = { verySatisfied: 0, satisfied: 0, dissatisfied: 0, leftOut: 0 };
  return sumsBy(rows, () => '').get('') ?? none;
}

/** Small offices weigh as much as large ones. */
function meanOfAgencies(rows: readonly RatingCountRow[]): Pick<RatingSummary, 'meanOfAgencies'> {
  const shares = [...sumsBy(rows, ({ agency }) => agency).values()].flatMap((sum) => shareOf(sum) ?? []);
  if (shares.length === 0) return {};
  const share = shares.reduce((sum, one) => sum + one, 0) / shares.length;
  return { meanOfAgencies: { share, agencies: shares.length } };
}

/** From the first month in which there was anything to the last, those without anything between them too. */
function monthsInAll(months: ReadonlyMap<string, Sum>): string[] {
  const counted = [...months.keys()].sort();
  return counted.length === 0 ? [] : monthsBetween(counted[0]!, counted.at(-1)!);
}

function groupsOf(
  by: RatingGrouping | undefined,
  rows: readonly RatingCountRow[],
  catalogue: Catalogue,
): RatingGroup[] | undefined {
  if (by === undefined) return undefined;
  const sums = sumsBy(rows, (row) => keyOf(row, by));
  const inOrder = by === 'month' || by === 'quarter';
  const size = (key: string) => numberOf(sums.get(key)!);
  const keys = [...sums.keys()].sort((a, b) => (inOrder ? 0 : size(b) - size(a)) || (a < b ? -1 : 1));
  return named(
    keys,
    (key) => sums.get(key),
    (key) => nameOf(key, by, catalogue),
  );
}

function keyOf({ agency, procedure, channel, month }: RatingCountRow, by: RatingGrouping): string {
  if (by === 'agency') return agency;
  if (by === 'procedure') return procedure;
  if (by === 'channel') return channel;
  return by === 'quarter' ? quarterOf(month) : month;
}

function nameOf(key: string, by: RatingGrouping, catalogue: Catalogue): string | undefined {
  if (by === 'agency') return catalogue.agencies.get(key)?.name ?? key;
  return by === 'procedure' ? (catalogue.versionsOf(key)?.at(-1)?.row.summary.name ?? key) : undefined;
}

function named(
  keys: readonly string[],
  sumOf: (key: string) => Sum | undefined,
  nameOfKey: (key: string) => string | undefined = () => undefined,
): RatingGroup[] {
  const none = { verySatisfied: 0, satisfied: 0, dissatisfied: 0, leftOut: 0 };
  const counts = countsOf(keys.map((key) => sumOf(key) ?? none));
  return keys.map((key, at) => {
    const name = nameOfKey(key);
    return { key, ...(name !== undefined && { name }), ...counts[at]! };
  });
}
