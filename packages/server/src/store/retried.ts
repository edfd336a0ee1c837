/** Tried so often in all; what fails more often is no accident. */
const TRIES = 12;

/** SQLSTATEs of what another transaction did at the same moment: deadlock, serialisation, and a key that it took first. */
const ACCIDENTS: ReadonlySet<unknown> = new Set(['40P01', '40001', '23505']);

/**
 * Does a transaction again that failed because of another at the same moment: nothing of it was kept. The transaction must read whatever it
 * decides by.
 */
export async function retried<Result>(transaction: () => Promise<Result>): Promise<Result> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await transaction();
    } catch (error) {
      if (tried === TRIES || !ACCIDENTS.has((error as { code?: unknown }).code)) throw error;
      // Those who met do not meet again.
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 5 * tried));
    }
  }
}
