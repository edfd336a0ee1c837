import { VERSION } from './version.js';
import { warnOnce } from './warn.js';

/**
 * Defines an element unless the page has it already: a second copy on a page never throws. The first copy wins; when the
 * two differ in version the developer is told once.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const present: (CustomElementConstructor & { version?: string }) | undefined = customElements.get(tag);
  if (!present) {
    customElements.define(tag, element);
  } else if (present.version !== VERSION) {
    warnOnce(
      `<${tag}> ${VERSION} is not used: ${present.version ?? 'another version'} was loaded first. Keep one script tag.`,
    );
  }
}
