import {
  answerSurvey,
  type AnswerSurveyAnswer,
  type AnswerSurveyRequest,
  challengeWork,
  getSurvey,
  getSurveyResults,
  listSurveys,
  type Survey,
  type SurveyList,
  type SurveyListQuery,
  type SurveyResults,
} from '@motcua/contract';
import type { Answer } from './core/answers.js';
import { checkShape } from './core/answer-shape.js';
import { idOrNew } from './core/ids.js';
import { provenSending, type WorkOptions } from './core/proven-sending.js';
import { Reader } from './core/reader.js';
import { Sender } from './core/sender.js';
import { type CheckedOptions, type RequestOptions, settingsFrom } from './options.js';

/** Answers as they are given here: the proof is added, and the id where there is none. */
export interface SurveyAnswerToSend extends Omit<AnswerSurveyRequest, 'id' | 'proof'> {
  /** A UUID. Give the same one when the same answers are sent again, after a reload say: they are counted once. */
  id?: string | undefined;
}

/** Rounds of the survey of satisfaction (khảo sát mức độ hài lòng). */
export class Surveys {
  readonly #reader: Reader;
  readonly #sender: Sender;

  /** @internal */
  constructor(reader: Reader, sender: Sender) {
    this.#reader = reader;
    this.#sender = sender;
  }

  /**
   * The rounds, newest first.
   *
   * @example
   * const { items } = await surveys.list({ agency: 'xa-nguyen-phich' });
   * const open = items.find(({ state }) => state === 'open');
   */
  list(query: SurveyListQuery = {}, options?: RequestOptions): Answer<SurveyList> {
    return this.#reader.read(listSurveys, { query }, options);
  }

  /**
   * One round with its questions.
   *
   * @throws {NotFoundError} `no-such-survey`
   *
   * @example
   * const { questions } = await surveys.get('2026-2');
   */
  get(id: string, options?: RequestOptions): Answer<Survey> {
    return this.#reader.read(getSurvey, { path: { id } }, options);
  }

  /**
   * What a round found.
   *
   * @throws {NotFoundError} `no-such-survey`
   * @throws {ProblemError} 409 `survey-not-closed`
   *
   * @example
   * const { share, interval, units } = await surveys.results('2026-1');
   */
  results(id: string, options?: RequestOptions): Answer<SurveyResults> {
    return this.#reader.read(getSurveyResults, { path: { id } }, options);
  }

  /**
   * Sends what one person answered. Without an invitation it costs a proof of work, which is done here, in pieces that leave the page
   * alive. All tries have the same id, so that an answer that was lost does not count twice.
   *
   * @throws {ProblemError} 409 `survey-not-open`, `no-such-invitation`, `already-different`; 403 `site-not-allowed`, `switched-off`
   * @throws {NotFoundError} `no-such-survey`, `unknown-agency`
   *
   * @example
   * await surveys.answer({ survey: '2026-2', agency: 'xa-nguyen-phich', answers: { c1: 'satisfied' }, invitation });
   */
  async answer(answer: SurveyAnswerToSend, options: WorkOptions = {}): Promise<AnswerSurveyAnswer> {
    const id = idOrNew(answer.id);
    const once = provenSending(
      this.#sender,
      {
        challenge: challengeWork,
        ask: { for: 'survey', id },
        action: answerSurvey,
        body: { ...answer, id },
        proof: answer.invitation === undefined ? 'kept' : 'asked',
      },
      options,
    );
    return this.#sender.call(answerSurvey, once, options);
  }
}

/**
 * Opens surveys by themselves. Answers must be objects, and nothing more of them is checked unless `check` is given: `surveyCheck` of
 * `@motcua/client/checks` brings the schemas.
 *
 * @throws {InvalidArgumentError} for an option that cannot be meant
 *
 * @example
 * const surveys = openSurveys({ baseUrl: 'https://dichvu.example.gov.vn/motcua' });
 * const { items } = await surveys.list();
 */
export function openSurveys({ check = checkShape, ...options }: CheckedOptions): Surveys {
  const settings = settingsFrom(options);
  return new Surveys(new Reader(settings, check), new Sender(settings, check));
}

export type {
  AnswerSurveyAnswer,
  Survey,
  SurveyAnswers,
  SurveyList,
  SurveyListQuery,
  SurveyQuestion,
  SurveyResults,
} from '@motcua/contract';
export type { Answer, WithResponse } from './core/answers.js';
export type { AnswerCheck } from './core/answer-shape.js';
export type { Fetch } from './core/attempt.js';
export * from './core/errors.js';
export type { WorkOptions } from './core/proven-sending.js';
export type { CheckedOptions, LiteOptions, RequestOptions } from './options.js';
