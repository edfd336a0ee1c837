import type { DossierLookup } from '@motcua/client/dossiers';
import { parseDossierCode, parseReceiptCode } from '@motcua/contract';
import type { Mistake, SecondFactor } from '../locales/dossier.js';
import { grouped } from './receipt-field.js';
import type { Typed } from './typed.js';

/** Longest code that is looked up. */
const LONGEST = 80;

type FieldId = 'code' | 'receipt' | 'phone';

/** The fields of the form, which alone hold what was typed. */
export class Fields {
  constructor(private readonly root: () => ParentNode) {}

  field(id: FieldId | 'remember'): HTMLInputElement {
    return this.root().querySelector<HTMLInputElement>(`#${id}`)!;
  }

  /** Something was typed. */
  get filled(): boolean {
    return this.#all.some(({ value }) => value !== '');
  }

  /** Day of receipt that the code tells: a help, and nothing that is relied on. */
  get day(): string | undefined {
    return parseDossierCode(this.field('code').value).day;
  }

  fill({ code, receiptCode }: Typed): void {
    this.field('code').value = code;
    if (receiptCode) this.field('receipt').value = grouped(receiptCode, receiptCode.length).value;
  }

  clear(): void {
    for (const field of this.#all) field.value = '';
    this.field('remember').checked = false;
  }

  /** What is to be looked up, or what is wrong. A code is never refused for its pattern. */
  read(second: SecondFactor): DossierLookup | Mistake {
    const code = parseDossierCode(this.field('code').value).key;
    if (!code) return 'no-code';
    if (code.length > LONGEST) return 'long-code';
    if (second === 'none') return { code };
    const typed = this.field(second).value;
    if (second === 'phone') {
      // Who typed the whole number has said its end, and no more of it is sent.
      const digits = typed.replace(/\D/g, '');
      return digits.length >= 4 ? { code, phone: digits.slice(-4) } : 'phone';
    }
    if (!typed.trim()) return 'no-receipt';
    if (/[^\x20-\x7e]/.test(typed)) return 'marks';
    const receiptCode = parseReceiptCode(typed);
    return receiptCode ? { code, receiptCode } : 'receipt';
  }

  get #all(): HTMLInputElement[] {
    return (['code', 'receipt', 'phone'] as const).map((id) => this.field(id));
  }
}
