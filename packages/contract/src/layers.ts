import * as z from 'zod/mini';
import type { OpenEnum } from './open-enum.js';
import { type Decision, DecisionSchema } from './decisions.js';

/**
 * One source of values in a procedure. Ministers publish the content, the province publishes the list with its own
 * code, time, place and fee (NĐ 63/2010 Đ15), a commune may add its desk and hours.
 */
export interface Layer {
  /** Name used by {@link Provenance}, unique within the procedure: `national`, `province`, `commune`. */
  id: string;
  /** Whose layer it is. */
  kind: OpenEnum<'national' | 'province' | 'commune'>;
  /** Office that answers for the layer, as it writes its name. */
  agency?: string;
  /** Decision by which the layer was published. */
  decision?: Decision;
  /** Where the values were read, when not from the decision itself. */
  source?: string;
}

export const LayerSchema: z.ZodMiniType<Layer> = /*#__PURE__*/ z.looseObject({
  id: z.string(),
  kind: z.string(),
  agency: z.optional(z.string()),
  decision: z.optional(DecisionSchema),
  source: z.optional(z.string()),
});

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
