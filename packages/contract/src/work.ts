import type { OpenEnum } from './open-enum.js';

/** What a proof of work is done for. */
export type WorkPurpose = OpenEnum<'rating' | 'feedback' | 'survey'>;

/** The purposes for which work is asked. */
export const WORK_PURPOSES = ['rating', 'feedback', 'survey'] as const;

/** Asks for a challenge before something is sent. Every sending needs its own. */
export interface WorkRequest {
  for: WorkPurpose;
  /** `id` of what will be sent: the proof is good for that alone, however often it is sent. */
  id: string;
}
