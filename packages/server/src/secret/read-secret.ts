import { randomBytes } from 'node:crypto';
import { chmodSync, closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../refusal.js';
import { Secret, SECRET_BYTES } from './secret.js';

const FILE = 'secret.key';

/** Where the secret of an installation may be. */
export interface SecretPlaces {
  /** Data folder of the embedded engine, whose file `secret.key` is made when it is first needed. */
  folder?: string;
  /** `MOTCUA_SECRET`: base64url or hexadecimal, 32 bytes or more. It comes before the file. */
  given?: string | undefined;
}

/**
 * Reads the secret of an installation. Undefined when none is given and there is no folder to keep one in: dossiers are not
 * offered then.
 *
 * @throws {Refusal} when it is too short, cannot be understood, or cannot be read or kept.
 * @example
 * const secret = readSecret({ given: process.env.MOTCUA_SECRET });
 */
export function readSecret({ folder, given }: SecretPlaces): Secret | undefined {
  if (given !== undefined && given !== '') return parse(given, 'MOTCUA_SECRET');
  if (folder === undefined) return undefined;
  const file = join(folder, FILE);
  try {
    if (!existsSync(file)) keep(folder, file);
    return parse(readFileSync(file, 'latin1'), file);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(
      `The file ${file} cannot be read or made (${(error as NodeJS.ErrnoException).code ?? 'error'}). It holds the secret that ` +
        'seals the dossiers: give the server the right to read it, or put it back from the back-up.',
    );
  }
}

/** Neither the text nor any part of it may be in the message. */
function parse(text: string, name: string): Secret {
  const plain = text.trim();
  const bytes = /^(?:[0-9a-f]{2})+$/i.test(plain)
    ? Buffer.from(plain, 'hex')
    : /^[A-Za-z0-9_-]+={0,2}$/.test(plain)
      ? Buffer.from(plain, 'base64url')
      : Buffer.alloc(0);
  if (bytes.length >= SECRET_BYTES) return Secret.of(bytes);
  throw new Refusal(
    `${name} is no secret: it must be at least ${SECRET_BYTES} random bytes as base64url or hexadecimal. Make one with ` +
      '"openssl rand -hex 32"; where dossiers are kept already, only the one that sealed them opens them.',
  );
}

/** Writes a new secret so that, whatever happens, the file holds all of it or is not there. */
function keep(folder: string, file: string): void {
  const written = `${file}.new`;
  const handle = openSync(written, 'w', 0o600);
  try {
    chmodSync(written, 0o600);
    writeSync(handle, `${randomBytes(SECRET_BYTES).toString('base64url')}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(written, file);
  const entries = openSync(folder, 'r');
  try {
    fsyncSync(entries);
  } finally {
    closeSync(entries);
  }
}
