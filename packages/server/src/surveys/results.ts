import {
  levelOfThree,
  type OfficeSurveyResults,
  RATING_LEVELS,
  RATINGS_NEEDED,
  type Survey,
  SURVEY_FACTORS,
  type SurveyAnswers,
  type SurveyQuestion,
  type SurveyShare,
} from '@motcua/contract';
import type { SurveyAnswerRow } from '../store/tables/surveys.js';
import { sampleSize } from './sample-size.js';
import { surveyInterval } from './survey-interval.js';

/** What one person answered, as it is stored. */
export type StoredAnswers = Pick<SurveyAnswerRow, 'agency' | 'mode' | 'answers'>;

/**
 * People who answered, and their answers to questions of levels. The share is of answers, as the index of satisfaction takes it (SIPAS, QĐ
 * 2640/QĐ-BNV); n is of people, since what one person says of five questions is not five people's word: an interval by the number of answers would be too
 * narrow.
 */
class Tally {
  people = 0;
  #answers = 0;
  #satisfied = 0;

  /** Adds the levels that one person chose; a person without any is not counted. */
  add(levels: readonly string[]): void {
    if (levels.length === 0) return;
    this.people += 1;
    this.#answers += levels.length;
    this.#satisfied += levels.filter((level) => levelOfThree(level) !== 'dissatisfied').length;
  }

  /** @param population of which the people were drawn; null where they came by themselves, and no interval says anything */
  share(population: number | undefined | null): SurveyShare {
    if (this.people < RATINGS_NEEDED) return { n: this.people };
    const share = this.#satisfied / this.#answers;
    if (population === null) return { n: this.people, share: rounded(share) };
    const { low, high } = surveyInterval(share, this.people, population);
    return { n: this.people, share: rounded(share), interval: { low: rounded(low), high: rounded(high) } };
  }
}

/**
 * Counts a round. Only who was invited or filled in a paper is in a share: who came by themselves is told apart. Below {@link RATINGS_NEEDED}
 * people there is neither a share nor a count by level or option. Of a round with questions of the index, the whole and the share of an office are of these
 * alone; otherwise of every question of levels.
 *
 * @param survey with its state on the day
 */
export async function countSurvey(
  survey: Survey,
  rows: AsyncIterable<StoredAnswers> | Iterable<StoredAnswers>,
): Promise<OfficeSurveyResults> {
  const { units, questions } = survey;
  const levels = questions.filter(({ kind }) => kind === 'level');
  const indexed = levels.some(({ factor }) => factor !== undefined)
    ? levels.filter(({ factor }) => factor !== undefined)
    : levels;
  const whole = new Tally();
  const everyone = new Tally();
  const ofUnit = new Map(units.map(({ agency }) => [agency, { tally: new Tally(), modes: new Map<string, number>() }]));
  const ofFactor = SURVEY_FACTORS.map((factor) => ({
    factor,
    asked: levels.filter((question) => question.factor === factor),
    tally: new Tally(),
  })).filter(({ asked }) => asked.length > 0);
  const ofQuestion = new Map(questions.map((question) => [question.id, new QuestionTally(question)]));
  const texts = new Map(questions.filter(({ kind }) => kind === 'text').map(({ id }) => [id, [] as string[]]));

  for await (const { agency, mode, answers: json } of rows) {
    const unit = ofUnit.get(agency);
    if (unit === undefined) continue;
    const answers = JSON.parse(json) as SurveyAnswers;
    unit.modes.set(mode, (unit.modes.get(mode) ?? 0) + 1);
    for (const [id, written] of texts) if (typeof answers[id] === 'string') written.push(answers[id]);
    const index = levelsOf(answers, indexed);
    if (mode === 'everyone') {
      everyone.add(index);
      continue;
    }
    whole.add(index);
    unit.tally.add(index);
    for (const { asked, tally } of ofFactor) tally.add(levelsOf(answers, asked));
    for (const [id, tally] of ofQuestion) tally.add(answers[id]);
  }

  const population = units.every(({ served }) => served !== undefined)
    ? units.reduce((sum, { served = 0 }) => sum + served, 0)
    : undefined;
  const { id, title, from, to, state } = survey;
  return {
    survey: { id, title, from, to, ...(state === undefined ? {} : { state }) },
    needed: RATINGS_NEEDED,
    ...whole.share(population),
    factors: ofFactor.map(({ factor, tally }) => ({ factor, ...tally.share(population) })),
    questions: questions.map(({ id, text, kind }) => ({ id, text, kind, ...ofQuestion.get(id)!.result(population) })),
    units: units.map(({ agency, name = agency, served, sample = sampleSize(served) }) => {
      const { tally, modes } = ofUnit.get(agency)!;
      const drawn = (modes.get('invited') ?? 0) + (modes.get('paper') ?? 0);
      return {
        agency,
        name,
        sample,
        ...tally.share(served),
        modes: Object.fromEntries(modes),
        complete: drawn >= sample,
      };
    }),
    everyone: everyone.share(null),
    // By the alphabet: in one order for each question, so that nothing shows which of them one person wrote.
    texts: Object.fromEntries([...texts].map(([id, written]) => [id, written.sort()])),
  };
}

/** Answers to one question. */
class QuestionTally {
  readonly #isLevel: boolean;
  readonly #tally = new Tally();
  readonly #counts: Map<string, number>;
  #people = 0;

  constructor({ kind, options = [] }: SurveyQuestion) {
    this.#isLevel = kind === 'level';
    const choices: readonly string[] = this.#isLevel ? RATING_LEVELS.five : options.map(({ id }) => id);
    this.#counts = new Map(choices.map((choice) => [choice, 0]));
  }

  add(value: SurveyAnswers[string] | undefined): void {
    if (value === undefined) return;
    this.#people += 1;
    for (const one of typeof value === 'string' ? [value] : value) {
      const count = this.#counts.get(one);
      if (count !== undefined) this.#counts.set(one, count + 1);
    }
    if (this.#isLevel && typeof value === 'string') this.#tally.add([value]);
  }

  result(population: number | undefined): SurveyShare & { counts?: Record<string, number> } {
    const share = this.#isLevel ? this.#tally.share(population) : { n: this.#people };
    const isTold = this.#people >= RATINGS_NEEDED && this.#counts.size > 0;
    return { ...share, ...(isTold ? { counts: Object.fromEntries(this.#counts) } : {}) };
  }
}

function levelsOf(answers: SurveyAnswers, questions: readonly SurveyQuestion[]): string[] {
  return questions.flatMap(({ id }) => {
    const value = Object.hasOwn(answers, id) ? answers[id] : undefined;
    return typeof value === 'string' ? [value] : [];
  });
}

/** Four digits: no sample says more. */
function rounded(share: number): number {
  return Math.round(share * 1e4) / 1e4;
}
