import type { Motcua } from '@motcua/client/lite';
import type { Change, ChangeQuery } from '@motcua/contract';
import { Load } from '../base/load-state.js';
import { keyOf } from './entries.js';

/** The publications that were loaded. */
export interface Content {
  changes: Change[];
  total: number;
  next: string | null;
}

/** The first publications that answer a question. */
export async function loadChanges(client: Motcua, query: ChangeQuery, signal: AbortSignal): Promise<Content> {
  const { items, total, next } = await client.changes.list(query, { signal });
  return { changes: items, total, next };
}

/** The publications after those that are shown. */
export class MoreChanges extends Load<undefined> {
  /**
   * Loads the next ones to the end of `content`.
   *
   * @param done told the key of the first new one
   */
  add(client: Motcua, query: ChangeQuery, content: Content, done: (first: string | undefined) => void): void {
    const cursor = content.next;
    if (cursor === null) return;
    this.run(`${JSON.stringify(query)} ${cursor}`, async (signal) => {
      const page = await client.changes.list({ ...query, cursor }, { signal });
      content.changes.push(...page.items);
      content.next = page.next;
      done(page.items[0] && keyOf(page.items[0]));
      return undefined;
    });
  }
}
