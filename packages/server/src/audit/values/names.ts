import { fold } from '@motcua/search';

/** What offices write short in names of procedures, folded. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bubnd\b/g, 'uy ban nhan dan'],
  [/\bhdnd\b/g, 'hoi dong nhan dan'],
  [/\bubmttq\b/g, 'uy ban mat tran to quoc'],
  [/\bgcn\b/g, 'giay chung nhan'],
  [/\bqsd(?:d|dat)\b/g, 'quyen su dung dat'],
  [/\bcccd\b/g, 'can cuoc cong dan'],
  [/\bhtx\b/g, 'hop tac xa'],
  [/\bbhxh\b/g, 'bao hiem xa hoi'],
  [/\bbhyt\b/g, 'bao hiem y te'],
  [/\bttdt\b/g, 'thong tin dien tu'],
  [/\bdkkd\b/g, 'dang ky kinh doanh'],
  [/\btthc\b/g, 'thu tuc hanh chinh'],
];

/** A name in one spelling: folded, without a number before it, short forms written out. */
export function nameKey(name: string): string {
  let key = fold(name).replace(/^(?:(?:\d{1,3}|thu tuc)\s+)+/, '');
  for (const [short, whole] of SHORT) key = key.replace(short, whole);
  return key;
}

/**
 * How much of two names is the same, 0 to 1: words both have, counted as often as they stand.
 *
 * @example
 * likeness(nameKey('Đăng ký khai sinh'), nameKey('ĐĂNG KÍ KHAI SINH')); // 1
 */
export function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const left = one.split(' ');
  const counts = new Map<string, number>();
  for (const word of other.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of left) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    shared += 1;
    counts.set(word, count - 1);
  }
  return (2 * shared) / (left.length + other.split(' ').length);
}

/** True when the words of `name` stand in `text` in their order and together. */
export function names(text: string, name: string): boolean {
  return name !== '' && ` ${text} `.includes(` ${name} `);
}
