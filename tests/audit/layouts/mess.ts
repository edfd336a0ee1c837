import type { Random } from '../random.js';

/** How text gets into a page of an office: typed, pasted from Word, put in capitals, half escaped. */

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => ESCAPES[letter]!);
}

const STYLE = 'font-size:13.0pt;mso-ascii-font-family:&quot;Times New Roman&quot;';

/** What Word leaves: runs in spans, cut anywhere; empty paragraphs; its own tags. */
function word(text: string, random: Random): string {
  const words = text.split(' ');
  const runs: string[] = [];
  while (words.length > 0) runs.push(words.splice(0, random.below(4) + 1).join(' '));
  const spans = runs.map((run, at) => {
    const space = at === runs.length - 1 ? '' : random.pick([' ', '&nbsp;', '\n ']);
    if (run.length > 6 && random.chance(0.3)) {
      const cut = random.below(run.length - 3) + 2;
      return `<span style="${STYLE}">${escaped(run.slice(0, cut))}</span><span lang=VI>${escaped(run.slice(cut))}</span>${space}`;
    }
    return `<span style="${STYLE}">${escaped(run)}</span>${space}`;
  });
  return `<p class=MsoNormal style="margin:0cm">${spans.join('')}<o:p></o:p></p>`;
}

/** The same words as somebody would have put them there. */
export function messy(text: string, random: Random, how: number): string {
  if (how === 1) return word(text, random);
  if (how === 2) return `<font face="Arial" size="2">${escaped(text)}</font>`;
  if (how === 3) return `\n      ${escaped(text).replaceAll(' ', random.chance(0.1) ? '&nbsp;' : ' ')}\n    `;
  if (how === 4) return escaped(text.normalize('NFD'));
  if (how === 5) return `<div><strong>${escaped(text)}</strong>&#8203;</div>`;
  return escaped(text);
}

/** A name as it is written in a listing. */
export function nameText(name: string, random: Random, how: number): string {
  if (how === 1) return name.toUpperCase();
  if (how === 2) return name.startsWith('Thủ tục') ? name : `Thủ tục ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  if (how === 3) return name.replaceAll('Ủy ban nhân dân', 'UBND');
  if (how === 4) return `${name}${random.pick(['', '.', ' (cấp xã)', ' '])}`;
  return name;
}

/** A code as it is printed. */
export function codeText(code: string, how: number): string {
  if (how === 1) return `${code}.000.00.00.H99`;
  if (how === 2) return `${code}.000.00.00.h99 `;
  if (how === 3) return `${code}.H99`;
  if (how === 4) return `Mã: ${code}`;
  if (how === 5) return `${code.slice(0, 2)}</span><span>${code.slice(2)}`;
  return code;
}
