import { collationKey } from '@motcua/search';
import { buildSearchFiles } from '@motcua/search/publish';
import { listPositions, publicationOn, storedRowOf, withEnd } from '@motcua/catalogue';
import { type Agency, type Change, FACETS, type Field, type IsoDate, type Procedure } from '@motcua/contract';
import { STATIC_PLACES, type StaticColumns, type StaticFirst, type StaticManifest } from '@motcua/contract/files';
import { Columns } from './answers/columns.js';
import { base64url, hashOf } from './hashes.js';

/** Where the folder of the tests is. */
export const SOURCE = 'https://tthc.example.gov.vn/cong-bo/manifest.json';
export const DAY: IsoDate = '2026-11-20';
export const NOW = Date.parse('2026-11-20T03:00:00Z');
const SEQUENCE = Date.parse('2026-11-19T03:00:00Z') / 1000;
/** Procedures in the first file; so few that there are others. */
const FIRST = 8;
const CHUNK = 10;

export interface Signer {
  /** As a page has it. */
  key: string;
  id: string;
  sign(text: string): Promise<string>;
}

/** A key of its own for each test. */
export async function signer(): Promise<Signer> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const pair = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  return {
    key: base64url(raw),
    id: (await hashOf(raw))!,
    sign: async (text) =>
      base64url(new Uint8Array(await crypto.subtle.sign(algorithm, pair.privateKey, new TextEncoder().encode(text)))),
  };
}

const FIELDS: Field[] = [
  { id: 'ho-tich', name: 'Hộ tịch' },
  { id: 'dat-dai', name: 'Đất đai' },
];
const AGENCIES: Agency[] = [
  { id: 'an-xuyen', name: 'Ủy ban nhân dân phường An Xuyên', level: 'commune', kind: 'people-committee' },
  {
    id: 'phuong-4',
    name: 'Ủy ban nhân dân Phường 4',
    level: 'commune',
    kind: 'people-committee',
    validTo: '2025-06-30',
    successors: [{ agency: 'an-xuyen', portion: 'whole' }],
  },
  { id: 'so-tu-phap', name: 'Sở Tư pháp', level: 'province', kind: 'department' },
];
const WORDS = ['khai sinh', 'kết hôn', 'đất ở', 'tạm trú', 'hộ kinh doanh', 'lý lịch tư pháp'];

/** Publication `number` of the procedure numbered `at`. */
function procedure(at: number, number = 1, fee = 1000): Procedure {
  const isOfProvince = at % 3 === 0;
  return {
    code: `1.${String(at).padStart(6, '0')}`,
    ...(at % 5 === 0 ? { localCode: `CM-${at}` } : {}),
    name: `Đăng ký ${WORDS[at % WORDS.length]!} ${at}`,
    field: FIELDS[at % 2]!,
    levels: [isOfProvince ? 'province' : 'commune'],
    audiences: at % 4 === 0 ? ['citizen', 'business'] : ['citizen'],
    agencies: isOfProvince
      ? [{ role: 'executing', name: 'Sở Tư pháp', id: 'so-tu-phap' }]
      : [{ role: 'executing', name: 'Ủy ban nhân dân cấp xã', level: 'commune', kind: 'people-committee' }],
    steps: [{ text: 'Nộp hồ sơ </script><b>.' }],
    channels: [{ kind: 'direct' }],
    places: [{ role: 'receive', name: 'Bộ phận một cửa' }],
    cases: [
      {
        id: 'thuong',
        timeLimits: [{ amount: 3, unit: 'workingDay', confirmed: true }],
        fees: [{ kind: 'fixed', amount: fee, confirmed: true }],
        documents: [{ name: 'Tờ khai' }],
      },
    ],
    forms: [],
    results: [{ name: 'Giấy chứng nhận' }],
    legalBasis: [{ code: '60/2014/QH13', name: 'Luật Hộ tịch' }],
    online: at % 2 === 0 ? [{ scheme: '2022', value: 'full' }] : [],
    version: {
      number,
      change: number === 1 ? 'new' : 'amended',
      validFrom: number === 1 ? '2020-01-01' : '2026-01-01',
    },
    layers: [{ id: 'national', kind: 'national' }],
    popularity: at < 4 ? 3 : 1,
    detail: 'full',
  };
}

/** What a folder is written from. */
export interface FolderParts {
  procedures?: Procedure[];
  sequence?: number;
  day?: IsoDate;
}

/** Sixty procedures; every seventh has a second publication, with another fee. */
export function someProcedures(fee = 2000): Procedure[] {
  return Array.from({ length: 60 }, (_, at) => at + 1).flatMap((at) =>
    at % 7 === 0 ? [procedure(at), procedure(at, 2, fee)] : [procedure(at)],
  );
}

/** Files by path. */
export type FolderFiles = Map<string, Uint8Array<ArrayBuffer>>;

/** Writes a small folder with everything that a client reads of one. */
export async function writeFolder(by: Signer | undefined, parts: FolderParts = {}): Promise<FolderFiles> {
  const { procedures = someProcedures(), sequence = SEQUENCE, day = DAY } = parts;
  const files: FolderFiles = new Map();
  const encoder = new TextEncoder();
  const data = async (kind: Parameters<typeof STATIC_PLACES.data>[0], content: object): Promise<string> => {
    const bytes = encoder.encode(JSON.stringify(content));
    const hash = (await hashOf(bytes))!;
    files.set(STATIC_PLACES.data(kind, hash), bytes);
    return hash;
  };
  const byCode = new Map<string, Procedure[]>();
  for (const one of procedures) byCode.set(one.code, [...(byCode.get(one.code) ?? []), one]);
  for (const [code, versions] of byCode) {
    const all = versions.map(({ version }) => ({ declared: version.number, version }));
    const whole = versions.map((one, at) => ({ ...one, version: withEnd(all[at]!, all) }));
    byCode.set(code, whole);
    const json = JSON.stringify({ code, versions: [...whole].reverse() }).replaceAll('<', '\\u003c');
    const page = `<!doctype html><title>${code}</title><script type="application/json" id="motcua-procedure">${json}</script>`;
    files.set(STATIC_PLACES.procedure(code), encoder.encode(page));
  }
  const current = (code: string): Procedure => {
    const versions = byCode.get(code)!;
    const on = publicationOn(
      versions.map((one) => ({ declared: one.version.number, version: one.version, one })),
      day,
    );
    return on!.one;
  };
  const wanted = [...byCode.keys()].sort((a, b) => {
    const [left, right] = [current(a), current(b)];
    return (
      (right.popularity ?? 0) - (left.popularity ?? 0) || (collationKey(left.name) < collationKey(right.name) ? -1 : 1)
    );
  });
  const rowsOf = async (codes: readonly string[]) => ({
    rows: codes.flatMap((code) => byCode.get(code)!.map(storedRowOf)),
    declared: {},
    pages: Object.fromEntries(
      await Promise.all(
        codes.map(async (code) => [code, (await hashOf(files.get(STATIC_PLACES.procedure(code))!))!] as const),
      ),
    ),
    classes: Object.fromEntries(
      codes.flatMap((code) =>
        byCode
          .get(code)!
          .slice(1)
          .map(({ version }) => [`${code} ${version.number}`, ['fee']]),
      ),
    ),
  });
  const codes = wanted.slice(0, FIRST);
  const others = wanted.slice(FIRST).sort();
  const isOf = (level: string) => (code: string) => current(code).levels[0] === level;
  const levels = ['commune', 'province'];
  const groups = await Promise.all(
    levels.map(async (level) => {
      const own = others.filter(isOf(level));
      const chunks = Array.from({ length: Math.ceil(own.length / CHUNK) }, (_, at) =>
        own.slice(at * CHUNK, (at + 1) * CHUNK),
      );
      const rows = await Promise.all(
        chunks.map(async (chunk): Promise<[string, string]> => {
          return [chunk[0]!, await data('rows', { format: 'motcua-rows', ...(await rowsOf(chunk)) })];
        }),
      );
      return { level, rows };
    }),
  );
  const offices = [[0], [1]];
  const columns: StaticColumns = {
    format: 'motcua-columns',
    code: wanted,
    from: wanted.map(() => '2020-01-01'),
    to: wanted.map(() => 0),
    home: wanted.map((code) => (codes.includes(code) ? 0 : levels.findIndex((level) => isOf(level)(code)) + 1)),
    field: wanted.map((code) => FIELDS.findIndex(({ id }) => id === current(code).field.id)),
    office: wanted.map((code) => (isOf('province')(code) ? 1 : 0)),
    level: wanted.map((code) => (isOf('province')(code) ? 1 : 0)),
    audience: wanted.map((code) => current(code).audiences.length - 1),
    service: wanted.map((code) => (current(code).online.length > 0 ? 0 : 1)),
    popularity: wanted.map((code) => current(code).popularity ?? 0),
    localCode: Object.fromEntries(
      procedures.flatMap(({ code, localCode }) => (localCode === undefined ? [] : [[localCode, code]])),
    ),
    fields: FIELDS.map(({ id }) => id),
    offices,
    agencies: [procedure(1).agencies[0]!, procedure(3).agencies[0]!],
    levels: [['commune'], ['province']],
    audiences: [['citizen'], ['citizen', 'business']],
    services: ['full', 'none'],
    byName: wanted
      .map((_, at) => at)
      .sort((a, b) => (collationKey(current(wanted[a]!).name) < collationKey(current(wanted[b]!).name) ? -1 : 1))
      .map((at, place, all) => at - (all[place - 1] ?? -1)),
  };
  const view = new Columns(columns).on(day);
  view.fieldNames = new Map(FIELDS.map(({ id, name }) => [id, name]));
  const facets = listPositions(view, { facets: [...FACETS] }).facets!;
  const first: StaticFirst = { format: 'motcua-first', codes, facets, ...(await rowsOf(codes)) };
  const changes: Change[] = [...byCode.values()].flat().map(({ code, name, field, version }) => ({
    code,
    name,
    field,
    version,
    ...(version.number > 1 ? { classes: ['fee'] } : {}),
  }));
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const entries = changes.map(
    (change) => `<entry><motcua:change>${escaped(JSON.stringify(change))}</motcua:change></entry>`,
  );
  const feed = encoder.encode(`<feed xmlns:motcua="https://motcua.org/ns/1">${entries.join('\n')}</feed>`);
  files.set(STATIC_PLACES.changes, feed);
  const search: Record<string, string> = {};
  for (const [name, bytes] of await buildSearchFiles(
    wanted.map((code) => {
      const { name: title, field, levels: own } = current(code);
      return { code, name: title, field: field.name, levels: own };
    }),
  )) {
    const own = Uint8Array.from(bytes);
    files.set(`search/${name}`, own);
    search[name] = (await hashOf(own))!;
  }
  const manifest: StaticManifest = {
    format: 'motcua-static',
    formatVersion: 1,
    title: 'Danh mục thử',
    dataDate: '2026-11-01',
    revision: String(sequence),
    sequence,
    day,
    procedures: wanted.length,
    fields: FIELDS.length,
    agencies: 2,
    publications: procedures.length,
    columns: await data('columns', columns),
    first: await data('first', first),
    fieldList: await data('fields', FIELDS),
    agencyList: await data('agencies', AGENCIES),
    groups,
    changes: (await hashOf(feed))!,
    search,
    pages: {},
  };
  await putManifest(files, JSON.stringify(manifest), by);
  return files;
}

/** Puts a manifest of this text into a folder, signed where there is a key. */
export async function putManifest(files: FolderFiles, text: string, by: Signer | undefined): Promise<void> {
  const signature = by && `,"signature":${JSON.stringify({ key: by.id, value: await by.sign(text) })}}`;
  files.set(STATIC_PLACES.manifest, new TextEncoder().encode(`${signature ? text.slice(0, -1) + signature : text}\n`));
}

/** A file server over such files, without a network. */
export class FileServer {
  /** Paths with how they were asked for, in their order. */
  readonly asked: { path: string; cache: RequestCache }[] = [];
  /** False for "no network". */
  isUp = true;

  constructor(public files: FolderFiles) {}

  readonly fetch = (request: Request): Promise<Response> => {
    const path = decodeURIComponent(new URL(request.url).pathname.replace('/cong-bo/', ''));
    this.asked.push({ path, cache: request.cache });
    if (!this.isUp) return Promise.reject(new TypeError('fetch failed'));
    const bytes = this.files.get(path);
    const type = path.endsWith('.html') ? 'text/html' : path.endsWith('.json') ? 'application/json' : '';
    return Promise.resolve(
      bytes ? new Response(bytes, { headers: { 'content-type': type } }) : new Response('', { status: 404 }),
    );
  };

  /** Paths that were asked for, each once. */
  get paths(): string[] {
    return [...new Set(this.asked.map(({ path }) => path))];
  }
}
