import type { RatingChannel, RatingLevel } from '@motcua/contract';

/** A rating was taken. Nothing tells of which dossier, nor what was written: a page's scripts, its counters among them, may listen. */
export class MotcuaRateEvent extends Event {
  constructor(
    readonly level: RatingLevel,
    /** `dossier` or `page`. */
    readonly channel: RatingChannel,
  ) {
    super('motcua-rate');
  }
}

declare global {
  interface HTMLElementEventMap {
    'motcua-rate': MotcuaRateEvent;
  }
}
