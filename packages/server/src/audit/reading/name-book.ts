import type { ProcedureSummary } from '@motcua/contract';
import { likeness, nameKey, names } from '../values/names.js';

/** Names that are nearly the same for the eye, such as with a word written short. */
export const ALIKE = 0.8;

const LEVEL = /\((?:tại\s+)?(?:UBND\s+)?cấp\s+xã\)\.?\s*$/iu;

/** The names of what an office must post. */
export class NameBook {
  readonly #codes = new Map<string, string>();
  readonly #names = new Map<string, string[]>();

  constructor(listing: Iterable<ProcedureSummary>) {
    for (const { code, name, shortName } of listing) {
      const keys = [nameKey(name), ...(shortName === undefined ? [] : [nameKey(shortName)])];
      this.#names.set(code, keys);
      this.#codes.set(keys[0]!, code);
    }
  }

  /** Code of the procedure that has exactly this name, however it is spelt; who writes "(cấp xã)" behind it names the same. */
  codeOf(text: string): string | undefined {
    return this.#codes.get(nameKey(text)) ?? this.#codes.get(nameKey(text.normalize('NFC').replace(LEVEL, '')));
  }

  /** How well a text names a procedure, 0 to 1; a text with the name in it names it. */
  fit(text: string, code: string): number {
    const key = nameKey(text);
    if (key === '') return 0;
    return Math.max(0, ...(this.#names.get(code) ?? []).map((name) => (names(key, name) ? 1 : likeness(key, name))));
  }

  knows(code: string): boolean {
    return this.#names.has(code);
  }
}
