import { readFile } from 'node:fs/promises';

/** Reads the map beside each file, so that the maps that are published lead back to TypeScript. */
export function chainedSourceMaps() {
  return {
    name: 'chained-source-maps',
    async load(id) {
      if (!id.endsWith('.js') || id.includes('\0') || id.includes('node_modules')) return null;
      const [code, map] = await Promise.all([readFile(id, 'utf8'), readFile(`${id}.map`, 'utf8').catch(() => null)]);
      return {
        code: code.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'),
        map: map === null ? null : JSON.parse(map),
      };
    },
  };
}
