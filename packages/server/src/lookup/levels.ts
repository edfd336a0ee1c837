import { HIGHEST_LEVEL } from '../work/levels.js';

/**
 * Wrong look-ups of one address that make it a level dearer. Many people share an address (an office, a mobile network), so that it
 * weighs less than a dossier.
 */
const WRONG_OF_ADDRESS = 10;

/** What went wrong within a day. */
export interface Wrongs {
  /** Look-ups of the dossier, by anyone. They are counted as far as there are levels. */
  ofDossier: number;
  /** Look-ups by the address, of any dossier. */
  ofAddress: number;
}

/** Level of the proof that a look-up needs: each is twice the work of the one below. */
export function neededLevel({ ofDossier, ofAddress }: Wrongs): number {
  return Math.min(HIGHEST_LEVEL, ofDossier + Math.floor(ofAddress / WRONG_OF_ADDRESS));
}
