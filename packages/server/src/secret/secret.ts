import { hkdfSync } from 'node:crypto';

/** Bytes of a master secret, at least. */
export const SECRET_BYTES = 32;

/** The one secret of an installation. It is never used itself: each purpose has a key of its own, derived from it. */
export class Secret {
  readonly #master: Buffer;
  readonly #subkeys = new Map<string, Buffer>();

  private constructor(master: Buffer) {
    this.#master = master;
  }

  /**
   * @throws {RangeError} for fewer than 32 bytes.
   * @example
   * const secret = Secret.of(randomBytes(32));
   */
  static of(bytes: Buffer): Secret {
    if (bytes.length < SECRET_BYTES) throw new RangeError(`A secret has at least ${SECRET_BYTES} bytes.`);
    return new Secret(Buffer.from(bytes));
  }

  /** The key of a purpose: 32 bytes by HKDF-SHA256, the same for the same name. A name is never changed once it was released. */
  subkey(name: string): Buffer {
    let key = this.#subkeys.get(name);
    if (key === undefined) {
      key = Buffer.from(hkdfSync('sha256', this.#master, '', `motcua ${name}`, 32));
      this.#subkeys.set(name, key);
    }
    return key;
  }

  /** Nothing of the secret is ever printed. */
  toJSON(): string {
    return '[secret]';
  }
}
