import type { Plan } from '../faults.js';
import type { Row } from '../posting.js';
import type { Random } from '../random.js';
import { DetailLayout } from './details.js';
import { HTML, type SiteFiles } from './files.js';
import { ListLayout } from './lists.js';
import { Shell } from './shell.js';
import { groupsOf, TableLayout } from './tables.js';

export interface MadeSite {
  files: SiteFiles;
  /** Path of the page that is named to the audit. */
  start: string;
}

/** Writes a plan down as one author of a site would: in tables or lists, on one page or several, in some system. */
export function htmlSite(plan: Plan, random: Random): MadeSite {
  const files: SiteFiles = new Map();
  const shell = new Shell(plan, random);
  const decisionInRow = random.chance(0.6) || plan.rows.some(({ detail }) => detail === undefined);
  const listsOnly = !plan.hidesCodes && random.chance(0.4);
  const layout = listsOnly
    ? new ListLayout(random, { decisionInRow })
    : new TableLayout(random, { hidesCodes: plan.hidesCodes, decisionInRow });
  const details = new DetailLayout(random, !decisionInRow);
  const address = random.pick(ADDRESSES);
  const hrefs = new Map<Row, string>();
  plan.rows.forEach((row, at) => {
    if (row.detail === undefined) return;
    const href = address(row, at);
    hrefs.set(row, href);
    files.set(href, { status: row.detail.status, type: HTML, body: shell.page(row.name, details.content(row)) });
  });
  const hrefOf = (row: Row) => hrefs.get(row);
  const put = (path: string, content: string) =>
    files.set(path, { status: 200, type: HTML, body: shell.page('Danh mục thủ tục hành chính', content) });
  const rows = [...plan.rows];
  for (const row of plan.doubled) rows.splice(rows.indexOf(row) + 1, 0, row);
  const paging = plan.hasBrokenPage || plan.doubled.length > 0 ? 0 : random.below(4);
  const start = '/thu-tuc/danh-muc';
  if (paging === 1) {
    const size = 8 + random.below(6);
    const pages = Array.from({ length: Math.ceil(rows.length / size) }, (_, at) =>
      rows.slice(at * size, (at + 1) * size),
    );
    const style = random.pick([
      (at: number) => `${start}?page=${at}`,
      (at: number) => `${start}?trang=${at}&cat=5`,
      (at: number) => `${start}/page-${at}`,
    ]);
    const whole = random.chance(0.5);
    pages.forEach((some, at) => {
      const numbers = whole
        ? pages.map((_, other) => other)
        : [at - 1, at + 1].filter((other) => other >= 0 && other < pages.length);
      const bar = numbers.map((other) =>
        other === at
          ? `<b>${at + 1}</b>`
          : `<a href="${other === 0 ? start : style(other + 1)}">${whole ? other + 1 : other < at ? '«' : '»'}</a>`,
      );
      put(
        at === 0 ? start : style(at + 1),
        `${layout.content(some, hrefOf)}<div class=pagination>${bar.join(' ')}</div>`,
      );
    });
  } else if (paging === 2) {
    const groups = groupsOf(rows);
    groups.forEach(([, some], at) =>
      put(`/thu-tuc/linh-vuc-${String.fromCharCode(97 + at)}`, layout.content(some, hrefOf)),
    );
    put(
      start,
      `<ul>${groups.map(([field], at) => `<li><a href="/thu-tuc/linh-vuc-${String.fromCharCode(97 + at)}">${field}</a></li>`).join('')}</ul>`,
    );
  } else {
    put(start, layout.content(rows, hrefOf) + (plan.hasBrokenPage ? `<a href="${start}?page=2">2</a>` : ''));
  }
  return { files, start };
}

const ADDRESSES: readonly ((row: Row, at: number) => string)[] = [
  (row) => `/thu-tuc/chi-tiet/${row.code}.html`,
  (row) => `/thu-tuc/xem.aspx?ma=${row.code}.000.00.00.H99`,
  (_, at) => `/thu-tuc/chi-tiet?id=${4711 + at * 13}`,
  (_, at) => `/chi-tiet-thu-tuc/-/asset_publisher/content/tthc-${String.fromCharCode(97 + (at % 26))}${at}`,
];
