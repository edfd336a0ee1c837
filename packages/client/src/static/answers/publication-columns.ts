import { type IsoDate, parseProcedureCode } from '@motcua/contract';
import type { Publication } from '../publication.js';
import { Columns, type DayColumns } from './columns.js';
import { isColumns } from './columns-shape.js';
import { fieldsOf } from './lists.js';

/** The columns of a publication, read once. */
export function columnsOf(publication: Publication): Promise<Columns> {
  return publication.once(
    'columns',
    async () => new Columns(await publication.data('columns', publication.manifest.columns, isColumns)),
  );
}

/** What is in force on a day, with the names of fields where they are needed. */
export async function columnsOn(publication: Publication, day: IsoDate, named: boolean): Promise<DayColumns> {
  const [columns, fields] = await Promise.all([columnsOf(publication), named ? fieldsOf(publication) : undefined]);
  const view = columns.on(day);
  if (fields) view.fieldNames = new Map(fields.map(({ id, name }) => [id, name]));
  return view;
}

/** National codes that a code in any printed form may stand for, the likeliest first. */
export async function codesOf(publication: Publication, printed: string): Promise<string[]> {
  const { localCode } = (await columnsOf(publication)).values;
  const local = printed.trim();
  const own = Object.hasOwn(localCode, local) ? [localCode[local]!] : [];
  return [...new Set([printed, parseProcedureCode(printed).national, ...own])];
}
