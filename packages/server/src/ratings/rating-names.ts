import { createHmac, timingSafeEqual } from 'node:crypto';
import { siteOf } from '../work/address-names.js';
import { canonicalJson } from '../import/canonical.js';
import { hidden } from '../secret/hidden.js';
import type { Secret } from '../secret/secret.js';

const TOKEN = /^([A-Za-z0-9_-]{24})\.([A-Za-z0-9_-]{24})$/;

/**
 * The keyed hashes by which ratings are known, and the tokens of dossiers. Without the secret nobody learns from them which dossier was
 * rated, and nobody makes one.
 */
export class RatingNames {
  readonly #tokens: Buffer;
  readonly #subjects: Buffer;
  readonly #names: Buffer;
  readonly #contents: Buffer;
  readonly #addresses: Buffer;
  #day: { name: string; key: Buffer } | undefined;

  constructor(secret: Secret) {
    this.#tokens = secret.subkey('rating token');
    this.#subjects = secret.subkey('rating subject');
    this.#names = secret.subkey('rating names');
    this.#contents = secret.subkey('rating contents');
    this.#addresses = secret.subkey('rating address');
  }

  /** The token by which the applicant of a dossier rates: the key of the dossier and a proof that it was given out. */
  token(dossier: string): string {
    return `${dossier}.${hidden(this.#tokens, dossier)}`;
  }

  /** Key of the dossier of a token; undefined for one that was never given out. */
  dossierOf(token: string): string | undefined {
    const [, dossier = '', mac = ''] = TOKEN.exec(token) ?? [];
    if (dossier === '') return undefined;
    const right = Buffer.from(hidden(this.#tokens, dossier));
    return timingSafeEqual(right, Buffer.from(mac)) ? dossier : undefined;
  }

  /** What the rating of a dossier is kept under. The key of the dossier is found from it by nobody. */
  subject(dossier: string): string {
    return hidden(this.#subjects, dossier);
  }

  /** Name of a rating that a person sent under an id. */
  request(id: string): string {
    return hidden(this.#names, 'request', id);
  }

  /** Name of a rating of a device's queue. */
  ofDevice(device: string, queue: string, number: number): string {
    return hidden(this.#names, 'device', device, queue, String(number));
  }

  /** Name of a rating of a visit. It outlives the key by which the office sends. */
  ofVisit(agency: string, id: string): string {
    return hidden(this.#names, 'visit', agency, id);
  }

  /** The same for the same content, in whatever order its members were sent. */
  content(value: unknown): string {
    return hidden(this.#contents, canonicalJson(value));
  }

  /** What an address is counted under on a day, alone or with what it rated. Each day has a key of its own. */
  address(day: string, address: string, ...about: string[]): string {
    if (this.#day?.name !== day) {
      this.#day = { name: day, key: createHmac('sha256', this.#addresses).update(day).digest() };
    }
    return hidden(this.#day.key, siteOf(address), ...about);
  }
}
