import {
  challengeWork,
  getRatingForm,
  openRating,
  type RatingAnswer,
  type RatingForm,
  type RatingFormQuery,
  type RatingInvitation,
  type RatingRequest,
  type RatingSummary,
  type RatingSummaryQuery,
  sendRating,
  summariseRatings,
} from '@motcua/contract';
import type { Answer } from './core/answers.js';
import { checkShape } from './core/answer-shape.js';
import { InvalidArgumentError } from './core/errors.js';
import { idOrNew } from './core/ids.js';
import { provenSending, type WorkOptions } from './core/proven-sending.js';
import { Reader } from './core/reader.js';
import { Sender } from './core/sender.js';
import { type CheckedOptions, type RequestOptions, settingsFrom } from './options.js';

/** A rating as it is given here: the proof is added, and the id where there is none. */
export interface RatingToSend extends Omit<RatingRequest, 'id' | 'proof'> {
  /** A UUID. Give the same one when the same rating is sent again, after a reload say: it is counted once. */
  id?: string | undefined;
}

/** How satisfied people are (đánh giá mức độ hài lòng). */
export class Ratings {
  readonly #reader: Reader;
  readonly #sender: Sender;

  /** @internal */
  constructor(reader: Reader, sender: Sender) {
    this.#reader = reader;
    this.#sender = sender;
  }

  /**
   * How ratings are asked for on a site, and whether they are: `open: false` with a `notice` while they are switched off.
   *
   * @throws {ProblemError} 403 `site-not-allowed`: the page is of no site that may send
   *
   * @example
   * const form = await ratings.form({ site: 'mcs_an-xuyen' });
   */
  form(query: RatingFormQuery = {}, options?: RequestOptions): Answer<RatingForm> {
    return this.#reader.read(getRatingForm, { query }, options);
  }

  /**
   * What is rated with the token of a link, `#danh-gia=…`. It goes by POST, so that it stands in no address.
   *
   * @throws {NotFoundError} `no-such-token`
   *
   * @example
   * const { state, procedure, agency } = await ratings.open(token);
   */
  async open(token: string, options?: RequestOptions): Promise<RatingInvitation> {
    if (typeof token !== 'string' || !/^[\w.-]{20,200}$/.test(token))
      throw new InvalidArgumentError('"token" must be what stands behind "#danh-gia=" in the link, unchanged.');
    return this.#sender.send(openRating, { token }, options);
  }

  /**
   * Sends a rating. One of a page costs a proof of work, which is done here, in pieces that leave the page alive; the token of a dossier
   * is proof enough. All tries have the same id, so that an answer that was lost does not count twice.
   *
   * @throws {ProblemError} 409 `already-rated`, `not-yet`, `too-late`, `already-different`; 403 `site-not-allowed`, `switched-off`
   * @throws {NotFoundError} `no-such-token`, `unknown-agency`, `unknown-procedure`
   *
   * @example
   * const about = { kind: 'page', agency: 'xa-nguyen-phich', procedure: '1.001193' };
   * const { outcome } = await ratings.send({ about, level: 'satisfied' }, { onWork: (share) => console.log(share) });
   */
  async send(rating: RatingToSend, options: WorkOptions = {}): Promise<RatingAnswer> {
    const id = idOrNew(rating.id);
    const once = provenSending(
      this.#sender,
      {
        challenge: challengeWork,
        ask: { for: 'rating', id },
        action: sendRating,
        body: { ...rating, id },
        proof: rating.about.kind === 'page' ? 'kept' : 'asked',
      },
      options,
    );
    return this.#sender.call(sendRating, once, options);
  }

  /**
   * How satisfied people were: count, share with its interval, month by month. Absent shares are of too few ratings.
   *
   * @throws {NotFoundError} `unknown-agency`, `unknown-procedure`
   *
   * @example
   * const { n, share, interval, groups } = await ratings.summary({ from: '2026-07', to: '2026-09', by: 'agency' });
   */
  summary(query: RatingSummaryQuery = {}, options?: RequestOptions): Answer<RatingSummary> {
    return this.#reader.read(summariseRatings, { query }, options);
  }
}

/**
 * Opens ratings by themselves. Answers must be objects, and nothing more of them is checked unless `check` is given: `ratingCheck` of
 * `@motcua/client/checks` brings the schemas.
 *
 * @throws {InvalidArgumentError} for an option that cannot be meant
 *
 * @example
 * const ratings = openRatings({ baseUrl: 'https://dichvu.example.gov.vn/motcua' });
 * const { share, n } = await ratings.summary({ agency: 'xa-nguyen-phich' });
 */
export function openRatings({ check = checkShape, ...options }: CheckedOptions): Ratings {
  const settings = settingsFrom(options);
  return new Ratings(new Reader(settings, check), new Sender(settings, check));
}

export type {
  RatingAnswer,
  RatingForm,
  RatingFormQuery,
  RatingInvitation,
  RatingSummary,
  RatingSummaryQuery,
} from '@motcua/contract';
export type { Answer, WithResponse } from './core/answers.js';
export type { AnswerCheck } from './core/answer-shape.js';
export type { Fetch } from './core/attempt.js';
export * from './core/errors.js';
export { newId } from './core/ids.js';
export type { WorkOptions } from './core/proven-sending.js';
export type { CheckedOptions, LiteOptions, RequestOptions } from './options.js';
