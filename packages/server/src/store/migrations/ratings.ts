import type { Migration } from 'kysely';

/** Ratings, their roll-ups, sites and devices. */
export const ratings: Migration = {
  async up(): Promise<void> {
    // Filled in with its store.
  },
};
