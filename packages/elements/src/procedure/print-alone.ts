const MARK = 'data-motcua-print';

/**
 * Prints one element without the page around it. All that neither holds nor is the element is hidden on paper, in its own
 * root and in every root above it, until the printing is over.
 */
export function printAlone(element: Element): void {
  const undo: (() => void)[] = [];
  for (let at: Element | undefined = element; at;) {
    const marked: Element = at;
    const root = marked.getRootNode() as Document | ShadowRoot;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `@media print { :not([${MARK}], :has([${MARK}]), [${MARK}] *, html, head, head *, style) { display: none !important } }`,
    );
    marked.setAttribute(MARK, '');
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    undo.push(() => {
      marked.removeAttribute(MARK);
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    });
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  // Phones return from `print` at once and print later, so the end is waited for.
  window.addEventListener('afterprint', () => undo.forEach((step) => step()), { once: true });
  window.print();
}
