import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { dts } from 'rollup-plugin-dts';
import { asset } from './tools/bundle/asset.js';
import { chainedSourceMaps } from './tools/bundle/chained-source-maps.js';
import { emptyFolder } from './tools/bundle/empty-folder.js';
import { importsTogether } from './tools/bundle/imports-together.js';
import { integrity } from './tools/bundle/integrity.js';
import { leanLit } from './tools/bundle/lean-lit.js';
import { leanProperties } from './tools/bundle/lean-properties.js';
import { licences } from './tools/bundle/licences.js';
import { sharedFiles } from './tools/bundle/shared-files.js';
import { shortCustomProperties } from './tools/bundle/short-custom-properties.js';
import { shortWords } from './tools/bundle/short-words.js';
import { smallerTemplates } from './tools/bundle/smaller-templates.js';

/**
 * What is built, from tsc's output in `build/`. The entries of a package are those that its package.json exports, so the two
 * cannot drift apart; `bin` names commands that are no export, `page` the files that a page loads by a tag.
 * Order matters: a package comes after those that it bundles.
 */
const table = [
  // One file a module, so that a page which checks no answer loads no schema.
  { package: 'contract', preserveModules: true },
  // The same: what a page counts days with and what it saves a day with are loaded apart.
  { package: 'calendar', preserveModules: true },
  // The same: the letters of names are needed where nobody searches, and the words of citizens are large.
  { package: 'search', preserveModules: true },
  { package: 'catalogue', preserveModules: true },
  { package: 'connectors' },
  { package: 'client' },
  { package: 'server', bin: { motcua: 'cli/motcua' } },
  {
    package: 'elements',
    // One file a module, so that a bundler can drop the elements that a site does not use.
    preserveModules: true,
    page: {
      folder: 'cdn',
      // By itself, so that it comes in one request; it leaves the files of the elements to be loaded.
      loader: { motcua: 'loader/loader' },
      modules: {
        'motcua-badge': 'define/badge',
        'motcua-catalogue': 'define/catalogue',
        'motcua-changes': 'define/changes',
        'motcua-comparison': 'define/comparison',
        'motcua-dossier': 'define/dossier',
        'motcua-feedback': 'define/feedback',
        'motcua-procedure': 'define/procedure',
        'motcua-rating': 'define/rating',
        'motcua-search': 'define/search',
        'motcua-source': 'define/source',
        'motcua-survey': 'define/survey',
      },
      // A page of the one kind does not load what only the other has.
      groups: {
        publications: ['changes', 'comparison'],
        reading: ['catalogue', 'procedure', 'search', 'changes', 'comparison', 'source'],
        opinions: ['feedback', 'survey'],
        forms: ['dossier', 'feedback', 'survey'],
        sending: ['dossier', 'rating', 'feedback', 'survey'],
      },
      single: { 'motcua.all': 'loader/single' },
      classic: { 'motcua.classic': 'loader/classic' },
      style: 'motcua.css',
    },
  },
];

function entriesOf(manifest) {
  const sources = Object.values(manifest.exports)
    .map((target) => target['motcua:source'])
    .filter((source) => source !== undefined);
  return Object.fromEntries(
    sources.map((source) => source.replace('./src/', '').replace('.ts', '')).map((name) => [name, name]),
  );
}

function inputs(folder, entries, ending) {
  return Object.fromEntries(Object.entries(entries).map(([name, from]) => [name, `${folder}/build/${from}${ending}`]));
}

/** Where a page's files are used as they are: everything inside, minified, names of members left alone. */
function pageFiles(folder, { folder: name, loader, modules, groups, single, classic, style }) {
  const dir = `${folder}/dist/${name}`;
  const plugins = () => [
    chainedSourceMaps(),
    shortWords(`${folder}/build`),
    leanProperties(),
    leanLit(),
    smallerTemplates(),
    shortCustomProperties(`${folder}/build`),
    nodeResolve({ browser: true, exportConditions: ['production', 'browser'] }),
    terser({
      ecma: 2020,
      compress: { passes: 4, pure_getters: true, keep_fargs: false, hoist_funs: true, inline: 1 },
      mangle: { properties: false },
      format: { comments: false },
    }),
    licences(),
    integrity(),
  ];
  // The maps stand beside the files; a line that names them would be paid by every reader.
  const output = { dir, sourcemap: 'hidden', entryFileNames: '[name].js', freeze: false };
  const config = (entries, own, ...more) => ({
    input: inputs(folder, entries, '.js'),
    // It does not say so of itself, but only lists of its constants are made when it is loaded.
    treeshake: { moduleSideEffects: (id) => !id.includes('/node_modules/altcha-lib/') },
    plugins: [...plugins(), ...more],
    output: { ...output, ...own },
  });
  const files = new Map(
    Object.entries(modules).map(([file, from]) => [resolve(`${folder}/build/${from}.js`), `./${file}.js`]),
  );
  return [
    config(modules, {
      format: 'es',
      chunkFileNames: ({ name, isDynamicEntry }) =>
        `chunks/${isDynamicEntry || name in groups ? '[name]' : 'shared'}-[hash].js`,
      hashCharacters: 'hex',
      manualChunks: sharedFiles(
        groups,
        {
          reading:
            /\/locales\/\w+-vi\.js$|\/contract\/dist\/(?:parts|provenance|validity|queries|levels|catalogue-operations)\.js$/,
          sending: /\/contract\/dist\/(?:actions|ratings|counted-operations)\.js$/,
          opinions: /\/contract\/dist\/(?:feedback|surveys)\.js$/,
          forms:
            /\/contract\/dist\/receipt-codes\.js$|\/receipt-code-argument\.js$|\/dossier\/(?:receipt-field|forgetting)\.js$/,
          shared: /\/procedure\/copy\.js$/,
        },
        /\/contract\/dist\/(?:codes|changes|dossier-codes|handling|problems)\.js$|\/catalogue\/dist\/text\/parse\.js$/,
      ),
      onlyExplicitManualChunks: true,
    }),
    {
      ...config(loader, { format: 'es', paths: (id) => files.get(id) }, importsTogether(files)),
      external: (id) => files.has(id),
    },
    config(single, { format: 'es', inlineDynamicImports: true }),
    config(classic, { format: 'iife', inlineDynamicImports: true }, asset(`${folder}/${style}`)),
  ];
}

function configsOf({ package: name, bin = {}, page, preserveModules = false }) {
  const folder = `packages/${name}`;
  const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const dependencies = Object.keys({
    ...manifest.dependencies,
    ...manifest.peerDependencies,
    ...manifest.optionalDependencies,
  });
  const external = (id) => isBuiltin(id) || dependencies.some((one) => id === one || id.startsWith(`${one}/`));
  const entries = entriesOf(manifest);
  const output = {
    dir: `${folder}/dist`,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    minifyInternalExports: false,
  };
  return [
    {
      input: inputs(folder, { ...entries, ...bin }, '.js'),
      external,
      plugins: [emptyFolder(`${folder}/dist`), chainedSourceMaps()],
      output: {
        ...output,
        sourcemap: true,
        ...(preserveModules ? { preserveModules, preserveModulesRoot: `${folder}/build` } : {}),
      },
    },
    {
      input: inputs(folder, entries, '.d.ts'),
      external,
      plugins: [dts()],
      output: {
        ...output,
        entryFileNames: '[name].d.ts',
        chunkFileNames: ({ name: chunk }) => `chunks/${chunk.replace(/\.d$/, '')}.d.ts`,
      },
    },
    ...(page ? pageFiles(folder, page) : []),
  ];
}

/** TypeScript asks `this` for a shared decorator helper, zod's modules import each other, an entry that defines has no types. */
function isHarmless({ code, message }) {
  if (code === 'THIS_IS_UNDEFINED' || code === 'EMPTY_BUNDLE') return true;
  return ['CIRCULAR_DEPENDENCY', 'INVALID_ANNOTATION'].includes(code) && message.includes('node_modules');
}

function onwarn(warning, warn) {
  if (warning.code === 'UNRESOLVED_IMPORT' || warning.code === 'MISSING_EXPORT') throw new Error(warning.message);
  if (!isHarmless(warning)) warn(warning);
}

export default table.flatMap(configsOf).map((config) => ({ ...config, onwarn }));
