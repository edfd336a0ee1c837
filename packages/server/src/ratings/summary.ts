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
import type { RatingStore, RatingSum, SumFilter } from '../store/rating-store.js';
import { countOf, countsOf, NONE, numberOf, shareOf, together } from './counting.js';
import { addMonths, monthsBetween, quarterOf } from './periods.js';

/** What a summary is made of. */
export interface SummaryContext {
  ratings: Pick<RatingStore, 'sums'>;
  catalogue: Catalogue;
  /** Milliseconds since 1970. */
  now: number;
}

/** Sums by their keys. */
type Sums = ReadonlyMap<string, RatingSum>;

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
  const { from, to, channels, agency, procedure } = askedOf(query, context);
  const filter = {
    from,
    to,
    channels,
    ...(agency !== undefined && { agency }),
    procedure: procedure ?? EVERY_PROCEDURE,
  };
  const months = await ratings.sums(filter, 'month');
  const agencies = agency === undefined ? await ratings.sums(filter, 'agency') : undefined;
  const groups = await sumsOf(query.by, { ...filter, months, agencies }, ratings);
  const told = groups && groupsOf(query.by!, groups, catalogue);
  return {
    from,
    to,
    channels,
    needed: RATINGS_NEEDED,
    ...countOf(together(months.values())),
    ...(agencies && meanOf(agencies.values())),
    trend: named(monthsInAll(months), months),
    ...(told && {
      groups: told.slice(0, MOST_GROUPS),
      ...(told.length > MOST_GROUPS && { groupsInAll: told.length }),
    }),
  };
}

/** Sums of the groups that are asked for, from what is known already where that is enough. */
async function sumsOf(
  by: RatingGrouping | undefined,
  { months, agencies, ...filter }: SumFilter & { months: Sums; agencies: Sums | undefined },
  ratings: SummaryContext['ratings'],
): Promise<Sums | undefined> {
  switch (by) {
    case 'month':
      return months;
    case 'quarter':
      return quartersOf(months);
    case 'agency':
      return agencies ?? ratings.sums(filter, 'agency');
    case 'channel':
      return ratings.sums(filter, 'channel');
    case 'procedure':
      return ratings.sums(filter.procedure === EVERY_PROCEDURE ? eachProcedure(filter) : filter, 'procedure');
    default:
      return undefined;
  }
}

/** Of all agencies together, where none is asked for. */
function eachProcedure({ procedure: _, agency = EVERY_AGENCY, ...filter }: SumFilter): SumFilter {
  return { ...filter, agency };
}

function quartersOf(months: Sums): Sums {
  const quarters = new Map<string, RatingSum>();
  for (const [month, sum] of months) {
    const quarter = quarterOf(month);
    quarters.set(quarter, together([quarters.get(quarter) ?? NONE, sum]));
  }
  return quarters;
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

/** Small offices weigh as much as large ones. */
function meanOf(agencies: Iterable<RatingSum>): Pick<RatingSummary, 'meanOfAgencies'> {
  const shares = [...agencies].flatMap((sum) => shareOf(sum) ?? []);
  if (shares.length === 0) return {};
  const share = shares.reduce((sum, one) => sum + one, 0) / shares.length;
  return { meanOfAgencies: { share, agencies: shares.length } };
}

/** From the first month in which there was anything to the last, those without anything between them too. */
function monthsInAll(months: Sums): string[] {
  const counted = [...months.keys()].sort();
  return counted.length === 0 ? [] : monthsBetween(counted[0]!, counted.at(-1)!);
}

function groupsOf(by: RatingGrouping, sums: Sums, catalogue: Catalogue): RatingGroup[] {
  const inOrder = by === 'month' || by === 'quarter';
  const size = (key: string) => numberOf(sums.get(key) ?? NONE);
  const keys = [...sums.keys()].sort((a, b) => (inOrder ? 0 : size(b) - size(a)) || (a < b ? -1 : 1));
  return named(keys, sums, (key) => nameOf(key, by, catalogue));
}

function nameOf(key: string, by: RatingGrouping, catalogue: Catalogue): string | undefined {
  if (by === 'agency') return catalogue.agencies.get(key)?.name ?? key;
  return by === 'procedure' ? (catalogue.versionsOf(key)?.at(-1)?.row.summary.name ?? key) : undefined;
}

function named(
  keys: readonly string[],
  sums: Sums,
  nameOfKey: (key: string) => string | undefined = () => undefined,
): RatingGroup[] {
  const counts = countsOf(keys.map((key) => sums.get(key) ?? { ...NONE }));
  return keys.map((key, at) => {
    const name = nameOfKey(key);
    return { key, ...(name !== undefined && { name }), ...counts[at]! };
  });
}
