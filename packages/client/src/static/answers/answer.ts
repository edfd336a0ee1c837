import type { CatalogueOperationId } from '@motcua/contract';
import type { Call } from './call.js';
import { firstListing, isFirstListing } from './first-listing.js';

/** Loads what answers an operation and gives its answer. */
type Answerer = (call: Call) => Promise<object>;

/**
 * What answers an operation, on its way while the manifest is. The first listing is here, because it is what most visits are; all else is loaded
 * when it is asked for.
 */
export function answererOf(id: CatalogueOperationId, query: object): Promise<Answerer> {
  if (id === 'listProcedures') {
    const whole = () => import('./listing.js').then(({ listProcedures }) => listProcedures as Answerer);
    if (!isFirstListing(query)) return whole();
    return Promise.resolve(async (call) => (await firstListing(call)) ?? (await whole())(call));
  }
  if (id === 'listChanges') return import('./changes.js').then(({ listChanges }) => listChanges as Answerer);
  if (id === 'compareVersions')
    return import('./comparison.js').then(({ compareVersions }) => compareVersions as Answerer);
  if (id === 'getProcedure' || id === 'listVersions' || id === 'getVersion')
    return import('./procedures.js').then((answers) => answers[id] as Answerer);
  return import('./offices.js').then((answers) => answers[id] as Answerer);
}
