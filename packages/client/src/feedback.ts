import {
  challengeWork,
  type FeedbackProgress,
  type FeedbackQuery,
  type FeedbackReceipt,
  type FeedbackRequest,
  followFeedback,
  listFeedback,
  type PublishedFeedback,
  sendFeedback,
} from '@motcua/contract';
import { checkShape } from './core/answer-shape.js';
import { idOrNew } from './core/ids.js';
import type { PagePromise } from './core/paging.js';
import { provenSending, type WorkOptions } from './core/proven-sending.js';
import { Reader } from './core/reader.js';
import { Sender } from './core/sender.js';
import { type CheckedOptions, type RequestOptions, settingsFrom } from './options.js';

/** Feedback as it is given here: the proof is added, and the id where there is none. */
export interface FeedbackToSend extends Omit<FeedbackRequest, 'id' | 'proof'> {
  /** A UUID. Give the same one when the same feedback is sent again, after a reload say: it is kept once, with the same receipt code. */
  id?: string | undefined;
}

/** Feedback of people (phản ánh, kiến nghị) and what is answered. */
export class Feedback {
  readonly #reader: Reader;
  readonly #sender: Sender;

  /** @internal */
  constructor(reader: Reader, sender: Sender) {
    this.#reader = reader;
    this.#sender = sender;
  }

  /**
   * Sends feedback, and gives the receipt code by which it is followed: it is told here alone. The server asks for a proof of work, which
   * is done here, in pieces that leave the page alive. Files make it long: allow more than the 30 s of `timeout`.
   *
   * @throws {ProblemError} 422 `file-refused`; 409 `already-different`; 403 `site-not-allowed`, `switched-off`
   * @throws {NotFoundError} `unknown-agency`, `unknown-procedure`
   *
   * @example
   * const { receiptCode, answerBy } = await feedback.send({
   *   kind: 'correction',
   *   place: { procedure: '1.001193', path: 'cases/thuong/fees', shown: 'Miễn phí' },
   *   text: 'Tại quầy thu 8.000 đồng.',
   * });
   */
  async send(feedback: FeedbackToSend, options: WorkOptions = {}): Promise<FeedbackReceipt> {
    const id = idOrNew(feedback.id);
    const once = provenSending(
      this.#sender,
      {
        challenge: challengeWork,
        ask: { for: 'feedback', id },
        action: sendFeedback,
        body: { ...feedback, id },
        proof: 'kept',
      },
      options,
    );
    return this.#sender.call(sendFeedback, once, options);
  }

  /**
   * How a feedback stands, for its sender.
   *
   * @param receiptCode In any form in which a person types it.
   * @throws {NotFoundError} `no-such-feedback`
   *
   * @example
   * const { state, answer, late } = await feedback.follow('7k3m 9qxd 2f80');
   */
  async follow(receiptCode: string, options?: RequestOptions): Promise<FeedbackProgress> {
    // Most come to send, and never read a code.
    const { checkedReceiptCode } = await import('./core/receipt-code-argument.js');
    return this.#sender.send(followFeedback, { receiptCode: checkedReceiptCode(receiptCode) }, options);
  }

  /**
   * Feedback that was answered in public, newest answer first, without its senders.
   *
   * @example
   * for await (const { text, answer } of feedback.list({ agency: 'xa-nguyen-phich' })) console.log(text, answer);
   */
  list(query: FeedbackQuery = {}, options?: RequestOptions): PagePromise<PublishedFeedback> {
    return this.#reader.list(listFeedback, query, options);
  }
}

/**
 * Opens feedback by itself. Answers must be objects, and nothing more of them is checked unless `check` is given: `feedbackCheck` of
 * `@motcua/client/checks` brings the schemas.
 *
 * @throws {InvalidArgumentError} for an option that cannot be meant
 *
 * @example
 * const feedback = openFeedback({ baseUrl: 'https://dichvu.example.gov.vn/motcua' });
 * const { items } = await feedback.list({ procedure: '1.001193' });
 */
export function openFeedback({ check = checkShape, ...options }: CheckedOptions): Feedback {
  const settings = settingsFrom(options);
  return new Feedback(new Reader(settings, check), new Sender(settings, check));
}

export type {
  Attachment,
  FeedbackPlace,
  FeedbackProgress,
  FeedbackQuery,
  FeedbackReceipt,
  FeedbackSender,
  PublishedFeedback,
} from '@motcua/contract';
export type { AnswerCheck } from './core/answer-shape.js';
export type { Fetch } from './core/attempt.js';
export * from './core/errors.js';
export type { ListPage, PagePromise } from './core/paging.js';
export type { WorkOptions } from './core/proven-sending.js';
export type { CheckedOptions, LiteOptions, RequestOptions } from './options.js';
