import { readScriptTag } from '../base/config.js';
import { page } from '../base/page.js';

/** The script tag that loaded a module. */
export function tagOf(address: string): HTMLScriptElement | null {
  return [...document.querySelectorAll('script')].find(({ src }) => src === address) ?? null;
}

/**
 * Takes the settings of the script tag; false when another copy of the script was here first and its settings hold.
 *
 * @param address where the script came from
 */
export function settle(tag: HTMLScriptElement | null, address: string): boolean {
  if (page().settings) return false;
  page().settings = readScriptTag(tag, address);
  return true;
}
