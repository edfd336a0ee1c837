import type { SearchDocument } from '../document.js';
import type { LayWords } from '../lay-words.js';
import { inCodeOrder } from './segment-writer.js';
import type { Prepared } from './prepared.js';

/** A file of names holds about so many. */
const SEGMENT = 1000;
/** The first segment holds what is asked for most, with all the words for it, and is smaller for that. */
const HOT = 250;
/** The preview holds so many of them, and few of their words. */
const PREVIEW = 180;
const PREVIEW_PHRASES = 2;
const PREVIEW_LETTERS = 24;
/** So many lay phrases are known of what people ask for every day. */
const EVERYDAY = 6;
const LOOKED_FOR = 3;

/** A document with its place among those that were given. */
export type Placed = Prepared & { place: number };

/**
 * Puts documents into segments: what people ask for most in the first, the rest by field. A procedure whose text changes
 * stays where it is, so that its segment is the only one that changes.
 */
export function prepare(
  documents: readonly SearchDocument[],
  lay: LayWords,
  short: ReadonlyMap<string, string>,
): Placed[][] {
  const placed = documents.map((document, place): Placed => {
    const phrases = lay.get(document.code) ?? [];
    const known = phrases.length >= EVERYDAY ? 3 : phrases.length >= LOOKED_FOR ? 2 : phrases.length > 0 ? 1 : 0;
    const whole = writtenOut(document.name, short);
    return {
      ...document,
      lay: whole === undefined ? phrases : [...phrases, whole],
      popularity: document.popularity ?? (document.posted ? Math.max(2, known) : known),
      place,
    };
  });
  const wanted = [...placed].sort(mostWantedFirst);
  // Those of a commune fit into one file.
  const hot = wanted.slice(0, placed.length > SEGMENT ? HOT : SEGMENT);
  const rest = wanted.slice(hot.length);
  const segments = hot.length > 0 ? [hot] : [];
  const inField = new Map<string, number>();
  for (const { field = '' } of rest) inField.set(field, (inField.get(field) ?? 0) + 1);
  const buckets = Array.from({ length: Math.ceil(rest.length / SEGMENT) }, (): Placed[] => []);
  for (const one of rest) {
    const parts = Math.ceil(inField.get(one.field ?? '')! / SEGMENT);
    buckets[hash(`${one.field ?? ''}/${hash(one.code) % parts}`) % buckets.length]!.push(one);
  }
  segments.push(...buckets.filter((bucket) => bucket.length > 0));
  return segments.map((segment) => segment.sort((a, b) => inCodeOrder(a, b) || a.place - b.place));
}

/** The procedures that are asked for most, with the shortest words for them: for the first answer on a slow line. */
export function previewOf([hot = []]: readonly (readonly Placed[])[]): Placed[] {
  return [...hot]
    .sort(mostWantedFirst)
    .slice(0, PREVIEW)
    .map((one) => ({
      ...one,
      keywords: [],
      agency: undefined,
      lay: [...one.lay]
        .filter(({ length }) => length <= PREVIEW_LETTERS)
        .sort((a, b) => a.length - b.length)
        .slice(0, PREVIEW_PHRASES),
    }))
    .sort((a, b) => inCodeOrder(a, b) || a.place - b.place);
}

/** What people have most words for is what they ask for most. */
function mostWantedFirst(a: Placed, b: Placed): number {
  return b.lay.length - a.lay.length || (a.code < b.code ? -1 : a.code > b.code ? 1 : a.place - b.place);
}

/** FNV-1a: the same text the same number, now and later, so that procedures stay in their segment. */
function hash(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** A name with the abbreviations of offices written out (BHXH: bảo hiểm xã hội), where it has some. */
function writtenOut(name: string, short: ReadonlyMap<string, string>): string | undefined {
  const whole = name.replace(/\p{Lu}{3,}/gu, (letters) => short.get(letters.toLowerCase()) ?? letters);
  // A name all in capitals is no abbreviation.
  return whole === name ? undefined : whole;
}
