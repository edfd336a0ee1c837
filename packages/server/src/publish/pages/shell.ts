import { createHash } from 'node:crypto';
import { Markup, markup, type MarkupValue } from '../../papers/markup.js';
import type { PublishedSite } from './published-site.js';
import { STYLE } from './style.js';

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
const policy = (style: string) =>
  `default-src 'none'; style-src ${style}; img-src 'self'; base-uri 'none'; form-action 'none'`;
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');
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

/** Where the folder is, from an address that is not there: whole where it is known, else one step up, as from each of its folders. */
export function rootOfMissing({ baseUrl }: PublishedSite): string {
  return baseUrl ?? '../';
}

/**
 * What is shown for an address that is not there. A web server shows it under any address, from which `style.css` may not be found: it
 * carries its style in itself.
 */
export function missingPage(main: Markup, site: PublishedSite): string {
  const root = rootOfMissing(site);
  return whole(
    {
      title: `Không có trang này | ${site.title}`,
      description: 'Địa chỉ này không có trang nào.',
      root,
      carriesStyle: true,
    },
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
  /** The style stands in the page, in place of a link to it. */
  carriesStyle?: boolean;
}

function whole(head: Head, body: Markup, data: MarkupValue, site: PublishedSite): string {
  const { title, description, root, canonical, carriesStyle = false } = head;
  return markup`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy(carriesStyle ? `'sha256-${STYLE_HASH}'` : "'self'"))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<meta name="description" content="${shortened(description)}">
${
  canonical === undefined
    ? ''
    : markup`<link rel="canonical" href="${canonical}">
`
}${carriesStyle ? markup`<style>${new Markup(STYLE)}</style>` : markup`<link rel="stylesheet" href="${root}style.css">`}
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
