import { ancestors } from './ancestors.js';
import { page, type PageSettings } from './page.js';
import { warnOnce } from './warn.js';

/** The settings an element can be given, each by attribute, by a surrounding `<motcua-config>` or by the script tag. */
export interface Config {
  /** Base address of the API, absolute and without a final slash. */
  api: string;
  /** Absolute address of the `manifest.json` of a published folder; where `api` was not given, the two are the same. */
  source?: string;
  /** Public keys with which the folder may be signed, separated by spaces. */
  sourceKey?: string;
  /** `vi` or `en` as configured; absent when the page decides. */
  lang?: string;
  /** Id of the office whose listing is shown. */
  agency?: string;
  /** Day whose state is shown, `YYYY-MM-DD`; today when absent. */
  asOf?: string;
  theme?: string;
}

type Key = keyof Config;

const ATTRIBUTES: Record<Key, string> = {
  api: 'api',
  source: 'source',
  sourceKey: 'source-key',
  lang: 'lang',
  agency: 'agency',
  asOf: 'as-of',
  theme: 'theme',
};

/** The settings in the `data-*` attributes of a script tag: `data-api`, `data-source`, `data-source-key`, `data-lang`, … */
export function readScriptTag(script: HTMLScriptElement | null, address: string): PageSettings {
  const { api, source, sourceKey, lang, agency, asOf, theme } = script?.dataset ?? {};
  return { api, source, sourceKey, lang, agency, asOf, theme, script: address };
}

/**
 * One setting: the element's own attribute, then each surrounding `<motcua-config>` from the inside out, then the script tag.
 *
 * @example
 * setting(element, 'agency'); // 'xa-tan-thanh'
 */
export function setting(element: Element, key: Key): string | undefined {
  const name = ATTRIBUTES[key];
  for (const at of ancestors(element)) {
    const value = (at === element || at.localName === 'motcua-config') && at.getAttribute(name);
    if (value) return value;
  }
  return page().settings?.[key] || undefined;
}

/** All settings of an element. `api` falls back to the source, then to the origin of the script, then to that of the page. */
export function resolveConfig(element: Element): Config {
  const script = page().settings?.script;
  const base = script ? new URL(script).origin : location.origin;
  const source = setting(element, 'source');
  return {
    api: absolute(setting(element, 'api') ?? source ?? base),
    source: source && absolute(source),
    sourceKey: setting(element, 'sourceKey'),
    lang: setting(element, 'lang'),
    agency: setting(element, 'agency'),
    asOf: setting(element, 'asOf'),
    theme: setting(element, 'theme'),
  };
}

/** An address as the API's base: absolute, without a final slash. What cannot be read is said once, and fails as a request. */
function absolute(api: string): string {
  try {
    return new URL(api, document.baseURI).href.replace(/\/+$/, '');
  } catch {
    warnOnce(`api="${api}" is not an address`);
    return api;
  }
}

/** Elements that must look again when a `<motcua-config>` changes. */
export const configured = new Set<{ configure(): void }>();
