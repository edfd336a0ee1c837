import { inChild } from '../child.mjs';
import { each } from '../context.mjs';
import { adapterOf } from '../engines.mjs';
import { ratio } from '../targets.mjs';

export const title = 'Load and memory, each engine alone in a process of its own';

/** Pagefind reads its files as it answers and keeps them outside of the heap; it is measured in the browser. */
const isMeasured = (id) => id !== 'pagefind';

export async function run({ engines, index, quick, say }) {
  const times = quick ? 1 : 5;
  const notes = [`the least of ${times}; heap is what stays after load and one answer, buffers included`];
  const measured = await each(
    engines.filter(isMeasured),
    async (id) => {
      const { folder, files } = await index(id);
      say(`Loading ${id}…`);
      const runs = [];
      for (let time = 0; time < times; time++) {
        runs.push(await inChild('load-process', { engine: id, folder, files }));
      }
      const least = (member) => Math.min(...runs.map((run) => run[member]));
      return { name: (await adapterOf(id)).name, load: least('load'), first: least('first'), heap: least('heap') };
    },
    notes,
  );
  const results = [
    ...ratio('load', measured, 'minisearch', ({ load }) => load, 4, 'ms until every name can be found'),
    ...ratio('heap', measured, 'minisearch', ({ heap }) => heap, 4, 'MB'),
  ];
  const rows = Object.values(measured).map(({ name, load, first, heap }) => [name, load, first, heap]);
  return { results, tables: [{ columns: ['engine', 'load ms', 'with first answer ms', 'heap MB'], rows }], notes };
}
