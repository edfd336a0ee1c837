import { type CSSResult, render, supportsAdoptingStyleSheets } from 'lit';

/** While a sheet is printed, nothing else of the page is. */
const ALONE = `@media print { body > :not([data-motcua-sheet]) { display: none !important } }
@media screen { [data-motcua-sheet] { display: none !important } }`;

/**
 * Prints one sheet in place of the page and then leaves the page as it was. The sheet has a shadow root of its own, so
 * that no style of the page reaches it; constructed sheets pass a policy that refuses style elements. A browser without
 * them prints the page.
 *
 * @param content a template
 * @param styles styles of the sheet
 * @param pageStyles what only the page can say: `@page { size: A4 landscape }`
 */
export function printSheet(content: unknown, styles: CSSResult, pageStyles: string): void {
  if (!supportsAdoptingStyleSheets) {
    window.print();
    return;
  }
  const host = document.createElement('div');
  host.dataset.motcuaSheet = '';
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [styles.styleSheet!];
  render(content, root);
  const alone = new CSSStyleSheet();
  alone.replaceSync(ALONE + pageStyles);

  const printed = new AbortController();
  const { signal } = printed;
  const restore = () => {
    printed.abort();
    host.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== alone);
  };
  document.body.append(host);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, alone];
  window.addEventListener('afterprint', restore, { signal });
  window.print();
  // Phones return before they print, and not all of them say when they are done.
  for (const sign of ['pointerdown', 'keydown']) {
    if (!signal.aborted) window.addEventListener(sign, restore, { signal, capture: true });
  }
}
