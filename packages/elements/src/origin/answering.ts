import { openStatic, type StaticSource, withFallback } from '@motcua/client/static';
import type { Fetch } from '@motcua/client/lite';
import type { Config } from '../base/config.js';
import { warnOnce } from '../base/warn.js';

type Place = Pick<Config, 'api' | 'source' | 'sourceKey'>;

/** A published folder in use on the page, and who answered last. */
export interface Opened {
  folder: StaticSource;
  fetch: Fetch;
  /** True while the folder answers in place of an API. */
  inPlaceOfApi: boolean;
}

/** Folders by the place they answer for; one is shared by all elements of a page. */
const folders = new Map<string, Opened>();
/** Tells the notes of the page when who answers has changed. */
export const changes = new EventTarget();

/** Names a place: what `<motcua-origin>` has in its attribute `of`. */
export function nameOf({ api, source }: Place): string {
  return `${api} ${source}`;
}

/** The folder in use for a place; undefined before the first question. */
export function openedFor(name: string): Opened | undefined {
  return folders.get(name);
}

/**
 * Answers what is asked of an API from a published folder: instead of it, or, where the page names both, when the API is out of reach.
 *
 * @param fetch how files, and the API, are asked for
 */
export async function answer(request: Request, place: Place, fetch: Fetch): Promise<Response> {
  const opened = open(place, fetch);
  const response = await opened.fetch(request);
  const inPlaceOfApi = place.api !== place.source && response.headers.has('motcua-from');
  if (inPlaceOfApi !== opened.inPlaceOfApi) {
    opened.inPlaceOfApi = inPlaceOfApi;
    changes.dispatchEvent(new Event('change'));
  }
  return response;
}

function open(place: Place, fetch: Fetch): Opened {
  const name = nameOf(place);
  let opened = folders.get(name);
  if (!opened) {
    const { api, source = '', sourceKey } = place;
    const folder = folderAt(source, sourceKey, fetch);
    const alone: Fetch = (request) => folder.fetch(request);
    opened = { folder, fetch: api === source ? alone : withFallback(fetch, folder), inPlaceOfApi: false };
    folders.set(name, opened);
    folder.subscribe(() => changes.dispatchEvent(new Event('change')));
    changes.dispatchEvent(new Event('change'));
  }
  return opened;
}

/** A key that is none must not end up as no key: nothing is shown, and the author of the page is told why. */
function folderAt(source: string, keys: string | undefined, fetch: Fetch): StaticSource {
  try {
    return openStatic({ source, keys, fetch });
  } catch (error) {
    warnOnce(`source="${source}" cannot be read: ${(error as Error).message}`);
    throw error;
  }
}
