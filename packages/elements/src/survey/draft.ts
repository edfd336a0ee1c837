import type { Survey, SurveyAnswers, SurveyQuestion, SurveyValue } from '@motcua/contract';
import type { SurveyText } from '../locales/survey.js';
import { newId } from '../sending/new-id.js';
import type { Mistake } from '../sending/said.js';

/** What one person has answered so far. */
export class Draft {
  /** Names it for good: sent once more after an answer that was lost, it is counted once. */
  id = newId();
  unit = '';
  readonly #answers = new Map<string, SurveyValue>();

  /** With what was kept; what others wrote there is left out. */
  static from({ id, unit, answers }: Record<string, unknown>): Draft {
    const draft = new Draft();
    if (typeof id === 'string' && /^[\da-f-]{36}$/.test(id)) draft.id = id;
    if (typeof unit === 'string') draft.unit = unit;
    for (const [question, value] of Object.entries(answers ?? {}) as [string, unknown][]) {
      if (typeof value === 'string') draft.answer(question, value);
      else if (Array.isArray(value))
        draft.answer(
          question,
          value.filter((one) => typeof one === 'string'),
        );
    }
    return draft;
  }

  get values(): object {
    return { id: this.id, unit: this.unit, answers: Object.fromEntries(this.#answers) };
  }

  get filled(): boolean {
    return this.#answers.size > 0;
  }

  valueOf(question: string): SurveyValue {
    return this.#answers.get(question) ?? '';
  }

  answer(question: string, value: SurveyValue): void {
    if (value.length > 0) this.#answers.set(question, value);
    else this.#answers.delete(question);
  }

  toggle(question: string, option: string): void {
    const value = this.valueOf(question);
    const chosen = Array.isArray(value) ? value : [];
    this.answer(question, chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen, option]);
  }

  isAnswered({ id }: SurveyQuestion): boolean {
    const value = this.valueOf(id);
    return typeof value === 'string' ? value.trim() !== '' : value.length > 0;
  }

  /** How many of the questions are answered. */
  done({ questions }: Survey): number {
    return questions.filter((question) => this.isAnswered(question)).length;
  }

  /** What has to be answered before it is sent. `numbers`: of the questions as they are shown. */
  mistakes(
    survey: Survey,
    agency: string | undefined,
    questions: readonly SurveyQuestion[],
    own: SurveyText,
  ): Mistake[] {
    const found: Mistake[] = agency ? [] : [{ field: 'unit', said: own.noUnit }];
    questions.forEach((question, at) => {
      if (question.required && !this.isAnswered(question))
        found.push({ field: firstFieldOf(question), said: own.unanswered(at + 1) });
    });
    if (found.length === 0 && this.done(survey) === 0)
      found.push({ field: firstFieldOf(questions[0]!), said: own.nothing });
    return found;
  }

  /** As they are sent: only what the round asks. */
  answers({ questions }: Survey): SurveyAnswers {
    const given = questions.filter((question) => this.isAnswered(question));
    return Object.fromEntries(
      given.map(({ id }) => {
        const value = this.valueOf(id);
        return [id, typeof value === 'string' ? value.trim() : value];
      }),
    );
  }
}

/** Id of the field that takes the focus for a question. */
export function firstFieldOf({ id, kind }: SurveyQuestion): string {
  return kind === 'text' ? `q-${id}` : `q-${id}-0`;
}
