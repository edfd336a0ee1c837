import { catalogueAnswers, lookupAnswers } from '@motcua/contract';
import { mayAskConditionally, parseBaseUrl } from './core/base-url.js';
import { ReplyCache } from './core/reply-cache.js';
import { Sender } from './core/sender.js';
import { checkBy } from './core/validation.js';
import { Dossiers } from './dossiers.js';
import { Motcua as LiteMotcua } from './lite.js';
import { type MotcuaOptions, settingsFrom } from './options.js';

/**
 * The client of a Motcua server. One is enough for a page or a process: identical reads under way are shared, and known
 * answers are only asked whether they still hold.
 *
 * @throws {InvalidArgumentError} for an option that cannot be meant
 *
 * @example
 * const client = new Motcua({ baseUrl: 'https://dichvu.example.gov.vn/motcua' });
 * const { items } = await client.procedures.list({ q: 'đăng ký khai sinh' });
 *
 * @example
 * // Without a network, against a server in the same process.
 * const client = new Motcua({ baseUrl: 'http://motcua.test', fetch: app.fetch });
 */
export class Motcua extends LiteMotcua {
  readonly dossiers: Dossiers;

  constructor(options: MotcuaOptions) {
    const check = checkBy(options, { ...catalogueAnswers, ...lookupAnswers });
    const conditional = options.cache !== false && mayAskConditionally(parseBaseUrl(options.baseUrl));
    const cache = conditional ? new ReplyCache() : undefined;
    super(options, check, cache);
    this.dossiers = new Dossiers(new Sender(settingsFrom(options), check));
  }
}
