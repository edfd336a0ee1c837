import type { AuditFinding, AuditReport, SiteAudit } from '@motcua/contract/files';
import { dayInWords } from '../values/in-words.js';
import { byKind, kindName, STATE_NAMES } from './kinds.js';

/** So many findings of a kind are told on a terminal; the files have all. */
const TOLD = 5;

/** The report for a terminal. */
export function textReport({ day, dataDate, sites }: AuditReport): string {
  const data = dataDate === undefined ? '' : `, dữ liệu tính đến ${dayInWords(dataDate)}`;
  return [`Kiểm tra niêm yết thủ tục hành chính theo ngày ${dayInWords(day)}${data}`, ...sites.map(siteText)].join(
    '\n\n',
  );
}

function siteText(site: SiteAudit): string {
  const { url, agency, state, required, posted, current, complete, score, pages, findings } = site;
  const share = (count: number) =>
    `${count}/${required} (${required === 0 ? 100 : Math.floor((count * 100) / required)}%)`;
  const lines = [
    `${agency.name} · ${url}`,
    `  ${STATE_NAMES[state] ?? state} · ${score}% đúng và đủ · đã đọc ${pages} trang`,
  ];
  if (state !== 'unreadable')
    lines.push(`  Niêm yết ${share(posted)} · đúng bản hiện hành ${share(current)} · đủ nội dung ${share(complete)}`);
  for (const [kind, found] of byKind(findings)) {
    const mark = found.some(({ severity }) => severity === 'error') ? '✗' : '!';
    lines.push(`  ${mark} ${kindName(kind)} [${kind}]: ${found.length}`);
    lines.push(...found.slice(0, TOLD).map((one) => `      ${findingText(one)}`));
    if (found.length > TOLD) lines.push(`      … và ${found.length - TOLD} nữa (xem --html hoặc --json)`);
  }
  if (findings.length === 0) lines.push('  Không thấy sai sót.');
  return lines.join('\n');
}

function findingText({ code, name, posted, published, message, page }: AuditFinding): string {
  const subject = [code, name && short(name)].filter(Boolean).join(' ');
  const values = [posted && `đang ghi: ${short(posted)}`, published && `công bố: ${short(published)}`]
    .filter(Boolean)
    .join('; ');
  return [subject, values, subject === '' ? `${message}${page ? ` (${page})` : ''}` : values === '' ? message : '']
    .filter(Boolean)
    .join(' — ');
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
}
