import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { ROOT } from '../setup/root.mjs';

/** Loaded when a dossier is looked up, so that it is no part of what a site ships to everyone. */
const PROOF = '/proof.js';

async function bundled(file, external) {
  const bundle = await rollup({
    input: join(ROOT, 'packages/client/dist', file),
    external,
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

/** The client as a site that imports all of it would ship it: with ky and zod/mini, minified. */
export function clientBundle() {
  return bundled('index.js', (id) => id.endsWith(PROOF));
}

/** What solves a proof of work, with its SHA-256 and without what the client has anyway, minified. */
export function proofBundle() {
  return bundled(`chunks${PROOF}`, (id, parent) => id.startsWith('.') && parent.endsWith(PROOF));
}
