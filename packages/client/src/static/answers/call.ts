import type { IsoDate } from '@motcua/contract';
import type { Publication } from '../publication.js';

/** What an answer is made from. */
export interface Call<Query extends object = object> {
  publication: Publication;
  query: Query;
  /** Parts of the path, in their order. */
  parts: readonly string[];
  /** Today in Việt Nam. */
  today: IsoDate;
}
