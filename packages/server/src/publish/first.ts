import { addDays } from '@motcua/calendar';
import { listPositions } from '@motcua/catalogue';
import { FACETS, type IsoDate } from '@motcua/contract';
import type { StaticFirst } from '@motcua/contract/files';
import type { DayView } from '../catalogue/day-view.js';
import { type ProcedureRows, rowsFile } from './rows.js';
import type { Span } from './spans.js';

/**
 * The default listing of a day.
 *
 * @param codes in the order of the listing
 * @param procedures what is listed of them, by code
 */
export function firstFile(
  view: DayView,
  spans: readonly Span[],
  day: IsoDate,
  codes: readonly string[],
  procedures: readonly ProcedureRows[],
): StaticFirst {
  const until = lastDayAs(spans, day);
  return {
    format: 'motcua-first',
    ...(until === undefined ? {} : { until }),
    codes: [...codes],
    facets: listPositions(view, { facets: [...FACETS] }).facets ?? {},
    ...rowsFile(procedures),
  };
}

/** Last day on which what is listed is what is listed on `day`. */
function lastDayAs(spans: readonly Span[], day: IsoDate): IsoDate | undefined {
  let last: IsoDate | undefined;
  for (const { from, to } of spans) {
    if (from !== undefined && to !== undefined && from > to) continue;
    const end = from !== undefined && from > day ? addDays(from, -1) : to !== undefined && to >= day ? to : undefined;
    if (end !== undefined && (last === undefined || end < last)) last = end;
  }
  return last;
}
