import type { AuditFinding, SiteAudit } from '@motcua/contract/files';
import { completeFindings } from './checks/complete.js';
import { currentFindings } from './checks/current.js';
import type { Expected } from './checks/expected.js';
import { feedbackFindings } from './checks/feedback.js';
import { duplicateFindings, strangerFindings } from './checks/strangers.js';
import { NameBook } from './reading/name-book.js';
import type { PostedProcedure } from './reading/posted.js';
import { readSite, type SiteReading } from './reading/read-site.js';
import { finding } from './site/finding.js';
import type { SiteFetch } from './site/site-fetch.js';
import { SitePages } from './site/site-pages.js';
import { decisionKey, decisionsIn, type PostedDecision } from './values/decisions.js';

export interface SiteToAudit {
  /** Address of the page on which the procedures are posted. */
  url: URL;
  expected: Expected;
  fetch: SiteFetch;
  /** Pages that are read at most; 1000 unless told. */
  pages?: number;
}

const PAGES = 1000;
const AT_ONCE = 8;
/** On so many pages of procedures a decision that published none of them may stand by itself. */
const MOST_PLACES = 3;
/** Kinds that say that what is posted is not what is in force. */
const NOT_CURRENT = new Set(['outdated', 'wrong-name', 'wrong-time', 'wrong-fee', 'wrong-decision']);

/**
 * Whether one site posts what one office must post: every procedure, as published, with its parts, decision, forms and an address
 * for feedback. Told by what stands there and not by the words of headings.
 */
export async function auditSite({ url, expected, fetch, pages: most = PAGES }: SiteToAudit): Promise<SiteAudit> {
  const pages = new SitePages(fetch, most);
  const book = new NameBook(expected.listing.values());
  const required = expected.required;
  const { agency, day, dataDate } = expected;
  const reading = await readSite(url, pages, fetch, book, { agency: agency.id, day, dataDate, required });
  const site = {
    url: url.href,
    agency: { id: agency.id, name: agency.name },
    required: required.size,
    pages: pages.count,
  };
  const found = [...pages.findings, ...reading.findings];
  if (reading.unreadable !== undefined) {
    const message = `Không đọc được danh mục: ${reading.unreadable}.`;
    const findings = [...found, finding('error', 'unreadable', message, { page: url.href })];
    return {
      ...site,
      state: 'unreadable',
      posted: 0,
      current: 0,
      complete: 0,
      score: 0,
      ways: [],
      findings: sorted(findings),
    };
  }
  if (pages.limited) {
    found.push(
      finding(
        'warning',
        'page-limit',
        `Mới đọc ${pages.count} trang rồi dừng vì giới hạn (--pages). Những gì ghi là thiếu có thể ở các trang còn lại.`,
        { page: url.href },
      ),
    );
  }
  const postings = await withRightCodes(reading.postings, expected, book);
  const byCode = new Map<string, PostedProcedure[]>();
  for (const posting of postings) {
    const code = posting.replaces ?? posting.code;
    byCode.set(code, [...(byCode.get(code) ?? []), posting]);
  }
  found.push(
    ...(await strangerFindings(
      postings.filter(({ code }) => !expected.listing.has(code)),
      expected,
    )),
  );
  found.push(...duplicateFindings(postings));
  found.push(...feedbackFindings(reading.pages, agency));
  found.push(...codeFindings(postings, url.href));
  const { current, complete, good, posted } = await checkEach(byCode, reading, expected, book, pages, found);
  const findings = sorted(found);
  const score = required.size === 0 ? 100 : Math.floor((good * 100) / required.size);
  const ways = [...new Set(postings.map(({ way }) => way))].sort();
  const state = findings.some(({ severity }) => severity === 'error') ? 'partial' : 'good';
  return { ...site, state, posted, current, complete, score, ways, pages: pages.count, findings };
}

async function checkEach(
  byCode: ReadonlyMap<string, readonly PostedProcedure[]>,
  reading: SiteReading,
  expected: Expected,
  book: NameBook,
  pages: SitePages,
  found: AuditFinding[],
) {
  const counts = { posted: 0, current: 0, complete: 0, good: 0 };
  const decisions = new Map<string, PostedDecision[]>();
  const pageDecisions = (address: string) => {
    let known = decisions.get(address);
    if (known === undefined) {
      const page = reading.pages.find(({ url }) => url.href === address);
      const own = [...byCode.values()].flat().filter((posting) => posting.page === address);
      decisions.set(address, (known = page === undefined ? [] : ofThePage(decisionsIn(page.text), own)));
    }
    return known;
  };
  const places = new Map<string, number>();
  for (const detail of reading.details.values()) {
    const all = detail.state === 'read' ? decisionsIn(detail.text).map(({ number }) => decisionKey(number)) : [];
    for (const key of new Set(all)) places.set(key, (places.get(key) ?? 0) + 1);
  }
  const isFrame = frameOf(reading);
  const isCommon = (key: string) => (places.get(key) ?? 0) > MOST_PLACES;
  const jobs = [...expected.required];
  const work = async () => {
    for (let code = jobs.shift(); code !== undefined; code = jobs.shift()) {
      const published = expected.listing.get(code)!;
      const postings = byCode.get(code);
      if (postings === undefined) {
        found.push(
          finding(pages.limited ? 'warning' : 'error', 'missing', 'Chưa niêm yết thủ tục này. Bổ sung vào danh mục.', {
            code,
            name: published.name,
          }),
        );
        continue;
      }
      counts.posted += 1;
      const detail = reading.details.get(code) ?? reading.details.get(postings[0]!.code);
      const own = distinct([
        ...(await currentFindings(published, postings, detail, pageDecisions, isCommon, expected, book)),
        ...(await completeFindings(published, postings, detail, expected, pages, isFrame)),
      ]);
      found.push(...own);
      const errors = own.filter(({ severity }) => severity === 'error');
      const isCurrent =
        !errors.some(({ kind }) => NOT_CURRENT.has(kind)) && postings.every(({ replaces }) => replaces === undefined);
      const isComplete = errors.every(({ kind }) => NOT_CURRENT.has(kind));
      if (isCurrent) counts.current += 1;
      if (isComplete) counts.complete += 1;
      if (isCurrent && isComplete) counts.good += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return counts;
}

/**
 * What a page says of all its procedures: not what stands in the row of another one, where rows have their own. Where most have none,
 * a decision in a row may be the last line of the listing.
 */
function ofThePage(all: readonly PostedDecision[], postings: readonly PostedProcedure[]): PostedDecision[] {
  const inRows = postings.filter(({ decisions }) => decisions.length > 0);
  if (inRows.length * 2 < postings.length) return [...all];
  const left = inRows.flatMap(({ decisions }) => decisions.map(({ number }) => decisionKey(number)));
  return all.filter(({ number }) => {
    const at = left.indexOf(decisionKey(number));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Lines that stand on nearly every page of a procedure and on a page of the listing: menus, boxes, the foot. */
function frameOf({ details, pages }: SiteReading): (line: string) => boolean {
  const counts = new Map<string, number>();
  const texts = [...details.values()].flatMap((detail) => (detail.state === 'read' ? [detail.text] : []));
  for (const text of texts) for (const line of new Set(text.split('\n'))) counts.set(line, (counts.get(line) ?? 0) + 1);
  const listed = new Set(pages.flatMap(({ text }) => text.split('\n')));
  return (line) => texts.length >= MOST_PLACES && listed.has(line) && (counts.get(line) ?? 0) >= texts.length * 0.9;
}

/** A code that is none, under a name that is one's: the posting is of that procedure. */
async function withRightCodes(
  postings: readonly PostedProcedure[],
  expected: Expected,
  book: NameBook,
): Promise<PostedProcedure[]> {
  const posted = new Set(postings.map(({ code }) => code));
  return Promise.all(
    postings.map(async (posting) => {
      if (expected.listing.has(posting.code) || posting.name === undefined) return posting;
      const named = book.codeOf(posting.name);
      if (named === undefined || posted.has(named)) return posting;
      return (await expected.stranger(posting.code)).state === 'unknown' ? { ...posting, replaces: named } : posting;
    }),
  );
}

/** Codes are what people search by and compare with: a listing without them cannot be checked by anyone. */
function codeFindings(postings: readonly PostedProcedure[], page: string): AuditFinding[] {
  const without = postings.filter(({ way, printed }) => way === 'html' && printed === undefined);
  const coded = new Set(postings.filter(({ printed }) => printed !== undefined).map(({ code }) => code));
  return distinct(
    without
      .filter(({ code }) => !coded.has(code))
      .map(({ code, name }) =>
        finding(
          'warning',
          'code-missing',
          'Không ghi mã số thủ tục. Ghi mã để người dân đối chiếu với Cơ sở dữ liệu quốc gia.',
          { code, name, page },
        ),
      ),
  );
}

function distinct(findings: readonly AuditFinding[]): AuditFinding[] {
  const seen = new Set<string>();
  return findings.filter(({ kind, code, severity, posted }) => {
    const key = [kind, code, severity, posted].join(' ');
    return seen.has(key) ? false : (seen.add(key), true);
  });
}

function sorted(findings: readonly AuditFinding[]): AuditFinding[] {
  const key = ({ severity, kind, code = '' }: AuditFinding) => `${severity === 'error' ? 0 : 1} ${kind} ${code}`;
  return distinct(findings).sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
