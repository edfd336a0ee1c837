import { markup } from '../../papers/markup.js';
import type { PublishedSite } from './published-site.js';
import { missingPage, rootOfMissing } from './shell.js';

/** `404.html`, which most file servers show for an address that is not there. */
export function notFoundPage(site: PublishedSite): string {
  const root = rootOfMissing(site);
  return missingPage(
    markup`<h1>Không có trang này</h1>
<p>Địa chỉ có thể gõ thiếu chữ, hoặc trang đã đổi chỗ. Thủ tục bị bãi bỏ vẫn giữ trang cũ của nó, nên:</p>
<ul>
<li>kiểm tra lại mã thủ tục trong địa chỉ, ví dụ <code>thu-tuc/1.001193.html</code>;</li>
<li>tìm theo <a href="${root}index.html#linh-vuc">lĩnh vực</a> hoặc theo <a href="${root}index.html#co-quan">cơ quan giải quyết</a>;</li>
<li>hỏi nơi tiếp nhận hồ sơ nếu chưa tìm thấy.</li>
</ul>`,
    site,
  );
}
