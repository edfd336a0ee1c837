import { MANIFEST_SIGNATURE } from '@motcua/contract/files';
import { isSignedBy } from '../publish/signing-key.js';
import { ask, NoAnswer } from './asking.js';
import type { Finding } from './diagnosis.js';
import { allowing, type PagePolicy } from './policy.js';

/** Looks at the published folder of a page: whether it can be had, and whether its signature is by a key the page trusts. */
export async function checkSource(
  source: string,
  keys: readonly string[],
  page: URL,
  policy: PagePolicy,
): Promise<{ findings: Finding[]; fine: string[] }> {
  const findings: Finding[] = [];
  const tell = (
    kind: string,
    severity: Finding['severity'],
    message: string,
    fix: string,
    header?: Finding['header'],
  ) => void findings.push({ kind, severity, message, fix, ...(header === undefined ? {} : { header }) });
  const url = new URL(source);
  const directive = policy.forbids('connect', url);
  if (directive !== undefined)
    tell(
      'csp-connect',
      'error',
      `Content-Security-Policy của trang (${directive}) không cho đọc ${url.origin}.`,
      `Thêm ${url.origin} vào connect-src.`,
      { by: 'page', name: 'Content-Security-Policy', value: allowing('connect-src', url, page) },
    );
  if (page.protocol !== 'https:' && page.hostname !== 'localhost' && page.hostname !== '127.0.0.1')
    tell(
      'no-secure-context',
      'warning',
      'Trang mở bằng http: trình duyệt không kiểm tra chữ ký, nội dung hiện kèm lời nhắc là chưa xác nhận.',
      'Mở trang bằng https.',
    );
  const answer = await ask(url, { headers: { Origin: page.origin } }).catch((error: unknown) => {
    if (!(error instanceof NoAnswer)) throw error;
    tell(
      'source-unreachable',
      'error',
      `Không tải được ${source}: ${error.message}.`,
      'Kiểm tra địa chỉ thư mục công bố.',
    );
    return undefined;
  });
  if (answer === undefined) return { findings, fine: [] };
  if (answer.status !== 200) {
    tell(
      'source-status',
      'error',
      `${source} trả lời ${answer.status}.`,
      'Chép thư mục do motcua publish tạo lên máy chủ.',
    );
    return { findings, fine: [] };
  }
  const allowed = answer.headers.get('access-control-allow-origin');
  if (answer.url.origin !== page.origin && allowed !== '*' && allowed !== page.origin)
    tell(
      'source-cors',
      'error',
      `Thư mục công bố ở tên miền khác và không cho ${page.origin} đọc (CORS).`,
      'Máy chủ chứa thư mục phải gửi thêm tiêu đề dưới đây cho mọi tệp.',
      { by: 'source', name: 'Access-Control-Allow-Origin', value: '*' },
    );
  const [, body, key, value] = MANIFEST_SIGNATURE.exec(answer.text) ?? [];
  const wrong = keys.find((one) => !/^[\w-]{87}$/.test(one));
  if (wrong !== undefined)
    tell(
      'source-key-malformed',
      'error',
      `“${wrong.slice(0, 20)}…” trong source-key không phải là khóa công khai: nội dung không được hiển thị.`,
      'Chép lại đủ 87 ký tự do đơn vị công bố cấp (lệnh motcua keys public in ra).',
    );
  else if (keys.length === 0)
    tell(
      'no-source-key',
      'warning',
      'Trang không ghi khóa công khai của nơi công bố: nội dung hiện kèm lời nhắc là chưa xác nhận.',
      'Thêm source-key (data-source-key) do đơn vị công bố cấp.',
    );
  if (body === undefined || key === undefined || value === undefined)
    tell(
      'source-unsigned',
      keys.length > 0 ? 'error' : 'warning',
      'Tệp manifest.json không có chữ ký, hoặc không phải do motcua publish tạo.',
      'Công bố lại với motcua publish --key.',
    );
  else if (wrong === undefined && keys.length > 0 && !keys.some((one) => isSignedBy(one, `${body}}`, { key, value })))
    tell(
      'source-key-differs',
      'error',
      `Chữ ký của manifest.json không phải bằng khóa ghi trên trang (khóa ký: ${key}).`,
      'Hỏi đơn vị công bố khóa đang dùng; nếu họ không đổi khóa thì tệp đã bị sửa.',
    );
  const fine = `Thư mục công bố tải được${keys.length > 0 ? ', chữ ký đúng' : ''}: ${source}`;
  return { findings, fine: findings.some(({ severity }) => severity === 'error') ? [] : [fine] };
}
