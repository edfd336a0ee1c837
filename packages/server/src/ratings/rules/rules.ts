/**
 * The published numbers of ratings, all of them in one place: until when one is taken, and by which rules one is left out of the score. What
 * is left out is stored, told as `leftOut`, and can be made to count; nothing is deleted.
 */
export const RATING_RULES = {
  /** Hours in which the rating of a dossier may be changed. */
  changeableHours: 24,
  /** Days after the work on a dossier was done in which it may be rated. */
  openDays: 90,
  /** `dwell`: sent sooner than so many milliseconds after it was shown, nobody read it. */
  shortestDwell: 1500,
  /** `rhythm`: more than so many ratings at one device within so many milliseconds are not those of visitors. */
  rhythm: { most: 6, within: 60_000 },
  /** `address`: of one address on one day so many count about the same office and procedure, and so many in all. Pages only. */
  address: { aboutTheSame: 1, inAll: 20 },
  /** `clock`: so far the clock of a device may be from what its neighbours tell, milliseconds. */
  clockTolerance: 300_000,
} as const;
