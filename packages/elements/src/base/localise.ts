import type { Locale } from '../locales/locale.js';
import { ancestors } from './ancestors.js';

export type Language = 'vi' | 'en';

let en: Promise<Locale | undefined> | undefined;

/** English comes as a file of its own; undefined when it cannot be had, and Vietnamese stays. */
export function loadEnglish(): Promise<Locale | undefined> {
  return (en ??= import('../locales/en.js').then(
    (module) => module.en,
    () => (en = undefined),
  ));
}

/**
 * The language of an element: as configured, else that of the nearest `lang` in Vietnamese or English, else Vietnamese.
 * A page that Google Translate rewrote says a language on `<html>` that its author did not write: it is not believed.
 */
export function languageOf(element: Element, configured: string | undefined): Language {
  const known = (lang: string | null | undefined) =>
    /^(vi|en)\b/i.exec(lang ?? '')?.[1]?.toLowerCase() as Language | undefined;
  if (known(configured)) return known(configured)!;
  for (const at of ancestors(element)) {
    const translated = at === document.documentElement && /\btranslated-/.test(at.className);
    const lang = translated ? undefined : known(at.getAttribute('lang'));
    if (lang) return lang;
  }
  return 'vi';
}
