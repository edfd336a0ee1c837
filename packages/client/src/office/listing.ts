import type { Action } from '@motcua/contract';
import { type PagedItems, PagePromise } from '../core/paging.js';
import type { Sender } from '../core/sender.js';
import type { RequestOptions } from '../options.js';

/** A list that is asked for by POST, from a page on. */
export function listing<Item, Query extends { cursor?: string }>(
  sender: Sender,
  action: Action<Query, { items: Item[]; next: string | null }>,
  query: Query,
  options: RequestOptions = {},
): PagePromise<Item, PagedItems<Item>> {
  const reply = sender.reply(action, (post) => post(action, query), options);
  return new PagePromise(reply, query.cursor, (cursor, over) =>
    listing(sender, action, { ...query, cursor }, { ...options, ...over }),
  );
}
