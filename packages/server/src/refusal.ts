/** One thing that is wrong with what was handed in: where it stands and what to do. */
export interface Fault {
  file?: string;
  /** From 1. */
  line?: number;
  /** Path inside the document: `procedures[3].cases[0].fees[1].amount`. */
  path?: string;
  reason: string;
}

/**
 * Input or surroundings that the command refuses. Nothing has been changed when it is thrown; its message says what to
 * do and can be shown as it is.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    message: string,
    /** The first faults, in the order of the input. */
    readonly faults: readonly Fault[] = [],
    /** How many faults there are in all. */
    readonly count: number = faults.length,
  ) {
    super(message);
  }
}

/** A fault as one line: `file:line path: reason`. */
export function printFault(fault: Fault): string {
  const place = [fault.file, fault.line].filter((part) => part !== undefined).join(':');
  return [place, fault.path].filter(Boolean).join(' ') + (place || fault.path ? ': ' : '') + fault.reason;
}
