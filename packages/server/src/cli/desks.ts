import type { ActionHandlers } from '../api/actions.js';
import type { CountedHandlers } from '../api/counted.js';
import { ProblemError } from '../api/problems.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { LiveCatalogue } from '../catalogue/live-catalogue.js';
import { DossierBook } from '../dossiers/dossier-book.js';
import { createDevices } from '../devices/handlers.js';
import { createExports } from '../exports/handlers.js';
import { createFeedback } from '../feedback/handlers.js';
import { readAnswerWithin } from '../feedback/settings.js';
import { createLookup } from '../lookup/handlers.js';
import { openTries } from '../lookup/tries.js';
import { createOffice } from '../office/handlers.js';
import { createPublications } from '../publications/handlers.js';
import { createRatingReview } from '../ratings-review/handlers.js';
import { createRatings } from '../ratings/handlers.js';
import { RatingNames } from '../ratings/rating-names.js';
import { scrub } from '../scrub/scrub.js';
import { readSecret } from '../secret/read-secret.js';
import type { Secret } from '../secret/secret.js';
import { createSites } from '../sites/handlers.js';
import type { Store } from '../store/store.js';
import { createSurveys } from '../surveys/handlers.js';
import { Work } from '../work/work.js';

/** What a server does beside telling its catalogue. */
export interface Desks {
  book: DossierBook;
  secret: Secret;
  /** The catalogue as it is now. */
  catalogue: () => Catalogue;
  actions: Partial<ActionHandlers>;
  counted: Partial<CountedHandlers>;
  close(): Promise<void>;
}

/** Opens the desks of a store; undefined when there is no secret to seal with what people send. */
export async function openDesks({
  place,
  store,
  live,
  page,
}: {
  /** Where the store is. */
  place: string;
  store: Store;
  live: LiveCatalogue;
  /** Page with `<motcua-dossier>`. */
  page: string | undefined;
}): Promise<Desks | undefined> {
  const given = process.env['MOTCUA_SECRET'];
  const secret = readSecret({ given, ...(store.kind === 'sqlite' ? { folder: place } : {}) });
  if (secret === undefined) return undefined;
  const answerWithin = readAnswerWithin(process.env['MOTCUA_FEEDBACK_ANSWER_DAYS']);
  const tries = await openTries(place);
  const catalogue = (): Catalogue => {
    if (live.current === undefined) throw new ProblemError('not-ready', { headers: { 'Retry-After': '2' } });
    return live.current;
  };
  const ratingNames = new RatingNames(secret);
  const ratingToken = (dossier: string) => ratingNames.token(dossier);
  const book = new DossierBook({ store, secret, catalogue, ratingToken });
  const work = new Work({ secret, sendings: tries.sendings });
  const devices = createDevices({ store, catalogue });
  const sites = createSites({ store, catalogue });
  const parts = { store, secret, book, catalogue, work, sites: sites.book, scrub, prepare: () => book.prepare() };
  const ratings = createRatings({ ...parts, devices: devices.keys });
  const feedback = createFeedback({ ...parts, answerWithin });
  const surveys = createSurveys(parts);
  return {
    book,
    secret,
    catalogue,
    actions: {
      ...createLookup({ book, secret, tries }),
      ...createOffice({ book, catalogue, ...(page === undefined ? {} : { page }) }),
      ...createExports({ ratings: store.ratings, catalogue }),
      ...work.handlers,
      ...createPublications({ store, live }),
      ...sites.actions,
      ...devices.actions,
      ...ratings.actions,
      ...createRatingReview({ store }),
      ...feedback.actions,
      ...surveys.actions,
    },
    counted: { ...sites.counted, ...ratings.counted, ...feedback.counted, ...surveys.counted },
    close: () => tries.close(),
  };
}
