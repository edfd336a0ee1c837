import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { page } from './page.js';
import { warnOnce } from './warn.js';

/** Values by name; a name without values is left out of the address. */
export type AddressValues = Record<string, string[]>;

/**
 * A part of the page's address: parameters that begin with our prefix. All other parameters, the fragment and the page's
 * own history state stay as they are. One element owns a prefix; a second one needs a key of its own.
 *
 * The parameter is the prefix alone for the name `''`, else `prefix-name`: `?tthc=1.001193&tthc-q=khai+sinh`.
 */
export class Address implements ReactiveController {
  #prefix?: string;
  #seen = '';

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    /** The address was changed by the back or forward button. */
    private readonly changed: () => void,
    private readonly name = 'tthc',
  ) {
    host.addController(this);
  }

  /** False when the element keeps its state to itself. */
  get active(): boolean {
    return this.#prefix !== undefined;
  }

  hostConnected(): void {
    if (this.host.getAttribute('address') === 'none') return;
    const key = this.host.getAttribute('key');
    const prefix = key ? `${this.name}.${key}` : this.name;
    const { addresses } = page();
    const owner = addresses.get(prefix);
    if (owner && owner !== this.host) {
      warnOnce(`Two elements share the address. Give one of them key="…" or address="none".`);
      return;
    }
    addresses.set(prefix, this.host);
    this.#prefix = prefix;
    this.#seen = JSON.stringify(this.read());
    window.addEventListener('popstate', this.#popped);
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#popped);
    if (this.#prefix !== undefined) page().addresses.delete(this.#prefix);
    this.#prefix = undefined;
  }

  /** What the address says now. */
  read(): AddressValues {
    return readAddress(location.search, this.#prefix);
  }

  /** The address with `values` in place of all of ours. */
  href(values: AddressValues): string {
    const url = new URL(location.href);
    for (const name of [...url.searchParams.keys()]) {
      if (nameOf(name, this.#prefix) !== undefined) url.searchParams.delete(name);
    }
    for (const [name, list] of Object.entries(values)) {
      for (const value of list) url.searchParams.append(name ? `${this.#prefix}-${name}` : this.#prefix!, value);
    }
    return url.href;
  }

  /** Writes ours; `push` makes a step that the back button undoes. */
  write(values: AddressValues, how: 'push' | 'replace'): void {
    if (!this.active) return;
    const href = this.href(values);
    if (href === location.href) return;
    try {
      // The page's own state object is kept: routers keep theirs in it.
      history[`${how}State`](history.state, '', href);
    } catch {
      // A sandboxed frame may not touch its address; the element works without.
    }
    this.#seen = JSON.stringify(this.read());
  }

  #popped = (): void => {
    const now = JSON.stringify(this.read());
    if (now === this.#seen) return;
    this.#seen = now;
    this.changed();
  };
}

/** Our values in a query string. */
export function readAddress(search: string, prefix: string | undefined): AddressValues {
  const values: AddressValues = {};
  for (const [parameter, value] of new URLSearchParams(search)) {
    const name = nameOf(parameter, prefix);
    if (name !== undefined) (values[name] ??= []).push(value);
  }
  return values;
}

function nameOf(parameter: string, prefix: string | undefined): string | undefined {
  if (parameter === prefix) return '';
  return prefix && parameter.startsWith(`${prefix}-`) ? parameter.slice(prefix.length + 1) : undefined;
}
