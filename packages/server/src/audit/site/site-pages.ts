import type { AuditFinding } from '@motcua/contract/files';
import { attribute, elementsIn, parsePage } from './elements.js';
import { finding } from './finding.js';
import { Page } from './page.js';
import { isLoopback } from '../../network/private-addresses.js';
import { pageText } from './page-text.js';
import { FetchRefusal, type SiteAnswer, type SiteFetch } from './site-fetch.js';

/** What asking for a page gave. */
export type PageResult =
  | { page: Page }
  | { status: number; reason: string; page?: undefined }
  /** The limit of pages is reached. */
  | { limit: true; page?: undefined };

const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/i;
const REASONS: Readonly<Record<FetchRefusal['reason'], string>> = {
  'private-address': 'địa chỉ nội bộ, không được đọc khi chưa cho phép (--allow-private)',
  'too-large': 'trang quá lớn',
  timeout: 'máy chủ không trả lời kịp',
  redirects: 'chuyển hướng quá nhiều lần',
  protocol: 'không phải địa chỉ web',
  network: 'không kết nối được',
};

/** The pages of one site, each read once, with what is wrong with the pages as such. */
export class SitePages {
  readonly #fetch: SiteFetch;
  readonly #most: number;
  readonly #read = new Map<string, Promise<PageResult>>();
  readonly #checked = new Map<string, Promise<SiteAnswer | FetchRefusal>>();
  /** How many pages were read. */
  count = 0;
  limited = false;
  readonly findings: AuditFinding[] = [];

  constructor(fetch: SiteFetch, most: number) {
    this.#fetch = fetch;
    this.#most = most;
  }

  /** Reads a page; the part after `#` is not part of its address. */
  read(url: URL): Promise<PageResult> {
    const key = url.href.replace(/#.*$/, '');
    let known = this.#read.get(key);
    if (known === undefined) {
      if (this.#read.size >= this.#most) {
        this.limited = true;
        return Promise.resolve({ limit: true });
      }
      this.#read.set(key, (known = this.#load(new URL(key))));
    }
    return known;
  }

  /** Asks for a file without reading it: the answer's head, by GET where HEAD is refused. */
  check(url: URL): Promise<SiteAnswer | FetchRefusal> {
    const key = url.href.replace(/#.*$/, '');
    let known = this.#checked.get(key);
    if (known === undefined) this.#checked.set(key, (known = this.#head(new URL(key))));
    return known;
  }

  async #head(url: URL): Promise<SiteAnswer | FetchRefusal> {
    try {
      const answer = await this.#fetch(url, 'HEAD');
      return answer.status < 400 || answer.status === 404 || answer.status === 410 ? answer : await this.#fetch(url);
    } catch (error) {
      if (error instanceof FetchRefusal) return error;
      throw error;
    }
  }

  async #load(asked: URL): Promise<PageResult> {
    let answer: SiteAnswer;
    try {
      answer = await this.#fetch(asked);
    } catch (error) {
      if (error instanceof FetchRefusal) return { status: 0, reason: REASONS[error.reason] };
      throw error;
    }
    const { status, headers, body, url } = answer;
    if (status === 401 || status === 403) return { status, reason: 'trang đòi đăng nhập hoặc bị chặn' };
    if (status >= 400) return { status, reason: `máy chủ trả lời ${status}` };
    const type = headers['content-type'] ?? '';
    if (type !== '' && !HTML.test(type)) return { status, reason: `không phải trang web (${type})` };
    const { text, fault } = pageText(body, type);
    if (fault !== undefined) {
      this.findings.push(
        finding(
          'error',
          'charset',
          `Trang khai bảng mã "${fault.label}", không phải UTF-8: người dân thấy chữ lỗi. Chuyển trang sang UTF-8 (TCVN 6909:2001) và khai <meta charset="utf-8">.`,
          { page: url.href, posted: fault.label },
        ),
      );
      if (!fault.readable) return { status, reason: `bảng mã "${fault.label}" không đọc được` };
    }
    this.count += 1;
    const page = new Page(url, headers, parsePage(text));
    this.#transport(page);
    return { page };
  }

  /** What is wrong with how the page travels. */
  #transport({ url, document, base }: Page): void {
    if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
      this.findings.push(
        finding(
          'error',
          'not-https',
          'Trang không dùng HTTPS nên nội dung có thể bị sửa trên đường truyền. Cài chứng thư số và chuyển hướng sang https://.',
          {
            page: url.href,
          },
        ),
      );
    }
    if (url.protocol !== 'https:') return;
    const blocked = new Set<string>();
    for (const element of elementsIn(document)) {
      const name = MIXED[element.tagName];
      if (name === undefined) continue;
      if (element.tagName === 'link' && !/\bstylesheet\b/i.test(attribute(element, 'rel') ?? '')) continue;
      const address = attribute(element, name)?.trim();
      if (address && URL.canParse(address, base.href) && new URL(address, base).protocol === 'http:')
        blocked.add(address);
    }
    if (blocked.size > 0) {
      this.findings.push(
        finding(
          'error',
          'mixed-content',
          'Trang HTTPS gọi nội dung qua http:// nên trình duyệt chặn lại. Đổi các địa chỉ này sang https://.',
          {
            page: url.href,
            posted: [...blocked].slice(0, 3).join(', '),
          },
        ),
      );
    }
  }
}

/** Where an element names what the browser would refuse to load into a page of HTTPS. */
const MIXED: Readonly<Record<string, string>> = {
  script: 'src',
  iframe: 'src',
  link: 'href',
  form: 'action',
  object: 'data',
};

/** True when a page asks search engines to leave it out. */
export function isHiddenFromSearch({ document, headers }: Page): boolean {
  if (/\bnoindex\b|\bnone\b/i.test(headers['x-robots-tag'] ?? '')) return true;
  return [...elementsIn(document)].some(
    (element) =>
      element.tagName === 'meta' &&
      /^(?:robots|googlebot)$/i.test(attribute(element, 'name') ?? '') &&
      /\bnoindex\b|\bnone\b/i.test(attribute(element, 'content') ?? ''),
  );
}
