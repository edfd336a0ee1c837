import type { Migration } from 'kysely';

/** Feedback and what was done about it. */
export const feedback: Migration = {
  async up(): Promise<void> {
    // Filled in with its store.
  },
};
