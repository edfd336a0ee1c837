import {
  type FeedbackListRequest,
  type FeedbackRecord,
  handleFeedback,
  type HandleFeedbackRequest,
  listOfficeFeedback,
  type OfficeFeedback,
  readFeedback,
} from '@motcua/contract';
import type { PagedItems, PagePromise } from '../core/paging.js';
import type { Sender } from '../core/sender.js';
import type { RequestOptions } from '../options.js';
import { listing } from './listing.js';

/** What comes along with a feedback. */
export interface FeedbackReadOptions {
  /** True: the files that were sent along, in Base64. */
  attachments?: boolean | undefined;
}

/** Feedback of people, as the office handles it. */
export class FeedbackDesk {
  readonly #sender: Sender;

  /** @internal */
  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Feedback of the office, the most urgent first: a page, or all of it as the loop comes to it.
   *
   * @example
   * for await (const { id, answerBy } of office.feedback.list({ late: true })) console.log(id, answerBy);
   */
  list(
    query: FeedbackListRequest = {},
    options?: RequestOptions,
  ): PagePromise<OfficeFeedback, PagedItems<OfficeFeedback>> {
    return listing<OfficeFeedback, FeedbackListRequest>(this.#sender, listOfficeFeedback, query, options);
  }

  /**
   * One feedback with its sender.
   *
   * @throws {NotFoundError} `no-such-feedback`
   *
   * @example
   * const { sender, files } = await office.feedback.read(id, { attachments: true });
   */
  read(id: string, { attachments }: FeedbackReadOptions = {}, options?: RequestOptions): Promise<FeedbackRecord> {
    return this.#sender.send(readFeedback, { id, ...(attachments === undefined ? {} : { attachments }) }, options);
  }

  /**
   * Does one step. The event is the key: the same step again changes nothing.
   *
   * @throws {NotFoundError} `no-such-feedback`, `unknown-agency`
   * @throws {ProblemError} 409 `not-possible` in its state, `already-different`
   *
   * @example
   * await office.feedback.handle({ id, event: 'xl-2026-0118', handling: { kind: 'answered', answer } });
   */
  handle(step: HandleFeedbackRequest, options?: RequestOptions): Promise<FeedbackRecord> {
    return this.#sender.send(handleFeedback, step, options);
  }
}
