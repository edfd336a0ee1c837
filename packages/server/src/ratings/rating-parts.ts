import type { Catalogue } from '../catalogue/catalogue.js';
import type { DossierBook } from '../dossiers/dossier-book.js';
import type { Scrub } from '../scrub/scrubbed.js';
import type { Secret } from '../secret/secret.js';
import type { SiteCheck } from '../sites/site-check.js';
import type { Store } from '../store/store.js';
import type { WorkCheck } from '../work/work-check.js';
import type { DeviceCheck } from './device-check.js';

/** What ratings are made of. */
export interface RatingParts {
  store: Pick<Store, 'ratings'>;
  secret: Secret;
  book: Pick<DossierBook, 'outcomes' | 'keyFor'>;
  /** The catalogue as it is now. */
  catalogue: () => Catalogue;
  sites: SiteCheck;
  work: WorkCheck;
  devices: DeviceCheck;
  scrub: Scrub;
  /** Milliseconds since 1970; the clock of the machine unless told. */
  now?: () => number;
}
