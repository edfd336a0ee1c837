/** Hashes of one derivation: about a millisecond where plain JavaScript has a quarter of a core. */
export const COST = 100;

/**
 * Counters among which the solution of level 0 lies; half of them are tried in the mean. Chromium with a quarter of a core needs
 * 0.6 seconds for that, and 1.2 for all of them (`npm run bench -- lookup`).
 */
const COUNTERS = 900;

/** The highest level, 16 times the lowest: its last counter is found within 20 seconds there (13 to 19 were measured). */
export const HIGHEST_LEVEL = 4;

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

/** How many counters must be tried at most, each with {@link COST} hashes. */
export function countersOf(level: number): number {
  return COUNTERS * 2 ** level;
}
