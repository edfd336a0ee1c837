import { randomBytes } from 'node:crypto';

/** A caller's own id is kept when it is harmless in a log line. */
const HARMLESS = /^[A-Za-z0-9._-]{1,64}$/;

/** Gives every request an id, unique across processes: a random start and a count. */
export class RequestIds {
  readonly #start = randomBytes(6).toString('base64url');
  #count = 0;

  of(given: string | undefined): string {
    if (given !== undefined && HARMLESS.test(given)) return given;
    this.#count += 1;
    return `${this.#start}-${this.#count.toString(36)}`;
  }
}
