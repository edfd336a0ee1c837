import { FAULTS, goodPlan, type Plan, type Planted } from './faults.js';
import { CATALOGUE_FAULTS, elementSite, type ElementPage, staticSite } from './layouts/catalogue-site.js';
import type { SiteFiles } from './layouts/files.js';
import { htmlSite, type MadeSite } from './layouts/html-site.js';
import { inForce } from './posting.js';
import type { PublishedContent } from './published.js';
import { Random } from './random.js';

/** A site with what its makers did wrong, which the audit never sees. */
export interface PreparedSite extends MadeSite {
  name: string;
  isSecure: boolean;
  brokenForms: ReadonlySet<string>;
  planted: Planted[];
}

/** Faults that change what others need: they stand alone in a site. */
const ALONE = new Set(['code-missing']);

/** Sites of their own HTML: `faulty` with one to four faults each so that every fault comes several times, and `good` ones as messy. */
export function htmlSites(content: PublishedContent, seed: number, faulty: number, good: number): PreparedSite[] {
  const listed = inForce(content);
  const queue: string[] = [];
  const random = new Random(seed);
  const sites: PreparedSite[] = [];
  for (let at = 0; at < faulty; at++) {
    const own = new Random(seed + at * 7919 + 1);
    const plan = goodPlan(listed, own);
    const planted: Planted[] = [];
    const names = new Set<string>();
    for (let left = 1 + random.below(4); left > 0; left--) {
      if (queue.length === 0) queue.push(...random.shuffle(Object.keys(FAULTS)));
      const name = queue.shift()!;
      if (names.has(name)) continue;
      if (ALONE.has(name) && names.size > 0) {
        queue.push(name);
        continue;
      }
      names.add(name);
      planted.push(...FAULTS[name]!(plan, content, own));
      if (ALONE.has(name)) break;
    }
    sites.push(prepared(`html-${at} ${[...names].join('+')}`, plan, planted, own));
  }
  for (let at = 0; at < good; at++) {
    const own = new Random(seed + at * 104_729 + 500_000);
    sites.push(prepared(`good-html-${at}`, goodPlan(listed, own), [], own));
  }
  return sites;
}

function prepared(name: string, plan: Plan, planted: Planted[], random: Random): PreparedSite {
  return { name, ...htmlSite(plan, random), isSecure: plan.isSecure, brokenForms: plan.brokenForms, planted };
}

/** Sites over a catalogue: our elements over an API or a folder, and the folder's plain pages. */
export async function catalogueSites(content: PublishedContent, seed: number): Promise<PreparedSite[]> {
  const sites: PreparedSite[] = [];
  const add = (name: string, made: MadeSite, planted: Planted[]) =>
    sites.push({ name, ...made, isSecure: true, brokenForms: new Set(), planted });
  const names = Object.keys(CATALOGUE_FAULTS);
  const random = new Random(seed);
  for (const way of ['static', 'element'] as const) {
    const queue = random.shuffle(names);
    for (let at = 0; queue.length > 0; at++) {
      const own = new Random(seed + at * 31 + (way === 'static' ? 0 : 1000));
      const copy = structuredClone(content);
      const chosen = queue.splice(0, 1 + (at % 2));
      const planted = chosen.flatMap((name) => CATALOGUE_FAULTS[name]!(copy, own));
      const made = way === 'static' ? await staticSite(copy) : await elementSite(copy, own, {}, at % 3 === 2);
      add(`${way}-${at} ${chosen.join('+')}`, made, planted);
    }
  }
  const pages: [kind: string, page: ElementPage, overFolder?: boolean][] = [
    ['script-broken', { hasScript: false }],
    ['script-broken', { scriptType: 'text/html' }],
    ['script-broken', { scriptStatus: 404 }],
    ['fallback-missing', { hasFallback: false }],
    ['feedback-missing', { feedback: '<p>Trực ban: 0290 3111 222</p>' }],
    ['data-unverified', { hasKey: false }, true],
    ['data-unverified', { otherKey: true }, true],
  ];
  for (const [at, [kind, page, overFolder]] of pages.entries()) {
    add(`element-page-${at} ${kind}`, await elementSite(content, new Random(seed + at), page, overFolder), [{ kind }]);
  }
  for (let at = 0; at < 4; at++)
    add(`good-element-${at}`, await elementSite(content, new Random(seed + at + 50), {}, at === 3), []);
  add('good-static', await staticSite(content), []);
  return sites;
}

/** Sites on which nothing can be read. */
export function unreadableSites(): PreparedSite[] {
  const site = (
    name: string,
    body: string | Buffer,
    type = 'text/html; charset=utf-8',
    status = 200,
    more: Planted[] = [],
  ) => {
    const files: SiteFiles = new Map([['/', { status, type, body }]]);
    return {
      name,
      files,
      start: '/',
      isSecure: true,
      brokenForms: new Set<string>(),
      planted: [{ kind: 'unreadable' }, ...more],
    };
  };
  const legacy = Buffer.from(
    '<html><body><table><tr><td>1.001193<td>\xd0\xe3ng k\xed khai sinh</table></body></html>',
    'latin1',
  );
  return [
    site('unreadable-login', '<form><input name=u><input type="password"></form><p>Đăng nhập để xem danh mục</p>'),
    site('unreadable-script', '<div id="root"></div><script src="/app.js"></script>'),
    site('unreadable-files', '<p>Danh mục</p><a href="/danh-muc.pdf">Tải về</a>'),
    site('unreadable-picture', '<img src="/danh-muc.jpg" alt="Danh mục thủ tục">'),
    site('unreadable-gone', 'Không tìm thấy', 'text/html', 404),
    site('unreadable-1258', legacy, 'text/html; charset=windows-1258', 200, [{ kind: 'charset' }]),
    site(
      'unreadable-tcvn',
      `<html><head><meta http-equiv=Content-Type content="text/html; charset=x-viet-tcvn"></head></html>`,
      'text/html',
      200,
      [{ kind: 'charset' }],
    ),
  ];
}
