import * as z from 'zod/mini';
import { type SearchNotes, SearchNotesSchema } from './search.js';

/** How many of the matches share a value of a filter. */
export interface FacetCount {
  /** To be sent as value of the filter. */
  value: string;
  /** For a reader; absent where the value is a known word (a level, an audience). */
  name?: string;
  /** How many matches have it. */
  count: number;
}

/** Counts by filter. Each is counted with every other filter applied, so that choosing one more value never lies. */
export type Facets = Record<string, FacetCount[]>;

/** A page of a list. */
export interface Page<Item> {
  items: Item[];
  /** How many match in all. */
  total: number;
  /** Opaque; hand it back as `cursor` for the page after. Null on the last page. */
  next: string | null;
  facets?: Facets;
  /** How the words of `q` were understood; only with `q`, on the first page. */
  search?: SearchNotes;
}

/** Schema of a page of `item`. */
export function pageOf<Item>(item: z.ZodMiniType<Item>): z.ZodMiniType<Page<Item>> {
  return z.looseObject({
    items: z.array(item),
    total: z.number(),
    next: z.nullable(z.string()),
    facets: z.optional(
      z.record(
        z.string(),
        z.array(z.looseObject({ value: z.string(), name: z.optional(z.string()), count: z.number() })),
      ),
    ),
    search: z.optional(SearchNotesSchema),
  });
}
