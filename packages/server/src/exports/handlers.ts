import type { ExportedFile, RatingExportRequest } from '@motcua/contract';
import type { ActionHandlers } from '../api/actions.js';
import { ProblemError } from '../api/problems.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { OfficeKey } from '../dossiers/record.js';
import { EVERY_PROCEDURE } from '../store/rating-counts.js';
import type { KeptRating } from '../store/rating-rows.js';
import type { RatingStore } from '../store/rating-store.js';
import { csvOf } from './csv.js';
import { agencyTable, namesOf, procedureTable, ratingTable } from './rating-tables.js';
import type { Table } from './table.js';
import { xlsxOf } from './xlsx.js';

/** What exports are made of. */
export interface ExportParts {
  ratings: Pick<RatingStore, 'counts' | 'list'>;
  /** The catalogue as it is now. */
  catalogue: () => Catalogue;
}

/** Rows of a file at most: what a person can look through, and a server hold in memory beside its other work. */
const MOST_ROWS = 50_000;
const ROWS_OF_A_READ = 1000;
const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
const TOO_MANY = {
  vi: `Tệp sẽ có hơn ${MOST_ROWS.toLocaleString('vi')} dòng; hãy chọn khoảng thời gian ngắn hơn hoặc một cơ quan.`,
  en: `The file would have more than ${MOST_ROWS.toLocaleString('en')} rows; choose a shorter period or one agency.`,
};
const WRONG_ORDER = {
  vi: 'Tháng đầu phải trước hoặc bằng tháng cuối.',
  en: 'The first month must not be after the last.',
};

/**
 * Ratings as files for the province: counts, or every rating with its comment. A key gets those of its agencies.
 *
 * @example
 * createApp(live, { actions: createExports({ ratings: store.ratings, catalogue }), keys: store.keys });
 */
export function createExports({ ratings, catalogue }: ExportParts): Pick<ActionHandlers, 'exportRatings'> {
  async function counted({ from, to }: RatingExportRequest, agencies: readonly string[] | undefined): Promise<Table[]> {
    const ofThem = (row: { agency: string }) => agencies?.includes(row.agency) ?? true;
    const all = await ratings.counts({ from, to, procedure: EVERY_PROCEDURE });
    const each = await ratings.counts({ from, to });
    const names = namesOf(catalogue());
    return [agencyTable(all.filter(ofThem), names), procedureTable(each.filter(ofThem), names)];
  }

  async function every({ from, to }: RatingExportRequest, agencies: readonly string[] | undefined): Promise<Table[]> {
    const filter = { from: `${from}-01`, to: `${to}-31`, ...(agencies === undefined ? {} : { agencies }) };
    const found: KeptRating[] = [];
    for (;;) {
      const some = await ratings.list(filter, { limit: ROWS_OF_A_READ, after: found.at(-1)?.row });
      for (const one of some) found.push(one);
      if (found.length > MOST_ROWS) throw new ProblemError('not-possible', { detail: TOO_MANY });
      if (some.length < ROWS_OF_A_READ) return [ratingTable(found, namesOf(catalogue()))];
    }
  }

  return {
    async exportRatings(request, { key }): Promise<ExportedFile> {
      const { from, to, what, format } = request;
      if (from > to) throw new ProblemError('not-possible', { detail: WRONG_ORDER });
      const agencies = agenciesFor(request, key, catalogue());
      const tables = await (what === 'summary' ? counted(request, agencies) : every(request, agencies));
      if (tables.some(({ rows }) => rows.length > MOST_ROWS))
        throw new ProblemError('not-possible', { detail: TOO_MANY });
      // A CSV has one table: of counts that by agency, since those by procedure lack what was rated without one.
      const bytes = format === 'xlsx' ? await xlsxOf(tables) : csvOf(tables[0]!);
      return {
        name: `${what === 'summary' ? 'muc-do-hai-long' : 'luot-danh-gia'}-${from}-${to}.${format}`,
        type: TYPES[format],
        content: bytes.toString('base64'),
      };
    },
  };
}

/** The agencies whose ratings are told; undefined for all. */
function agenciesFor(
  { agency }: RatingExportRequest,
  { agencies }: OfficeKey,
  catalogue: Catalogue,
): readonly string[] | undefined {
  if (agency === undefined) return agencies;
  if (agencies !== undefined && !agencies.includes(agency)) throw new ProblemError('not-allowed');
  if (!catalogue.agencies.has(agency)) throw new ProblemError('unknown-agency');
  return [agency];
}
