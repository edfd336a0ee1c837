import { createHash } from 'node:crypto';
import { CursorError } from '@motcua/catalogue';
import { canonicalJson } from '../import/canonical.js';
import type { RatingPlace } from '../store/rating-store.js';

const DAY = /^\d{4}-\d\d-\d\d$/;

/** A cursor that goes on after a rating, for the same filter alone. What is added meanwhile is neither repeated nor a reason to skip. */
export function cursorAfter({ day, subject }: RatingPlace, filter: object): string {
  return Buffer.from(JSON.stringify([nameOf(filter), day, subject])).toString('base64url');
}

/** @throws {CursorError} for a cursor of another filter, or no cursor at all */
export function placeOf(cursor: string, filter: object): RatingPlace {
  const parts = read(cursor);
  if (!Array.isArray(parts) || parts.length !== 3) throw new CursorError();
  const [name, day, subject] = parts as unknown[];
  if (name !== nameOf(filter) || typeof day !== 'string' || !DAY.test(day) || typeof subject !== 'string')
    throw new CursorError();
  return { day, subject };
}

function read(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}

function nameOf(filter: object): string {
  return createHash('sha256').update(canonicalJson(filter)).digest('base64url').slice(0, 8);
}
