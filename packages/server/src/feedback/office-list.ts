import type { FeedbackListRequest, OfficeFeedbackList } from '@motcua/contract';
import { ProblemError } from '../api/problems.js';
import { pageOf } from '@motcua/catalogue';
import type { OfficeKey } from '../dossiers/record.js';
import type { FeedbackOutlineRow, StepOutlineRow } from '../store/feedback-store.js';
import { type FeedbackDesk, openAll } from './desk.js';
import { hasNow, officeFeedbackOf } from './office-view.js';
import { doneOf } from './progress.js';
import { type Standing, standingOf, type State } from './standing.js';

/** States in which an office has something to do. */
const WAITING: readonly State[] = ['received', 'transferred', 'accepted'];

interface Outline {
  key: string;
  standing: Standing;
  /** What it is ordered by: text that sorts. */
  place: string;
}

/**
 * What the offices of a key have or had, the most urgent first: what waits, by the day on which it is due next; then what was answered
 * and is not public; then what is done, the newest first; at last what was handed on to others. Only those of a page are opened.
 *
 * @throws {ProblemError} `not-allowed` for an agency of another key
 * @throws {CursorError}
 */
export async function listForOffice(
  request: FeedbackListRequest,
  key: OfficeKey,
  desk: FeedbackDesk,
): Promise<OfficeFeedbackList> {
  const { agency, state, late } = request;
  if (agency !== undefined && key.agencies?.includes(agency) === false) throw new ProblemError('not-allowed');
  const agencies = agency === undefined ? key.agencies : [agency];
  const { feedback, steps } = await desk.store.outlines(agencies);
  const outlines = outlinesOf(feedback, steps, agencies, desk)
    .filter(({ standing }) => state === undefined || state.includes(standing.state))
    .filter(({ standing }) => late !== true || standing.isLate || standing.isTransferLate)
    .sort((a, b) => (a.place < b.place ? -1 : 1));
  const { items, next } = pageOf(outlines, request, (outline) => outline.key);
  const rows = await desk.store.findAll(items.map((outline) => outline.key));
  const opened = await openAll(
    items.flatMap((outline) => rows.get(outline.key) ?? []),
    desk,
  );
  return { items: opened.map((one) => officeFeedbackOf(one, desk)), next };
}

function outlinesOf(
  feedback: readonly FeedbackOutlineRow[],
  steps: readonly StepOutlineRow[],
  agencies: readonly string[] | undefined,
  { today }: FeedbackDesk,
): Outline[] {
  const done = new Map<string, StepOutlineRow[]>();
  for (const step of steps) {
    const same = done.get(step.feedback);
    if (same) same.push(step);
    else done.set(step.feedback, [step]);
  }
  return feedback.map((row) => {
    const { key, agency, transfer_by: transferBy, answer_by: answerBy } = row;
    const own = done.get(key) ?? [];
    const standing = standingOf({ agency, transferBy, answerBy }, own.map(doneOf), today);
    const lastOn = own.at(-1)?.on_day ?? row.sent_on;
    const isHere = hasNow(agencies === undefined ? {} : { agencies }, standing);
    const place = `${isHere ? 0 : 1} ${placeOf(standing, { transferBy, answerBy, lastOn })} ${key}`;
    return { key, standing, place };
  });
}

function placeOf(
  { state }: Standing,
  { transferBy, answerBy, lastOn }: { transferBy: string; answerBy: string; lastOn: string },
): string {
  if (WAITING.includes(state)) return `0 ${state === 'received' ? transferBy : answerBy} ${answerBy}`;
  return state === 'answered' ? `1 ${lastOn}` : `2 ${backwards(lastOn)}`;
}

/** Text that sorts a later day first. */
function backwards(day: string): string {
  return day.replace(/\d/g, (digit) => String(9 - Number(digit)));
}
