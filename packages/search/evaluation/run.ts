import { parseArgs } from 'node:util';
import { createSearch } from '@motcua/search';
import { derivedMeasures, pairsByMarks } from './derived.js';
import { documentOf } from './documents.js';
import { readCorpus, readQuestions } from './files.js';
import { askAll, grouped, honesty, measure, type Outcome } from './measures.js';

const HELP = `How well search finds what people ask for.

  npm run --silent eval:search -- --corpus FILE.jsonl --queries FILE.jsonl [--queries FILE.jsonl …]

  --corpus   procedures, one a line: code, name, field, levels, agency, steps, …
  --queries  questions, one a line: id, query, expectedCodes, kind (answer, clarify, compare, out_of_scope), style
  --json     for machines
  --worst N  the N questions that went worst
  --derived  also names and questions as they are mistyped, made from the two files
`;

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    queries: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
    worst: { type: 'string' },
    derived: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help || !values.corpus || !values.queries) {
  console.log(HELP);
  process.exit(values.help ? 0 : 2);
}

try {
  const records = readCorpus(values.corpus);
  const questions = values.queries.flatMap(readQuestions);
  const search = createSearch(records.map(documentOf));
  const known = new Set(records.map(({ code }) => code));
  const outcomes = askAll(search, questions, (code) => known.has(code));
  const report = {
    corpus: records.length,
    questions: questions.length,
    leftOut: questions.length - outcomes.length,
    overall: measure(outcomes),
    byStyle: grouped(outcomes, ({ style }) => style),
    byKind: grouped(outcomes, ({ kind }) => kind),
    honesty: honesty(outcomes),
    ...(values.derived
      ? { derived: derivedMeasures(search, records, questions), pairsByMarks: pairsByMarks(search, records) }
      : {}),
    ...(values.worst === undefined ? {} : { worst: worst(outcomes, Number(values.worst)) }),
  };
  if (values.json) console.log(JSON.stringify(report, null, 2));
  else print(report);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Wrong answers to what is no procedure first, then what was not found, then what was not first. */
function worst(outcomes: readonly Outcome[], most: number): object[] {
  const badness = ({ question, outcome, place, five }: Outcome): number => {
    if (question.kind === 'out_of_scope') return outcome === 'refer' || outcome === 'none' ? 0 : 3;
    return five ? (place === 1 ? 0 : 1) : place === 0 ? 3 : 2;
  };
  return outcomes
    .filter((outcome) => badness(outcome) > 0)
    .sort((a, b) => badness(b) - badness(a))
    .slice(0, most)
    .map(({ question, expected, outcome, place, got }) => ({
      id: question.id,
      query: question.query,
      kind: question.kind,
      expected,
      outcome,
      place,
      got: got.slice(0, 3),
    }));
}

function print(report: object): void {
  for (const [name, value] of Object.entries(report) as [string, unknown][]) {
    if (typeof value !== 'object' || value === null) console.log(`${name}: ${String(value)}`);
    else {
      console.log(`\n${name}`);
      console.table(value);
    }
  }
}
