import type { Motcua } from '@motcua/client/lite';
import { fetchFor } from '../base/client.js';
import type { Config } from '../base/config.js';
import { ApiSearch } from './api-search.js';
import { IndexOrApi } from './index-or-api.js';
import { LocalIndex } from './local-index.js';
import type { SuggestionSource } from './source.js';

/**
 * The source for a box. An index has all procedures of today: what an office handles, and what held on another day, the API
 * knows.
 *
 * @param folder where the files of the index are; beside the API when absent
 */
export function sourceFor(client: Motcua, config: Config, folder?: string): SuggestionSource {
  const api = new ApiSearch(client, config);
  if (config.agency || config.asOf) return api;
  return new IndexOrApi(new LocalIndex(absolute(folder) ?? `${config.api}/search`, undefined, fetchFor(config)), api);
}

function absolute(folder: string | undefined): string | undefined {
  try {
    return folder && new URL(folder, document.baseURI).href.replace(/\/+$/, '');
  } catch {
    return undefined;
  }
}
