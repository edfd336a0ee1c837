import { listPositions, officeListing, pageOf, searchNotes } from '@motcua/catalogue';
import type { Page, ProcedureQuery, ProcedureSummary } from '@motcua/contract';
import { Refusal } from '../refusal.js';
import type { Call } from './call.js';
import { officeOn } from './office.js';
import { columnsOf, columnsOn } from './publication-columns.js';
import { rowsOf } from './row-files.js';
import { summaryIn } from './rows.js';

/** Any page of the listing: from the columns, and the rows of the page. */
export async function listProcedures({
  publication,
  query,
  today,
}: Call<ProcedureQuery>): Promise<Page<ProcedureSummary>> {
  const day = query.asOf ?? today;
  const words = query.q?.trim() ? query.q : undefined;
  const isNamed = query.sort === 'field' || query.facets?.includes('field') === true || words !== undefined;
  const engine = words === undefined ? undefined : import('./words.js');
  // What is not awaited here is by those who need it.
  engine?.catch(() => undefined);
  const [columns, view, agency] = await Promise.all([
    columnsOf(publication),
    columnsOn(publication, day, isNamed),
    query.agency === undefined ? undefined : officeOn(publication, query.agency, day),
  ]);
  const { code: codes } = columns.values;
  const office =
    agency &&
    officeListing(agency, codes.length, (position) =>
      view.row(position) === undefined ? undefined : columns.officesAt(position),
    );
  const found = words === undefined ? undefined : await (await engine!).found({ publication, view, words, office });
  const { positions, facets } = listPositions(view, query, found?.rows, office);
  const page = pageOf(positions, query, (position) => codes[position]!);
  const wanted = page.items.map((position) => codes[position]!);
  const [rows, overlaid] = await Promise.all([
    rowsOf(publication, wanted),
    agency && publication.manifest.overlays
      ? import('./overlaid.js').then(({ overlaidRows }) => overlaidRows(publication, wanted, agency, day))
      : undefined,
  ]);
  const items = wanted.map((code) => {
    const file = rows.get(code)?.file;
    const summary = overlaid?.get(code) ?? (file && summaryIn(file, code, day));
    if (summary === undefined) throw new Refusal('malformed');
    return summary;
  });
  return {
    ...page,
    items,
    ...(facets === undefined ? {} : { facets }),
    ...(found === undefined || query.cursor !== undefined ? {} : { search: searchNotes(found, items) }),
  };
}
