import type { Agency, IsoDate, Layer } from '@motcua/contract';
import type { OverlayFile } from '@motcua/contract/files';

type Dated = Pick<OverlayFile, 'number' | 'validFrom' | 'decision'>;

/** First day on which an overlay applies; empty for one that applied since ever. */
export function overlayStart({ validFrom, decision }: Omit<Dated, 'number'>): IsoDate {
  return validFrom ?? decision?.effectiveFrom ?? '';
}

/**
 * The overlay of an office that applied on a day. Each takes the place of the one before as a whole.
 *
 * @param overlays of one office
 */
export function overlayOn<One extends Dated>(overlays: readonly One[], day: IsoDate): One | undefined {
  let found: One | undefined;
  for (const one of overlays) {
    if (overlayStart(one) <= day && one.number > (found?.number ?? 0)) found = one;
  }
  return found;
}

/** The layer that an overlay adds to a procedure. `agency` is the office that states it, where it is known. */
export function overlayLayer({ id, kind, decision }: OverlayFile, agency?: Pick<Agency, 'name'>): Layer {
  return { id, kind, ...(agency && { agency: agency.name }), ...(decision && { decision }) };
}
