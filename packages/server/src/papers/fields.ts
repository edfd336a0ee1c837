import type { DossierRecord } from '../dossiers/record.js';
import { type Markup, markup, type MarkupValue } from './markup.js';
import { BLANK } from './sheet.js';

/** A line of a form on which something is written by hand. */
const BLANKS = BLANK.repeat(5);

/** A line of a form: what is asked, and what was given; dots to write on where it is not known. */
export function field(label: string, value: MarkupValue, look: 'strong' | 'plain' = 'plain'): Markup {
  const given = value === undefined || value === '' ? BLANKS : value;
  return markup`<div><dt>${label}:</dt> <dd${look === 'plain' ? markup` class="plain"` : ''}>${given}</dd></div>`;
}

/** Who handed the dossier in and what for: the same lines on most forms. */
export function dossierFields(whose: string, { reception, receipt }: DossierRecord): Markup {
  const { name, address, phone, email } = reception.applicant;
  return markup`${field(whose, name, 'strong')}
${field('Địa chỉ', address)}
${field('Số điện thoại', email === undefined ? phone : markup`${phone ?? BLANK}. Email: ${email}`)}
${field('Nội dung yêu cầu giải quyết', receipt.procedure.name, 'strong')}`;
}

/** What an office wrote, a paragraph for each of its lines; lines to write on where it wrote nothing. */
export function said(label: string, text: string | undefined): Markup {
  const [first, ...others] = (text ?? '').split(/\s*\n\s*/);
  if (!first) return markup`<p>${label}</p>\n<span class="blank"></span><span class="blank"></span>`;
  return markup`<p>${label}${label === '' ? '' : ' '}${first}</p>${others.map((line) => markup`\n<p>${line}</p>`)}`;
}

/** Papers, one a line. */
export function listed(items: readonly MarkupValue[], columns = false): Markup {
  return markup`<ol${columns ? markup` class="columns"` : ''}>${items.map((item) => markup`<li>${item}</li>`)}</ol>`;
}
