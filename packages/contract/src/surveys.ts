import * as z from 'zod/mini';
import { type IsoDate, IsoDateSchema } from './dates.js';
import type { Proof } from './lookups.js';
import type { OpenEnum } from './open-enum.js';
import { type Interval } from './rating-summaries.js';

/** The five factors of the index of satisfaction (SIPAS, QĐ 2640/QĐ-BNV). */
export type SurveyFactor = OpenEnum<'access' | 'procedures' | 'officials' | 'results' | 'feedback'>;

/** The factors in the order of the index. */
export const SURVEY_FACTORS = ['access', 'procedures', 'officials', 'results', 'feedback'] as const;

/** A question of a survey. */
export interface SurveyQuestion {
  /** Within the survey: `c1`. */
  id: string;
  /** `level`: five levels of satisfaction. `choice`, `choices`: one or several of `options`. `text`: own words. */
  kind: OpenEnum<'level' | 'choice' | 'choices' | 'text'>;
  /** As it is asked. */
  text: string;
  /** Of a `level`: what of the index it belongs to. */
  factor?: SurveyFactor;
  /** Of a `choice`: 2 to 20. */
  options?: { id: string; text: string }[];
  /** True: it must be answered. */
  required?: boolean;
  /** Explained below the question. */
  help?: string;
}

/** An office that is surveyed. */
export interface SurveyUnit {
  /** Id of the agency. */
  agency: string;
  /** Its name; filled in by the server. */
  name?: string;
  /** How many people it served in the period: the population. */
  served?: number;
  /** How many are to be asked; computed from `served` when absent (95 %, give or take 5 points, finite population). */
  sample?: number;
}

/** A round of a survey, without its questions. */
export interface SurveyRound {
  /** `2026-2`. Letters, digits and dashes. */
  id: string;
  /** `Khảo sát mức độ hài lòng 6 tháng cuối năm 2026`. */
  title: string;
  /** First day on which it is answered. */
  from: IsoDate;
  /** Last day on which it is answered. */
  to: IsoDate;
  /** `planned`, `open` or `closed` on the day it is asked for. */
  state?: OpenEnum<'planned' | 'open' | 'closed'>;
  /** True: everyone may answer by the page, and is told apart from who was invited. False: by invitation and on paper only. */
  everyone?: boolean;
}

/** A round of a survey: the same questions every six months, where no device asks. */
export interface Survey extends SurveyRound {
  /** Who asks and what for, shown before the questions. */
  introduction?: string;
  /** The offices that are judged. */
  units: SurveyUnit[];
  /** 1 to 40. */
  questions: SurveyQuestion[];
}

/** Rounds, newest first. */
export interface SurveyList {
  /** Without their questions. */
  items: SurveyRound[];
}

/** Which rounds. */
export interface SurveyListQuery {
  /** Id of an agency that is surveyed. */
  agency?: string;
}

/** An answer: a level of five (`RatingLevel`), ids of options, or text, by the kind of the question. */
export type SurveyValue = string | string[];

/** What one person answered, by ids of questions. */
export type SurveyAnswers = Record<string, SurveyValue>;

/** Answers given on a page. */
export interface AnswerSurveyRequest {
  /** Names it for good, a UUID made by the sender. */
  id: string;
  /** Of the survey. */
  survey: string;
  /** Id of the agency that is judged. */
  agency: string;
  answers: SurveyAnswers;
  /** Code of an invitation: good for one answer. Absent for a survey that is open to everyone. */
  invitation?: string;
  /** Key of the site that shows it; not needed on pages of the server itself. */
  site?: string;
  /** Needed without an invitation. */
  proof?: Proof;
}

/** What became of it. */
export interface AnswerSurveyAnswer {
  /** `known`: it was stored before. */
  outcome: OpenEnum<'stored' | 'known'>;
}

/** How people were asked. Who was drawn is the sample; who came by themselves is told apart. */
export type SurveyMode = OpenEnum<'invited' | 'paper' | 'everyone'>;

/** A rounded share of those who are satisfied. */
export interface SurveyShare {
  /** People who answered: what one of them says of several questions is not several people's word. */
  n: number;
  /** Share of rất hài lòng and hài lòng among their answers, 0 to 1; absent below `needed`. */
  share?: number;
  /** Of the share, narrowed by how much of the population was asked. */
  interval?: Interval;
}

/** What was answered to one question. */
export interface SurveyQuestionResult extends SurveyShare {
  /** Within the survey. */
  id: string;
  /** As it was asked. */
  text: string;
  /** As in the survey. */
  kind: OpenEnum<'level' | 'choice' | 'choices' | 'text'>;
  /** How often each level or option was chosen. Texts are for the office alone. */
  counts?: Record<string, number>;
}

/** What was answered about one office. */
export interface SurveyUnitResult extends SurveyShare {
  /** Id of the agency. */
  agency: string;
  /** Its name. */
  name: string;
  /** How many were to be asked. */
  sample: number;
  /** Answers by how people were asked; only `invited` and `paper` count. */
  modes: Record<string, number>;
  /** True: as many as were to be asked have answered. */
  complete: boolean;
}

/** What a round found. Closed rounds only, but for the office. */
export interface SurveyResults extends SurveyShare {
  /** The round. */
  survey: SurveyRound;
  /** How many people are needed before a share is told. */
  needed: number;
  /** By factor of the index: every answer to a level of that factor. */
  factors: (SurveyShare & { factor: SurveyFactor })[];
  /** In the order in which they were asked. */
  questions: SurveyQuestionResult[];
  /** Every office that was surveyed. */
  units: SurveyUnitResult[];
  /** Who came by themselves: told, and not counted. */
  everyone: SurveyShare;
}

/** A round as it is planned. */
export type PlanSurveyRequest = Omit<Survey, 'state'>;

/** Asks for invitations. */
export interface InviteRequest {
  /** Id of the round. */
  survey: string;
  /** Id of the agency that is judged. */
  agency: string;
  /** 1 to 2,000. */
  count: number;
  /** Page with `<motcua-survey>`; links are made to it. */
  page?: string;
}

/** Codes, each good for one answer. They are told once and lead to nobody. */
export interface Invitations {
  /** As many as were asked for. */
  invitations: { code: string; link?: string }[];
}

/** Paper forms that were filled in by hand and are typed in. */
export interface SurveyPapersRequest {
  /** Id of the round. */
  survey: string;
  /** Id of the agency that is judged. */
  agency: string;
  /** 1 to 200. */
  papers: {
    /** Number on the form, within survey and agency: typed in twice, it counts once. */
    number: string;
    answers: SurveyAnswers;
  }[];
}

/** What became of each paper, in their order. */
export interface SurveyPapersAnswer {
  /** One for each paper. */
  results: {
    outcome: OpenEnum<'stored' | 'known' | 'refused'>;
    problem?: { code: OpenEnum<'already-different' | 'unfit'>; detail: string };
  }[];
}

/** Asks for the results for the office: also of a round that is still open, with texts. */
export interface SurveyResultsRequest {
  /** Id of the round. */
  survey: string;
}

/** Results for the office. */
export interface OfficeSurveyResults extends SurveyResults {
  /** What was written, by id of question; personal data was taken out before it was stored. */
  texts: Record<string, string[]>;
}

const share = {
  n: /*#__PURE__*/ z.number(),
  share: /*#__PURE__*/ z.optional(/*#__PURE__*/ z.number()),
  interval: /*#__PURE__*/ z.optional(
    /*#__PURE__*/ z.looseObject({ low: /*#__PURE__*/ z.number(), high: /*#__PURE__*/ z.number() }),
  ),
};

const round = {
  id: /*#__PURE__*/ z.string(),
  title: /*#__PURE__*/ z.string(),
  from: IsoDateSchema,
  to: IsoDateSchema,
  state: /*#__PURE__*/ z.optional(/*#__PURE__*/ z.string()),
  everyone: /*#__PURE__*/ z.optional(/*#__PURE__*/ z.boolean()),
};

export const SurveyRoundSchema: z.ZodMiniType<SurveyRound> = /*#__PURE__*/ z.looseObject(round);

export const SurveySchema: z.ZodMiniType<Survey> = /*#__PURE__*/ z.looseObject({
  ...round,
  introduction: z.optional(z.string()),
  units: z.array(
    z.looseObject({
      agency: z.string(),
      name: z.optional(z.string()),
      served: z.optional(z.number()),
      sample: z.optional(z.number()),
    }),
  ),
  questions: z.array(
    z.looseObject({
      id: z.string(),
      kind: z.string(),
      text: z.string(),
      factor: z.optional(z.string()),
      options: z.optional(z.array(z.looseObject({ id: z.string(), text: z.string() }))),
      required: z.optional(z.boolean()),
      help: z.optional(z.string()),
    }),
  ),
});

export const SurveyListSchema: z.ZodMiniType<SurveyList> = /*#__PURE__*/ z.looseObject({
  items: z.array(SurveyRoundSchema),
});

export const AnswerSurveyAnswerSchema: z.ZodMiniType<AnswerSurveyAnswer> = /*#__PURE__*/ z.looseObject({
  outcome: z.string(),
});

const results = {
  ...share,
  survey: SurveyRoundSchema,
  needed: /*#__PURE__*/ z.number(),
  factors: /*#__PURE__*/ z.array(/*#__PURE__*/ z.looseObject({ ...share, factor: /*#__PURE__*/ z.string() })),
  questions: /*#__PURE__*/ z.array(
    /*#__PURE__*/ z.looseObject({
      ...share,
      id: /*#__PURE__*/ z.string(),
      text: /*#__PURE__*/ z.string(),
      kind: /*#__PURE__*/ z.string(),
      counts: /*#__PURE__*/ z.optional(/*#__PURE__*/ z.record(/*#__PURE__*/ z.string(), /*#__PURE__*/ z.number())),
    }),
  ),
  units: /*#__PURE__*/ z.array(
    /*#__PURE__*/ z.looseObject({
      ...share,
      agency: /*#__PURE__*/ z.string(),
      name: /*#__PURE__*/ z.string(),
      sample: /*#__PURE__*/ z.number(),
      modes: /*#__PURE__*/ z.record(/*#__PURE__*/ z.string(), /*#__PURE__*/ z.number()),
      complete: /*#__PURE__*/ z.boolean(),
    }),
  ),
  everyone: /*#__PURE__*/ z.looseObject(share),
};

export const SurveyResultsSchema: z.ZodMiniType<SurveyResults> = /*#__PURE__*/ z.looseObject(results);

export const OfficeSurveyResultsSchema: z.ZodMiniType<OfficeSurveyResults> = /*#__PURE__*/ z.looseObject({
  ...results,
  texts: z.record(z.string(), z.array(z.string())),
});

export const InvitationsSchema: z.ZodMiniType<Invitations> = /*#__PURE__*/ z.looseObject({
  invitations: z.array(z.looseObject({ code: z.string(), link: z.optional(z.string()) })),
});

export const SurveyPapersAnswerSchema: z.ZodMiniType<SurveyPapersAnswer> = /*#__PURE__*/ z.looseObject({
  results: z.array(
    z.looseObject({
      outcome: z.string(),
      problem: z.optional(z.looseObject({ code: z.string(), detail: z.string() })),
    }),
  ),
});
