import { type CatalogueInfo, lookUpDossier } from '@motcua/contract';
import { ask, type Asked, NoAnswer } from './asking.js';
import type { Finding } from './diagnosis.js';
import { allowing, type PagePolicy } from './policy.js';

/** Elements that send something, which a browser asks leave for first. */
const SENDING = new Set(['dossier', 'rating', 'feedback', 'survey']);
/** Of these the ones that only a site with a key may send from another origin. */
const OF_A_SITE = new Set(['rating', 'feedback', 'survey']);

/** What the elements of a page ask of one API. */
export interface ApiUse {
  /** Without a slash at its end. */
  api: string;
  kinds: ReadonlySet<string>;
  agencies: ReadonlySet<string>;
  procedures: ReadonlySet<string>;
  /** Keys of sites, of elements that send. */
  sites: ReadonlySet<string>;
}

/** Asks an API what the elements would ask, from the origin of the page. */
export async function checkApi(
  use: ApiUse,
  page: URL,
  policy: PagePolicy,
): Promise<{ findings: Finding[]; fine: string[] }> {
  const findings: Finding[] = [];
  if (!URL.canParse(use.api)) {
    findings.push({
      kind: 'api-address',
      severity: 'error',
      message: `“${use.api}” không phải là địa chỉ của máy chủ.`,
      fix: 'Ghi đủ địa chỉ, ví dụ data-api="https://dichvu.example.gov.vn".',
    });
    return { findings, fine: [] };
  }
  const api = new URL(use.api);
  const directive = policy.forbids('connect', new URL(`${use.api}/v1/catalogue`));
  if (directive !== undefined)
    findings.push({
      kind: 'csp-connect',
      severity: 'error',
      message: `Content-Security-Policy của trang (${directive}) không cho gọi ${api.origin}.`,
      fix: `Thêm ${api.origin} vào connect-src.`,
      header: { by: 'page', name: 'Content-Security-Policy', value: allowing('connect-src', api, page) },
    });
  if (page.protocol === 'https:' && api.protocol === 'http:')
    findings.push({
      kind: 'mixed-content',
      severity: 'error',
      message: `Trang mở bằng https nhưng máy chủ dữ liệu ${api.origin} là http, trình duyệt chặn.`,
      fix: 'Đổi data-api thành https.',
    });
  const catalogue = await asked(`${use.api}/v1/catalogue`, page, findings);
  if (catalogue === undefined) return { findings, fine: [] };
  if (!isJson(catalogue)) {
    findings.push({
      kind: 'api-answer',
      severity: 'error',
      message: `${use.api}/v1/catalogue trả lời ${catalogue.status}, không phải dữ liệu của Motcua.`,
      fix: 'Kiểm tra data-api: đó là địa chỉ của máy chủ Motcua, không có /v1 ở cuối; cổng đăng nhập không được chặn /v1.',
    });
    return { findings, fine: [] };
  }
  checkCors(catalogue, page, findings);
  for (const id of use.agencies)
    await checkKnown(`${use.api}/v1/agencies/${encodeURIComponent(id)}`, 'agency', id, page, findings);
  for (const code of use.procedures)
    await checkKnown(`${use.api}/v1/procedures/${encodeURIComponent(code)}`, 'procedure', code, page, findings);
  if ([...use.kinds].some((kind) => SENDING.has(kind))) await checkSending(use, page, findings);
  const { title, procedures, dataDate } = JSON.parse(catalogue.text) as CatalogueInfo;
  if (procedures === 0)
    findings.push({
      kind: 'empty-catalogue',
      severity: 'error',
      message: 'Máy chủ dữ liệu chưa có thủ tục nào.',
      fix: 'Nhập danh mục bằng lệnh motcua import.',
    });
  const told = [title, `${procedures} thủ tục`, dataDate && `dữ liệu đến ${dataDate}`].filter(Boolean).join(', ');
  return { findings, fine: findings.length === 0 ? [`Máy chủ dữ liệu trả lời: ${use.api} (${told})`] : [] };
}

async function asked(
  address: string,
  page: URL,
  findings: Finding[],
  init: { method?: string; headers?: Record<string, string> } = {},
): Promise<Asked | undefined> {
  try {
    return await ask(new URL(address), { ...init, headers: { ...init.headers, Origin: page.origin } });
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    findings.push({
      kind: 'api-unreachable',
      severity: 'error',
      message: `Không gọi được ${address}: ${error.message}.`,
      fix: 'Kiểm tra tên miền, chứng thư và tường lửa của máy chủ dữ liệu.',
    });
    return undefined;
  }
}

function checkCors({ headers, url }: Asked, page: URL, findings: Finding[]): void {
  if (url.origin === page.origin) return;
  const allowed = headers.get('access-control-allow-origin');
  if (allowed === '*' || allowed === page.origin) return;
  findings.push({
    kind: 'api-cors',
    severity: 'error',
    message: `Máy chủ dữ liệu không cho ${page.origin} đọc (CORS${allowed === null ? '' : `: chỉ cho ${allowed}`}).`,
    fix: 'Máy chủ Motcua tự gửi tiêu đề này: cổng (proxy) phía trước đang bỏ hoặc đổi nó.',
    header: { by: 'api', name: 'Access-Control-Allow-Origin', value: '*' },
  });
}

async function checkKnown(
  address: string,
  what: 'agency' | 'procedure',
  id: string,
  page: URL,
  findings: Finding[],
): Promise<void> {
  const answer = await asked(address, page, findings);
  if (answer?.status !== 404) return;
  const code = codeOf(answer);
  const ended = code === 'not-in-force';
  const name = what === 'agency' ? 'cơ quan' : 'thủ tục';
  findings.push({
    kind: ended ? `${what}-not-in-force` : `unknown-${what}`,
    severity: 'error',
    message: `${ended ? `Hiện không còn ${name}` : `Không có ${name}`} mang mã “${id}”.`,
    fix: what === 'agency' ? 'Tìm mã đúng ở /v1/agencies?q=tên.' : 'Tìm mã đúng ở /v1/procedures?q=tên.',
  });
}

/** What elements that send need: leave for a POST with JSON, and the key of a site. Whether its origins hold the page's shows only when something is sent. */
async function checkSending({ api, kinds, sites, agencies }: ApiUse, page: URL, findings: Finding[]): Promise<void> {
  const isElsewhere = new URL(api).origin !== page.origin;
  if (isElsewhere) {
    const leave = await asked(`${api}${lookUpDossier.path}`, page, findings, {
      method: 'OPTIONS',
      headers: { 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'content-type' },
    });
    const methods = leave?.headers.get('access-control-allow-methods') ?? '';
    const headers = leave?.headers.get('access-control-allow-headers') ?? '';
    if (leave !== undefined && !(/\bPOST\b|\*/.test(methods) && /content-type|\*/i.test(headers)))
      findings.push({
        kind: 'api-preflight',
        severity: 'error',
        message: 'Máy chủ dữ liệu không cho trang gửi lên (trả lời OPTIONS thiếu POST hoặc Content-Type).',
        fix: 'Cổng (proxy) phía trước phải cho OPTIONS đi qua tới máy chủ Motcua.',
        header: { by: 'api', name: 'Access-Control-Allow-Methods', value: 'POST, OPTIONS' },
      });
  }
  if (sites.size === 0 && isElsewhere && [...kinds].some((kind) => OF_A_SITE.has(kind)))
    findings.push({
      kind: 'no-site',
      severity: 'error',
      message: 'Đánh giá, phản ánh, khảo sát nhúng ở tên miền khác mà thiếu thuộc tính site: máy chủ sẽ không nhận.',
      fix: `Người quản trị cấp khóa: motcua sites add --label … --origin ${page.origin}, rồi đặt khóa vào thuộc tính site.`,
    });
  const [agency] = agencies;
  for (const site of sites) {
    const query = new URLSearchParams({ site, ...(agency === undefined ? {} : { agency }) });
    const answer = await asked(`${api}/v1/ratings/form?${String(query)}`, page, findings);
    if (answer === undefined || codeOf(answer) !== 'site-not-allowed') continue;
    findings.push({
      kind: 'site-not-allowed',
      severity: 'error',
      message: `Máy chủ không có khóa “${site}” trong thuộc tính site, hoặc khóa không dành cho cơ quan này.`,
      fix: 'Người quản trị xem khóa đúng bằng motcua sites list.',
    });
  }
}

function isJson({ headers, status, text }: Asked): boolean {
  if (status !== 200 || !/json/.test(headers.get('content-type') ?? '')) return false;
  try {
    return typeof (JSON.parse(text) as { revision?: unknown }).revision === 'string';
  } catch {
    return false;
  }
}

function codeOf({ text }: Asked): string | undefined {
  try {
    return (JSON.parse(text) as { code?: string }).code;
  } catch {
    return undefined;
  }
}
