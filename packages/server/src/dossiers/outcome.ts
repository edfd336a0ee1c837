import type { DossierCompletion, DossierEvent, DossierProcedure, IsoMoment } from '@motcua/contract';
import type { KeptDossier } from './card.js';
import { storyOf } from './story.js';

/** What a dossier has come to, without anything of its applicant, and without its days. */
export interface DossierOutcome {
  /** Id of the agency that received it. */
  agency: string;
  procedure: DossierProcedure;
  completion: DossierCompletion;
  /** When the work on it was done: it was processed, or it was refused, withdrawn or stopped. Absent while it goes on. */
  endedAt?: IsoMoment;
}

const ENDS: ReadonlySet<string> = new Set(['not-accepted', 'withdrawn', 'stopped']);

/** What a dossier has come to. It costs a fraction of a card, whose working days are counted. */
export function outcomeOf({ reception, terms }: KeptDossier, events: readonly DossierEvent[]): DossierOutcome {
  const { completion, finishedAt, steps } = storyOf(reception, events, {});
  const end = steps.findLast(({ status }) => ENDS.has(status))?.event.at;
  const endedAt = completion === 'closed' ? (end ?? finishedAt) : completion === 'done' ? finishedAt : undefined;
  return {
    agency: reception.agency,
    procedure: terms.procedure,
    completion,
    ...(endedAt === undefined ? {} : { endedAt }),
  };
}
