/** The format this code reads and writes. */
export const FORMAT = 1;

/** What an index consists of; the file `manifest.json`. All other files are named by what is in them and never change. */
export interface SearchManifest {
  format: number;
  /** How many procedures there are. */
  size: number;
  /** Words of the people and of the offices. */
  words: string;
  /** Files of names, the one people ask for most first. */
  names: { file: string; rows: number; bytes: number }[];
  /** Files of words that stand only in texts, by range: each from its first word up to the next file's. */
  bodies: { file: string; first: string }[];
}

export const MANIFEST = 'manifest.json';
/** The first file of names by a name that stays, so that it need not wait for the manifest. */
export const HOT = 'hot.bin';
