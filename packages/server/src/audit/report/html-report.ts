import type { AuditFinding, AuditReport, SiteAudit } from '@motcua/contract/files';
import { markup, type Markup } from '../../papers/markup.js';
import { momentInWords } from '../../papers/words.js';
import { dayInWords } from '../values/in-words.js';
import { reportStyle } from './html-report.styles.js';
import { byKind, kindName, STATE_NAMES } from './kinds.js';

/** The report as one page that needs nothing else: for a reader, a printer, or to be put beside the badge. */
export function htmlReport(report: AuditReport): string {
  const { day, dataDate, checkedAt, sites } = report;
  const title = 'Kết quả kiểm tra niêm yết thủ tục hành chính';
  return markup`<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${reportStyle}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>Theo danh mục có hiệu lực ngày ${dayInWords(day)}${dataDate === undefined ? '' : `, dữ liệu công bố tính đến ngày ${dayInWords(dataDate)}`}. Máy kiểm tra lúc ${momentInWords(checkedAt)}.</p>
${sites.length > 1 && overview(sites)}
${sites.map((site, at) => siteSection(site, at))}
<section>
<h2>Căn cứ và cách tính</h2>
<p>Nghị định 63/2010/NĐ-CP Điều 8, 15–17, 21 (nội dung bắt buộc, niêm yết) và Nghị định 20/2008/NĐ-CP (địa chỉ tiếp nhận phản ánh, kiến nghị).
“Đúng và đủ” là tỷ lệ thủ tục phải niêm yết mà đã niêm yết, đúng bản đang có hiệu lực, đủ nội dung bắt buộc và không có lỗi nào. Mục ghi “cần xem” là điều máy không chắc, cần người kiểm tra.</p>
</section>
</main>
</body>
</html>
`.text;
}

function overview(sites: readonly SiteAudit[]): Markup {
  const good = sites.filter(({ state }) => state === 'good').length;
  const unread = sites.filter(({ state }) => state === 'unreadable').length;
  const columns = ['Cơ quan, trang', 'Kết quả', 'Phải niêm yết', 'Đã niêm yết', 'Đúng và đủ'];
  const rows = sites.map((site, at): Row => ({
    cells: [
      markup`<a href="#site-${at + 1}">${site.agency.name}</a><span class="address">${site.url}</span>`,
      stateMark(site),
      markup`${site.required}`,
      markup`${site.state === 'unreadable' ? '–' : site.posted}`,
      markup`<strong>${site.state === 'unreadable' ? '–' : `${site.score}%`}</strong>`,
    ],
  }));
  return markup`<section>
<h2>Tổng hợp</h2>
<p>${good} trên ${sites.length} trang đạt${unread > 0 && `, ${unread} trang không đọc được`}.</p>
${table('Tổng hợp', columns, rows, 'overview')}
</section>`;
}

interface Row {
  cells: readonly Markup[];
}

/** A table that a narrow screen shows as cards, each value under its name; the roles keep it a table for a screen reader then, too. */
function table(name: string, columns: readonly string[], rows: readonly Row[], kind: string): Markup {
  return markup`<table role="table" class="${kind}" aria-label="${name}">
<thead role="rowgroup"><tr role="row">${columns.map((column) => markup`<th role="columnheader" scope="col">${column}</th>`)}</tr></thead>
<tbody role="rowgroup">
${rows.map(
  ({ cells }) =>
    markup`<tr role="row">${cells.map((cell, at) => markup`<td role="cell" data-label="${columns[at] ?? ''}">${cell}</td>`)}</tr>\n`,
)}</tbody>
</table>`;
}

function siteSection(site: SiteAudit, at: number): Markup {
  const { agency, url, required, posted, current, complete, score, pages, findings, state } = site;
  const link = /^https?:/.test(url) ? markup`<a href="${url}">${url}</a>` : markup`${url}`;
  return markup`<section id="site-${at + 1}">
<h2>${agency.name}</h2>
<p class="address">${link} · đã đọc ${pages} trang</p>
<p class="result">${stateMark(site)}${state !== 'unreadable' && markup` <span><strong>${score}%</strong> đúng và đủ</span>`}</p>
${
  state !== 'unreadable' &&
  markup`<dl class="counts">
${count('Đã niêm yết', posted, required)}
${count('Đúng bản đang có hiệu lực', current, required)}
${count('Đủ nội dung bắt buộc', complete, required)}
</dl>`
}
${findings.length === 0 ? markup`<p>Không thấy sai sót.</p>` : markup`<p>${inWords(findings)}</p>`}
${byKind(findings).map(([kind, found]) => kindSection(kind, found))}
</section>`;
}

function inWords(findings: readonly AuditFinding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const open = findings.length - errors;
  const parts = [errors > 0 && `${errors} chỗ phải sửa`, open > 0 && `${open} chỗ cần người xem lại`];
  return `Có ${parts.filter(Boolean).join(' và ')}.`;
}

function stateMark({ state }: SiteAudit): Markup {
  const sign = state === 'good' ? '✓' : state === 'partial' ? '✗' : '?';
  return markup`<span class="state ${state}"><span aria-hidden="true">${sign}</span> ${STATE_NAMES[state] ?? state}</span>`;
}

function count(name: string, value: number, of: number): Markup {
  const share = of === 0 ? 100 : Math.floor((value * 100) / of);
  return markup`<div><dt>${name}</dt><dd><strong>${value}/${of}</strong> ${share}%<meter min="0" max="${Math.max(of, 1)}" value="${value}" aria-label="${name}"></meter></dd></div>`;
}

function kindSection(kind: string, findings: readonly AuditFinding[]): Markup {
  const isWarning = findings.every(({ severity }) => severity !== 'error');
  const heading = markup`<h3>${kindName(kind)} <span class="number">${findings.length} chỗ${isWarning && ' · cần xem'}</span></h3>`;
  const told = ({ message, page, severity }: AuditFinding) =>
    markup`${severity !== 'error' && !isWarning && markup`<em>Cần xem.</em> `}${message}${page !== undefined && /^https?:/.test(page) && markup` <a href="${page}">Mở trang</a>`}`;
  // What is wrong with a page as such has no procedure to stand beside.
  if (findings.every(({ code, name }) => code === undefined && name === undefined)) {
    return markup`${heading}
<ul class="findings">
${findings.map((one) => markup`<li>${told(one)}${one.posted !== undefined && markup`<span class="posted">${one.posted}</span>`}</li>\n`)}</ul>`;
  }
  const has = (member: 'posted' | 'published') => findings.some((one) => one[member] !== undefined);
  const [posted, published] = [has('posted'), has('published')];
  const columns = [
    'Mã số',
    'Thủ tục',
    ...(posted ? ['Đang ghi'] : []),
    ...(published ? ['Công bố'] : []),
    'Việc cần làm',
  ];
  const rows = findings.map((one): Row => ({
    cells: [
      markup`<span class="code">${one.code ?? '–'}</span>`,
      markup`${one.name ?? '–'}`,
      ...(posted ? [markup`${one.posted ?? '–'}`] : []),
      ...(published ? [markup`${one.published ?? '–'}`] : []),
      told(one),
    ],
  }));
  return markup`${heading}
${table(kindName(kind), columns, rows, `findings columns-${columns.length}`)}`;
}
