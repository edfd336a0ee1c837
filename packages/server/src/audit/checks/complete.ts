import type { FormTemplate, Procedure, ProcedureSummary } from '@motcua/contract';
import type { AuditFinding } from '@motcua/contract/files';
import { isFile } from '../reading/links.js';
import type { PostedProcedure } from '../reading/posted.js';
import type { Detail } from '../reading/read-site.js';
import { finding } from '../site/finding.js';
import { isAround } from '../site/elements.js';
import { FetchRefusal } from '../site/site-fetch.js';
import type { SitePages } from '../site/site-pages.js';
import type { Expected } from './expected.js';
import { missingParts, PART_NAMES } from './parts.js';

/** Whether a posted procedure has its mandatory parts and its forms behind it (NĐ 63/2010 Đ8(2), Đ16–17). */
export async function completeFindings(
  published: ProcedureSummary,
  postings: readonly PostedProcedure[],
  detail: Detail | undefined,
  expected: Expected,
  pages: SitePages,
  isFrame: (line: string) => boolean,
): Promise<AuditFinding[]> {
  const { code, name } = published;
  const about = { code, name, page: detail?.url ?? postings[0]?.page };
  if (detail?.state === 'broken') {
    return [
      finding(
        'error',
        'detail-broken',
        `Liên kết tới nội dung thủ tục không mở được (${detail.reason}). Sửa liên kết.`,
        {
          ...about,
          page: postings[0]?.page,
          posted: detail.url,
        },
      ),
    ];
  }
  const structured = postings.find(({ whole }) => whole !== undefined);
  if (detail?.state === 'elsewhere' && structured === undefined) return [];
  const whole = await expected.procedure(code);
  if (whole === undefined) return [];
  const shown = await structured?.whole?.();
  const findings = shown === undefined ? [] : [...(await brokenForms(shown, about, pages))];
  const text = shown === undefined ? textOfPostings(postings, detail, isFrame) : undefined;
  // A name that stands there and is another one is told as a wrong name.
  const isNamed = postings.some((posting) => posting.name !== undefined);
  const missing = (shown === undefined ? missingParts(whole, text ?? '') : missingOf(whole, shown)).filter(
    (part) => part !== 'name' || !isNamed,
  );
  if (missing.length > 0) {
    const parts = missing.map((id) => PART_NAMES[id] ?? id).join(', ');
    findings.push(
      finding(
        'error',
        'part-missing',
        `Thiếu nội dung bắt buộc: ${parts}. Niêm yết đủ các bộ phận của thủ tục (NĐ 63/2010 Điều 8) hoặc dẫn tới trang có đủ.`,
        {
          ...about,
          posted: `thiếu: ${parts}`,
        },
      ),
    );
  }
  if (shown === undefined) findings.push(...(await formFindings(whole, postings, detail, about, pages)));
  return findings;
}

function textOfPostings(
  postings: readonly PostedProcedure[],
  detail: Detail | undefined,
  isFrame: (line: string) => boolean,
): string {
  const lines = detail?.state === 'read' ? detail.text.split('\n').filter((line) => !isFrame(line)) : [];
  return [...postings.map(({ text }) => text), ...lines].join('\n');
}

/** Parts that the publication has and what the site shows has not. */
function missingOf(published: Procedure, shown: Procedure): ReturnType<typeof missingParts> {
  const papers = ({ cases }: Procedure) => cases.flatMap(({ documents }) => documents).length;
  const times = ({ cases }: Procedure) => cases.flatMap(({ timeLimits }) => timeLimits).length;
  const sizes = {
    steps: (one: Procedure) => one.steps.length,
    channels: (one: Procedure) => one.channels.length,
    documents: papers,
    timeLimits: times,
    audiences: (one: Procedure) => one.audiences.length,
    agencies: (one: Procedure) => one.agencies.length,
  };
  return Object.entries(sizes)
    .filter(([, size]) => size(published) > 0 && size(shown) === 0)
    .map(([id]) => id as keyof typeof sizes);
}

function formsOf({ forms, cases }: Procedure): FormTemplate[] {
  return [...forms, ...cases.flatMap(({ documents }) => documents.flatMap(({ form }) => form ?? []))];
}

type About = { code: string; name: string; page: string | undefined };

async function formFindings(
  whole: Procedure,
  postings: readonly PostedProcedure[],
  detail: Detail | undefined,
  about: About,
  pages: SitePages,
): Promise<AuditFinding[]> {
  const links = [
    ...postings.flatMap((posting) => posting.links),
    ...(detail?.state === 'read' ? detail.links : []),
  ].filter(({ element }) => !isAround(element));
  const published = new Set(formsOf(whole).flatMap(({ url }) => url ?? []));
  const files = links.filter(({ url }) => isFile(url) || published.has(url.href));
  const findings: AuditFinding[] = [];
  if (files.length === 0 && formsOf(whole).some(({ url, file }) => url !== undefined || file !== undefined)) {
    findings.push(
      finding(
        'error',
        'form-missing',
        'Không có mẫu đơn, tờ khai kèm thủ tục. Đặt liên kết tải mẫu ngay cạnh thủ tục.',
        about,
      ),
    );
  }
  for (const url of new Map(files.map((link) => [link.url.href, link.url])).values())
    findings.push(...(await brokenForm(url, about, pages)));
  return findings;
}

async function brokenForms(shown: Procedure, about: About, pages: SitePages): Promise<AuditFinding[]> {
  const findings: AuditFinding[] = [];
  for (const { url } of formsOf(shown)) {
    if (url !== undefined && URL.canParse(url)) findings.push(...(await brokenForm(new URL(url), about, pages)));
  }
  return findings;
}

async function brokenForm(url: URL, about: About, pages: SitePages): Promise<AuditFinding[]> {
  const answer = await pages.check(url);
  const refused = answer instanceof FetchRefusal;
  const status = refused ? 0 : answer.status;
  const isPage = !refused && isFile(url) && /^text\/html\b/i.test(answer.headers['content-type'] ?? '');
  if (!refused && status < 400 && !isPage) return [];
  const sure = status === 404 || status === 410 || isPage || (refused && answer.reason === 'network');
  const why = refused
    ? 'không kết nối được'
    : isPage
      ? 'trả về một trang web thay vì tệp'
      : `máy chủ trả lời ${status}`;
  return [
    finding(
      sure ? 'error' : 'warning',
      'form-broken',
      `Không tải được mẫu đơn, tờ khai (${why}). Sửa liên kết hoặc đăng lại tệp.`,
      {
        ...about,
        posted: url.href,
      },
    ),
  ];
}
