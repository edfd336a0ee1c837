import type { Fetch } from '../core/attempt.js';
import { privacy } from '../core/attempt.js';
import { isHtml, readBytes } from '../core/bodies.js';

/** How the files of a folder are asked for. */
export interface FolderSettings {
  /** Of the manifest. */
  source: string;
  fetch: Fetch;
  timeout: number;
  retries: number;
}

/** One file to be had. */
export interface FolderRequest {
  /** From the folder: `data/rows-….json`. */
  path: string;
  /** More bytes than these are refused. */
  most: number;
  cache?: RequestCache;
  /** So often it is tried again, where that is not left to the settings. */
  retries?: number;
}

/** A file is not there or not to be had; of every other status than 404 another try may help. */
export class FileError extends TypeError {
  constructor(readonly passes: boolean) {
    super('A file of the published folder could not be loaded.');
  }
}

/** Reads files of a published folder. Nothing of what was asked is in an address but which part of the catalogue it is in. */
export class Folder {
  readonly #base: string;
  readonly #settings: FolderSettings;

  constructor(settings: FolderSettings) {
    this.#settings = settings;
    this.#base = settings.source.replace(/[^/]*$/, '');
  }

  /** @throws {TypeError} as `fetch` does, after every try */
  async read({ path, most, cache, retries = this.#settings.retries }: FolderRequest): Promise<ArrayBuffer> {
    for (let tries = 0; ; tries++) {
      try {
        return await this.#try(path, most, cache);
      } catch (error) {
        if (tries >= retries || (error instanceof FileError && !error.passes)) throw new FileError(false);
        // Random, so that thousands of pages do not come back at the same moment.
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 300 * 2 ** tries));
      }
    }
  }

  async #try(path: string, most: number, cache: RequestCache | undefined): Promise<ArrayBuffer> {
    const { fetch, timeout, source } = this.#settings;
    const url = path === '' ? source : this.#base + path;
    const controller = new AbortController();
    const timer = Number.isFinite(timeout) ? setTimeout(() => controller.abort(), timeout) : undefined;
    try {
      const init: RequestInit = { ...privacy(), signal: controller.signal, ...(cache === undefined ? {} : { cache }) };
      const response = await fetch(new Request(url, init));
      // A page in place of data is a sign-in page or a captive portal, and no statement of the publisher.
      const isPage = isHtml(response.headers.get('content-type') ?? '') && !/\.html(?:\?|$)/.test(path);
      if (!response.ok || isPage) {
        void response.body?.cancel().catch(() => undefined);
        throw new FileError(isPage || response.status !== 404);
      }
      return await (await readBytes(response, most)).arrayBuffer();
    } finally {
      clearTimeout(timer);
    }
  }
}
