import type { Layer } from './layers.js';

/**
 * From a path in the procedure to the id of the layer that says so. Paths are property names joined by `/`, with the
 * id of a case in place of an index: `localCode`, `places`, `cases/thuong/timeLimits`. A path covers all beneath it.
 */
export type Provenance = Record<string, string>;

/**
 * The layer a shown value comes from: the longest path that covers it, otherwise the first layer.
 *
 * @example
 * layerOf(procedure, 'cases/thuong/fees')?.kind; // 'province'
 */
export function layerOf(procedure: { layers: Layer[]; provenance?: Provenance }, path: string): Layer | undefined {
  const provenance = procedure.provenance ?? {};
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
    const id = Object.hasOwn(provenance, at) ? provenance[at] : undefined;
    if (id !== undefined) return procedure.layers.find((layer) => layer.id === id);
  }
  return procedure.layers[0];
}
