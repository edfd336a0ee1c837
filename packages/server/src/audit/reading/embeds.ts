import { attribute, childrenOf, type Element, elementsIn, textOf, withAncestors } from '../site/elements.js';
import type { Page } from '../site/page.js';

/** One of our elements, or a link that becomes one, with what its settings come to. */
export interface Embed {
  kind: string;
  element: Element;
  /** Absolute, without a final slash. */
  api: string | undefined;
  source: string | undefined;
  sourceKey: string | undefined;
  agency: string | undefined;
  asOf: string | undefined;
  field: string[];
  level: string[];
  /** Of one procedure. */
  code: string | undefined;
  /** Something stands inside that is seen where scripts do not run. */
  hasFallback: boolean;
}

/** The tag that loads our elements. */
export interface ScriptTag {
  url: URL;
  isModule: boolean;
  element: Element;
}

const OUR_FILE = /(?:^|\/)motcua(?:[.-][\w.-]+)?\.m?js$/i;
const FIXED = new Set(['api', 'source', 'source-key']);

/** The script tags of a page that load our elements: by the name of the file, or by the settings that only ours take. */
export function scriptTagsIn(page: Page): ScriptTag[] {
  return [...elementsIn(page.document)].flatMap((element) => {
    if (element.tagName !== 'script') return [];
    const url = page.resolve(attribute(element, 'src') ?? '');
    if (url === undefined || attribute(element, 'src') === undefined) return [];
    const ours =
      OUR_FILE.test(url.pathname) ||
      attribute(element, 'data-api') !== undefined ||
      attribute(element, 'data-source') !== undefined;
    return ours ? [{ url, isModule: attribute(element, 'type') === 'module', element }] : [];
  });
}

/** Our elements on a page, and links that our script makes into some, with their settings as the script would resolve them. */
export function embedsIn(page: Page, script: ScriptTag | undefined): Embed[] {
  return [...elementsIn(page.document)].flatMap((element) => {
    const byTag = /^motcua-(\w+)$/.exec(element.tagName)?.[1];
    const kind = byTag ?? attribute(element, 'data-motcua');
    if (kind === undefined || kind === '' || kind === 'config') return [];
    const setting = (name: string): string | undefined => {
      // Where data comes from is said by the script tag or an element, never by a link.
      const own =
        byTag !== undefined
          ? attribute(element, name)
          : FIXED.has(name)
            ? undefined
            : attribute(element, `data-motcua-${name}`);
      if (own) return own;
      for (const around of withAncestors(element)) {
        const value = around.tagName === 'motcua-config' ? attribute(around, name) : undefined;
        if (value) return value;
      }
      return (script && attribute(script.element, `data-${name}`)) || undefined;
    };
    const own = (name: string) => attribute(element, byTag === undefined ? `data-motcua-${name}` : name);
    const source = setting('source');
    const api = setting('api') ?? (source === undefined ? (script?.url ?? page.url).origin : undefined);
    const absolute = (address: string | undefined) =>
      address === undefined ? undefined : page.resolve(address)?.href.replace(/\/+$/, '');
    return [
      {
        kind,
        element,
        api: absolute(api),
        source: absolute(source),
        sourceKey: setting('source-key'),
        agency: setting('agency'),
        asOf: setting('as-of'),
        field: ids(own('field')),
        level: ids(own('level')),
        code: own('code'),
        hasFallback:
          byTag === undefined || textOf(element) !== '' || childrenOf(element).some(({ tagName }) => tagName === 'img'),
      },
    ];
  });
}

function ids(value: string | undefined): string[] {
  return (value ?? '').split(/[\s,]+/).filter(Boolean);
}
