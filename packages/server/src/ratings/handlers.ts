import type { ActionHandlers } from '../api/actions.js';
import type { CountedHandlers } from '../api/counted.js';
import { DeviceRatings } from './device-ratings.js';
import { DossierRatings } from './dossier-ratings.js';
import { PageRatings } from './page-ratings.js';
import { RatingNames } from './rating-names.js';
import type { RatingParts } from './rating-parts.js';
import { summarise } from './summary.js';
import { issueTokens } from './tokens.js';
import { VisitRatings } from './visit-ratings.js';

type RatingActions = 'openRating' | 'sendRating' | 'sendDeviceRatings' | 'sendVisits' | 'issueRatingTokens';

/** What does and counts ratings. */
export interface RatingHandlers {
  actions: Pick<ActionHandlers, RatingActions>;
  counted: Pick<CountedHandlers, 'summariseRatings'>;
}

/**
 * Ratings: of dossiers by their tokens, of pages, at devices of the hall, and by other systems of an office; and how satisfied people were.
 *
 * @example
 * const { actions, counted } = createRatings({ store, secret, book, catalogue, sites, work, devices, scrub });
 */
export function createRatings(parts: RatingParts): RatingHandlers {
  const names = new RatingNames(parts.secret);
  const dossiers = new DossierRatings(parts, names);
  const pages = new PageRatings(parts, names);
  const devices = new DeviceRatings(parts, names);
  const visits = new VisitRatings(parts, names);
  const { store, book, catalogue, now = Date.now } = parts;
  return {
    actions: {
      openRating: (request) => dossiers.open(request),
      sendRating: (request, call) =>
        request.about.kind === 'dossier'
          ? dossiers.send(request, request.about.token, call)
          : pages.send(request, request.about, call),
      sendDeviceRatings: async (request) => ({ results: await devices.send(request) }),
      sendVisits: async ({ ratings }, { key }) => ({ results: await visits.send(ratings, key) }),
      issueRatingTokens: async (request, { key }) => ({ tokens: await issueTokens(request, key, book, names) }),
    },
    counted: {
      summariseRatings: ({ query }) => summarise(query, { ratings: store.ratings, catalogue: catalogue(), now: now() }),
    },
  };
}
