import type { IsoDate } from '@motcua/contract';
import type { Fetch } from '../core/attempt.js';
import type { CopyStore } from './copy.js';

/** Where a published folder is and what it is trusted by. */
export interface StaticOptions {
  /** Address of `manifest.json`; a relative one is taken from the page. */
  source: string | URL;
  /**
   * Public keys of who publishes, 87 characters each, in a list or separated by spaces; while a key is being exchanged there are two. Without
   * one nothing can be verified.
   */
  keys?: string | readonly string[] | undefined;
  /** In place of the global `fetch`. */
  fetch?: Fetch | undefined;
  /** Milliseconds for one try of one file, 20,000 when absent. */
  timeout?: number | undefined;
  /** How often a file that failed is tried again, 0 to 10; 2 when absent. */
  retries?: number | undefined;
  /** Where the last good copy is kept: in the browser's IndexedDB when absent, nowhere outside of a browser; `false` for nowhere. */
  copy?: CopyStore | false | undefined;
  /**
   * What is kept: `used` (default), what was read, and while the page is idle on a line that is not slow what a listing needs;
   * `all`, also every row and the search index.
   */
  keep?: 'used' | 'all' | undefined;
  /** Milliseconds since 1970. */
  now?: (() => number) | undefined;
  /** The day whose state is given; today in Việt Nam when absent. */
  day?: (() => IsoDate) | undefined;
}

/**
 * Why what the network gave was not used: `unsigned`, no signature though a key is given; `unknown-key`, signed by another key; `signature`, the
 * signature does not fit; `changed`, a file is not the one that was published; `older`, an older manifest than one verified before; `future`,
 * dated later than tomorrow; `malformed`, not what this version reads; `unreachable`, no answer at all.
 */
export type StaticRefusal =
  'unsigned' | 'unknown-key' | 'signature' | 'changed' | 'older' | 'future' | 'malformed' | 'unreachable';

/** What answers, and how far it can be trusted. */
export interface StaticState {
  /**
   * Of what answers. `verified`: signed by a given key. `unverified`: no key was given, or this page has no `crypto.subtle`, so it must not be
   * shown as confirmed. `refused`: what the network gave fails, and there is no copy; nothing is answered.
   */
  trust: 'verified' | 'unverified' | 'refused';
  /** From where the manifest is. A `copy` is verified again each time it is opened. */
  from: 'network' | 'copy';
  /** Why the copy answers, or nothing does. */
  why?: StaticRefusal;
  /** Of the manifest; absent when refused. */
  sequence?: number;
  /** Day on which it was published: what is shown is true as of this day. */
  day?: IsoDate;
  /** "Dữ liệu tính đến", where the catalogue says it. */
  dataDate?: IsoDate;
}

/** A published folder as something to be read. */
export interface StaticSource {
  /**
   * Answers as a Motcua server does, for every address whose path ends like one of its reads of the catalogue (`/v1/procedures?q=…`) or like
   * a file of the search index (`/search/manifest.json`). Anything else is refused with `not-offered`.
   * Header `motcua-from` says `network` or `copy`, `motcua-as-of` the day of the publication, `motcua-trust` the trust.
   *
   * @throws {TypeError} when neither the network nor the copy has what is needed, as `fetch` does
   */
  readonly fetch: (request: Request | string | URL) => Promise<Response>;
  /** Undefined until the first answer. */
  readonly state: StaticState | undefined;
  /**
   * Opens the folder without asking for anything else: tells how it stands, also when it is refused.
   *
   * @throws {TypeError} when neither the network nor the copy has a manifest
   */
  open(): Promise<StaticState>;
  /** Calls back after every change of `state`; gives what ends that. */
  subscribe(listener: (state: StaticState) => void): () => void;
}
