import type { IsoDate } from '@motcua/contract';

/** `1,000,000`, `2.000.000` and `12.5` as numbers; thousands are grouped by either mark. */
export function amountOf(text: string): number {
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(text)) return Number(text.replace(/[.,]/g, ''));
  return Number(text.replace(',', '.'));
}

const NAMED = /(\d{1,3}(?:[.,]\d{3})+|\d+(?:[.,]\d+)?)\s*(triệu\s*)?(?:đồng|đ|vnđ|vnd|việt nam đồng)?(?![\p{L}\d])/giu;

/** The amounts in đồng that a note names, each once. A bare number counts only when it is written with thousands. */
export function amountsIn(note: string): number[] {
  const found = new Set<number>();
  for (const match of note.matchAll(NAMED)) {
    const [all, digits = '', million] = match;
    const before = note.slice(Math.max(0, match.index - 1), match.index);
    if (/[\d/]/.test(before)) continue;
    const named = /(?:đồng|đ|vnđ|vnd)$/iu.test(all) || million !== undefined;
    if (!named && !/^\d{1,3}(?:\.\d{3})+$/.test(digits)) continue;
    const amount = amountOf(digits) * (million === undefined ? 1 : 1_000_000);
    if (Number.isFinite(amount) && amount > 0) found.add(amount);
  }
  return [...found];
}

function isoDay(day: string, month: string, year: string): IsoDate | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? undefined : iso;
}

const DAY = '(?:ngày\\s*)*(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})';
const FROM = new RegExp(`(?:kể )?từ\\s*(?:kể\\s*)?${DAY}`, 'iu');
const TO = new RegExp(`đến\\s*(?:hết\\s*)?${DAY}`, 'iu');

/** The period a note names: "kể từ ngày 01/7/2025 đến hết ngày 31/12/2026". */
export function periodIn(note: string): { validFrom?: IsoDate; validTo?: IsoDate } {
  const from = FROM.exec(note);
  const to = TO.exec(note);
  const validFrom = from ? isoDay(from[1] ?? '', from[2] ?? '', from[3] ?? '') : undefined;
  const validTo = to ? isoDay(to[1] ?? '', to[2] ?? '', to[3] ?? '') : undefined;
  return { ...(validFrom && validTo ? { validFrom } : {}), ...(validTo ? { validTo } : {}) };
}

/** A day as the crawler writes it, `26-09-2025`, as an ISO day. */
export function dayOf(printed: string): IsoDate | undefined {
  const match = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(printed);
  return match ? isoDay(match[1] ?? '', match[2] ?? '', match[3] ?? '') : undefined;
}
