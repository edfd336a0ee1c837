import { createHash } from 'node:crypto';
import { ask, type Asked, NoAnswer } from './asking.js';
import type { Finding } from './diagnosis.js';
import type { Script } from './embeds.js';
import { allowing, type PagePolicy } from './policy.js';

const JAVASCRIPT = /^(?:application|text)\/(?:x-)?(?:java|ecma)script\b/i;
/** What our files import, written by our own bundler. */
const IMPORTED = /(?:import\s*\(?|from)\s*["'](\.\.?\/[^"']+\.js)["']/g;
/** A file that one of ours imports is loaded in the same way: some tell for all. */
const MOST_IMPORTED = 6;

/** Loads a script of ours as the page would, with the first files that it imports. */
export async function checkScript(
  { url, attributes }: Script,
  page: URL,
  policy: PagePolicy,
  embedder: string | null,
): Promise<{ findings: Finding[]; fine: string[] }> {
  const findings: Finding[] = [];
  const nonce = attributes['nonce'];
  const directive = policy.forbids('script', url, nonce);
  if (directive !== undefined)
    findings.push({
      kind: 'csp-script',
      severity: 'error',
      message: `Content-Security-Policy của trang (${directive}) không cho chạy ${url.href}.`,
      fix: `Thêm ${url.origin} vào ${directive}.`,
      header: { by: 'page', name: 'Content-Security-Policy', value: allowing('script-src', url, page) },
    });
  if (policy.forbidsTrustedTypes('lit-html'))
    findings.push({
      kind: 'csp-trusted-types',
      severity: 'error',
      message: 'Trang bật Trusted Types nhưng không cho tạo chính sách lit-html.',
      fix: 'Thêm lit-html vào trusted-types.',
      header: {
        by: 'page',
        name: 'Content-Security-Policy',
        value: "require-trusted-types-for 'script'; trusted-types lit-html",
      },
    });
  if (policy.forbidsScripts)
    findings.push({
      kind: 'csp-sandbox',
      severity: 'error',
      message: 'Content-Security-Policy của trang có sandbox không kèm allow-scripts: không script nào chạy.',
      fix: 'Thêm allow-scripts vào sandbox, hoặc bỏ sandbox.',
    });
  const answer = await loaded(url, page, findings);
  if (answer === undefined) return { findings, fine: [] };
  const isModule = attributes['type'] === 'module';
  const how = { isModule, embedder, hasCrossorigin: attributes['crossorigin'] !== undefined };
  checkAnswer(answer, url, page, how, findings);
  const given = attributes['integrity'];
  if (given && !hasHash(given, answer.bytes))
    findings.push({
      kind: 'integrity-differs',
      severity: 'error',
      message: 'Tệp script không khớp integrity ghi trong thẻ: tệp đã được thay bằng bản khác.',
      fix: 'Lấy mã mới trong integrity.json của đúng bản đang dùng.',
    });
  if (answer.status === 200 && isModule) {
    const imported = [
      ...new Set([...answer.text.matchAll(IMPORTED)].map(([, path]) => new URL(path!, answer.url).href)),
    ];
    for (const href of imported.slice(0, MOST_IMPORTED)) {
      const own: Finding[] = [];
      const file = await loaded(new URL(href), page, own);
      if (file !== undefined) checkAnswer(file, new URL(href), page, how, own);
      findings.push(...own);
      if (own.length > 0) break;
    }
  }
  return { findings, fine: findings.length === 0 ? [`Script tải được: ${url.href}`] : [] };
}

async function loaded(url: URL, page: URL, findings: Finding[]): Promise<Asked | undefined> {
  try {
    return await ask(url, { headers: { Origin: page.origin } });
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    findings.push({
      kind: 'script-unreachable',
      severity: 'error',
      message: `Không tải được ${url.href}: ${error.message}.`,
      fix: 'Mở địa chỉ này bằng trình duyệt từ một máy ngoài mạng cơ quan; kiểm tra tên miền, chứng thư và tường lửa.',
    });
    return undefined;
  }
}

function checkAnswer(
  { status, headers, url: from }: Asked,
  url: URL,
  page: URL,
  { isModule, embedder, hasCrossorigin }: { isModule: boolean; embedder: string | null; hasCrossorigin: boolean },
  findings: Finding[],
): void {
  if (status !== 200) {
    findings.push({
      kind: 'script-status',
      severity: 'error',
      message: `${url.href} trả lời ${status}.`,
      fix: 'Kiểm tra đường dẫn của tệp; chép đủ cả thư mục chunks bên cạnh.',
    });
    return;
  }
  const type = headers.get('content-type') ?? '';
  if (!JAVASCRIPT.test(type) && (isModule || headers.get('x-content-type-options') === 'nosniff'))
    findings.push({
      kind: 'script-mime',
      severity: 'error',
      message: `${url.href} có kiểu “${type || 'không ghi'}”, trình duyệt chỉ chạy text/javascript.`,
      fix: /html/.test(type)
        ? 'Địa chỉ này trả về một trang web, không phải tệp script: sửa đường dẫn, hoặc cho tệp qua cổng đăng nhập.'
        : 'Đặt kiểu MIME của .js trên máy chủ chứa tệp.',
      header: { by: 'scripts', name: 'Content-Type', value: 'text/javascript; charset=utf-8' },
    });
  const allowed = headers.get('access-control-allow-origin');
  const isElsewhere = from.origin !== page.origin;
  if (isElsewhere && (isModule || hasCrossorigin) && allowed !== '*' && allowed !== page.origin)
    findings.push({
      kind: 'script-cors',
      severity: 'error',
      message: `${url.href} ở tên miền khác và không cho ${page.origin} tải (CORS).`,
      fix: 'Máy chủ chứa tệp phải gửi thêm tiêu đề dưới đây, cho cả thư mục chunks.',
      header: { by: 'scripts', name: 'Access-Control-Allow-Origin', value: '*' },
    });
  const policy = headers.get('cross-origin-resource-policy');
  if (
    isElsewhere &&
    (policy === 'same-origin' || (embedder === 'require-corp' && policy !== 'cross-origin' && allowed === null))
  )
    findings.push({
      kind: 'script-corp',
      severity: 'error',
      message: `${url.href} chỉ cho trang cùng tên miền dùng (Cross-Origin-Resource-Policy).`,
      fix: 'Máy chủ chứa tệp phải gửi tiêu đề dưới đây.',
      header: { by: 'scripts', name: 'Cross-Origin-Resource-Policy', value: 'cross-origin' },
    });
}

function hasHash(integrity: string, bytes: Uint8Array): boolean {
  return integrity
    .trim()
    .split(/\s+/)
    .some((one) => {
      const [, algorithm, value] = /^(sha(?:256|384|512))-([A-Za-z0-9+/=]+)/.exec(one) ?? [];
      return algorithm !== undefined && createHash(algorithm).update(bytes).digest('base64') === value;
    });
}
