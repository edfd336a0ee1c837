import { Agencies } from './agencies.js';
import { Catalogue } from './catalogue.js';
import { Changes } from './changes.js';
import { type AnswerCheck, checkShape } from './core/answer-shape.js';
import { Reader } from './core/reader.js';
import type { ReplyCache } from './core/reply-cache.js';
import { Fields } from './fields.js';
import { type LiteOptions, settingsFrom } from './options.js';
import { Procedures } from './procedures.js';

/**
 * The client without the schemas of the contract, about half its size: an answer must be an object, and nothing more of it is
 * checked. For pages that copy with what they get, as our elements do.
 *
 * @throws {InvalidArgumentError} for an option that cannot be meant
 *
 * @example
 * import { Motcua } from '@motcua/client/lite';
 *
 * const client = new Motcua({ baseUrl: 'https://dichvu.example.gov.vn/motcua' });
 */
export class Motcua {
  readonly procedures: Procedures;
  readonly agencies: Agencies;
  readonly fields: Fields;
  readonly changes: Changes;
  readonly catalogue: Catalogue;

  /**
   * @param check what is asked of an answer before anyone gets it
   * @param cache answers to ask for only when they changed; without one that is left to the browser's own
   */
  constructor(options: LiteOptions, check: AnswerCheck = checkShape, cache?: ReplyCache) {
    const reader = new Reader(settingsFrom(options), check, cache);
    this.procedures = new Procedures(reader);
    this.agencies = new Agencies(reader);
    this.fields = new Fields(reader);
    this.changes = new Changes(reader);
    this.catalogue = new Catalogue(reader);
  }
}

export * from './core/errors.js';
export type { AnswerCheck } from './core/answer-shape.js';
export type { Fetch } from './core/attempt.js';
export type { ListPage, PagePromise } from './core/paging.js';
export type { LiteOptions, RequestOptions } from './options.js';
