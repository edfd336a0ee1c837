import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { scrub } from '../scrub.js';

/**
 * 500 comments that were written without knowing how `scrub` works. Before anything was mended by them it took out 93.7 % of 447 pieces
 * and touched 0.4 % of other words; since then they tell that nothing is lost again, and no more how it does with what is new.
 */
const comments = readFileSync(new URL('comments.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { text: string; planted: string[] });

const coresOf = (text: string) => text.split(/\s+/).flatMap((word) => word.replace(/[^\p{L}\p{N}]/gu, '') || []);

/** Half of it in one piece would still tell. */
function isLeft(text: string, piece: string): boolean {
  const half = Math.ceil(piece.length / 2);
  return Array.from({ length: piece.length - half + 1 }, (_, at) => piece.slice(at, at + half)).some((part) =>
    text.includes(part),
  );
}

test('at least 99 of 100 planted pieces are taken out, and at most 1 of 100 other words', (context) => {
  const missed: string[] = [];
  const touched: string[] = [];
  let pieces = 0;
  let words = 0;
  for (const { text, planted } of comments) {
    const { text: scrubbed } = scrub(text);
    pieces += planted.length;
    missed.push(...planted.filter((piece) => isLeft(scrubbed, piece)));
    const left = coresOf(scrubbed);
    const around = coresOf(planted.reduce((rest, piece) => rest.replace(piece, ' '), text));
    words += around.length;
    touched.push(...around.filter((word) => !left.some((one) => one.includes(word))));
  }
  context.diagnostic(`${pieces - missed.length} of ${pieces} taken out, ${touched.length} of ${words} words touched`);
  assert.equal(comments.length, 500);
  assert.ok(missed.length <= pieces / 100, missed.join('\n'));
  assert.ok(touched.length <= words / 100, touched.join(' '));
});
