import type { RatingContent, RatingCriterion, RatingForm, RatingLevel, RatingReason } from '@motcua/contract';
import type { Given } from './station.js';

/** The server leaves out what came sooner after the first touch, as no person reads that fast; milliseconds. */
const SHORTEST = 1_600;
/** As the contract allows. */
const MOST_REASONS = 5;

/** What is asked after the level, one a screen. `confirm`: nothing is asked, and a wrong touch can still be taken back. */
export type Step = 'counter' | 'officer' | 'reasons' | 'comment' | 'confirm' | `criterion-${RatingCriterion & string}`;

/** An officer as the page names them. */
export interface Officer {
  /** In the office's own list. */
  code: string;
  name: string;
}

/** What the page knows of the visit. */
export interface Place {
  counter?: string | undefined;
  officer?: string | undefined;
  counters?: readonly string[] | undefined;
  officers?: readonly Officer[] | undefined;
}

/** One visitor's answers, from the touch of a level until they are stored. */
export class Visit {
  readonly reasons = new Set<RatingReason>();
  readonly criteria: Partial<Record<string, number>> = {};
  comment = '';
  counter: string | undefined;
  officer: string | undefined;
  readonly steps: readonly Step[];
  #at = 0;

  constructor(
    readonly form: RatingForm,
    readonly level: RatingLevel,
    place: Place,
    /** When the idle screen was touched first, by `performance.now()`. */
    private readonly touchedAt: number,
    readonly offered: readonly RatingReason[],
  ) {
    this.counter = place.counter;
    this.officer = place.officer;
    const steps: (Step | false)[] = [
      !this.counter && !!place.counters?.length && 'counter',
      !this.officer && !!place.officers?.length && 'officer',
      offered.length > 0 && 'reasons',
      ...(form.criteria ?? []).map((criterion): Step => `criterion-${criterion}`),
      form.comment === true && 'comment',
    ];
    const asked = steps.filter((step) => step !== false);
    this.steps = asked.length > 0 ? asked : ['confirm'];
  }

  get step(): Step {
    return this.steps[this.#at]!;
  }

  get last(): boolean {
    return this.#at === this.steps.length - 1;
  }

  next(): void {
    this.#at += 1;
  }

  /** Adds a reason or takes it away; more than the contract allows are not taken. */
  toggle(reason: RatingReason): void {
    if (!this.reasons.delete(reason) && this.reasons.size < MOST_REASONS) this.reasons.add(reason);
  }

  /** Milliseconds to wait, so that who is quick is not taken for a machine. */
  get early(): number {
    return Math.max(0, SHORTEST - (performance.now() - this.touchedAt));
  }

  #given: Given | undefined;

  /** What is said, from when it is sent: the same object each time. */
  get given(): Given {
    return (this.#given ??= this.#toBeGiven());
  }

  #toBeGiven(): Given {
    const { form, level, reasons, criteria, counter, officer } = this;
    const comment = this.comment.trim();
    const content: RatingContent = {
      ...(form.scale === 'five' ? { scale: 'five' } : {}),
      level,
      ...(reasons.size > 0 ? { reasons: [...reasons] } : {}),
      ...(Object.keys(criteria).length > 0 ? { criteria } : {}),
      ...(comment ? { comment } : {}),
    };
    return {
      ...content,
      dwell: Math.round(performance.now() - this.touchedAt),
      ...(counter ? { counter } : {}),
      ...(officer ? { officer } : {}),
    };
  }
}
