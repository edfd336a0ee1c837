/**
 * Puts what several entries import at once into few files: one for what is common to entries of several groups, one for each group,
 * and the words of several into another. Left alone, rollup makes a file for every set of entries that have something in common, so
 * each new entry would cost readers of the others requests and bytes.
 *
 * @param groups names of entries' modules, without ending, by the name of their group: a page mostly has entries of one
 * @param placed which modules go into which file, whoever reaches them: all entries reach all of a package through its index
 * @param alone modules that are reached so as well, but one entry alone uses: they go where they are used
 */
export function sharedFiles(groups, placed, alone) {
  let shared;
  return (id, { getModuleIds, getModuleInfo }) => {
    const place = Object.keys(placed).find((name) => placed[name].test(id));
    if (place) return place;
    shared ??= sharedOf([...getModuleIds()].map(getModuleInfo), getModuleInfo, groups);
    return alone.test(id) ? undefined : shared.get(id);
  };
}

function sharedOf(modules, getModuleInfo, groups) {
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
    const name = id.replace(/^.*\/|\.js$/g, '');
    for (const at of reached) seen.set(at, [...(seen.get(at) ?? []), name]);
  }
  const fileOf = (entries) =>
    Object.keys(groups).find((group) => entries.every((name) => groups[group].includes(name))) ?? 'shared';
  return new Map([...seen].filter(([, entries]) => entries.length > 1).map(([id, entries]) => [id, fileOf(entries)]));
}
