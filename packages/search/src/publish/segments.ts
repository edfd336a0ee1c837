import type { SearchDocument } from '../document.js';
import { AUDIENCE_BITS, LEVEL_BITS, type Segment, SHORT, TOKEN } from '../segment.js';

/** A document with the lay words that belong to it. */
export interface Prepared extends SearchDocument {
  lay: readonly string[];
}

/** One space, composed letters, no breaks: what a name is shown as. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .trim();
}

/** Makes a segment of documents, in their order. */
export function makeSegment(documents: readonly Prepared[]): Segment {
  const count = new Map<string, number>();
  const split = (text: string): string[] => {
    const tokens = (tidy(text).match(TOKEN) ?? []).filter((token) => token !== ' ');
    for (const token of tokens) count.set(token, (count.get(token) ?? 0) + 1);
    return tokens;
  };
  const read = documents.map((document) => ({
    name: split(document.name),
    others: [
      ...(document.shortName === undefined ? [] : [document.shortName]),
      ...(document.keywords ?? []),
      ...document.lay,
    ].map(split),
  }));
  const frequent = [...count.keys()].sort((a, b) => count.get(b)! - count.get(a)! || (a < b ? -1 : 1));
  const tokens = [...frequent.slice(0, SHORT).sort(), ...frequent.slice(SHORT).sort()];
  const number = new Map(tokens.map((token, at) => [token, at]));
  const numbers = (split: string[]): number[] => split.map((token) => number.get(token) ?? 0);
  const fields = listOf(documents.map(({ field }) => field));
  const agencies = listOf(documents.map(({ agency }) => agency));
  return {
    tokens,
    fields,
    agencies,
    rows: documents.map((document, at) => ({
      code: document.code,
      localCode: document.localCode ?? '',
      name: numbers(read[at]!.name),
      others: read[at]!.others.map(numbers),
      named: document.shortName !== undefined,
      field: document.field === undefined ? 0 : fields.indexOf(tidy(document.field)) + 1,
      agency: document.agency === undefined ? 0 : agencies.indexOf(tidy(document.agency)) + 1,
      levels: bits(LEVEL_BITS, document.levels),
      audiences: bits(AUDIENCE_BITS, document.audiences),
      popularity: Math.max(0, Math.min(3, document.popularity ?? 0)),
    })),
  };
}

function listOf(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.flatMap((value) => (value === undefined ? [] : tidy(value))))].sort();
}

/** What has no bit of its own takes the last one. */
function bits(known: readonly string[], values: readonly string[] = []): number {
  return values.reduce(
    (all, value) => all | (1 << (known.includes(value) ? known.indexOf(value) : known.length - 1)),
    0,
  );
}
