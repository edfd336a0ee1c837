/**
 * What was typed and not sent yet, until the tab is closed. Storage may be blocked or full: then it lasts as long as the page.
 *
 * @example
 * const kept = new KeptValues('motcua:survey:2026-2');
 * kept.save({ c1: 'satisfied' });
 */
export class KeptValues {
  constructor(private readonly key: string) {}

  save(values: object): void {
    this.#try(() => sessionStorage.setItem(this.key, JSON.stringify(values)));
  }

  clear(): void {
    this.#try(() => sessionStorage.removeItem(this.key));
  }

  /** Members of what is there; none where nothing is, and for what others wrote there. */
  get values(): Record<string, unknown> {
    const values: unknown = this.#try(() => JSON.parse(sessionStorage.getItem(this.key) ?? '') as unknown);
    return typeof values === 'object' && values !== null ? (values as Record<string, unknown>) : {};
  }

  #try<Value>(does: () => Value): Value | undefined {
    try {
      return does();
    } catch {
      return undefined;
    }
  }
}
