import { type CatalogueOperationId, CHANGE_CLASSES, FACETS, LEVELS } from '@motcua/contract';

/** What a parameter may be; gives undefined for what it may not. */
type Reading = (value: string) => string | number | undefined;

interface Parameter {
  read: Reading;
  /** May be given several times. */
  isList?: boolean;
}

const MOST_VALUES = 50;

const text =
  (most: number): Reading =>
  (value) =>
    value.length <= most ? value : undefined;
const oneOf =
  (...values: readonly string[]): Reading =>
  (value) =>
    values.includes(value) ? value : undefined;
const list = (read: Reading): Parameter => ({ read, isList: true });
const one = (read: Reading): Parameter => ({ read });
const day: Reading = (value) => {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
  return isDay && new Date(value).toISOString().startsWith(value) ? value : undefined;
};
const whole =
  (least: number, most: number): Reading =>
  (value) => {
    const number = /^\d{1,15}$/.test(value) ? Number(value) : 0;
    return number >= least && number <= most ? number : undefined;
  };

const id = text(120);
const asOf = { asOf: one(day) };
const page = { limit: one(whole(1, 500)), cursor: one(text(400)) };
const level = list(oneOf(...LEVELS));

/** The strict queries of the API (`@motcua/contract/requests`), read without schemas: a page loads few bytes for them. */
const QUERIES: Record<CatalogueOperationId, Record<string, Parameter>> = {
  getCatalogue: {},
  listProcedures: {
    q: one(text(200)),
    field: list(id),
    level,
    agency: one(id),
    executing: list(text(500)),
    audience: list(text(60)),
    online: list(oneOf('1', '2', '3', '4', 'full', 'partial', 'information', 'none')),
    sort: one(oneOf('relevance', 'popularity', 'name', 'code', 'field', 'level', 'agency')),
    facets: list(oneOf(...FACETS)),
    ...asOf,
    ...page,
  },
  getProcedure: { agency: one(id), ...asOf },
  listVersions: {},
  getVersion: {},
  compareVersions: { with: one(whole(1, Number.MAX_SAFE_INTEGER)) },
  listFields: { agency: one(id), ...asOf, ...page },
  listAgencies: { q: one(text(200)), level, parent: one(id), ...asOf, ...page },
  getAgency: {},
  listChanges: {
    since: one(day),
    until: one(day),
    field: list(id),
    kind: list(oneOf('new', 'amended', 'replaced', 'abolished')),
    class: list(oneOf(...CHANGE_CLASSES)),
    agency: one(id),
    code: one(text(80)),
    ...page,
  },
};

/** The query of an operation, or the names of the parameters that do not fit. */
export function readQuery(
  id: CatalogueOperationId,
  parameters: URLSearchParams,
): { query: Record<string, unknown> } | { wrong: string[] } {
  const known = QUERIES[id];
  const query: Record<string, unknown> = {};
  const wrong: string[] = [];
  for (const [name, raw] of parameters) {
    const parameter = Object.hasOwn(known, name) ? known[name] : undefined;
    const value = parameter?.read(raw.normalize('NFC'));
    const before = query[name];
    if (parameter === undefined || value === undefined) wrong.push(name.slice(0, 100));
    else if (!parameter.isList) {
      if (before !== undefined) wrong.push(name);
      query[name] = value;
    } else {
      const values = (query[name] ??= []) as unknown[];
      if (values.push(value) === MOST_VALUES + 1) wrong.push(name);
    }
  }
  return wrong.length > 0 ? { wrong } : { query };
}
