import { readFile, writeFile } from 'node:fs/promises';
import { newSigningKey, readSigningKey, type SigningKey } from '../publish/signing-key.js';
import { Refusal } from '../refusal.js';
import { print } from './commands.js';

/** Makes the key of publications: only its owner can read the file, and what is there already stays. */
export async function makeSigningKey(file: string): Promise<void> {
  const pem = newSigningKey();
  await writeFile(file, pem, { mode: 0o600, flag: 'wx' }).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new Refusal(`${file} is there already. A key is never written over another.`);
    throw new Refusal(`${file} cannot be written (${code ?? String(error)}).`);
  });
  print(readSigningKey(pem)!.public);
  console.error(
    `The private key is in ${file}. Keep a copy in a safe place and let nobody else read it: whoever has it can publish in your name. ` +
      'The line above is the public key, for source-key.',
  );
}

/** Prints the public key of a private one. */
export async function printPublicKey(file: string): Promise<void> {
  print((await signingKeyIn(file)).public);
}

/** @throws {Refusal} for a file without such a key */
export async function signingKeyIn(file: string): Promise<SigningKey> {
  const pem = await readFile(file, 'utf8').catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    throw new Refusal(`${file} cannot be read (${code ?? String(error)}).`);
  });
  const key = readSigningKey(pem);
  if (key === undefined)
    throw new Refusal(`${file} holds no private key of P-256 as PEM. "motcua keys signing --out FILE" makes one.`);
  return key;
}
