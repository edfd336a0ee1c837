import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import MagicString from 'magic-string';

/** A custom property that no page may set: those begin with `--motcua-`. */
const PRIVATE = /--_[a-z-]+/g;

/** Gives private custom properties short names, the same in every file that is built of a folder. */
export function shortCustomProperties(folder) {
  let short = new Map();
  return {
    name: 'short-custom-properties',
    async buildStart() {
      const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.styles.js'));
      const styles = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
      const names = [...new Set(styles.flatMap((style) => style.match(PRIVATE) ?? []))].sort();
      short = new Map(names.map((name, at) => [name, `--_${at.toString(36)}`]));
    },
    transform(code, id) {
      if (id.includes('node_modules') || !code.includes('--_')) return null;
      const shorter = new MagicString(code);
      shorter.replace(PRIVATE, (name) => short.get(name) ?? name);
      return { code: shorter.toString(), map: shorter.generateMap({ hires: true }) };
    },
  };
}
