/** Ratings, their roll-ups, sites and devices. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled in with its store
export interface RatingTables {}
