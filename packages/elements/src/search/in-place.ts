import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Address } from '../base/address.js';
import { Load } from '../base/load-state.js';

/** The procedure that is open below the box; it stands in the page's address, so that the back button closes it. */
export class InPlace implements ReactiveController {
  /** The code of `<motcua-procedure>`, which is loaded when it is first wanted. */
  readonly element: Load<unknown>;
  readonly #address: Address;
  #code?: string;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    /** The procedure was closed. */
    private readonly closed: (code: string) => void,
  ) {
    this.#address = new Address(host, () => this.#read());
    this.element = new Load(host);
    host.addController(this);
  }

  get code(): string | undefined {
    return this.#code;
  }

  hostConnected(): void {
    this.#read();
  }

  /** Where a procedure is; absent when it only opens here. */
  href(code: string): string | undefined {
    return this.#address.active ? this.#address.href({ '': [code] }) : undefined;
  }

  open(code: string): void {
    this.#show(code);
    this.#address.write({ '': [code] }, 'push');
  }

  close(): void {
    this.#show(undefined);
    this.#address.write({}, 'push');
  }

  #read(): void {
    if (this.#address.active) this.#show(this.#address.read()['']?.[0]);
  }

  #show(code: string | undefined): void {
    const was = this.#code;
    this.#code = code;
    if (code) this.element.run('element', () => import('../define/procedure.js'));
    this.host.requestUpdate();
    if (was && !code) this.closed(was);
  }
}
