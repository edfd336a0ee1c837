import type { ReactiveControllerHost } from 'lit';

/** Focuses the first that matches in an element, once that is drawn. */
export function focusOn(host: ReactiveControllerHost & Element, selector: string): void {
  void host.updateComplete.then(() => host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus());
}
