/** A piece of a text that is personal. */
export interface Piece {
  /** Of its first character. */
  start: number;
  /** After its last character. */
  end: number;
  kind: 'phone' | 'paper' | 'mail' | 'code';
}

/** In the order of the text; of two that overlap the first is kept, with all that either covers. */
export function withoutOverlaps(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of [...pieces].sort((one, other) => one.start - other.start || other.end - one.end)) {
    const last = kept.at(-1);
    if (last !== undefined && piece.start < last.end) last.end = Math.max(last.end, piece.end);
    else kept.push({ ...piece });
  }
  return kept;
}

/** The text with something that is in no pattern in place of the pieces; places stay as they are. */
export function without(plain: string, pieces: readonly Piece[]): string {
  return pieces.reduce(
    (text, { start, end }) => text.slice(0, start) + '\uFFFC'.repeat(end - start) + text.slice(end),
    plain,
  );
}

/** Every match of a pattern as a piece. */
export function piecesOf(plain: string, pattern: RegExp, kind: Piece['kind']): Piece[] {
  return [...plain.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind,
  }));
}
