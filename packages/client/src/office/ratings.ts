import {
  exportRatings,
  issueRatingTokens,
  listRatings,
  type OfficeRating,
  type RatingExportRequest,
  type RatingListRequest,
  type RatingResult,
  type RatingReviewRequest,
  type RatingToken,
  reviewRating,
  sendVisits,
  type VisitRating,
} from '@motcua/contract';
import type { BatchLimits, Many } from '../core/batches.js';
import { InvalidArgumentError } from '../core/errors.js';
import type { PagedItems, PagePromise } from '../core/paging.js';
import type { Sender } from '../core/sender.js';
import type { RequestOptions } from '../options.js';
import { type OfficeFile, openFile } from './exported-file.js';
import { listing } from './listing.js';
import { allResults, resultsOf } from './results.js';

/** Which page the links of ratings lead to. */
export interface LinkOptions {
  /** Address of the page with `<motcua-rating>`, without a fragment; no links are made when absent. */
  page?: string | undefined;
}

/** What the server takes in one request, with room for what stands around the items. */
const TOKENS: BatchLimits = { items: 200, bytes: 29_000 };
const VISITS: BatchLimits = { items: 200, bytes: 990_000 };

/** Ratings as the office that was rated sees them. None of them tells whose dossier it was of. */
export class OfficeRatings {
  readonly #sender: Sender;

  /** @internal */
  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Links by which applicants rate, for one dossier or many; many go 200 at a time. The same dossier has the same token.
   *
   * @param dossiers Codes in any printed form.
   * @returns For one its token; for many their tokens in the order of what was given
   *
   * @example
   * const { link } = await office.ratings.tokens('H12.44-250707-0013', { page: 'https://xa.example.gov.vn/danh-gia' });
   */
  tokens(dossier: string, link?: LinkOptions, options?: RequestOptions): Promise<RatingToken>;
  tokens(dossiers: Many<string>, link?: LinkOptions, options?: RequestOptions): Promise<RatingToken[]>;
  async tokens(
    given: string | Many<string>,
    { page }: LinkOptions = {},
    options?: RequestOptions,
  ): Promise<RatingToken | RatingToken[]> {
    const one = typeof given === 'string';
    if (!one && !isWalked(given)) throw new InvalidArgumentError('Give the code of a dossier, or a list of them.');
    const send = async (dossiers: string[]) => {
      const asked = { dossiers, ...(page === undefined ? {} : { page }) };
      return (await this.#sender.send(issueRatingTokens, asked, options)).tokens;
    };
    const all = await allResults(one ? [given] : given, TOKENS, send, options);
    return one ? all[0]! : all;
  }

  /**
   * Hands in ratings of visits that another system of the office took, one or many; many go 200 at a time, one request after another.
   * The id is the key: the same one again is `known`. What is refused is a result, and no error.
   *
   * @returns For one its result; for many their results in the order of what was given
   *
   * @example
   * const results = await office.ratings.visits(pressedToday());
   */
  visits(rating: VisitRating, options?: RequestOptions): Promise<RatingResult>;
  visits(ratings: Many<VisitRating>, options?: RequestOptions): Promise<RatingResult[]>;
  visits(given: VisitRating | Many<VisitRating>, options?: RequestOptions): Promise<RatingResult | RatingResult[]> {
    const send = (ratings: VisitRating[]) => this.#sender.send(sendVisits, { ratings }, options);
    return resultsOf(given, VISITS, send, options);
  }

  /**
   * Ratings, newest first: a page, or all of them as the loop comes to them.
   *
   * @example
   * for await (const { on, level, comment } of office.ratings.list({ commented: true })) console.log(on, level, comment);
   */
  list(query: RatingListRequest = {}, options?: RequestOptions): PagePromise<OfficeRating, PagedItems<OfficeRating>> {
    return listing<OfficeRating, RatingListRequest>(this.#sender, listRatings, query, options);
  }

  /**
   * Asks that a rating which is left out be counted, or decides about it.
   *
   * @throws {NotFoundError} `no-such-rating`
   * @throws {ProblemError} 403 `not-allowed`: a decision needs the scope `ratings:review`
   *
   * @example
   * await office.ratings.review({ id, kind: 'appeal', reason: 'Nhiều người cùng bấm một lúc.' });
   */
  review(review: RatingReviewRequest, options?: RequestOptions): Promise<OfficeRating> {
    return this.#sender.send(reviewRating, review, options);
  }

  /**
   * Ratings of a period as a file. No cell of it is a formula.
   *
   * @throws {NotFoundError} `unknown-agency`
   *
   * @example
   * const { name, bytes } = await office.ratings.export({ from: '2026-07', to: '2026-09', what: 'summary', format: 'xlsx' });
   * await writeFile(name, bytes);
   */
  async export(asked: RatingExportRequest, options?: RequestOptions): Promise<OfficeFile> {
    return openFile(await this.#sender.send(exportRatings, asked, options));
  }
}

function isWalked(given: unknown): boolean {
  return typeof given === 'object' && given !== null && (Symbol.iterator in given || Symbol.asyncIterator in given);
}
