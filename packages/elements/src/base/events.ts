/** A person chose a procedure. Call `preventDefault()` to show it yourself. */
export class MotcuaSelectEvent extends Event {
  constructor(
    /** National code of the procedure. */
    readonly code: string,
    readonly name: string,
  ) {
    super('motcua-select', { cancelable: true });
  }
}

/** Content arrived and is shown. */
export class MotcuaLoadEvent extends Event {
  constructor(
    /** How many items match in all; 1 for a single procedure. */
    readonly total: number,
  ) {
    super('motcua-load');
  }
}

/** Content could not be shown. The element says so to the person and offers to try again. */
export class MotcuaErrorEvent extends Event {
  constructor(
    /** Kind of failure, see `FailureKind`. */
    readonly kind: string,
    readonly error: unknown,
  ) {
    super('motcua-error');
  }
}

declare global {
  interface HTMLElementEventMap {
    'motcua-select': MotcuaSelectEvent;
    'motcua-load': MotcuaLoadEvent;
    'motcua-error': MotcuaErrorEvent;
  }
}
