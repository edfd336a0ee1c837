import {
  type Agency,
  type CatalogueInfo,
  getAgency,
  getCatalogue,
  getProcedure,
  getVersion,
  listProcedures,
  listVersions,
  type Page,
  type Procedure,
  type ProcedureSummary,
  type VersionList,
} from '@motcua/contract';
import { CatalogueError, type CatalogueReader } from './published.js';

/** Asks an address of an API; the answer's status and JSON, or nothing where it is no JSON. */
export type AskApi = (path: string) => Promise<{ status: number; json: unknown }>;

type Query = Record<string, string | number | readonly string[] | undefined>;

const ROWS = 500;
/** Statuses with which the API says that there is no such thing on that day. */
const ABSENT = new Set([404, 410]);

/** A catalogue behind the API: `ask` gets paths like `/v1/procedures?agency=…`. */
export function apiReader(place: string, ask: AskApi): CatalogueReader {
  async function read<Answer>(path: string, query: Query = {}): Promise<Answer | undefined> {
    const params = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) {
      if (value === undefined) continue;
      for (const one of Array.isArray(value) ? (value as string[]) : [String(value)]) params.append(name, one);
    }
    const text = params.size === 0 ? path : `${path}?${params}`;
    const { status, json } = await ask(text);
    if (status === 200 && typeof json === 'object' && json !== null) return json as Answer;
    if (ABSENT.has(status)) return undefined;
    throw new CatalogueError(`${place}${text}: trả lời ${status}`);
  }
  const at = (path: string, parts: Record<string, string | number>) =>
    path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(parts[name])));
  return {
    place,
    async dataDate() {
      const info = await read<CatalogueInfo>(getCatalogue.path);
      if (info === undefined) throw new CatalogueError(`${place}: không phải API của Motcua`);
      return info.dataDate;
    },
    agency: (id) => read<Agency>(at(getAgency.path, { id })),
    async listing(query) {
      const all: ProcedureSummary[] = [];
      let cursor: string | undefined;
      do {
        const page: Page<ProcedureSummary> | undefined = await read(listProcedures.path, {
          ...query,
          limit: ROWS,
          cursor,
        });
        if (page === undefined) throw new CatalogueError(`${place}: không có danh mục của "${query.agency ?? ''}"`);
        all.push(...page.items);
        cursor = page.next ?? undefined;
      } while (cursor !== undefined);
      return all;
    },
    procedure: (code, query) => read<Procedure>(at(getProcedure.path, { code }), { ...query }),
    versions: async (code) => (await read<VersionList>(at(listVersions.path, { code })))?.items ?? [],
    version: (code, number) => read<Procedure>(at(getVersion.path, { code, number })),
  };
}
