import type { JsonPath } from '../../import/json-scanner.js';
import type { ContentRule, DecisionRule, Tell } from './rule.js';
import { quoted, textsIn } from './texts.js';

/** Why an address cannot be opened by a reader; undefined when its form is sound. */
export function faultOfLink(text: string): string | undefined {
  if (/\s/u.test(text)) return 'có khoảng trắng';
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return 'không phải địa chỉ đầy đủ, bắt đầu bằng https://';
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'chỉ dùng http hoặc https';
  if (url.username !== '' || url.password !== '') return 'có tên hoặc mật khẩu đăng nhập bên trong';
  if (!/\.[\p{L}\p{N}-]{2,}$/u.test(url.hostname)) return 'tên máy chủ không đầy đủ';
  return undefined;
}

/** Every address in a value with where it stands. */
export function* linksIn(value: unknown): Generator<[path: JsonPath, address: string]> {
  for (const [path, text] of textsIn(value)) if (path.at(-1) === 'url') yield [path, text];
}

function check(value: unknown, tell: Tell): void {
  for (const [path, address] of linksIn(value)) {
    const fault = address.trim() === '' ? undefined : faultOfLink(address);
    if (fault !== undefined) tell(path, `Đường dẫn ${quoted(address)} ${fault}. Sửa lại hoặc bỏ đi.`);
  }
}

/** Addresses of a procedure that no reader could open. */
export const brokenLinks: ContentRule = {
  kind: 'link-broken',
  severity: 'error',
  check: ({ procedure }, tell) => {
    check(procedure, tell);
  },
};

/** The same of the decision itself. */
export const brokenLinksOfDecision: DecisionRule = {
  kind: 'link-broken',
  severity: 'error',
  check: ({ file }, tell) => {
    check(file.decision, (path, message) => {
      tell(['decision', ...path], message);
    });
  },
};
