import { MANIFEST_SIGNATURE, type StaticManifest } from '@motcua/contract/files';
import type { SeenRecord } from './copy.js';
import { bytesOf, subtle } from './hashes.js';
import { keyNamed, type PublicKey } from './keys.js';
import { Refusal } from './refusal.js';
import { isManifest } from './shapes.js';

/** A manifest that may be used. */
export interface OpenedManifest {
  manifest: StaticManifest;
  trust: 'verified' | 'unverified';
  /** As it was received; a copy keeps this. */
  text: string;
}

/** A publisher's clock may be wrong by a day, in seconds; a manifest dated later would make every one after it look old. */
const AHEAD = 86_400;

/**
 * Reads a manifest and checks its signature, before anything else is made of it.
 *
 * @param bytes as they came: a byte-order mark or a character that is none is not read over
 * @throws {Refusal}
 */
export async function openManifest(
  bytes: ArrayBuffer,
  keys: readonly PublicKey[],
  now: number,
): Promise<OpenedManifest> {
  const text = textOf(bytes);
  const signed = MANIFEST_SIGNATURE.exec(text);
  const crypto = subtle();
  const isVerified = keys.length > 0 && crypto !== undefined;
  if (isVerified) await verify(crypto, signed, keys);
  const manifest = parsed(signed ? `${signed[1]!}}` : text);
  if (!isManifest(manifest)) throw new Refusal('malformed');
  if (manifest.sequence > now / 1000 + AHEAD) throw new Refusal('future');
  return { manifest, trust: isVerified ? 'verified' : 'unverified', text };
}

async function verify(crypto: SubtleCrypto, signed: RegExpExecArray | null, keys: readonly PublicKey[]): Promise<void> {
  if (signed === null) throw new Refusal('unsigned');
  const [, content = '', id = '', value = ''] = signed;
  const key = await keyNamed(keys, id);
  if (key === undefined) throw new Refusal('unknown-key');
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const isGood = await crypto
    .importKey('raw', key, algorithm, false, ['verify'])
    .then((one) => crypto.verify(algorithm, one, bytesOf(value), new TextEncoder().encode(`${content}}`)))
    // A point that is not on the curve.
    .catch(() => false);
  if (!isGood) throw new Refusal('signature');
}

/** What a manifest is compared by with others of the same source. */
export const seenOf = ({ sequence, day }: StaticManifest): SeenRecord => ({ sequence, day });

function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refusal('malformed');
  }
}

/** @throws {Refusal} */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('malformed');
  }
}
