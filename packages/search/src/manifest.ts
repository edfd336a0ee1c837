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
  names: { file: string; rows: number }[];
  /** Files of words that stand only in texts, by range: each from its first word up to the next file's. */
  bodies: { file: string; first: string }[];
}

export const MANIFEST = 'manifest.json';
/**
 * A preview of what people ask for most, by a name that stays, so that it need not wait for the manifest. What it holds is in the
 * files of names again, with more words.
 */
export const HOT = 'hot.bin';
