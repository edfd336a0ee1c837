import { Motcua } from '@motcua/client/lite';
import type {
  Agency,
  CatalogueInfo,
  FacetName,
  Page,
  Procedure,
  ProcedureSummary,
  SearchNotes,
} from '@motcua/contract';

const FIELDS = ['Hộ tịch', 'Chứng thực', 'Đất đai', 'Nuôi con nuôi'].map((name, index) => ({ id: `f${index}`, name }));

/** A row of the listing by its number; three rows of four are of the commune. */
export function row(number: number, change: Partial<ProcedureSummary> = {}): ProcedureSummary {
  return {
    code: `1.${String(number).padStart(6, '0')}`,
    localCode: `1.${String(number).padStart(6, '0')}.000.00.00.H12`,
    name: `Thủ tục số ${number}`,
    field: FIELDS[number % FIELDS.length]!,
    levels: [number % 4 === 0 ? 'province' : 'commune'],
    audiences: ['citizen'],
    agency: number % 2 === 0 ? 'Sở Tư pháp' : 'Ủy ban nhân dân cấp xã',
    timeLimits: [
      { amount: 3, unit: 'workingDay', confirmed: number % 3 !== 0, ...(number % 3 === 0 ? { doubt: 'no-unit' } : {}) },
    ],
    fees: [{ kind: 'free', amount: null, confirmed: true }],
    place: 'Trung tâm Phục vụ hành chính công',
    legalBasis: ['60/2014/QH13'],
    online: { scheme: '2022', value: 'full' },
    version: { number: 1, change: 'new', decision: { number: '1242/QĐ-UBND' } },
    detail: 'full',
    ...change,
  };
}

export const rows = (count: number): ProcedureSummary[] => Array.from({ length: count }, (_, index) => row(index + 1));

/** The whole procedure behind a row. */
export function procedure({
  agency: _agency,
  place: _place,
  legalBasis: _basis,
  online,
  timeLimits,
  fees,
  handledElsewhere: _,
  ...summary
}: ProcedureSummary): Procedure {
  return {
    ...summary,
    agencies: [],
    steps: [{ text: 'Nộp hồ sơ.' }],
    channels: [],
    places: [],
    cases: [{ id: 'thuong', timeLimits, fees, documents: [] }],
    forms: [],
    results: [],
    legalBasis: [],
    online: online ? [online] : [],
    layers: [{ id: 'national', kind: 'national' }],
  };
}

type Answer = (url: URL, request: Request) => Response | Promise<Response | undefined> | undefined;

/** An API in memory behind the client's `fetch`. */
export class FakeApi {
  /** Every address that was asked for. */
  readonly asked: URL[] = [];
  /** Comes before the ordinary answer; nothing lets that happen. */
  answer: Answer = () => undefined;
  info: CatalogueInfo = { revision: 'r1', procedures: 0, fields: 0, agencies: 0, dataDate: '2026-07-18' };
  agency: Agency = { id: 'xa', name: 'Ủy ban nhân dân xã Nguyễn Phích', level: 'commune', kind: 'people-committee' };

  /** What is said of the words of `q`; nothing by a server that does not. */
  understood: (q: string) => SearchNotes | undefined = () => undefined;

  constructor(public rows: ProcedureSummary[]) {}

  readonly fetch = async (request: Request): Promise<Response> => {
    const url = new URL(request.url);
    this.asked.push(url);
    return (await this.answer(url, request)) ?? this.#ordinary(url);
  };

  /** A client that never tries twice, so that failures show at once. */
  readonly client = new Motcua({
    baseUrl: 'https://api.test',
    fetch: this.fetch,
    retries: 0,
  });

  /** The listings that were asked for. */
  get listings(): URLSearchParams[] {
    return this.asked.filter(({ pathname }) => pathname === '/v1/procedures').map(({ searchParams }) => searchParams);
  }

  #ordinary(url: URL): Response {
    const { pathname } = url;
    if (pathname === '/v1/catalogue') return json(this.info);
    if (pathname.startsWith('/v1/agencies/')) return json(this.agency);
    if (pathname === '/v1/procedures') return json(this.#list(url.searchParams));
    const code = decodeURIComponent(pathname.split('/')[3] ?? '');
    if (pathname.endsWith('/versions')) return json({ code, items: [] });
    const found = this.rows.find((one) => one.code === code);
    return found ? json(procedure(found)) : problem(404, 'unknown-procedure');
  }

  #list(query: URLSearchParams): Page<ProcedureSummary> {
    const values: Record<FacetName, (one: ProcedureSummary) => string> = {
      field: (one) => one.field.id,
      level: (one) => one.levels[0]!,
      executing: (one) => one.agency ?? '',
      audience: (one) => one.audiences[0] ?? 'other',
      online: (one) => one.online?.value ?? 'none',
    };
    const names = Object.keys(values) as FacetName[];
    const q = (query.get('q') ?? '').toLowerCase();
    const matches = (one: ProcedureSummary, except?: FacetName) =>
      one.name.toLowerCase().includes(q) &&
      names.every((name) => name === except || !query.has(name) || query.getAll(name).includes(values[name](one)));
    const matching = this.rows.filter((one) => matches(one));
    const sort = query.get('sort');
    if (sort === 'field') matching.sort((a, b) => a.field.id.localeCompare(b.field.id));
    if (sort === 'agency') matching.sort((a, b) => (a.agency ?? '').localeCompare(b.agency ?? ''));
    if (sort === 'level') matching.sort((a, b) => a.levels[0]!.localeCompare(b.levels[0]!));
    const from = Number(query.get('cursor') ?? 0);
    const to = from + Number(query.get('limit') ?? 50);
    const facets: NonNullable<Page<ProcedureSummary>['facets']> = {};
    for (const name of query.getAll('facets') as FacetName[]) {
      const counts = new Map<string, number>();
      for (const one of this.rows) {
        if (matches(one, name)) counts.set(values[name](one), (counts.get(values[name](one)) ?? 0) + 1);
      }
      facets[name] = [...counts].map(([value, count]) => ({
        value,
        count,
        ...(name === 'field' ? { name: this.rows.find((one) => one.field.id === value)!.field.name } : {}),
      }));
    }
    const search = q && from === 0 ? this.understood(q) : undefined;
    return {
      items: matching.slice(from, to),
      total: matching.length,
      next: to < matching.length ? String(to) : null,
      facets,
      ...(search ? { search } : {}),
    };
  }
}

export function json(value: unknown, status = 200, type = 'application/json'): Response {
  return new Response(JSON.stringify(value), { status, headers: { 'content-type': type } });
}

export function problem(status: number, code: string): Response {
  return json(
    { type: `urn:motcua:problem:${code}`, title: code, status, code, requestId: 'req-1' },
    status,
    'application/problem+json',
  );
}
