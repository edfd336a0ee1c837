/** Hashes of one derivation: about a millisecond where plain JavaScript has a quarter of a core. */
export const COST = 100;

/**
 * Counters among which the solution of level 0 lies; half of them are tried in the mean. Chromium with a quarter of a core needs
 * 0.6 seconds for that, and 1.2 for all of them (`npm run bench -- lookup`).
 */
const COUNTERS = 900;

/** The highest level, 16 times the lowest: its last counter is found within 20 seconds there (13 to 19 were measured). */
export const HIGHEST_LEVEL = 4;

/** How many counters must be tried at most, each with {@link COST} hashes. */
export function countersOf(level: number): number {
  return COUNTERS * 2 ** level;
}

/**
 * What one address may send within a day before it gets a level dearer. Many people share an address (an office, the network of a hall, a
 * mobile network), so that it gets dear slowly, and is never closed.
 */
export const SENDINGS_OF_A_LEVEL = 10;

/**
 * Level of the proof that a sending needs: each is twice the work of the one below.
 *
 * @param sent what the address sent within a day before it
 */
export function levelAfter(sent: number): number {
  return Math.min(HIGHEST_LEVEL, Math.floor(sent / SENDINGS_OF_A_LEVEL));
}
