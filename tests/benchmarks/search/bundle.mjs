import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

const ENTRY = join(import.meta.dirname, 'entry-of-a-page.mjs');
const given = (source) => ({
  name: 'given',
  resolveId: (id) => (id === ENTRY ? id : null),
  load: (id) => (id === ENTRY ? source : null),
});

/** One minified module of a source text that imports as if it stood in this folder. */
export async function bundled(source) {
  const bundle = await rollup({
    input: ENTRY,
    external: ['pagefind'],
    plugins: [given(source), nodeResolve({ browser: true, exportConditions: ['production', 'browser'] })],
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({
    format: 'es',
    inlineDynamicImports: true,
    plugins: [terser({ ecma: 2020, module: true, compress: { passes: 2, pure_getters: true } })],
  });
  await bundle.close();
  return output[0].code;
}

/** The code of an engine as a page must load it, apart from folding, which is the same for all. */
export async function codeOf({ source, file, built }, read) {
  if (source !== undefined) return [Buffer.from(await bundled(source))];
  if (file !== undefined) return [await readFile(createRequire(import.meta.url).resolve(file))];
  return Promise.all(built.map(read));
}
