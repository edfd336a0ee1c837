import type { FileHash } from '@motcua/contract/files';

/** What was verified last of one source. */
export interface CopyRecord {
  /** Text of the manifest, as it was signed. */
  manifest: string;
}

/** The newest manifest that was ever verified of one source, kept also when files are not. */
export interface SeenRecord {
  sequence: number;
  day: string;
}

/** A file with the hash that vouches for it being still needed: its own, or for a page that of the rows that name it. */
export interface CopyFile {
  hash: FileHash;
  via: FileHash;
  bytes: ArrayBuffer;
}

/**
 * Where the last good copy of published folders is kept. Any method may reject, for want of room or in a private window: the copy is then not
 * used, and nothing else suffers. What it gives is verified again.
 */
export interface CopyStore {
  read(source: string): Promise<{ copy?: CopyRecord | undefined; seen?: SeenRecord | undefined }>;
  /** Keeps a manifest, and forgets every file that it and what it names do not need; never goes back to an older one. */
  write(source: string, record: CopyRecord, seen: SeenRecord, needed: ReadonlySet<FileHash>): Promise<void>;
  /** Keeps what was seen, when it is newer than what is kept. */
  see(source: string, seen: SeenRecord): Promise<void>;
  file(source: string, hash: FileHash): Promise<ArrayBuffer | undefined>;
  keep(source: string, file: CopyFile): Promise<void>;
}

/** True when `a` is newer than `b`. */
export function isNewer(a: SeenRecord, b: SeenRecord): boolean {
  return a.sequence > b.sequence || (a.sequence === b.sequence && a.day > b.day);
}

/** A copy in memory, for tests and for processes that live long. */
export function copyInMemory(): CopyStore {
  const seenOf = new Map<string, SeenRecord>();
  const copies = new Map<string, { copy: CopyRecord; seen: SeenRecord }>();
  const files = new Map<string, Map<FileHash, CopyFile>>();
  const see = (source: string, seen: SeenRecord): void => {
    const known = seenOf.get(source);
    if (known === undefined || isNewer(seen, known)) seenOf.set(source, seen);
  };
  return {
    read: (source) => Promise.resolve({ copy: copies.get(source)?.copy, seen: seenOf.get(source) }),
    write(source, copy, seen, needed) {
      const known = copies.get(source);
      if (known === undefined || !isNewer(known.seen, seen)) {
        copies.set(source, { copy, seen });
        for (const [hash, { via }] of files.get(source) ?? []) if (!needed.has(via)) files.get(source)?.delete(hash);
      }
      see(source, seen);
      return Promise.resolve();
    },
    see(source, seen) {
      see(source, seen);
      return Promise.resolve();
    },
    file: (source, hash) => Promise.resolve(files.get(source)?.get(hash)?.bytes),
    keep(source, file) {
      const own = files.get(source) ?? new Map<FileHash, CopyFile>();
      files.set(source, own.set(file.hash, file));
      return Promise.resolve();
    },
  };
}
