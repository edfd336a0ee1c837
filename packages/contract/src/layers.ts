import * as z from 'zod/mini';
import type { OpenEnum } from './open-enum.js';
import { type Decision, DecisionSchema } from './decisions.js';

/**
 * One source of values in a procedure. Ministers publish the content, the province publishes the list with its own
 * code, time, place and fee (NĐ 63/2010 Đ15), a commune may add its desk and hours.
 */
export interface Layer {
  /** Name used by the provenance of a procedure, unique within the procedure: `national`, `province`, `commune`. */
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
