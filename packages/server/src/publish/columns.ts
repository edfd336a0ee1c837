import { parseProcedureCode, type ProcedureAgency } from '@motcua/contract';
import type { StaticColumns } from '@motcua/contract/files';
import { collationKey } from '@motcua/search';
import type { Entry } from '../catalogue/entries.js';
import type { Home } from './homes.js';
import type { Span } from './spans.js';

/**
 * The columns of all spans.
 *
 * @param spans in the order of the default listing
 * @param homes of all codes but those of the first file
 */
export function columnsOf(spans: readonly Span[], entries: readonly Entry[], homes: readonly Home[]): StaticColumns {
  const fields = new Words<string>();
  const agencies = new Words<ProcedureAgency>();
  const offices = new Words<number[]>();
  const levels = new Words<readonly string[]>();
  const audiences = new Words<readonly string[]>();
  const services = new Words<string>();
  const homeOf = new Map(homes.flatMap(({ chunks }, at) => chunks.flat().map((code) => [code, at + 1])));
  return {
    format: 'motcua-columns',
    code: spans.map(({ entry }) => entry.code),
    from: spans.map(({ from }) => from ?? 0),
    to: spans.map(({ to }) => to ?? 0),
    home: spans.map(({ entry }) => homeOf.get(entry.code) ?? 0),
    field: spans.map(({ entry }) => fields.indexOf(entry.row.summary.field.id)),
    office: spans.map(({ entry }) =>
      offices.indexOf(listingAgencies(entry.agencies).map((agency) => agencies.indexOf(agency))),
    ),
    level: spans.map(({ entry }) => levels.indexOf(entry.row.level)),
    audience: spans.map(({ entry }) => audiences.indexOf(entry.row.audience)),
    service: spans.map(({ service }) => services.indexOf(service)),
    popularity: spans.map(({ entry }) => entry.popularity),
    localCode: localCodes(entries),
    fields: fields.all,
    offices: offices.all,
    agencies: agencies.all,
    levels: levels.all.map((one) => [...one]),
    audiences: audiences.all.map((one) => [...one]),
    services: services.all,
    byName: byName(spans),
  };
}

/** Different values in the order in which they came. */
class Words<Value> {
  readonly all: Value[] = [];
  readonly #places = new Map<string, number>();

  indexOf(value: Value): number {
    const key = JSON.stringify(value);
    let place = this.#places.get(key);
    if (place === undefined) {
      place = this.all.push(value) - 1;
      this.#places.set(key, place);
    }
    return place;
  }
}

/**
 * Of the offices of a procedure those by which it is listed: the executing ones as printed, of the others only a class or an id
 * that no executing one has. Names make most of what the columns weigh.
 */
function listingAgencies(agencies: readonly ProcedureAgency[]): ProcedureAgency[] {
  const classOf = ({ id, level, kind }: ProcedureAgency) => id ?? `${level ?? ''} ${kind ?? ''}`;
  const listed = agencies.filter(({ role }) => role === 'executing');
  const classes = new Set(listed.map(classOf));
  for (const agency of agencies) {
    const { role, id, level, kind } = agency;
    if (role === 'executing' || role === 'issuing' || role === 'coordinating') continue;
    if ((id === undefined && level === undefined) || classes.has(classOf(agency))) continue;
    classes.add(classOf(agency));
    listed.push({
      role: 'competent',
      name: '',
      ...(id === undefined ? {} : { id }),
      ...(level === undefined ? {} : { level }),
      ...(kind === undefined ? {} : { kind }),
    });
  }
  return listed;
}

/** Printed codes that would not be understood by themselves; of equal ones the last has it, as in the catalogue. */
function localCodes(entries: readonly Entry[]): Record<string, string> {
  const found = new Map<string, string>();
  for (const { code, searchable } of entries) {
    const printed = searchable.localCode;
    if (printed !== undefined && parseProcedureCode(printed).national !== code) found.set(printed, code);
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Positions by name, each as its distance from the one before. */
function byName(spans: readonly Span[]): number[] {
  const keys = spans.map(({ entry }) => collationKey(entry.searchable.name));
  const places = spans
    .map((_, at) => at)
    .sort((a, b) => {
      const [left = '', right = ''] = [keys[a], keys[b]];
      return left < right ? -1 : left > right ? 1 : a - b;
    });
  return places.map((place, at) => place - (places[at - 1] ?? -1));
}
