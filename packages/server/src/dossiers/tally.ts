import type { DossierCard } from '@motcua/contract';

/** How the dossiers of a procedure went. */
export interface DossierTally {
  /** Dossiers whose work is done. */
  ended: number;
  /** Of these: done after the day that was promised. */
  late: number;
  /** Of these: something more was asked for. */
  supplemented: number;
}

/** Counts a dossier. One whose work goes on, or that ended without a result, tells nothing yet. */
export function addTo(tallies: Map<string, DossierTally>, { procedure, completion, timing, steps }: DossierCard): void {
  if (completion !== 'done') return;
  const tally = tallies.get(procedure.code) ?? { ended: 0, late: 0, supplemented: 0 };
  tally.ended += 1;
  if (timing === 'late') tally.late += 1;
  if (steps.some(({ kind }) => kind === 'supplement-asked')) tally.supplemented += 1;
  tallies.set(procedure.code, tally);
}
