import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayInVietnam, type IsoDate, momentInVietnam, vietnam } from '@motcua/calendar';
import type { FeedbackHandling, FeedbackRequest } from '@motcua/contract';
import type { OfficeKey } from '../dossiers/record.js';
import { FeedbackNames } from '../feedback/feedback-names.js';
import { createFeedback, type FeedbackParts } from '../feedback/handlers.js';
import { Draws } from './sample-draws.js';
import { sampleFolder } from './sample.js';

/** What the sample's feedback is made with: the parts of a real one, but for who may send. */
export type SampleFeedbackParts = Omit<FeedbackParts, 'sites' | 'work' | 'now' | 'calendar' | 'answerWithin'>;

/** Feedback that a demo page can offer to follow. Everything about it is invented. */
export interface SampleFeedback {
  receiptCode: string;
  /** What it shows, in Vietnamese. */
  what: string;
}

/** A feedback of `sample-feedback.json`. Days are working days before the one for which it is loaded. */
interface Entry extends Omit<FeedbackRequest, 'id' | 'proof'> {
  what: string;
  monthly?: boolean;
  sent: number;
  steps: { on: number; handling: FeedbackHandling }[];
}

const KEY: OfficeKey = { id: 'sample', label: 'Bộ mẫu', scopes: ['feedback:read', 'feedback:write'] };
const CALL = { address: '' };
/** Nobody checks it here. */
const PROOF = { challenge: { parameters: {}, signature: '' }, solution: { counter: 0, derivedKey: '' } };

/**
 * Puts invented feedback in every state into a store, by the handlers that real ones go through. What is there already is left as it is; what
 * is open comes anew each month.
 *
 * @returns those that can be followed; none where the catalogue is not the sample
 */
export async function loadSampleFeedback(parts: SampleFeedbackParts, now: number): Promise<SampleFeedback[]> {
  const { feedback } = JSON.parse(readFileSync(join(sampleFolder(), '..', 'sample-feedback.json'), 'utf8')) as {
    feedback: Entry[];
  };
  const { agencies } = parts.catalogue();
  const names = new FeedbackNames(parts.secret);
  const today = vietnam.workingDayFrom(dayInVietnam(now));
  const loaded: SampleFeedback[] = [];
  for (const { what, monthly, sent, steps, ...content } of feedback) {
    if (content.agency !== undefined && !agencies.has(content.agency)) continue;
    const id = new Draws(`${what}${monthly ? ` ${today.slice(0, 7)}` : ''}`).uuid();
    const { receiptCode } = await at(parts, today, sent).sendFeedback({ ...content, id, proof: PROOF }, CALL);
    for (const [number, { on, handling }] of steps.entries()) {
      const request = { id: names.feedback(id), event: `mau-${number + 1}`, handling };
      await at(parts, today, on).handleFeedback(request, { ...CALL, key: KEY });
    }
    loaded.push({ receiptCode, what });
  }
  return loaded;
}

/** What is done on a working day before `today`. */
function at(parts: SampleFeedbackParts, today: IsoDate, days: number) {
  const moment = momentInVietnam(vietnam.addWorkingDays(today, days), '09:00').getTime();
  return createFeedback({
    ...parts,
    now: () => moment,
    sites: { allow: () => Promise.resolve({ isWithoutOrigin: false }) },
    work: { check: () => Promise.resolve() },
  }).actions;
}
