import { type FacetName, type Facets, LEVELS, type ProcedureSummary } from '@motcua/contract';
import type { Locale } from '../locales/locale.js';
import { levelInWords } from '../wording/level.js';
import type { Grouping } from './listing.js';

/** Rows under one heading. */
export interface Group {
  name?: string;
  /** How many match in all, also those not loaded yet. */
  count?: number;
  rows: ProcedureSummary[];
}

const FACET: Record<Exclude<Grouping, 'none'>, FacetName> = { field: 'field', level: 'level', agency: 'executing' };

/** Puts rows that come in the order of their group under headings. */
export function groupsOf(rows: readonly ProcedureSummary[], grouping: Grouping, facets: Facets, text: Locale): Group[] {
  if (grouping === 'none') return [{ rows: [...rows] }];
  const groups: (Group & { value: string })[] = [];
  for (const row of rows) {
    const value = valueOf(row, grouping);
    let group = groups.at(-1);
    if (group?.value !== value) {
      const count = facets[FACET[grouping]]?.find((one) => one.value === value)?.count;
      groups.push((group = { value, name: nameOf(row, grouping, value, text), count, rows: [] }));
    }
    group.rows.push(row);
  }
  return groups;
}

function valueOf({ field, levels, agency }: ProcedureSummary, grouping: Grouping): string {
  if (grouping === 'field') return field.id;
  if (grouping === 'agency') return agency ?? '';
  return LEVELS.find((level) => levels.includes(level)) ?? levels[0] ?? 'other';
}

function nameOf({ field }: ProcedureSummary, grouping: Grouping, value: string, text: Locale): string {
  if (grouping === 'field') return field.name;
  return grouping === 'level' ? levelInWords(value, text) : value || text.wording.levels.other;
}
