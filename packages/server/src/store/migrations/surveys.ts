import type { Migration } from 'kysely';

/** Rounds of the survey, invitations and answers. */
export const surveys: Migration = {
  async up(): Promise<void> {
    // Filled in with its store.
  },
};
