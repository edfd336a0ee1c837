import {
  type Problem,
  RATING_LEVELS,
  type SurveyAnswers,
  type SurveyQuestion,
  type SurveyValue,
} from '@motcua/contract';
import type { Scrub } from '../scrub/scrubbed.js';

type Errors = NonNullable<Problem['errors']>;
type Language = 'vi' | 'en';

/** Such as an office writes an id of a question. What else was sent is not repeated: it may be anything of a person. */
const ID = /^[a-z][a-z-]{0,30}\d{0,3}$/;
const LEVELS = new Set<unknown>(RATING_LEVELS.five);

const TEXTS = {
  vi: {
    unknown: 'Đợt khảo sát không có câu hỏi này.',
    required: 'Câu hỏi này phải được trả lời.',
    level: `Hãy chọn một mức: ${RATING_LEVELS.five.join(', ')}.`,
    choice: (ids: string) => `Hãy chọn một phương án của câu hỏi: ${ids}.`,
    choices: (ids: string) => `Hãy chọn các phương án của câu hỏi, mỗi phương án một lần: ${ids}.`,
    text: 'Câu hỏi này được trả lời bằng lời.',
    empty: 'Phải trả lời ít nhất một câu hỏi.',
  },
  en: {
    unknown: 'The survey has no such question.',
    required: 'This question must be answered.',
    level: `Choose one level: ${RATING_LEVELS.five.join(', ')}.`,
    choice: (ids: string) => `Choose one option of the question: ${ids}.`,
    choices: (ids: string) => `Choose options of the question, each once: ${ids}.`,
    text: 'This question is answered in words.',
    empty: 'At least one question must be answered.',
  },
};

type Fault = { question: string; what: keyof (typeof TEXTS)['vi']; options?: string };

/** Answers that fit their questions, or what does not fit. */
export type Checked =
  { answers: SurveyAnswers; errors?: undefined } | { answers?: undefined; errors: (language: Language) => Errors };

/**
 * Checks answers against the questions of their round. What fits is given in the order of the questions, whatever order it was sent in, and
 * without what was left empty.
 */
export function checkAnswers(sent: SurveyAnswers, questions: readonly SurveyQuestion[]): Checked {
  const known = new Set(questions.map(({ id }) => id));
  const faults = Object.keys(sent)
    .filter((id) => !known.has(id))
    .map((id): Fault => ({ question: ID.test(id) ? id : '…', what: 'unknown' }));
  const answers: [string, SurveyValue][] = [];
  for (const question of questions) {
    const value = Object.hasOwn(sent, question.id) ? sent[question.id] : undefined;
    if (value === undefined || value.length === 0) {
      if (question.required) faults.push({ question: question.id, what: 'required' });
      continue;
    }
    const fault = faultOf(question, value);
    if (fault) faults.push(fault);
    else answers.push([question.id, value]);
  }
  if (faults.length > 0) return { errors: (language) => faults.slice(0, 20).map((fault) => told(fault, language)) };
  if (answers.length > 0) return { answers: Object.fromEntries(answers) };
  return { errors: (language) => [{ path: 'answers', message: TEXTS[language].empty }] };
}

/** The answers with their texts scrubbed. */
export function scrubAnswers(
  answers: SurveyAnswers,
  questions: readonly SurveyQuestion[],
  scrub: Scrub,
): SurveyAnswers {
  const texts = new Set(questions.filter(({ kind }) => kind === 'text').map(({ id }) => id));
  return Object.fromEntries(
    Object.entries(answers).map(([id, value]) => [
      id,
      texts.has(id) && typeof value === 'string' ? scrub(value).text : value,
    ]),
  );
}

function faultOf({ id, kind, options = [] }: SurveyQuestion, value: SurveyValue): Fault | undefined {
  const ids = options.map((option) => option.id);
  const told = { question: id, options: ids.join(', ') };
  switch (kind) {
    case 'level':
      return LEVELS.has(value) ? undefined : { ...told, what: 'level' };
    case 'choice':
      return typeof value === 'string' && ids.includes(value) ? undefined : { ...told, what: 'choice' };
    case 'choices': {
      const fits =
        typeof value !== 'string' && new Set(value).size === value.length && value.every((one) => ids.includes(one));
      return fits ? undefined : { ...told, what: 'choices' };
    }
    default:
      return typeof value === 'string' ? undefined : { ...told, what: 'text' };
  }
}

function told({ question, what, options = '' }: Fault, language: Language): Errors[number] {
  const text = TEXTS[language][what];
  return { path: `answers.${question}`, message: typeof text === 'string' ? text : text(options) };
}
