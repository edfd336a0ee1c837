/**
 * Puts what several entries import at once into one file, and the words of several into another. Left alone, rollup makes a file
 * for every set of entries that have something in common, so each new entry would cost readers of the others requests and bytes.
 *
 * @param words modules that only have words, which not every entry needs
 * @param alone modules that all entries reach through the index of a package, but one alone uses: they go where they are used
 */
export function sharedFiles(words, alone) {
  let shared;
  return (id, { getModuleIds, getModuleInfo }) => {
    if (words.test(id)) return 'words';
    shared ??= sharedOf([...getModuleIds()].map(getModuleInfo), getModuleInfo);
    return shared.has(id) && !alone.test(id) ? 'shared' : undefined;
  };
}

function sharedOf(modules, getModuleInfo) {
  const seen = new Map();
  for (const { id, isEntry } of modules) {
    if (!isEntry) continue;
    const reached = new Set();
    const visit = (at) => {
      if (reached.has(at)) return;
      reached.add(at);
      getModuleInfo(at).importedIds.forEach(visit);
    };
    visit(id);
    for (const at of reached) seen.set(at, (seen.get(at) ?? 0) + 1);
  }
  return new Set([...seen].filter(([, entries]) => entries > 1).map(([id]) => id));
}
