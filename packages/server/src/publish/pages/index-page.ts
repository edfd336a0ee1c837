import { type Agency, isInForce, LEVELS } from '@motcua/contract';
import { STATIC_PLACES } from '@motcua/contract/files';
import { compareVietnamese } from '@motcua/search';
import { type Markup, markup, type MarkupValue } from '../../papers/markup.js';
import { feedbackAddress, feedbackSection } from './feedback.js';
import type { PublishedSite } from './published-site.js';
import { page } from './shell.js';
import { AGENCY_KIND_WORDS, LEVEL_WORDS, wordsFor } from './words.js';

/** The first page: every field, every office, and how to find something without any script. */
export function indexPage(site: PublishedSite): string {
  const counts = new Map<string, number>();
  for (const { summary } of site.rows) counts.set(summary.field.id, (counts.get(summary.field.id) ?? 0) + 1);
  const fields = site.fields.filter(({ id }) => counts.has(id)).sort((a, b) => compareVietnamese(a.name, b.name));
  return page(
    {
      address: 'index.html',
      title: site.title,
      description: `${site.rows.length} thủ tục hành chính đang áp dụng trong ${fields.length} lĩnh vực: hồ sơ, thời hạn, phí, lệ phí, nơi nộp.`,
      trail: [],
      main: markup`<header>
<h1>${site.title}</h1>
<p>${site.rows.length} thủ tục đang áp dụng, ${fields.length} lĩnh vực. Mỗi thủ tục có toàn văn đã công bố, các bản trước và điều đã thay đổi.</p>
</header>
<nav class="ways" aria-label="Cách tìm"><ul>
<li><a href="#linh-vuc">Tìm theo lĩnh vực</a></li>
<li><a href="#co-quan">Tìm theo nơi giải quyết</a></li>
<li><a href="thay-doi.atom">Theo dõi thay đổi (Atom)</a></li>
${site.baseUrl === undefined ? '' : markup`<li><a href="sitemap.xml">Sơ đồ trang</a></li>\n`}</ul></nav>
<p class="small">Tìm một thủ tục: mở trang của cơ quan nơi bạn nộp hồ sơ, rồi dùng chức năng tìm chữ của trình duyệt (trên máy tính bấm Ctrl và F; trên điện thoại chọn “Tìm trong trang”). Gõ tên hoặc mã thủ tục, ví dụ 1.001193.</p>
<section id="linh-vuc"><h2>Lĩnh vực</h2>
<ul class="columns">${fields.map(
        ({ id, name }) =>
          markup`<li><a href="${STATIC_PLACES.field(id)}">${name}</a> <span class="count">${counts.get(id)}</span></li>
`,
      )}</ul>
</section>
<section id="co-quan"><h2>Cơ quan</h2>
${offices(site)}</section>
${feedbackSection(feedbackAddress(undefined, site))}`,
    },
    site,
  );
}

function offices({ agencies, day }: PublishedSite): MarkupValue {
  const standing = agencies.filter((one) => isInForce(one, day));
  const others = agencies.filter((one) => !isInForce(one, day));
  const known: readonly string[] = LEVELS;
  const levels = [...new Set(standing.map(({ level }) => level))].sort(
    (a, b) => place(known.indexOf(a)) - place(known.indexOf(b)),
  );
  return markup`${levels.map((level) => {
    const same = standing.filter((one) => one.level === level);
    return markup`<h3>${wordsFor(LEVEL_WORDS, level)} (${same.length})</h3>
${same.length > MANY ? byKind(same) : list(same)}`;
  })}${others.length > 0 && folded('Cơ quan đã sắp xếp lại', others)}`;
}

/** More offices than a person looks through are folded by kind. */
const MANY = 40;

function byKind(agencies: readonly Agency[]): Markup[] {
  const kinds = [...new Set(agencies.map(({ kind }) => kind))].sort();
  return kinds.map((kind) =>
    folded(
      wordsFor(AGENCY_KIND_WORDS, kind),
      agencies.filter((one) => one.kind === kind),
    ),
  );
}

function folded(name: string, agencies: readonly Agency[]): Markup {
  return markup`<details><summary>${name} (${agencies.length})</summary>
${list(agencies)}</details>
`;
}

function list(agencies: readonly Agency[]): Markup {
  const sorted = [...agencies].sort((a, b) => compareVietnamese(a.name, b.name) || (a.id < b.id ? -1 : 1));
  return markup`<ul class="columns">${sorted.map(
    ({ id, name }) => markup`<li><a href="${STATIC_PLACES.agency(id)}">${name}</a></li>
`,
  )}</ul>
`;
}

function place(index: number): number {
  return index < 0 ? Number.MAX_SAFE_INTEGER : index;
}
