/**
 * Keeps Enter inside an element. WebForms and many portals listen for it on the page and submit everything; the browser's
 * own meaning (our form, our link, our button) is left alone.
 */
export function keepEnterInside(root: ShadowRoot): void {
  for (const type of ['keydown', 'keypress', 'keyup']) {
    root.addEventListener(type, (event) => {
      if ((event as KeyboardEvent).key === 'Enter') event.stopPropagation();
    });
  }
}
