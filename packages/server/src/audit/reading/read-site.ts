import { publicationOn, summaryOf } from '@motcua/catalogue';
import type { IsoDate } from '@motcua/contract';
import type { AuditFinding, StaticProcedure } from '@motcua/contract/files';
import { procedureIn } from '../published/signed-folder.js';
import { attribute, type Element, elementsIn, textOf } from '../site/elements.js';
import { finding } from '../site/finding.js';
import type { Link, Page } from '../site/page.js';
import type { SiteFetch } from '../site/site-fetch.js';
import { isHiddenFromSearch, type SitePages } from '../site/site-pages.js';
import { blocksIn } from './blocks.js';
import { embeddedListing } from './embedded-listing.js';
import { detailLink, isFile, isListingLink, isPaging } from './links.js';
import type { NameBook } from './name-book.js';
import type { PostedProcedure } from './posted.js';
import { postingsOf } from './postings.js';
import { tablesIn } from './tables.js';

/** The page of one procedure, or where it is. */
export type Detail =
  | { state: 'read'; url: string; page: Page; text: string; links: readonly Link[]; procedure?: StaticProcedure }
  | { state: 'broken'; url: string; reason: string }
  /** On a page of another site of the state, which this audit does not read. */
  | { state: 'elsewhere'; url: string };

/** All that was read of a site. */
export interface SiteReading {
  postings: PostedProcedure[];
  /** By national code. */
  details: Map<string, Detail>;
  /** Pages on which procedures are listed; the first page of the site when there are none. */
  pages: Page[];
  findings: AuditFinding[];
  /** Why nothing could be read. */
  unreadable?: string;
}

/** Pages that are looked into because they may list what is missing. */
const MOST_EXPLORED = 60;
const AT_ONCE = 6;
/** What is on every page says nothing of a procedure. */
const AROUND = new Set(['nav', 'footer', 'aside']);

export interface ReadingOptions {
  agency: string;
  day: IsoDate;
  dataDate: IsoDate | undefined;
  /** Codes that must be there. */
  required: ReadonlySet<string>;
}

/** Reads a site from one page on: what our elements will show, tables and lists, further pages of a listing, pages of procedures. */
export async function readSite(
  start: URL,
  pages: SitePages,
  fetch: SiteFetch,
  book: NameBook,
  options: ReadingOptions,
): Promise<SiteReading> {
  const first = await pages.read(start);
  if (first.page === undefined) {
    const reason = 'reason' in first ? first.reason : 'vượt giới hạn số trang';
    return { postings: [], details: new Map(), pages: [], findings: [], unreadable: reason };
  }
  const reading: SiteReading = { postings: [], details: new Map(), pages: [first.page], findings: [] };
  const seen = new Set([keyOf(first.page.url), keyOf(start)]);
  const queue: Page[] = [first.page];
  const explored: Page[] = [];
  let isIndex = false;
  const take = (page: Page, found: PostedProcedure[]) => {
    reading.postings.push(...found);
    if (!reading.pages.includes(page)) reading.pages.push(page);
  };
  for (let page = queue.shift(); page !== undefined; page = queue.shift()) {
    const embedded = await embeddedListing(page, pages, fetch, options.day, options);
    reading.findings.push(...embedded.findings);
    const found = [...embedded.postings, ...(embedded.present ? [] : plainPostings(page, book))];
    // Pages to which a listing without procedures of its own leads are its parts; of others only those that list what must be there.
    const isPart = page !== first.page && found.length > 0 && isIndex;
    if (page === first.page) isIndex = found.length === 0;
    if (page === first.page || isPart || embedded.present || isListing(found, options.required)) take(page, found);
    else continue;
    const from = page;
    const next = page.links.filter(
      ({ url }) => url.origin === start.origin && isPaging(url, from.url) && !seen.has(keyOf(url)),
    );
    for (const { url } of next) {
      if (seen.has(keyOf(url))) continue;
      seen.add(keyOf(url));
      const result = await pages.read(url);
      if (result.page !== undefined) queue.push(result.page);
      else if ('reason' in result) reading.findings.push(pageBroken(url, result.reason, page));
    }
    if (queue.length > 0 || isWhole(reading, options.required) || explored.length > 0) continue;
    // What is still missing may be on pages by field: those that the first page leads to.
    const inRows = new Set(reading.postings.flatMap(({ links }) => links.map(({ url }) => keyOf(url))));
    const others = first.page.links.filter(
      ({ url }) => isListingLink(url, start) && !seen.has(keyOf(url)) && !inRows.has(keyOf(url)),
    );
    for (const { url } of others.slice(0, MOST_EXPLORED)) {
      if (seen.has(keyOf(url))) continue;
      seen.add(keyOf(url));
      const result = await pages.read(url);
      if (result.page === undefined) continue;
      explored.push(result.page);
      queue.push(result.page);
    }
  }
  await readDetails(reading, pages, options);
  if (reading.postings.length === 0) {
    const [page] = reading.pages;
    if (page !== undefined) reading.unreadable = whyNothing(page);
  }
  if (reading.pages.some(isHiddenFromSearch)) {
    reading.findings.push(
      finding(
        'warning',
        'noindex',
        'Trang niêm yết yêu cầu máy tìm kiếm bỏ qua (noindex): người dân không tìm thấy. Bỏ thẻ robots này.',
        {
          page: reading.pages.find(isHiddenFromSearch)!.url.href,
        },
      ),
    );
  }
  return reading;
}

const keyOf = (url: URL) => url.href.replace(/#.*$/, '').replace(/\/$/, '');

function pageBroken(url: URL, reason: string, from: Page): AuditFinding {
  return finding('error', 'page-broken', `Trang tiếp theo của danh mục không mở được (${reason}). Sửa liên kết.`, {
    page: from.url.href,
    posted: url.href,
  });
}

/** What a page posts in its own HTML, in tables first and in lists beside them. */
function plainPostings(page: Page, book: NameBook): PostedProcedure[] {
  const body = [...elementsIn(page.document)].find(({ tagName }) => tagName === 'body');
  if (body === undefined) return [];
  const tables = tablesIn(body, (text) => book.codeOf(text.split('\n')[0] ?? '') !== undefined);
  const taken = new Set(tables.map(({ element }) => element));
  const blocks = blocksIn(body, (element) => taken.has(element));
  const found = tables.flatMap((listing, at) => postingsOf(listing, page, book, `${page.url.href} t${at}`));
  const codes = new Set(found.map(({ code }) => code));
  for (const [at, listing] of blocks.entries()) {
    const postings = postingsOf(listing, page, book, `${page.url.href} b${at}`);
    // A code in running text is no posting: a list has several, or names what it lists.
    const named = postings.filter(
      ({ code, name, times, fee }) =>
        name !== undefined &&
        (postings.length > 2 || book.fit(name, code) > 0.6 || times !== undefined || fee !== undefined),
    );
    found.push(...named.filter(({ code }) => at === 0 || !codes.has(code)));
    named.forEach(({ code }) => codes.add(code));
  }
  return found;
}

function isListing(found: readonly PostedProcedure[], required: ReadonlySet<string>): boolean {
  return found.length > 0 && found.filter(({ code }) => required.has(code)).length * 2 >= found.length;
}

function isWhole({ postings }: SiteReading, required: ReadonlySet<string>): boolean {
  const posted = new Set(postings.map(({ code }) => code));
  return [...required].every((code) => posted.has(code));
}

async function readDetails(reading: SiteReading, pages: SitePages, { day }: ReadingOptions): Promise<void> {
  const waiting = new Map<string, PostedProcedure[]>();
  for (const posting of reading.postings) {
    if (posting.way === 'html') waiting.set(posting.code, [...(waiting.get(posting.code) ?? []), posting]);
  }
  const jobs = [...waiting];
  const work = async () => {
    for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) {
      const [code, postings] = job;
      const link = postings.map((posting) => detailLink(posting)).find((one) => one !== undefined);
      const detail = link && (await readDetail(link, new URL(postings[0]!.page), pages));
      if (detail === undefined) continue;
      reading.details.set(code, detail);
      if (detail.state === 'read' && detail.procedure !== undefined)
        takeStatic(reading, detail.procedure, code, detail.url, day);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function readDetail({ url }: Link, listing: URL, pages: SitePages): Promise<Detail | undefined> {
  if (url.origin !== listing.origin && url.protocol !== 'file:') return { state: 'elsewhere', url: url.href };
  const result = await pages.read(url);
  if (result.page === undefined) {
    return 'reason' in result ? { state: 'broken', url: url.href, reason: result.reason } : undefined;
  }
  const { page } = result;
  const part = partAt(page, url.hash);
  const procedure = procedureIn(page.document);
  return {
    state: 'read',
    url: url.href,
    page,
    text: textOf(part ?? page.document, ({ tagName }) => AROUND.has(tagName)),
    links: part === undefined ? page.links : page.linksIn(part),
    ...(procedure === undefined ? {} : { procedure }),
  };
}

/** The part of a page that `#…` names. */
function partAt(page: Page, hash: string): Element | undefined {
  return hash.length > 1 ? page.byId(decodeURIComponent(hash.slice(1))) : undefined;
}

/** Our own page of a procedure says exactly what it posts. */
function takeStatic(reading: SiteReading, procedure: StaticProcedure, code: string, url: string, day: IsoDate): void {
  const versions = procedure.versions.map((whole) => ({
    whole,
    version: whole.version,
    declared: whole.version.number,
  }));
  const whole = publicationOn(versions, day)?.whole ?? procedure.versions[0];
  if (whole === undefined) return;
  const summary = summaryOf(whole, day);
  reading.postings = reading.postings.map((posting) =>
    posting.code === code && posting.way === 'html'
      ? {
          ...posting,
          way: 'static',
          name: summary.name,
          decisions: whole.version.decision === undefined ? [] : [whole.version.decision],
          summary,
          whole: () => Promise.resolve(whole),
          links: posting.links,
          page: posting.page,
          text: `${posting.text}\n${url}`,
        }
      : posting,
  );
}

/** Why a page shows nothing, as far as its structure tells. */
function whyNothing(page: Page): string {
  const elements = [...elementsIn(page.document)];
  if (elements.some((element) => element.tagName === 'input' && attribute(element, 'type') === 'password')) {
    return 'danh mục nằm sau trang đăng nhập; niêm yết phải xem được không cần tài khoản';
  }
  if (page.links.filter(({ url }) => isFile(url)).length > 0 && page.text.length < 3000) {
    return 'danh mục chỉ có trong tệp đính kèm; niêm yết phải đọc được ngay trên trang';
  }
  if (page.text.length < 500 && elements.some(({ tagName }) => tagName === 'script')) {
    return 'trang chỉ hiện nội dung bằng mã JavaScript, không có dữ liệu trong trang';
  }
  if (page.text.length < 500 && elements.some(({ tagName }) => tagName === 'img' || tagName === 'iframe')) {
    return 'danh mục là ảnh hoặc trang nhúng, không đọc được';
  }
  return 'không thấy thủ tục nào trên trang; kiểm tra địa chỉ trang niêm yết';
}
