import { inChild } from '../child.mjs';
import { each } from '../context.mjs';
import { adapterOf, OURS } from '../engines.mjs';
import { target } from '../targets.mjs';

export const title = 'Relevance';

const SETS = ['questions', 'names', 'pairs'];
const FULL = { amount: 300, budget: 8_000 };
const QUICK = { amount: 30, budget: 1_000 };

export async function run({ engines, index, quick, say }) {
  const notes = [
    "questions: citizens' own words; names: typed without tones; pairs: phrases that differ only in marks, right when the top hit has it as typed",
    'an engine that is too slow is judged on fewer cases',
  ];
  const scores = await each(
    engines,
    async (id) => {
      const { folder } = await index(id);
      say(`Judging ${id}…`);
      return inChild('relevance-process', { engine: id, folder, ...(quick ? QUICK : FULL) });
    },
    notes,
  );
  const ours = scores[OURS];
  const results = [
    ...target('questions: hit@1', ours?.questions.hit1, 'of 1'),
    ...target('questions: hit@5', ours?.questions.hit5, 'of 1'),
    ...target('questions: MRR', ours?.questions.mrr, 'of 1'),
    ...target('names without tones: hit@1', ours?.names.hit1, 'of 1'),
    ...target('pairs by marks: hit@1', ours?.pairs.hit1, 'of 1'),
  ];
  const rows = [];
  for (const [id, score] of Object.entries(scores)) {
    const numbers = SETS.flatMap((set) => [score[set].hit1, score[set].hit5, score[set].mrr, score[set].cases]);
    rows.push([(await adapterOf(id)).name, ...numbers]);
  }
  const columns = ['engine', ...SETS.flatMap((set) => [`${set} @1`, '@5', 'MRR', 'cases'])];
  return { results, tables: [{ columns, rows }], notes };
}
