import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readCorpus, readQuestions } from './files.js';
import { askedPhrases } from './learn-asked.js';
import { worthOfWords } from './learn-worth.js';

const HELP = `What search learns from questions whose answers are known: which words say something, and what people ask for.

  npm run learn:search -- --corpus FILE.jsonl --queries FILE.jsonl

It writes packages/search/src/lexicon/worth.ts and packages/search/src/lay/asked.ts.
`;
const { values } = parseArgs({ options: { corpus: { type: 'string' }, queries: { type: 'string' } } });
if (!values.corpus || !values.queries) {
  console.log(HELP);
  process.exit(2);
}

const records = readCorpus(values.corpus);
const questions = readQuestions(values.queries);
const target = (path: string): URL => new URL(`../src/${path}`, import.meta.url);

const worth = worthOfWords(questions, records);
writeFileSync(
  target('lexicon/worth.ts'),
  `/**
 * The share of its weight that a folded word keeps, left of the words that keep it: how often it stood in the name or the lay words
 * of the right procedure, in the questions of packages/search/evaluation/questions/training.jsonl. Written by \`npm run learn:search\`.
 */
export const WORTH = \`[worth]
${worth}
\`;
`,
);
writeFileSync(
  target('lay/asked.ts'),
  `/**
 * What is asked for in the questions of packages/search/evaluation/questions/training.jsonl, without what says nothing, by code. Written by
 * \`npm run learn:search\`.
 */
export const ASKED = \`
${askedPhrases(questions, worth)}
\`;
`,
);
