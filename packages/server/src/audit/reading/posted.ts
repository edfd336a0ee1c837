import type { Procedure, ProcedureSummary } from '@motcua/contract';
import type { Link } from '../site/page.js';
import type { PostedDecision } from '../values/decisions.js';
import type { PostedFee } from '../values/fees.js';
import type { PostedTime } from '../values/times.js';

/** One procedure as a site posts it, in whatever way. What is absent is not shown, or could not be told from the rest. */
export interface PostedProcedure {
  way: 'element' | 'static' | 'html';
  /** National code; of a posting without one the code whose name it has. */
  code: string;
  /** Code of the procedure that has this name, where the code is of none. */
  replaces?: string;
  /** As shown; absent when people see no code. */
  printed?: string;
  name?: string;
  timeText?: string;
  times?: PostedTime[];
  feeText?: string;
  fee?: PostedFee;
  /** Every decision that stands beside it. */
  decisions: PostedDecision[];
  links: Link[];
  /** What its place in the listing says. */
  text: string;
  /** Address of the page. */
  page: string;
  /** Of the listing and the service in it: the same procedure twice under one of these is posted twice. */
  place?: string;
  /** What is posted, where it comes from a catalogue and not from text. */
  summary?: ProcedureSummary;
  /** All of it, likewise. */
  whole?: () => Promise<Procedure | undefined>;
}
