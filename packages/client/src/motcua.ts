import { Agencies } from './agencies.js';
import { Catalogue } from './catalogue.js';
import { Changes } from './changes.js';
import { Reader } from './core/reader.js';
import { Fields } from './fields.js';
import { type MotcuaOptions, settingsFrom } from './options.js';
import { Procedures } from './procedures.js';

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
export class Motcua {
  readonly procedures: Procedures;
  readonly agencies: Agencies;
  readonly fields: Fields;
  readonly changes: Changes;
  readonly catalogue: Catalogue;

  constructor(options: MotcuaOptions) {
    const reader = new Reader(settingsFrom(options));
    this.procedures = new Procedures(reader);
    this.agencies = new Agencies(reader);
    this.fields = new Fields(reader);
    this.changes = new Changes(reader);
    this.catalogue = new Catalogue(reader);
  }
}
