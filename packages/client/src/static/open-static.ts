import { InvalidArgumentError } from '../core/errors.js';
import { checkedRetries, checkedTimeout } from '../options.js';
import type { CopyStore } from './copy.js';
import type { StaticOptions, StaticSource } from './face.js';
import { keysFrom } from './keys.js';
import { FolderSource } from './source.js';

/** Seven hours, in milliseconds: Việt Nam has one zone and no summer time. */
const ZONE = 25_200_000;
/** Milliseconds for which the database of the copy is waited for. */
const LONGEST_OPENING = 2000;

/**
 * Opens a folder that `motcua publish` wrote, to be read as if it were a server. Nothing is loaded before something is asked.
 *
 * @throws {InvalidArgumentError} for an option that cannot be meant
 *
 * @example
 * const source = openStatic({ source: 'https://tthc.example.gov.vn/manifest.json', keys: 'BIx1…' });
 * const client = new Motcua({ baseUrl: 'https://tthc.example.gov.vn', fetch: source.fetch });
 * const { items } = await client.procedures.list({ agency: 'xa-nguyen-phich' });
 * console.log(source.state?.trust, source.state?.day);
 */
export function openStatic(options: StaticOptions): StaticSource {
  const { now = Date.now, keep = 'used' } = options;
  return new FolderSource({
    source: addressOf(options.source),
    keys: keysFrom(options.keys),
    // Looked up at each call: pages and tests replace it after the source is opened.
    fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
    timeout: checkedTimeout(options.timeout ?? 20_000),
    retries: checkedRetries(options.retries ?? 2),
    copy: copyOf(options.copy),
    keep,
    now,
    day: options.day ?? (() => new Date(now() + ZONE).toISOString().slice(0, 10)),
  });
}

/** A browser has its own; without one, or where it is closed to us, nothing is kept. */
async function copyOf(copy: CopyStore | false | undefined): Promise<CopyStore | undefined> {
  if (copy !== undefined) return copy || undefined;
  try {
    // In a frame without an origin the name alone throws.
    if (typeof indexedDB === 'undefined') return undefined;
    return await inTime(import('./copy-in-browser.js').then(({ copyInBrowser }) => copyInBrowser()));
  } catch {
    return undefined;
  }
}

/** Some browsers never answer when they are asked for a database; nobody waits for a copy longer than this. */
function inTime<Value>(opening: Promise<Value>): Promise<Value | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), LONGEST_OPENING);
  });
  return Promise.race([opening, late]).finally(() => clearTimeout(timer));
}

/** @throws {InvalidArgumentError} */
function addressOf(source: unknown): string {
  const page = typeof document === 'undefined' ? undefined : document.baseURI;
  const text = typeof source === 'string' || source instanceof URL ? String(source) : '';
  const url = text !== '' && URL.canParse(text, page) ? new URL(text, page) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username || url.password || url.hash)
    throw new InvalidArgumentError('"source" must be the http(s) address of a manifest.json.');
  return url.href;
}
