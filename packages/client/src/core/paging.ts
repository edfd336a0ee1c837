import type { Page } from '@motcua/contract';
import type { RequestOptions } from '../options.js';
import { Answer } from './answers.js';
import { UnexpectedAnswerError } from './errors.js';
import type { Reply } from './replies.js';

/** A page of a list, with the way to the next one. */
export interface PagedItems<Item> extends AsyncIterable<Item> {
  items: Item[];
  /** Null on the last page. */
  next: string | null;
  /** The page after this one; null on the last. Options default to those of the first page. */
  nextPage(options?: RequestOptions): Promise<PagedItems<Item> | null>;
}

/** A page of a list: the answer as it came, and the way to the next one. */
export interface ListPage<Item> extends Page<Item>, AsyncIterable<Item> {
  /**
   * The page after this one; null on the last. Options default to those of the first page.
   *
   * @example
   * for (let page = await client.fields.list(); page; page = await page.nextPage()) console.log(page.items.length);
   */
  nextPage(options?: RequestOptions): Promise<ListPage<Item> | null>;
}

/** Asks for the page at a cursor. */
type Turn<Sheet> = (cursor: string, options?: RequestOptions) => PromiseLike<Sheet>;

async function* walk<Item>(first: PromiseLike<PagedItems<Item>>): AsyncGenerator<Item, void, undefined> {
  for (let page: PagedItems<Item> | null = await first; page; page = await page.nextPage()) yield* page.items;
}

function openPage<Item, Sheet extends PagedItems<Item>>(
  data: unknown,
  cursor: string | undefined,
  turn: Turn<Sheet>,
): Sheet {
  const page = data as Sheet;
  if (!Array.isArray(page.items)) throw new UnexpectedAnswerError('shape');
  const next = typeof page.next === 'string' ? page.next : null;
  const nextPage = async (options?: RequestOptions) => {
    if (next === null) return null;
    if (next === cursor) throw new UnexpectedAnswerError('cursor');
    return turn(next, options);
  };
  // Not enumerable: a page prints, compares and clones as the plain answer that it is.
  return Object.defineProperties(page, {
    nextPage: { value: nextPage },
    [Symbol.asyncIterator]: { value: () => walk(Promise.resolve(page)) },
  });
}

/**
 * The promise of a page, and every item from there on: pages are asked for as the loop comes to them.
 *
 * @example
 * const page = await client.procedures.list({ field: ['ho-tich'] });
 * for await (const procedure of client.procedures.list({ level: ['commune'] })) console.log(procedure.name);
 */
export class PagePromise<Item, Sheet extends PagedItems<Item> = ListPage<Item>>
  extends Answer<Sheet>
  implements AsyncIterable<Item>
{
  constructor(reply: Promise<Reply>, cursor: string | undefined, turn: Turn<Sheet>) {
    super(reply, (data) => openPage(data, cursor, turn));
  }

  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    return walk(this);
  }
}
