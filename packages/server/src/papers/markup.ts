/** Text of a page that is already escaped. Only {@link markup} and what stands in the source make it. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: texts are escaped, lists are joined, undefined and false are nothing. */
export type MarkupValue = string | number | Markup | undefined | false | readonly MarkupValue[];

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function written(value: MarkupValue): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(written).join('');
  return String(value).replace(/[&<>"']/g, (letter) => ESCAPED[letter] ?? '');
}

/**
 * A template of HTML that escapes whatever is put into it, for text and for attributes in quotation marks.
 *
 * @example
 * markup`<p>${'Lê <b>'}</p>`.text; // '<p>Lê &lt;b&gt;</p>'
 */
export function markup(parts: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  return new Markup(parts.map((part, at) => `${part}${at < values.length ? written(values[at]) : ''}`).join(''));
}
