import assert from 'node:assert/strict';

/** What a person reads: without marks, a space for each of them. */
export function read(html: string): string {
  const body = html.slice(html.indexOf('<body>'));
  return body
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? "'")
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:)])/g, '$1');
}

/** The page says each of these. */
export const has = (html: string, ...sentences: string[]) => {
  const text = read(html);
  for (const sentence of sentences) assert.ok(text.includes(sentence), `"${sentence}" is missing in\n${text}`);
};
/** The page says none of these. */
export const hasNot = (html: string, ...sentences: string[]) => {
  const text = read(html);
  for (const sentence of sentences) assert.ok(!text.includes(sentence), `"${sentence}" is in\n${text}`);
};
