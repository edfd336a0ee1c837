import type { FEEDBACK_STATES, FeedbackHandling, IsoDate } from '@motcua/contract';

/** How far a feedback is. */
export type State = (typeof FEEDBACK_STATES)[number];
/** What an office did. */
export type StepKind = FeedbackHandling['kind'];

/** What is known of a feedback without opening it. */
export interface Sent {
  /** To whom it went first. */
  agency: string | null;
  transferBy: IsoDate;
  answerBy: IsoDate;
}

/** What is known of a step without opening it. */
export interface Done {
  kind: StepKind;
  on: IsoDate;
  /** Of a transfer. */
  to: string | null;
}

/** How a feedback stands. */
export interface Standing {
  state: State;
  /** Who has it now. */
  holder: string | null;
  /** Everyone who has or had it. */
  agencies: ReadonlySet<string>;
  /** Day of the first answer: a better one later makes it no later. */
  answeredOn?: IsoDate;
  /** True: the answer is late, or was. */
  isLate: boolean;
  /** True: nobody took it up or handed it on in time. */
  isTransferLate: boolean;
}

/** States in which a step may be done: receive, sort, hand on or deal with, answer, make public (NĐ 20/2008 Đ8–19). */
const POSSIBLE: Record<StepKind, readonly State[]> = {
  accepted: ['received', 'transferred'],
  transferred: ['received', 'accepted', 'transferred'],
  refused: ['received', 'accepted', 'transferred'],
  // A better answer takes the place of the first, as long as that is not public.
  answered: ['accepted', 'answered'],
  published: ['answered'],
  unpublished: ['published'],
};

/** State after a step. */
const AFTER: Record<StepKind, State> = {
  accepted: 'accepted',
  transferred: 'transferred',
  refused: 'refused',
  answered: 'answered',
  published: 'published',
  unpublished: 'answered',
};

/** True where a step may be done in a state. */
export function mayHappen(kind: StepKind, state: State): boolean {
  return POSSIBLE[kind].includes(state);
}

/** State in which a step leaves a feedback. */
export function stateAfter(kind: StepKind): State {
  return AFTER[kind];
}

/** How a feedback stands on a day, from what was sent and what was done, in its order. */
export function standingOf({ agency, transferBy, answerBy }: Sent, steps: readonly Done[], today: IsoDate): Standing {
  const last = steps.at(-1);
  const transfers = steps.filter(({ kind }) => kind === 'transferred');
  const answeredOn = steps.find(({ kind }) => kind === 'answered')?.on;
  // Who is refused is told why, which ends the waiting too.
  const endedOn = answeredOn ?? steps.find(({ kind }) => kind === 'refused')?.on;
  const takenUpOn = transfers[0]?.on ?? steps[0]?.on;
  const holder = transfers.at(-1)?.to ?? agency;
  return {
    state: last === undefined ? 'received' : stateAfter(last.kind),
    holder,
    agencies: new Set([agency, ...transfers.map(({ to }) => to)].filter((id) => id !== null)),
    ...(answeredOn === undefined ? {} : { answeredOn }),
    isLate: (endedOn ?? today) > answerBy,
    isTransferLate: (takenUpOn ?? today) > transferBy,
  };
}
