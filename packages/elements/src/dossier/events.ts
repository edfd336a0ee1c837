import type { LookupAnswer } from '@motcua/contract';
import { MotcuaLoadEvent } from '../base/events.js';

/** A dossier is shown. Nothing tells which: a page's scripts, its counters among them, may listen. */
export class MotcuaDossierLoadEvent extends MotcuaLoadEvent {
  constructor(
    /** All of it, or only how far it is. */
    readonly kind: LookupAnswer['kind'],
    /** Status of a card, else the degree of completion. */
    readonly status: string,
  ) {
    super(1);
  }
}
