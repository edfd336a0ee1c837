import { answer, task } from './child.mjs';
import { adapterOf } from './engines.mjs';
import { documentsOf, REAL } from './grown.mjs';
import { addressOf, readerOf } from './index-files.mjs';
import { judgedSets } from './judged.mjs';
import { sum } from './statistics.mjs';

/** How well one engine answers; one that is too slow is judged on as many cases as it answers in its time. */
const { engine: id, folder, amount, budget } = task();
const { load } = await adapterOf(id);
const engine = await load(readerOf(folder), addressOf(folder));
const find = engine.settled ?? ((query) => engine.search(query, 'word'));

const scores = {};
for (const { id: set, cases } of judgedSets(documentsOf(REAL), amount)) {
  const ends = performance.now() + budget;
  const ranks = [];
  for (const { query, right } of cases) {
    const hits = await find(query);
    ranks.push(hits.findIndex(right) + 1);
    if (performance.now() > ends) break;
  }
  const share = (best) => ranks.filter((rank) => rank > 0 && rank <= best).length / ranks.length;
  const mrr = sum(ranks.map((rank) => (rank === 0 ? 0 : 1 / rank))) / ranks.length;
  scores[set] = { hit1: share(1), hit5: share(5), mrr, cases: ranks.length };
}
answer(scores);
