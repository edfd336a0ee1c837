import { createHash } from 'node:crypto';
import { type FeedbackQuery, type Page, parseProcedureCode, type PublishedFeedback } from '@motcua/contract';
import { CursorError } from '@motcua/catalogue';
import type { PublicationQuery } from '../store/feedback-store.js';
import type { FeedbackDesk } from './desk.js';
import { publishedOf } from './publication.js';

const ROWS = 50;

/**
 * What was answered in public, newest answer first. A page goes on after the last one of the page before, whatever was published or
 * taken back since.
 *
 * @throws {CursorError} for a cursor of another query, or none at all
 */
export async function listInPublic(
  query: FeedbackQuery,
  { store, catalogue }: Pick<FeedbackDesk, 'store' | 'catalogue'>,
): Promise<Page<PublishedFeedback>> {
  const { agency, kind, limit = ROWS, cursor } = query;
  const procedure = query.procedure === undefined ? undefined : nationalCode(query.procedure, catalogue);
  const name = nameOf({ agency, kind, procedure });
  const asked: PublicationQuery = {
    ...(agency === undefined ? {} : { agency }),
    ...(procedure === undefined ? {} : { procedure }),
    ...(kind === undefined || kind.length === 0 ? {} : { kinds: kind }),
    // One more tells whether there is another page.
    limit: limit + 1,
    ...(cursor === undefined ? {} : { after: read(cursor, name) }),
  };
  const { rows, total } = await store.published(asked);
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items: items.map((row) => publishedOf(row, catalogue.agencies)),
    total,
    next: rows.length > limit && last !== undefined ? write([name, last.answered_on, last.id]) : null,
  };
}

/** Feedback knows procedures by the national code; one that the catalogue lost may still be asked for. */
function nationalCode(printed: string, catalogue: FeedbackDesk['catalogue']): string {
  return catalogue.versionsOf(printed)?.[0]?.code ?? parseProcedureCode(printed).national;
}

function nameOf(query: object): string {
  return createHash('sha1').update(JSON.stringify(query)).digest('base64url').slice(0, 8);
}

function write(parts: readonly string[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

function read(cursor: string, name: string): NonNullable<PublicationQuery['after']> {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw new CursorError();
  }
  if (!Array.isArray(parts) || parts.length !== 3) throw new CursorError();
  const [of, answeredOn, id] = parts as unknown[];
  if (of !== name || typeof answeredOn !== 'string' || typeof id !== 'string') throw new CursorError();
  return { answered_on: answeredOn, id };
}
