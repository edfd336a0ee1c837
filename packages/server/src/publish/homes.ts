import { createHash } from 'node:crypto';
import { LEVELS } from '@motcua/contract';
import type { Span } from './spans.js';

/** So many procedures are in the first file, and so many in the front of a group. */
export const FIRST = 50;
const FRONT = 40;
/** A chunk ends after so many codes at the earliest and at the latest, and else before a code of which one in so many begins one. */
const [SHORTEST, LONGEST, ONE_IN] = [20, 64, 24];

/** Codes whose rows are in one group of files. */
export interface Home {
  /** The most local level. */
  level: string;
  /** Codes of each file, in order. */
  chunks: string[][];
}

/**
 * Where the rows of each procedure are. A procedure whose content changes stays where it is, and one that is new or gone moves
 * none but the neighbours in its own file.
 *
 * @param spans in the order of the default listing
 * @param first codes of the first file
 * @param all every code; one that never was in force is in no listing, but who asks for it is told why
 */
export function homesOf(spans: readonly Span[], first: ReadonlySet<string>, all: readonly string[] = []): Home[] {
  const levels = new Map<string, string>();
  for (const { entry } of spans) levels.set(entry.code, mostLocal(entry.row.level));
  for (const code of all) if (!levels.has(code)) levels.set(code, 'other');
  const byLevel = new Map<string, string[]>();
  for (const [code, level] of levels) {
    if (first.has(code)) continue;
    const codes = byLevel.get(level);
    if (codes) codes.push(code);
    else byLevel.set(level, [code]);
  }
  return [...byLevel]
    .sort(([a], [b]) => placeOf(b) - placeOf(a) || (a < b ? -1 : 1))
    .flatMap(([level, codes]): Home[] => {
      const rest = codes.splice(FRONT).sort();
      const front = { level, chunks: [codes.sort()] };
      return rest.length === 0 ? [front] : [front, { level, chunks: chunksOf(rest) }];
    });
}

/** The most local level; `other` is what no tier of government handles. */
function mostLocal(levels: readonly string[]): string {
  return [...levels].sort((a, b) => placeOf(b) - placeOf(a))[0] ?? 'other';
}

function placeOf(level: string): number {
  return level === 'other' ? -1 : LEVELS.findIndex((known) => known === level);
}

function chunksOf(codes: readonly string[]): string[][] {
  const chunks: string[][] = [];
  let chunk: string[] = [];
  for (const code of codes) {
    if (chunk.length >= LONGEST || (chunk.length >= SHORTEST && beginsChunk(code))) {
      chunks.push(chunk);
      chunk = [];
    }
    chunk.push(code);
  }
  if (chunk.length > 0) chunks.push(chunk);
  return chunks;
}

/** Decided by the code alone, so that files end in the same places whatever else there is. */
function beginsChunk(code: string): boolean {
  return createHash('sha256').update(code).digest().readUInt32BE() % ONE_IN === 0;
}
