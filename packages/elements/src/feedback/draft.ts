import type { FeedbackPlace } from '@motcua/contract';
import type { FeedbackToSend } from '@motcua/client/feedback';
import type { Mistake } from '../sending/said.js';
import { newId } from '../sending/new-id.js';
import type { FeedbackText } from '../locales/feedback.js';

/** As the contract allows. */
export const SHORTEST_TEXT = 10;
export const LONGEST_TEXT = 5000;

/** Fields of the form, by their ids. */
export const FIELDS = ['text', 'name', 'address', 'phone', 'email'] as const;
export type FieldName = (typeof FIELDS)[number];

/** What is offered without a place. */
export type OfferedKind = 'problem' | 'proposal';

/** What was chosen and typed so far; the fields stand as they were typed. */
export class Draft {
  /** Names it for good: sent once more after an answer that was lost, it is kept once. */
  id = newId();
  kind?: OfferedKind | undefined;
  readonly fields: Record<FieldName, string> = { text: '', name: '', address: '', phone: '', email: '' };

  /** With what was kept; what others wrote there is left out. */
  static from(values: Record<string, unknown>): Draft {
    const draft = new Draft();
    const { id, kind } = values;
    if (typeof id === 'string' && /^[\da-f-]{36}$/.test(id)) draft.id = id;
    if (kind === 'problem' || kind === 'proposal') draft.kind = kind;
    for (const name of FIELDS) {
      const value = values[name];
      if (typeof value === 'string') draft.fields[name] = value;
    }
    return draft;
  }

  get values(): object {
    const { id, kind, fields } = this;
    return { id, kind, ...fields };
  }

  get filled(): boolean {
    return FIELDS.some((name) => this.fields[name] !== '');
  }

  /** What has to be put right. A correction needs no sender. */
  mistakes(isCorrection: boolean, { mistakes: said }: FeedbackText): Mistake[] {
    const { kind } = this;
    const { text, name, address, phone, email } = this.#trimmed;
    const found: Mistake[] = [];
    const wrong = (field: string, what: keyof typeof said) => found.push({ field, said: said[what] });
    if (!isCorrection && !kind) wrong('kind-problem', 'kind');
    if (!text) wrong('text', 'noText');
    else if (text.length < SHORTEST_TEXT) wrong('text', 'shortText');
    const needed = !isCorrection;
    // Who gives a way to be reached gives a name with it: the contract knows no sender without.
    if (!name && (needed || address || phone || email)) wrong('name', 'name');
    if (needed && !address) wrong('address', 'address');
    if (phone && !(/^\+?[\d\s.()-]{4,20}$/.test(phone) && /\d{4}/.test(phone.replace(/\D/g, ''))))
      wrong('phone', 'phone');
    else if (needed && !phone && !email) wrong('phone', 'contact');
    if (email && !/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(email)) wrong('email', 'email');
    return found;
  }

  /** As it is sent; what is empty is left out. */
  request(about: { agency?: string; procedure?: string; place?: FeedbackPlace; site?: string }): FeedbackToSend {
    const { text, name, address, phone, email } = this.#trimmed;
    const { place, procedure, ...rest } = about;
    return {
      id: this.id,
      kind: place ? 'correction' : this.kind!,
      ...rest,
      ...(place ? { place } : procedure ? { procedure } : {}),
      text,
      ...(name
        ? {
            sender: {
              name,
              ...(address ? { address } : {}),
              ...(phone ? { phone } : {}),
              ...(email ? { email } : {}),
            },
          }
        : {}),
    };
  }

  get #trimmed(): Record<FieldName, string> {
    return Object.fromEntries(FIELDS.map((name) => [name, this.fields[name].normalize('NFC').trim()])) as Record<
      FieldName,
      string
    >;
  }
}
