import { parseBaseUrl } from './core/base-url.js';
import type { AnswerCheck } from './core/answer-shape.js';
import { InvalidArgumentError } from './core/errors.js';
import type { Fetch } from './core/attempt.js';
import type { ValidationOptions } from './core/validation.js';

/** Options of one call. They stand last in every method. */
export interface RequestOptions {
  /** Ends the call at any moment, also between two tries; it then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Milliseconds for all tries together; `Infinity` for no end. */
  timeout?: number | undefined;
  /** How often a call that failed is tried again, 0 to 10. */
  retries?: number | undefined;
  /** Headers added to those of the client. */
  headers?: Record<string, string> | undefined;
}

/** How to reach a server. */
export interface LiteOptions {
  /** Address of the API without `/v1`, with a path where it has one: `https://dichvu.example.gov.vn/motcua`. */
  baseUrl: string | URL;
  /** Language of problem texts, as in `Accept-Language`: `vi`, `en`, `vi,en;q=0.5`. */
  locale?: string | undefined;
  /** Headers of every request. From a page to another origin, each unusual one costs a CORS preflight. */
  headers?: Record<string, string> | undefined;
  /** Milliseconds for all tries of a call together, 30,000 when absent; `Infinity` for no end. */
  timeout?: number | undefined;
  /** How often a call that failed is tried again, 0 to 10; 2 when absent. */
  retries?: number | undefined;
  /** In place of the global `fetch`: a proxy, a test, or `app.fetch` of a server in the same process. */
  fetch?: Fetch | undefined;
}

/** How to reach a server, for a part of the client by itself. */
export interface CheckedOptions extends LiteOptions {
  /** Looks at each answer before anyone gets it: a check of `@motcua/client/checks`. It must be an object when absent, and no more. */
  check?: AnswerCheck | undefined;
}

/** How to reach a server and how to treat its answers. */
export interface MotcuaOptions extends LiteOptions, ValidationOptions {
  /** False to keep no answers in memory for conditional requests. */
  cache?: boolean | undefined;
}

/** The options of a client, checked and complete. */
export interface Settings {
  baseUrl: string;
  headers: Headers;
  timeout: number;
  retries: number;
  fetch: Fetch;
}

const MAX_TIMEOUT = 2 ** 31 - 1; // of setTimeout

/** @throws {InvalidArgumentError} */
export function checkedTimeout(value: number): number {
  if (value === Infinity || (value > 0 && value <= MAX_TIMEOUT)) return value;
  throw new InvalidArgumentError('"timeout" must be a number of milliseconds above 0, or Infinity.');
}

/** @throws {InvalidArgumentError} */
export function checkedRetries(value: number): number {
  if (Number.isInteger(value) && value >= 0 && value <= 10) return value;
  throw new InvalidArgumentError('"retries" must be a whole number from 0 to 10.');
}

/** Headers laid over others. @throws {InvalidArgumentError} */
export function mergedHeaders(base: Headers, over: Record<string, string | undefined> = {}): Headers {
  const merged = new Headers(base);
  try {
    for (const [name, value] of Object.entries(over)) {
      if (value !== undefined) merged.set(name, value);
    }
  } catch {
    throw new InvalidArgumentError('"headers" and "locale" must be names and values that HTTP allows.');
  }
  return merged;
}

/** @throws {InvalidArgumentError} for an option that cannot be meant */
export function settingsFrom(options: LiteOptions): Settings {
  const accept = new Headers({ accept: 'application/json, application/problem+json' });
  return {
    baseUrl: parseBaseUrl(options.baseUrl),
    headers: mergedHeaders(mergedHeaders(accept, { 'accept-language': options.locale }), options.headers),
    timeout: checkedTimeout(options.timeout ?? 30_000),
    retries: checkedRetries(options.retries ?? 2),
    // Looked up at each call: pages and tests replace it after the client is made.
    fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
  };
}
