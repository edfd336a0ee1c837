import { createHash } from 'node:crypto';
import type { IsoDate } from '@motcua/contract';
import type { Form } from './forms.js';
import { Markup, markup, type MarkupValue } from './markup.js';
import type { Office } from './offices.js';
import { SHEET_STYLES } from './sheet.styles.js';
import { dayInWords } from './words.js';

/** Where something is written by hand. */
export const BLANK = '………';

/** What stands on a sheet, from the head to the foot. */
export interface Sheet {
  form: Form;
  office: Office;
  /** Code of the dossier. */
  code: string;
  /** Day of the paper. */
  day: IsoDate;
  /** Whether the office gives it a number of its own, which is written by hand. */
  numbered?: boolean;
  /** Below the title, in italics. */
  note?: string;
  body: MarkupValue;
  signatures: readonly Signature[];
  /** How much stands on it, so that it is set smaller rather than on two sheets. */
  size?: 'full' | 'fuller' | 'fullest';
}

/** Who signs, and how. */
export interface Signature {
  who: string;
  how: string;
  /** Printed below the space for the signature, where it is known. */
  name?: string;
}

/** The policy allows the one style that stands in the page, by its hash, and nothing else. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(SHEET_STYLES).digest('base64')}'; base-uri 'none'; form-action 'none'`;
const STYLES = new Markup(SHEET_STYLES);

/** A whole page. Its title names no dossier: browsers remember titles. */
export function sheetPage(sheet: Sheet): string {
  const { form, office, code, day, note, body, size } = sheet;
  return markup`<!doctype html>
<html lang="vi"${size ? markup` class="${size}"` : ''}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex, nofollow">
<title>${form.title}</title>
<style>${STYLES}</style>
</head>
<body>
<main class="sheet">
<header class="head">
<div>
${office.above === undefined ? '' : markup`<p class="above">${office.above}</p>`}
<p class="${office.unit === undefined ? 'office rule' : 'office'}">${office.name}</p>
${office.unit === undefined ? '' : markup`<p class="rule">${office.unit}</p>`}
</div>
<div>
<p class="nation">Cộng hòa xã hội chủ nghĩa Việt Nam</p>
<p class="motto rule">Độc lập - Tự do - Hạnh phúc</p>
</div>
<p class="dossier">${sheet.numbered ? markup`Số: ${BLANK}<br>` : ''}Mã hồ sơ: <strong class="number">${code}</strong></p>
<p class="place">${office.place ?? BLANK}, ${dayInWords(day)}</p>
</header>
<h1>${form.title}</h1>
${note === undefined ? '' : markup`<p class="copy">${note}</p>`}
${body}
<div class="signatures">
${sheet.signatures.map(
  ({ who, how, name }) =>
    markup`<div${sheet.signatures.length === 1 ? markup` class="alone"` : ''}><p class="signer">${who}</p><p class="how">(${how})</p>${name === undefined ? '' : markup`<p class="name">${name}</p>`}</div>`,
)}
</div>
<footer class="foot">
${office.feedback === undefined ? '' : markup`<p>Phản ánh, kiến nghị về việc giải quyết hồ sơ: ${office.feedback}</p>`}
<p>Mẫu số ${form.number}, Thông tư ${form.basis.replace(/^TT /, '')}</p>
</footer>
</main>
</body>
</html>
`.text;
}
