import { dayInVietnam } from '@motcua/calendar';
import type { DossierCard, IsoDate } from '@motcua/contract';

const ENDS: ReadonlySet<string> = new Set(['not-accepted', 'withdrawn', 'stopped']);

/**
 * Day in Việt Nam on which the work on a dossier was done: it was processed, or it was refused, withdrawn or stopped. Undefined while it
 * goes on.
 */
export function finishedDay({ completion, finishedAt, steps }: DossierCard): IsoDate | undefined {
  if (completion !== 'done' && completion !== 'closed') return undefined;
  const end = steps.findLast(({ status }) => ENDS.has(status))?.at;
  const moment = completion === 'closed' ? (end ?? finishedAt) : finishedAt;
  return moment === undefined ? undefined : dayInVietnam(Date.parse(moment));
}
