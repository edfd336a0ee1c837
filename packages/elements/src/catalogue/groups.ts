import { type Facets, LEVELS, type ProcedureSummary } from '@motcua/contract';
import type { CatalogueLocale } from '../locales/locale.js';
import { levelInWords } from '../wording/level.js';
import type { Grouping } from './listing.js';

/** Rows under one heading. */
export interface Group {
  name?: string;
  /** How many match in all, also those not loaded yet; absent where that is not known. */
  count?: number;
  rows: ProcedureSummary[];
}

/**
 * Puts rows that come in the order of their group under headings.
 *
 * @param complete no more rows follow; the last group may otherwise go on
 */
export function groupsOf(
  rows: readonly ProcedureSummary[],
  grouping: Grouping,
  facets: Facets,
  text: CatalogueLocale,
  complete: boolean,
): Group[] {
  if (grouping === 'none') return [{ rows: [...rows] }];
  const groups: (Group & { value: string })[] = [];
  for (const row of rows) {
    const value = valueOf(row, grouping);
    let group = groups.at(-1);
    if (group?.value !== value) groups.push((group = { value, name: nameOf(row, grouping, value, text), rows: [] }));
    group.rows.push(row);
  }
  return groups.map((group, index) => {
    const whole = complete || index < groups.length - 1;
    // A procedure has one field but several levels and offices, so that only the count of a field is that of a group.
    const counted =
      grouping === 'field' ? facets['field']?.find(({ value }) => value === group.value)?.count : undefined;
    return { ...group, count: whole ? group.rows.length : counted };
  });
}

function valueOf({ field, levels, agency }: ProcedureSummary, grouping: Grouping): string {
  if (grouping === 'field') return field.id;
  if (grouping === 'agency') return agency ?? '';
  return LEVELS.find((level) => levels.includes(level)) ?? levels[0] ?? 'other';
}

function nameOf({ field }: ProcedureSummary, grouping: Grouping, value: string, text: CatalogueLocale): string {
  if (grouping === 'field') return field.name;
  return grouping === 'level' ? levelInWords(value, text) : value || text.wording.levels.other;
}
