import { join } from 'node:path';
import { inChild } from './child.mjs';
import { ENGINES, whyAbsent } from './engines.mjs';
import { REAL } from './grown.mjs';
import { readerOf } from './index-files.mjs';

/** What the parts of a run share: the engines that are here, and their indexes, each built once. */
export async function contextOf({ folder, quick, say }) {
  const absent = {};
  for (const id of ENGINES) {
    const why = await whyAbsent(id);
    if (why !== undefined) absent[id] = why;
  }
  const built = new Map();

  /** The index of an engine: `{ id, folder, files, seconds, size, read }`. */
  function index(id, size = REAL, { bodies = size === REAL } = {}) {
    const key = `${id}-${size}${bodies ? '' : '-names'}`;
    const own = join(folder, key);
    if (!built.has(key)) {
      say(`Building ${key}…`);
      const building = inChild('build-process', { engine: id, size, folder: own, bodies }, 150);
      built.set(
        key,
        building.then((answer) => ({ ...answer, id, size, folder: own, read: readerOf(own) })),
      );
    }
    return built.get(key);
  }

  return { folder, quick, say, absent, index, engines: ENGINES.filter((id) => !(id in absent)) };
}

/** Runs `measure` for each engine in turn; one that fails is told of and left out. */
export async function each(ids, measure, notes) {
  const answers = {};
  for (const id of ids) {
    try {
      answers[id] = await measure(id);
    } catch (error) {
      notes.push(`${id}: ${error.message}`);
    }
  }
  return answers;
}
