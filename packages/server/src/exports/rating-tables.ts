import { levelOfThree, RATING_CRITERIA, RATINGS_NEEDED } from '@motcua/contract';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { KeptRating } from '../store/rating-rows.js';
import type { RatingCountRow } from '../store/tables.js';
import type { Cell, Column, Table } from './table.js';
import { CHANNELS, CRITERIA, FLAGS, inWords, LEVELS, REASONS } from './words.js';

/** Names for the ids and codes of a table. */
export interface Names {
  agency(id: string): string | undefined;
  procedure(code: string): string | undefined;
}

/** Names as the catalogue has them, the last for what was published more than once. */
export function namesOf(catalogue: Catalogue): Names {
  return {
    agency: (id) => catalogue.agencies.get(id)?.name,
    procedure: (code) => catalogue.versionsOf(code)?.at(-1)?.row.summary.name,
  };
}

const text = (title: string, width?: number): Column => ({
  title,
  kind: 'text',
  ...(width === undefined ? {} : { width }),
});
const count = (title: string): Column => ({ title, kind: 'count' });

const WHERE = [text('Tháng', 10), text('Mã cơ quan', 18), text('Cơ quan', 40)];
const COUNTED = [
  text('Kênh', 20),
  count('Số lượt được tính'),
  count('Rất hài lòng'),
  count('Hài lòng'),
  count('Chưa hài lòng'),
  { title: 'Tỷ lệ hài lòng', kind: 'share' } as const,
  count('Số lượt không tính theo quy tắc'),
];

/** Counts by month, agency and channel. */
export function agencyTable(rows: readonly RatingCountRow[], names: Names): Table {
  return {
    name: 'Theo cơ quan',
    columns: [...WHERE, ...COUNTED],
    rows: sorted(rows).map((row) => [row.month, row.agency, names.agency(row.agency), ...countedCells(row)]),
  };
}

/** Counts by month, agency, procedure and channel. */
export function procedureTable(rows: readonly RatingCountRow[], names: Names): Table {
  return {
    name: 'Theo thủ tục',
    columns: [...WHERE, text('Mã thủ tục', 14), text('Thủ tục', 60), ...COUNTED],
    rows: sorted(rows).map((row) => [
      row.month,
      row.agency,
      names.agency(row.agency),
      row.procedure,
      names.procedure(row.procedure),
      ...countedCells(row),
    ]),
  };
}

/** Every rating, as the office may see it. */
export function ratingTable(ratings: readonly KeptRating[], names: Names): Table {
  return {
    name: 'Các lượt đánh giá',
    columns: [
      text('Ngày', 12),
      text('Mã cơ quan', 18),
      text('Cơ quan', 40),
      text('Mã thủ tục', 14),
      text('Thủ tục', 60),
      text('Kênh', 20),
      text('Mức đánh giá', 18),
      text('Theo ba mức', 18),
      text('Lý do', 40),
      ...RATING_CRITERIA.map((criterion) => count(`${CRITERIA[criterion]} (0–2 điểm)`)),
      text('Ý kiến', 60),
      text('Quầy'),
      text('Mã cán bộ'),
      text('Được tính', 12),
      text('Vì sao không tính', 40),
    ],
    rows: ratings.map(ratingCells(names)),
  };
}

function ratingCells(names: Names) {
  return ({ row, counts }: KeptRating): Cell[] => {
    const reasons = row.reasons === null ? [] : (JSON.parse(row.reasons) as string[]);
    const criteria = row.criteria === null ? {} : (JSON.parse(row.criteria) as Partial<Record<string, number>>);
    const flags = row.flags === '' ? [] : row.flags.split(' ');
    return [
      row.day,
      row.agency,
      names.agency(row.agency),
      row.procedure,
      row.procedure === '' ? undefined : names.procedure(row.procedure),
      inWords([row.channel], CHANNELS),
      inWords([row.level], LEVELS),
      inWords([levelOfThree(row.level)], LEVELS),
      inWords(reasons, REASONS),
      ...RATING_CRITERIA.map((criterion) => criteria[criterion]),
      row.comment ?? undefined,
      row.counter ?? undefined,
      row.officer ?? undefined,
      counts ? 'Có' : 'Không',
      counts ? undefined : inWords(flags.length > 0 ? flags : ['reviewed'], FLAGS),
    ];
  };
}

/** A share of few would say more of chance than of the office. */
function countedCells(row: RatingCountRow): Cell[] {
  const satisfied = row.very_satisfied + row.satisfied;
  const n = satisfied + row.dissatisfied;
  return [
    inWords([row.channel], CHANNELS),
    n,
    row.very_satisfied,
    row.satisfied,
    row.dissatisfied,
    n >= RATINGS_NEEDED ? satisfied / n : undefined,
    row.left_out,
  ];
}

function sorted(rows: readonly RatingCountRow[]): RatingCountRow[] {
  const keyOf = ({ month, agency, procedure, channel }: RatingCountRow) =>
    [month, agency, procedure, channel].join('\0');
  return [...rows].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}
