import { summaryOf } from '@motcua/catalogue';
import type { IsoDate, ProcedureSummary } from '@motcua/contract';
import type { AuditFinding } from '@motcua/contract/files';
import { apiReader } from '../published/api-reader.js';
import { CatalogueError, type CatalogueReader } from '../published/published.js';
import { openSignedFolder } from '../published/signed-folder.js';
import { finding } from '../site/finding.js';
import type { Page } from '../site/page.js';
import { FetchRefusal, type SiteFetch } from '../site/site-fetch.js';
import type { SitePages } from '../site/site-pages.js';
import { type Embed, embedsIn, type ScriptTag, scriptTagsIn } from './embeds.js';
import type { PostedProcedure } from './posted.js';

/** What our elements on a page will show. */
export interface EmbeddedListing {
  postings: PostedProcedure[];
  findings: AuditFinding[];
  /** There are elements that list procedures. */
  present: boolean;
}

const JAVASCRIPT = /^(?:text|application)\/(?:x-)?(?:java|ecma)script\b/i;
const LISTING_KINDS = new Set(['catalogue', 'procedure']);

/**
 * Asks the API or the folder that our elements will ask, as they would, and whether the script that makes them work can be loaded.
 *
 * @param required office whose postings are checked
 */
export async function embeddedListing(
  page: Page,
  pages: SitePages,
  fetch: SiteFetch,
  day: IsoDate,
  required: { agency: string; dataDate: IsoDate | undefined },
): Promise<EmbeddedListing> {
  const [script] = scriptTagsIn(page);
  const embeds = embedsIn(page, script).filter(({ kind }) => LISTING_KINDS.has(kind));
  if (embeds.length === 0) return { postings: [], findings: [], present: false };
  const at = { page: page.url.href };
  const findings: AuditFinding[] = [];
  const broken = await scriptFault(script, page, pages);
  if (broken !== undefined) findings.push(finding('error', 'script-broken', broken, at));
  if (embeds.some(({ hasFallback }) => !hasFallback)) {
    findings.push(
      finding(
        'warning',
        'fallback-missing',
        'Thẻ motcua để trống: khi máy của người dân không chạy được mã, trang trắng. Đặt một liên kết tới danh mục trong thẻ.',
        at,
      ),
    );
  }
  const postings: PostedProcedure[] = [];
  for (const embed of broken === undefined ? embeds : []) {
    try {
      const reader = await readerOf(embed, fetch, day, findings, at.page);
      if (embed.asOf !== undefined && embed.asOf < day) {
        findings.push(
          finding(
            'error',
            'data-old',
            `Thẻ motcua cố định ngày ${embed.asOf} nên không theo bản đang có hiệu lực. Bỏ thuộc tính as-of.`,
            {
              ...at,
              posted: embed.asOf,
            },
          ),
        );
      }
      const dataDate = await reader.dataDate();
      if (dataDate !== undefined && required.dataDate !== undefined && dataDate < required.dataDate) {
        findings.push(
          finding(
            'warning',
            'data-old',
            'Nguồn dữ liệu của trang cũ hơn dữ liệu công bố. Cập nhật máy chủ hoặc thư mục công bố mà trang dùng.',
            {
              ...at,
              posted: dataDate,
              published: required.dataDate,
            },
          ),
        );
      }
      const asked = embed.asOf ?? day;
      for (const summary of await summariesOf(embed, reader, asked)) {
        postings.push(postedBy(summary, embed, reader, asked, at.page));
      }
    } catch (error) {
      if (!(error instanceof CatalogueError) && !(error instanceof FetchRefusal)) throw error;
      const forged = error instanceof CatalogueError && error.forged;
      findings.push(
        finding(
          'error',
          forged ? 'data-unverified' : 'script-broken',
          forged
            ? 'Thư mục công bố không qua được kiểm tra chữ ký nên sẽ không hiện. Công bố lại và sửa source-key cho khớp.'
            : `Thẻ motcua không lấy được dữ liệu: ${error.message}. Kiểm tra địa chỉ api hoặc source và mã cơ quan.`,
          at,
        ),
      );
    }
  }
  return { postings, findings, present: true };
}

async function readerOf(
  embed: Embed,
  fetch: SiteFetch,
  day: IsoDate,
  findings: AuditFinding[],
  page: string,
): Promise<CatalogueReader> {
  const { api, source, sourceKey } = embed;
  if (api !== undefined) {
    const reader = siteApi(api, fetch);
    try {
      await reader.dataDate();
      return reader;
    } catch (error) {
      if (source === undefined) throw error;
    }
  }
  if (source === undefined) throw new CatalogueError('không có api hoặc source');
  if (sourceKey === undefined) {
    findings.push(
      finding(
        'warning',
        'data-unverified',
        'Thẻ motcua có source nhưng không có source-key: trang phải ghi "chưa xác nhận là chính thức". Thêm khóa công khai của cơ quan công bố.',
        { page },
      ),
    );
  }
  return openSignedFolder(new URL(source), sourceKey, fetch, day);
}

/** The API that a page names, asked over the net. */
export function siteApi(api: string, fetch: SiteFetch): CatalogueReader {
  return apiReader(api, async (path) => {
    const { status, body } = await fetch(new URL(`${api}${path}`));
    try {
      return { status, json: JSON.parse(new TextDecoder().decode(body)) as unknown };
    } catch {
      return { status, json: undefined };
    }
  });
}

async function summariesOf(embed: Embed, reader: CatalogueReader, asOf: IsoDate): Promise<ProcedureSummary[]> {
  const { kind, agency, field, level, code } = embed;
  if (kind === 'catalogue') {
    return reader.listing({
      asOf,
      ...(agency ? { agency } : {}),
      ...(field.length ? { field } : {}),
      ...(level.length ? { level } : {}),
    });
  }
  const whole = code === undefined ? undefined : await reader.procedure(code, { asOf });
  if (whole === undefined) return [];
  return [summaryOf(whole, asOf)];
}

function postedBy(
  summary: ProcedureSummary,
  { agency }: Embed,
  reader: CatalogueReader,
  asOf: IsoDate,
  page: string,
): PostedProcedure {
  let whole: ReturnType<NonNullable<PostedProcedure['whole']>> | undefined;
  return {
    way: 'element',
    code: summary.code,
    printed: summary.localCode ?? summary.code,
    name: summary.name,
    decisions: summary.version.decision === undefined ? [] : [summary.version.decision],
    links: [],
    text: summary.name,
    page,
    summary,
    whole: () => (whole ??= reader.procedure(summary.code, { asOf, ...(agency ? { agency } : {}) })),
  };
}

/** Why the script of the elements will not run; undefined when it will. */
async function scriptFault(script: ScriptTag | undefined, page: Page, pages: SitePages): Promise<string | undefined> {
  if (script === undefined)
    return 'Trang có thẻ motcua nhưng không nạp mã motcua.js nên thẻ không hiện gì. Thêm thẻ script theo hướng dẫn.';
  const answer = await pages.check(script.url);
  const where = script.url.href;
  if (answer instanceof FetchRefusal || answer.status >= 400) {
    const status = answer instanceof FetchRefusal ? answer.message : `trả lời ${answer.status}`;
    return `Không tải được ${where} (${status}). Sửa địa chỉ của thẻ script.`;
  }
  const type = answer.headers['content-type'] ?? '';
  if (!JAVASCRIPT.test(type) && (script.isModule || /html/i.test(type))) {
    return `${where} có kiểu "${type}", trình duyệt không chạy. Máy chủ phải trả Content-Type: text/javascript.`;
  }
  const allowed = answer.headers['access-control-allow-origin'];
  if (script.isModule && script.url.origin !== page.url.origin && allowed !== '*' && allowed !== page.url.origin) {
    return `${where} ở tên miền khác nhưng máy chủ không cho phép (thiếu Access-Control-Allow-Origin).`;
  }
  return undefined;
}
