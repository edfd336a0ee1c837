import {
  enterSurveyPapers,
  type Invitations,
  type InviteRequest,
  inviteToSurvey,
  type OfficeSurveyResults,
  planSurvey,
  type PlanSurveyRequest,
  readSurveyResults,
  type Survey,
  type SurveyPapersAnswer,
  type SurveyPapersRequest,
} from '@motcua/contract';
import type { BatchLimits, Many } from '../core/batches.js';
import type { Sender } from '../core/sender.js';
import type { RequestOptions } from '../options.js';
import { resultsOf } from './results.js';

/** A paper form that is typed in. */
export type SurveyPaper = SurveyPapersRequest['papers'][number];
/** What became of one. */
export type SurveyPaperResult = SurveyPapersAnswer['results'][number];

/** Whose forms are typed in. */
export type SurveyPapersOf = Omit<SurveyPapersRequest, 'papers'>;

/** What the server takes in one request, with room for what stands around the items. */
const PAPERS: BatchLimits = { items: 200, bytes: 3_990_000 };

/** Rounds of the survey of satisfaction, as the office runs them. */
export class OfficeSurveys {
  readonly #sender: Sender;

  /** @internal */
  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Plans a round. The same id again changes one that nobody has answered yet.
   *
   * @throws {ProblemError} 409 `not-possible`: it has answers
   * @throws {NotFoundError} `unknown-agency`
   *
   * @example
   * const { units } = await office.surveys.plan(round); // each with how many are to be asked
   */
  plan(round: PlanSurveyRequest, options?: RequestOptions): Promise<Survey> {
    return this.#sender.send(planSurvey, round, options);
  }

  /**
   * Codes of invitations, each good for one answer. They are told once and lead to nobody; those whose answer was lost are never used.
   *
   * @throws {NotFoundError} `no-such-survey`, `unknown-agency`
   * @throws {ProblemError} 409 `survey-not-open`
   *
   * @example
   * const { invitations } = await office.surveys.invite({ survey: '2026-2', agency: 'xa-nguyen-phich', count: 352 });
   */
  invite(invite: InviteRequest, options?: RequestOptions): Promise<Invitations> {
    return this.#sender.send(inviteToSurvey, invite, options);
  }

  /**
   * Hands in paper forms, one or many; many go 200 at a time, one request after another. The number is the key: the same one again is
   * `known`. What is refused is a result, and no error.
   *
   * @returns For one its result; for many their results in the order of what was given
   *
   * @example
   * const results = await office.surveys.papers({ survey: '2026-2', agency: 'xa-nguyen-phich' }, typedIn);
   */
  papers(of: SurveyPapersOf, paper: SurveyPaper, options?: RequestOptions): Promise<SurveyPaperResult>;
  papers(of: SurveyPapersOf, papers: Many<SurveyPaper>, options?: RequestOptions): Promise<SurveyPaperResult[]>;
  papers(
    { survey, agency }: SurveyPapersOf,
    given: SurveyPaper | Many<SurveyPaper>,
    options?: RequestOptions,
  ): Promise<SurveyPaperResult | SurveyPaperResult[]> {
    const send = (papers: SurveyPaper[]) => this.#sender.send(enterSurveyPapers, { survey, agency, papers }, options);
    return resultsOf(given, PAPERS, send, options);
  }

  /**
   * Results of a round for the office: also while it is open, and with what was written.
   *
   * @throws {NotFoundError} `no-such-survey`
   *
   * @example
   * const { n, units, texts } = await office.surveys.results('2026-2');
   */
  results(survey: string, options?: RequestOptions): Promise<OfficeSurveyResults> {
    return this.#sender.send(readSurveyResults, { survey }, options);
  }
}
