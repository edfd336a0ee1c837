import type { Layer, Procedure } from '@motcua/contract';
import type { OverlayEntry } from '@motcua/contract/files';
import { membersOf } from './members.js';
import { same } from './same.js';

/**
 * A procedure with what an office states laid over it. What the entry does not name stays as it is, with the layer it had; a case that
 * the procedure does not have is not made up. The layer is taken into `layers` under its id, or the id with a number where another layer
 * has it; laying the same twice is the same as once.
 *
 * @param entry its values belong to the procedure from then on
 * @example
 * const shown = applyOverlay(procedure, { code: '1.001193', set: { contact: ['0290 …'] }, was: {} }, layer);
 * layerOf(shown, 'contact')?.kind; // 'commune'
 */
export function applyOverlay(procedure: Procedure, { set }: Pick<OverlayEntry, 'set'>, layer: Layer): Procedure {
  const { cases = {}, ...members } = set;
  const paths = membersOf({ ...members, cases: casesOf(procedure, cases) }).map(({ path }) => path);
  if (!paths.length) return procedure;
  const { layers, id } = withLayer(procedure.layers, layer);
  const provenance = Object.entries(procedure.provenance ?? {}).filter(
    ([path]) => !paths.some((over) => path === over || path.startsWith(`${over}/`)),
  );
  return {
    ...procedure,
    ...members,
    cases: procedure.cases.map((one) => (Object.hasOwn(cases, one.id) ? { ...one, ...cases[one.id] } : one)),
    layers,
    provenance: Object.fromEntries([...provenance, ...paths.map((path) => [path, id])]) as Record<string, string>,
  };
}

function casesOf<One>({ cases }: Procedure, stated: Record<string, One>): Record<string, One> {
  return Object.fromEntries(Object.entries(stated).filter(([id]) => cases.some((one) => one.id === id)));
}

function withLayer(layers: Layer[], layer: Layer): { layers: Layer[]; id: string } {
  for (let number = 1; ; number += 1) {
    const named = number === 1 ? layer : { ...layer, id: `${layer.id}-${number}` };
    const there = layers.find(({ id }) => id === named.id);
    if (!there) return { layers: [...layers, named], id: named.id };
    if (same(there, named)) return { layers, id: named.id };
  }
}
