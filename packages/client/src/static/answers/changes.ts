import { pageOf } from '@motcua/catalogue';
import { type Change, type ChangeQuery, handles, type IsoDate, type Page } from '@motcua/contract';
import { CHANGE_ELEMENT, STATIC_PLACES } from '@motcua/contract/files';
import { parsed } from '../manifest.js';
import type { Publication } from '../publication.js';
import { Refusal } from '../refusal.js';
import type { Call } from './call.js';
import { agencyOf } from './office.js';
import { codesOf, columnsOf } from './publication-columns.js';
import { allRows } from './row-files.js';

/** Rows of a page when nothing else is said. */
const ROWS = 50;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const keyOf = ({ code, version }: Change): string => `${code} ${version.number}`;

/** The day by which a publication stands in the stream; it may have none. */
const dayOf = ({ version }: Change): IsoDate | undefined =>
  version.publishedOn ?? version.decision?.date ?? version.validFrom;

/** What was published, newest first: from the feed as far as that goes back, else from every row. */
export async function listChanges({ publication, query }: Call<ChangeQuery>): Promise<Page<Change>> {
  const { since, until, field, kind, class: classes, agency, code, ...place } = query;
  const [newest, isListed, codes] = await Promise.all([
    publication.once('newest changes', () => newestChanges(publication)),
    agency === undefined ? undefined : listedBy(publication, agency),
    code === undefined ? undefined : codesOf(publication, code),
  ]);
  const matches = (change: Change): boolean => {
    const day = dayOf(change);
    if (since !== undefined && (day === undefined || day < since)) return false;
    if (until !== undefined && (day === undefined || day > until)) return false;
    if (field !== undefined && !field.includes(change.field.id)) return false;
    if (kind !== undefined && !kind.includes(change.version.change)) return false;
    if (classes !== undefined && !change.classes?.some((one) => classes.includes(one))) return false;
    if (codes !== undefined && !codes.includes(change.code)) return false;
    return isListed === undefined || isListed(change.code);
  };
  const { publications: total } = publication.manifest;
  const last = newest.at(-1);
  const oldest = last && dayOf(last);
  // Of the day on which the feed ends there may be others.
  const isWhole = newest.length >= total || (since !== undefined && oldest !== undefined && oldest < since);
  if (isWhole) return pageOf(newest.filter(matches), query, keyOf);
  if (Object.keys(place).length === Object.keys(query).length) {
    const page = pageOf(newest, query, keyOf, total);
    if (page.items.length === (query.limit ?? ROWS)) return page;
  }
  const all = await publication.once('all changes', () => allChanges(publication));
  return pageOf(all.filter(matches), query, keyOf);
}

/** The newest changes, which the feed carries as JSON. */
async function newestChanges(publication: Publication): Promise<Change[]> {
  // A folder without a feed has its changes in the rows alone.
  if (publication.manifest.changes === '') return [];
  const feed = await publication.text({ path: STATIC_PLACES.changes, hash: publication.manifest.changes });
  const element = new RegExp(`<${CHANGE_ELEMENT}(?: [^<>]*)?>([^<]*)</${CHANGE_ELEMENT}>`, 'g');
  return [...feed.matchAll(element)].map(([, escaped = '']) => {
    const change = parsed(unescaped(escaped));
    if (!isChange(change)) throw new Refusal('malformed');
    return change;
  });
}

function unescaped(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name = '') => {
      const point = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      if (hex === undefined && decimal === undefined) return ENTITIES[name as string] ?? whole;
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
}

function isChange(value: unknown): value is Change {
  const { code, field, version } = Object(value) as Partial<Change>;
  return typeof code === 'string' && typeof field === 'object' && typeof version === 'object';
}

async function allChanges(publication: Publication): Promise<Change[]> {
  const files = await allRows(publication);
  const changes = files.flatMap(({ rows, classes }) =>
    rows.map((row): Change => {
      const change = { code: row.code, name: row.name, field: row.field, version: row.version };
      const key = keyOf(change);
      return Object.hasOwn(classes, key) ? { ...change, classes: classes[key]! } : change;
    }),
  );
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return changes.sort(
    (a, b) => compare(dayOf(b) ?? '', dayOf(a) ?? '') || compare(a.code, b.code) || b.version.number - a.version.number,
  );
}

/** Tells of a code whether the office has, or ever had, to list it. */
async function listedBy(publication: Publication, id: string): Promise<(code: string) => boolean> {
  const [agency, columns] = await Promise.all([agencyOf(publication, id), columnsOf(publication)]);
  const { code } = columns.values;
  const listed = new Set(code.filter((_, at) => handles(agency, columns.officesAt(at))));
  return (one) => listed.has(one);
}
