/** Ratings as they were given, what was decided about them, and what is counted of them. */
export interface RatingTables {
  rating: RatingRow;
  rating_review: RatingReviewRow;
  rating_count: RatingCountRow;
  rating_queue: RatingQueueRow;
  rating_device: RatingDeviceRow;
  rating_pace: RatingPaceRow;
  rating_address: RatingAddressRow;
}

/**
 * One rating as it was given. Rows are only added: whoever changes a rating adds the next revision of its subject, and the highest one
 * counts. No dossier, no moment of the rating and no address stands in it.
 */
export interface RatingRow {
  /** Keyed hash of what the sender named it, by which the same one again is known. */
  name: string;
  /** Names the rating in all its revisions: a keyed hash of the dossier, or of the name. It is the `id` that offices see. */
  subject: string;
  /** From 1. */
  revision: number;
  /** Keyed hash of what was said. */
  hash: string;
  channel: 'dossier' | 'kiosk' | 'counter' | 'page';
  agency: string;
  /** National code; empty where it is not known. */
  procedure: string;
  version: number | null;
  /** Day in Việt Nam on which it was first given, `2026-11-29`. */
  day: string;
  /** As it was said, of three levels or of five. */
  level: string;
  scale: string;
  /** JSON; null where none was given. */
  reasons: string | null;
  /** JSON; null where none was answered. */
  criteria: string | null;
  /** Without personal data. */
  comment: string | null;
  counter: string | null;
  officer: string | null;
  /** Key of the site that showed it. */
  site: string | null;
  /** Id of the device. */
  device: string | null;
  /** By which rules it is left out, with spaces between; empty where it counts. */
  flags: string;
  /** Until when it may be changed, UTC, ISO 8601; null where it may not. */
  changeable_until: string | null;
}

/** What was asked or decided about leaving a rating out. The last decision holds, for every revision. */
export interface RatingReviewRow {
  subject: string;
  /** From 1, within the rating. */
  number: number;
  kind: 'appeal' | 'counted' | 'left-out';
  /** Day in Việt Nam. */
  day: string;
  reason: string;
  /** Label of the key by which it was sent, as it was then. */
  by: string;
}

/** Ratings of a month counted, so that no summary goes through ratings. They equal a recount from `rating` at any moment. */
export interface RatingCountRow {
  /** National code, or empty for all of them together, those without any too. */
  procedure: string;
  /** Id, or `*` for all of them together; that only beside a procedure. */
  agency: string;
  /** `2026-11` */
  month: string;
  channel: string;
  /** Of those that count, by level of three. */
  very_satisfied: number;
  satisfied: number;
  dissatisfied: number;
  left_out: number;
}

/** What arrived of a queue of a device. */
export interface RatingQueueRow {
  device: string;
  queue: string;
  /** Highest number. */
  highest: number;
  count: number;
  /** Day of the rating with the highest number. */
  day: string;
}

/** A device that sent something: who stores what it sent holds its row, so that one sending is placed after another. */
export interface RatingDeviceRow {
  device: string;
}

/** How much was given at a device in a minute or on a day, over all its queues. Nothing ties it to ratings. */
export interface RatingPaceRow {
  device: string;
  /** A minute, UTC, `2026-11-29T05:00`; a day of Việt Nam, `2026-11-29`, for what has no moment that can be trusted. */
  period: string;
  count: number;
}

/** How much one address sent from pages on a day. It is gone with the first rating of a later day. */
export interface RatingAddressRow {
  /** Hash of the address, alone or with what was rated, under a key of the day. */
  name: string;
  day: string;
  count: number;
}
