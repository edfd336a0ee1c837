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
  /**
   * `rhythm`: more than so many ratings at one device in a minute of the clock are not those of visitors; nor are more than so many of a day
   * whose moments nobody can tell.
   */
  rhythm: { ofMinute: 10, ofDay: 600 },
  /** `clock`: a device may say of a rating that it was given so many days before it was sent, and not before the device was made. */
  deviceDays: 14,
  /** `address`: of one address on one day so many count about the same office and procedure, and so many in all. Pages only. */
  address: { aboutTheSame: 1, inAll: 20 },
  /** `clock`: so far the clock of a device may be from what its neighbours tell, milliseconds. */
  clockTolerance: 300_000,
} as const;
