import type { EmbeddingPage } from './embeds.js';
import type { Finding } from './diagnosis.js';

/** The elements there are, by the part of the tag after `motcua-`. */
export const KINDS: readonly string[] = [
  'catalogue',
  'procedure',
  'search',
  'dossier',
  'rating',
  'feedback',
  'survey',
  'changes',
  'comparison',
  'badge',
];

/** What can be told from the page alone. */
export function checkPage({ scripts, embeds, shownAsText }: EmbeddingPage, page: URL): Finding[] {
  const findings: Finding[] = [];
  const [first] = scripts;
  if (shownAsText.length > 0)
    findings.push({
      kind: 'tag-shown-as-text',
      severity: 'error',
      message: `Trình soạn thảo đã đổi thẻ thành chữ: “${shownAsText[0]}…” hiện trên trang như văn bản.`,
      fix: 'Dán ở chế độ xem mã HTML; nơi trình soạn thảo bỏ thẻ lạ thì dùng liên kết có data-motcua.',
    });
  if (first === undefined)
    findings.push({
      kind: 'no-script',
      severity: 'error',
      message: 'Trang không có thẻ script của Motcua (motcua.js); có thể trình soạn thảo hoặc bộ lọc đã bỏ.',
      fix: 'Đặt thẻ script vào phần đầu hoặc chân trang của giao diện (template), nơi bộ lọc bài viết không đụng tới.',
    });
  if (embeds.length === 0 && shownAsText.length === 0)
    findings.push({
      kind: 'no-embed',
      severity: 'error',
      message: 'Trang không có thẻ <motcua-…> hay liên kết data-motcua nào.',
      fix: 'Thêm ví dụ: <a href="…" data-motcua="catalogue" data-motcua-agency="mã-cơ-quan">Danh mục thủ tục</a>.',
    });
  for (const { kind } of embeds)
    if (!KINDS.includes(kind))
      findings.push({
        kind: 'unknown-element',
        severity: 'error',
        message: `Không có phần nhúng nào tên “${kind}”.`,
        fix: `Dùng một trong các tên: ${KINDS.join(', ')}.`,
      });
  for (const { url, attributes } of scripts) {
    const classic = /\.classic\.js$/.test(url.pathname);
    if (!classic && attributes['type'] !== 'module')
      findings.push({
        kind: 'not-a-module',
        severity: 'error',
        message: `Thẻ script ${url.href} thiếu type="module", trình duyệt sẽ báo lỗi cú pháp.`,
        fix: 'Thêm type="module", hoặc đổi tệp thành motcua.classic.js.',
      });
    if (attributes['integrity'] && attributes['crossorigin'] === undefined && url.origin !== page.origin)
      findings.push({
        kind: 'integrity-without-crossorigin',
        severity: 'error',
        message: 'Thẻ script có integrity mà thiếu crossorigin, trình duyệt sẽ không chạy.',
        fix: 'Thêm thuộc tính crossorigin vào thẻ script.',
      });
    if (page.protocol === 'https:' && url.protocol === 'http:')
      findings.push({
        kind: 'mixed-content',
        severity: 'error',
        message: `Trang mở bằng https nhưng script ở ${url.origin} là http, trình duyệt chặn.`,
        fix: 'Đổi địa chỉ script thành https.',
      });
  }
  const places = new Set(scripts.map(({ url }) => new URL('.', url).href));
  if (places.size > 1)
    findings.push({
      kind: 'several-copies',
      severity: 'warning',
      message: `Trang tải Motcua từ ${places.size} nơi: ${[...places].join(', ')}. Bản tải trước được dùng, có thể là bản cũ.`,
      fix: 'Giữ một thẻ script.',
    });
  if (scripts.length > 0 && embeds.some(({ hasFallback }) => !hasFallback))
    findings.push({
      kind: 'no-fallback',
      severity: 'warning',
      message: 'Có thẻ không có nội dung bên trong: khi script chưa tải được, người đọc không thấy gì.',
      fix: 'Đặt vào trong thẻ một liên kết tới nơi tra cứu thủ tục.',
    });
  return findings;
}
