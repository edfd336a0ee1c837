/** An element and all that it stands in, from the inside out, through shadow roots. */
export function* ancestors(element: Element): Generator<Element, void> {
  for (let at: Element | null = element; at;) {
    yield at;
    at = at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host ?? null;
  }
}
