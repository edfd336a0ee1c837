import type { Typed } from './typed.js';

/** So many are kept. */
const KEPT = 20;

/**
 * Dossiers that a person asked to be remembered on this device, newest first: codes and receipt codes, never a phone. Kept in
 * `localStorage` of the page's origin under one key for each API, and sent nowhere but there; where the browser forbids it,
 * kept until the page closes.
 */
export class Remembered {
  readonly #key: string;
  #list: Typed[];

  constructor(api: string) {
    this.#key = `motcua:dossiers:${api}`;
    this.#list = this.#read() ?? [];
  }

  get list(): readonly Typed[] {
    return this.#list;
  }

  /** @returns Whether it outlasts the page */
  add(dossier: Typed): boolean {
    const others = this.#others(dossier.code);
    return this.#write([dossier, ...others].slice(0, KEPT));
  }

  remove(code: string): void {
    this.#write(this.#others(code));
  }

  clear(): void {
    this.#write([]);
  }

  /** Another tab may have changed the list in the meantime. */
  #others(code: string): Typed[] {
    return (this.#read() ?? this.#list).filter((one) => one.code !== code);
  }

  #read(): Typed[] | undefined {
    try {
      const list: unknown = JSON.parse(localStorage.getItem(this.#key) ?? '[]');
      return Array.isArray(list) ? list.filter(isTyped).slice(0, KEPT) : [];
    } catch (error) {
      // Rubbish is no list; a storage that is blocked says nothing.
      return error instanceof SyntaxError ? [] : undefined;
    }
  }

  #write(list: Typed[]): boolean {
    this.#list = list;
    try {
      if (list.length > 0) localStorage.setItem(this.#key, JSON.stringify(list));
      else localStorage.removeItem(this.#key);
      return true;
    } catch {
      return false;
    }
  }
}

function isTyped(value: unknown): value is Typed {
  const { code, receiptCode } = Object(value) as Partial<Record<keyof Typed, unknown>>;
  return typeof code === 'string' && ['string', 'undefined'].includes(typeof receiptCode);
}
