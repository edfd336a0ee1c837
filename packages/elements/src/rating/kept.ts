import { Draft } from './draft.js';

/**
 * What could not be sent about a page, until the tab is closed. What is said of a dossier is kept nowhere.
 *
 * @param about which page: what stands before is another one's
 */
export class Kept {
  readonly #key: string;

  constructor(about: string) {
    this.#key = `motcua:rating:${about}`;
  }

  save({ id, level, reasons, criteria, comment }: Draft): void {
    this.#try(() => sessionStorage.setItem(this.#key, JSON.stringify({ id, level, reasons, criteria, comment })));
  }

  clear(): void {
    this.#try(() => sessionStorage.removeItem(this.#key));
  }

  /** Undefined where nothing is, and for what others wrote there. */
  get draft(): Draft | undefined {
    return this.#try(() => {
      const { id, ...content } = JSON.parse(sessionStorage.getItem(this.#key)!) as Draft;
      const draft = new Draft(content, id);
      const text = [id, draft.level, draft.comment].every((value) => typeof value === 'string');
      return text && Array.isArray(draft.reasons) ? draft : undefined;
    });
  }

  /** Storage may be blocked or full: then it is kept as long as the page. */
  #try<Value>(does: () => Value): Value | undefined {
    try {
      return does();
    } catch {
      return undefined;
    }
  }
}
