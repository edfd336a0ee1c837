import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Tag = DefaultTreeAdapterTypes.Element;

/** A script tag of Motcua. */
export interface Script {
  url: URL;
  attributes: Readonly<Record<string, string>>;
}

/** A place of the page where an element is to be shown. */
export interface Embed {
  /** The part of the tag after `motcua-`. */
  kind: string;
  /** `tag` for `<motcua-…>`, `link` for what has `data-motcua`. */
  way: 'tag' | 'link';
  /** As written on it; of a link those after `data-motcua-`. */
  attributes: Readonly<Record<string, string>>;
  /** Attributes of the `<motcua-config>` around it, the innermost first. */
  around: readonly Readonly<Record<string, string>>[];
  /** It holds something that is shown without script. */
  hasFallback: boolean;
}

/** What of a page concerns Motcua. */
export interface EmbeddingPage {
  scripts: Script[];
  embeds: Embed[];
  /** Values of `<meta http-equiv="Content-Security-Policy">`. */
  policies: string[];
  /** Tags of ours that an editor turned into text. */
  shownAsText: string[];
  base: URL;
}

const OURS = /(?:^|\/)motcua(?:\.all|\.classic|-[a-z]+)?\.js$/;

/** Finds what of a page concerns Motcua, by its structure. */
export function readPage(html: string, address: URL): EmbeddingPage {
  const page: EmbeddingPage = { scripts: [], embeds: [], policies: [], shownAsText: [], base: address };
  walk(parse(html), [], page);
  return page;
}

function walk(node: Node, around: readonly Readonly<Record<string, string>>[], page: EmbeddingPage): void {
  if (node.nodeName === '#text') {
    const text = (node as DefaultTreeAdapterTypes.TextNode).value;
    page.shownAsText.push(...(text.match(/<motcua-[a-z]+|data-motcua=/g) ?? []));
    return;
  }
  let inner = around;
  if ('tagName' in node) {
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    look(node, attributes, around, page);
    if (node.tagName === 'motcua-config') inner = [attributes, ...around];
    // What is written in a script or a style is not shown.
    if (node.tagName === 'script' || node.tagName === 'style') return;
  }
  if ('childNodes' in node) for (const child of node.childNodes) walk(child, inner, page);
}

function look(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  around: readonly Readonly<Record<string, string>>[],
  page: EmbeddingPage,
): void {
  const { tagName } = tag;
  const src = attributes['src'];
  if (tagName === 'base' && attributes['href'] && URL.canParse(attributes['href'], page.base.href))
    page.base = new URL(attributes['href'], page.base);
  if (tagName === 'script' && src !== undefined && URL.canParse(src, page.base.href)) {
    const url = new URL(src, page.base);
    if (OURS.test(url.pathname)) page.scripts.push({ url, attributes });
  }
  if (tagName === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy')
    page.policies.push(attributes['content'] ?? '');
  const linked = attributes['data-motcua'];
  const kind = linked ?? (tagName.startsWith('motcua-') ? tagName.slice('motcua-'.length) : undefined);
  if (kind === undefined || kind === 'config' || kind === 'origin') return;
  page.embeds.push({
    kind,
    way: linked === undefined ? 'tag' : 'link',
    attributes: linked === undefined ? attributes : ofLink(attributes),
    around,
    hasFallback: linked !== undefined || tag.childNodes.some((child) => !isBlank(child)),
  });
}

function ofLink(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const own = Object.entries(attributes).filter(([name]) => name.startsWith('data-motcua-'));
  return Object.fromEntries(own.map(([name, value]) => [name.slice('data-motcua-'.length), value]));
}

function isBlank(node: Node): boolean {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value.trim() === '';
  return node.nodeName === '#comment';
}
