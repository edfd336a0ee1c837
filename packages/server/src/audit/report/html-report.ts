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
  return markup`<!doctype html>
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
  return markup`<section>
<h2>Tổng hợp</h2>
<div class="wide" tabindex="0" role="region" aria-label="Bảng tổng hợp">
<table>
<thead><tr><th scope="col">Cơ quan</th><th scope="col">Kết quả</th><th scope="col">Phải niêm yết</th><th scope="col">Đã niêm yết</th><th scope="col">Đúng và đủ</th></tr></thead>
<tbody>
${sites.map(
  (site, at) =>
    markup`<tr><th scope="row"><a href="#site-${at + 1}">${site.agency.name}</a></th><td>${stateMark(site)}</td><td>${site.required}</td><td>${site.posted}</td><td>${site.score}%</td></tr>\n`,
)}</tbody>
</table>
</div>
</section>`;
}

function siteSection(site: SiteAudit, at: number): Markup {
  const { agency, url, required, posted, current, complete, score, pages, findings, state } = site;
  const link = /^https?:/.test(url) ? markup`<a href="${url}">${url}</a>` : markup`${url}`;
  return markup`<section id="site-${at + 1}">
<h2>${agency.name}</h2>
<p class="address">${link} · đã đọc ${pages} trang</p>
<p class="result">${stateMark(site)} <strong>${score}%</strong> đúng và đủ</p>
${
  state !== 'unreadable' &&
  markup`<dl class="counts">
${count('Đã niêm yết', posted, required)}
${count('Đúng bản đang có hiệu lực', current, required)}
${count('Đủ nội dung bắt buộc', complete, required)}
</dl>`
}
${findings.length === 0 ? markup`<p>Không thấy sai sót.</p>` : byKind(findings).map(([kind, found]) => kindSection(kind, found))}
</section>`;
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
  const warning = findings.every(({ severity }) => severity !== 'error');
  const values = findings.some(({ posted, published }) => posted !== undefined || published !== undefined);
  return markup`<h3>${kindName(kind)} <span class="number">${findings.length}${warning && ' · cần xem'}</span></h3>
<div class="wide" tabindex="0" role="region" aria-label="${kindName(kind)}">
<table>
<thead><tr><th scope="col">Mã số</th><th scope="col">Thủ tục</th>${values && markup`<th scope="col">Đang ghi</th><th scope="col">Công bố</th>`}<th scope="col">Việc cần làm</th></tr></thead>
<tbody>
${findings.map(
  ({ code, name, posted, published, message, page, severity }) =>
    markup`<tr><td class="code">${code ?? '–'}</td><td>${name ?? '–'}</td>${values && markup`<td>${posted ?? '–'}</td><td>${published ?? '–'}</td>`}<td>${severity !== 'error' && !warning && markup`<em>Cần xem.</em> `}${message}${page !== undefined && /^https?:/.test(page) && markup` <a href="${page}">Mở trang</a>`}</td></tr>\n`,
)}</tbody>
</table>
</div>`;
}
