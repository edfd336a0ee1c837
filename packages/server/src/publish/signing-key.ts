import { createHash, createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { p256 } from '@noble/curves/nist.js';

/** A signature of a manifest, as it stands in it. */
export interface Signature {
  /** Id of the key, see {@link keyId}. */
  key: string;
  /** r and s of ECDSA P-256 with SHA-256, 64 bytes as base64url. */
  value: string;
}

/** The key with which an office vouches for what it publishes. */
export interface SigningKey {
  /** The point, uncompressed, 65 bytes as base64url: what `source-key` takes. */
  public: string;
  /** Deterministic (RFC 6979): the same text has the same signature, so that publishing twice changes nothing. */
  sign(text: string): Signature;
}

/** Id of a public key: the first 22 characters of the base64url of its SHA-256. */
export function keyId(publicKey: string): string {
  return createHash('sha256').update(Buffer.from(publicKey, 'base64url')).digest('base64url').slice(0, 22);
}

/** A new private key as PKCS#8 in PEM, as openssl reads it. */
export function newSigningKey(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

/** Reads a private key from PEM; undefined for what is no private key of P-256. */
export function readSigningKey(pem: string): SigningKey | undefined {
  const secret = secretOf(pem);
  if (secret === undefined) return undefined;
  const publicKey = Buffer.from(p256.getPublicKey(secret, false)).toString('base64url');
  const key = keyId(publicKey);
  return {
    public: publicKey,
    sign: (text) => ({
      key,
      value: Buffer.from(p256.sign(Buffer.from(text), secret, { lowS: false })).toString('base64url'),
    }),
  };
}

/** True for a signature of `text` by a public key as `source-key` takes it. */
export function isSignedBy(publicKey: string, text: string, signature: Signature): boolean {
  if (signature.key !== keyId(publicKey)) return false;
  try {
    const value = Buffer.from(signature.value, 'base64url');
    return p256.verify(value, Buffer.from(text), Buffer.from(publicKey, 'base64url'), { lowS: false });
  } catch {
    return false;
  }
}

function secretOf(pem: string): Uint8Array | undefined {
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch {
    return undefined;
  }
  if (key.asymmetricKeyType !== 'ec' || key.asymmetricKeyDetails?.namedCurve !== 'prime256v1') return undefined;
  return Buffer.from(key.export({ format: 'jwk' }).d ?? '', 'base64url');
}

/** True for a public key as `source-key` takes it: a point of P-256. */
export function isPublicKey(text: string): boolean {
  return /^[\w-]{87}$/.test(text) && p256.utils.isValidPublicKey(Buffer.from(text, 'base64url'), false);
}
