import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';

const PACKAGES = fileURLToPath(new URL('../../packages/', import.meta.url));

/** `@motcua/client/static` as a site would load it that bundles nothing but it, from what `tsc` built: files by name. */
export async function bundledClient(): Promise<ReadonlyMap<string, string>> {
  const bundle = await rollup({
    input: '@motcua/client/static',
    plugins: [
      {
        name: 'packages of this checkout',
        resolveId(id) {
          const [, name, entry = ''] = /^@motcua\/(\w+)(\/.*)?$/.exec(id) ?? [];
          if (name === undefined) return null;
          const { exports } = JSON.parse(readFileSync(`${PACKAGES}${name}/package.json`, 'utf8')) as {
            exports: Record<string, { 'motcua:source': string }>;
          };
          const source = exports[`.${entry}`]!['motcua:source'];
          return PACKAGES + name + source.replace('./src', '/build').replace(/\.ts$/, '.js');
        },
      },
      nodeResolve({ browser: true, exportConditions: ['production', 'browser'] }),
    ],
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'es', entryFileNames: 'static.js' });
  await bundle.close();
  return new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code] as const] : [])));
}
