import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { Refusal } from '../refusal.js';

/**
 * Keeps a second process off a data folder. The lock is an open exclusive transaction on a small database of its own: the
 * operating system holds it, so a process that was killed never leaves it behind.
 */
export class FolderLock {
  readonly #database: Database.Database;

  private constructor(database: Database.Database) {
    this.#database = database;
  }

  /** @throws {Refusal} when another process works in the folder. */
  static acquire(folder: string): FolderLock {
    const note = join(folder, 'lock-holder.txt');
    const database = new Database(join(folder, 'lock.db'), { timeout: 0 });
    try {
      database.exec('BEGIN EXCLUSIVE');
    } catch (error) {
      database.close();
      if (!isBusy(error)) throw error;
      throw new Refusal(
        `The data folder ${folder} is in use by another process (${readNote(note)}). Stop that process first, or give ` +
          'this one another folder with --data. To import while a server runs, keep the store in PostgreSQL (DATABASE_URL).',
      );
    }
    writeFileSync(note, `process ${process.pid} since ${new Date().toISOString()}\n`);
    return new FolderLock(database);
  }

  release(): void {
    this.#database.close();
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && /locked|busy/i.test(`${(error as { code?: string }).code ?? ''} ${error.message}`);
}

function readNote(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return 'unknown process';
  }
}
