import { type Markup, markup, type MarkupValue } from '../../papers/markup.js';
import type { PublishedSite } from './published-site.js';

/** What a page puts between the head and the foot that all pages have. */
export interface PageParts {
  /** From the folder, as an address: `thu-tuc/1.001193.html`. */
  address: string;
  /** Of the page, without the name of the catalogue. */
  title: string;
  /** What a search engine shows beneath the title. */
  description: string;
  /** The way to the page from the index, without the page itself. */
  trail: readonly { address: string; name: string }[];
  main: MarkupValue;
  /** Blocks of data for software. */
  data?: MarkupValue;
}

/** Nothing runs on these pages and nothing is loaded from elsewhere. */
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";
/** Search engines cut what is longer. */
const LONGEST_DESCRIPTION = 300;

/** A whole page. Links lead from page to page by relative addresses, so that the folder can stand anywhere. */
export function page(parts: PageParts, site: PublishedSite): string {
  const { address, title, description, trail, main, data } = parts;
  const up = '../'.repeat(address.split('/').length - 1);
  return whole(
    {
      title: title === site.title ? title : `${title} | ${site.title}`,
      description,
      root: up,
      canonical: site.baseUrl === undefined ? undefined : `${site.baseUrl}${address === 'index.html' ? '' : address}`,
    },
    markup`${
      trail.length === 0
        ? ''
        : markup`<nav class="trail" aria-label="Đường dẫn"><ol>${trail.map(
            ({ address: to, name }) => markup`<li><a href="${up}${to}">${name}</a></li>`,
          )}</ol></nav>
`
    }<main id="noi-dung">
${site.notice === undefined ? '' : notice(site.notice)}${main}
</main>
`,
    data,
    site,
  );
}

/** What is shown for an address that is not there: it may be asked for in any folder, so that its own links must be whole. */
export function missingPage(main: Markup, site: PublishedSite): string {
  const root = site.baseUrl ?? '/';
  return whole(
    { title: `Không có trang này | ${site.title}`, description: 'Địa chỉ này không có trang nào.', root },
    markup`<main id="noi-dung">
${main}
</main>
`,
    undefined,
    site,
  );
}

/** A remark that must not be missed: in words, with a border, never by colour alone. */
export function notice(content: MarkupValue): Markup {
  return markup`<p class="notice" role="note">${content}</p>
`;
}

interface Head {
  title: string;
  description: string;
  /** Where the folder is, from the page. */
  root: string;
  canonical?: string | undefined;
}

function whole(head: Head, body: Markup, data: MarkupValue, site: PublishedSite): string {
  const { title, description, root, canonical } = head;
  return markup`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<meta name="description" content="${shortened(description)}">
${
  canonical === undefined
    ? ''
    : markup`<link rel="canonical" href="${canonical}">
`
}<link rel="stylesheet" href="${root}style.css">
<link rel="alternate" type="application/atom+xml" title="Thay đổi thủ tục hành chính" href="${root}thay-doi.atom">
</head>
<body>
<a class="skip" href="#noi-dung">Đến nội dung chính</a>
<header class="site"><a href="${root}index.html">${site.title}</a></header>
${body}<footer class="site">
<ul>
<li><a href="${root}index.html">Danh mục thủ tục hành chính</a></li>
<li><a href="${root}thay-doi.atom">Theo dõi thay đổi (Atom)</a></li>
</ul>
</footer>
${data}</body>
</html>
`.text;
}

function shortened(text: string): string {
  if (text.length <= LONGEST_DESCRIPTION) return text;
  const end = text.lastIndexOf(' ', LONGEST_DESCRIPTION);
  // Half of a letter that needs two units is no letter.
  return `${text.slice(0, end > 0 ? end : LONGEST_DESCRIPTION).replace(/[\ud800-\udbff]$/, '')}…`;
}
