import { rename, rm, writeFile } from 'node:fs/promises';
import { Refusal } from '../refusal.js';
import { COMPRESSED_ENDINGS } from './compressed.js';

/** What a file is called while it is being written. */
export const UNFINISHED = '.new';

/** The file that a name is about: without what says that it is compressed or unfinished. */
export function plainName(name: string): string {
  const whole = name.endsWith(UNFINISHED) ? name.slice(0, -UNFINISHED.length) : name;
  const ending = COMPRESSED_ENDINGS.find((one) => whole.endsWith(one));
  return ending === undefined ? whole : whole.slice(0, -ending.length);
}

/**
 * Writes a file that is there in whole or not at all, under whatever interruption.
 *
 * @throws {Refusal} for a place that cannot be written
 */
export async function replaceFile(path: string, content: Uint8Array): Promise<void> {
  try {
    await writeFile(path + UNFINISHED, content);
    await rename(path + UNFINISHED, path);
  } catch (error) {
    await rm(path + UNFINISHED, { force: true }).catch(() => undefined);
    refuseFolder(path)(error);
  }
}

/** Turns what the file system says into words for whoever named the folder. */
export function refuseFolder(path: string): (error: unknown) => never {
  return (error) => {
    const { code } = error as NodeJS.ErrnoException;
    throw new Refusal(
      `${path} cannot be written (${code ?? String(error)}). Check that it is a folder and whose it is.`,
    );
  };
}
