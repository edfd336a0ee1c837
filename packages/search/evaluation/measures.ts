import type { Search } from '@motcua/search';
import type { Question } from './files.js';

/** How one question went. */
export interface Outcome {
  question: Question;
  /** Codes expected that the corpus has. */
  expected: string[];
  outcome: string;
  /** Place of the first right answer, from 1; 0 for none in the first ten. */
  place: number;
  first: boolean;
  five: boolean;
  got: { code: string; name: string }[];
}

/** Share of questions with a right answer first, in the first five, and the mean of 1/place. */
export interface Measure {
  n: number;
  hit1: number;
  hit5: number;
  mrr: number;
}

/** Asks every question. Those whose answers the corpus does not have are left out, except where none is expected. */
export function askAll(search: Search, questions: readonly Question[], has: (code: string) => boolean): Outcome[] {
  return questions.flatMap((question) => {
    const expected = question.expectedCodes.filter(has);
    if (expected.length === 0 && question.kind !== 'out_of_scope') return [];
    const answer = search.search(question.query, { limit: 10 });
    // Procedures of one name share a row; only the one that the row opens counts.
    const got = answer.hits.map(({ code, name }) => ({ code, name }));
    const codes = got.map(({ code }) => code);
    const place = codes.findIndex((code) => expected.includes(code)) + 1;
    const five = codes.slice(0, 5);
    return {
      question,
      expected,
      outcome: answer.outcome,
      place,
      first: place === 1,
      // Who compares wants every one of them.
      five: question.kind === 'compare' ? expected.every((code) => five.includes(code)) : place > 0 && place <= 5,
      got,
    };
  });
}

const share = (part: number, of: number): number => (of === 0 ? 0 : Math.round((1000 * part) / of) / 1000);

export function measure(outcomes: readonly Outcome[]): Measure {
  const asked = outcomes.filter(({ question }) => question.kind !== 'out_of_scope');
  return {
    n: asked.length,
    hit1: share(asked.filter(({ first }) => first).length, asked.length),
    hit5: share(asked.filter(({ five }) => five).length, asked.length),
    mrr: share(
      asked.reduce((sum, { place }) => sum + (place === 0 ? 0 : 1 / place), 0),
      asked.length,
    ),
  };
}

/** How often it asked back, and what became of questions that are no procedure. */
export function honesty(outcomes: readonly Outcome[]): Record<string, number> {
  const of = (kind: string): Outcome[] => outcomes.filter(({ question }) => question.kind === kind);
  const with_ = (some: readonly Outcome[], ...names: string[]): number =>
    share(some.filter(({ outcome }) => names.includes(outcome)).length, some.length);
  const outside = of('out_of_scope');
  return {
    ambiguous: of('clarify').length,
    ambiguousAsked: with_(of('clarify'), 'ask'),
    clearAsked: with_(of('answer'), 'ask'),
    clearDeclined: with_(of('answer'), 'none', 'refer'),
    outOfScope: outside.length,
    outOfScopeReferred: with_(outside, 'refer'),
    outOfScopeDeclined: with_(outside, 'none'),
    outOfScopeWronglyAnswered: with_(outside, 'found', 'ask'),
  };
}

/** Measures of each group, by its name. */
export function grouped(
  outcomes: readonly Outcome[],
  groupOf: (question: Question) => string,
): Record<string, Measure> {
  const names = [...new Set(outcomes.map(({ question }) => groupOf(question)))].sort();
  return Object.fromEntries(
    names.map((name) => [name, measure(outcomes.filter(({ question }) => groupOf(question) === name))]),
  );
}
