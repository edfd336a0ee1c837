import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { ROOT } from '../setup/root.mjs';

/** The client as a site that imports all of it would ship it: with ky and zod/mini, minified. */
export async function clientBundle() {
  const bundle = await rollup({
    input: join(ROOT, 'packages/client/dist/index.js'),
    plugins: [nodeResolve({ browser: true, exportConditions: ['production', 'browser'] })],
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
