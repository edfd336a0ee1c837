import { parseArgs } from 'node:util';
import { clientBundle, proofBundle } from './size/client-bundle.mjs';
import { brotli } from './size/brotli.mjs';
import { pageFiles } from './size/page-files.mjs';

const KB = 1000;

/** Budgets in bytes after Brotli, quality 11. They only go down, but for what is new to be shown: publications by number, who to ask, a published folder. */
const BUDGETS = {
  loader: 3 * KB,
  elements: 34.6 * KB,
  changes: 25.3 * KB,
  badge: 15.3 * KB,
  comparison: 25.8 * KB,
  dossier: 31.45 * KB,
  rating: 25.3 * KB,
  kiosk: 32.4 * KB,
  feedback: 27.45 * KB,
  survey: 26.25 * KB,
  client: 18 * KB,
};

async function measure() {
  const page = await pageFiles();
  const entries = ['motcua-catalogue.js', 'motcua-procedure.js'];
  return [
    { name: 'loader', what: 'motcua.js and what it imports at once', ...page.closure(['motcua.js']) },
    {
      name: 'elements',
      what: 'catalogue and procedure with client, contract, Lit and Vietnamese',
      ...page.closure(entries),
    },
    {
      name: 'changes',
      what: 'changes with client, Lit and Vietnamese; the comparison of two publications comes when it is opened',
      ...page.closure(['motcua-changes.js']),
    },
    {
      name: 'comparison',
      what: 'comparison of two publications with client, Lit and Vietnamese',
      ...page.closure(['motcua-comparison.js']),
    },
    {
      name: 'badge',
      what: 'badge of an audit with Lit and Vietnamese',
      ...page.closure(['motcua-badge.js']),
    },
    {
      name: 'dossier',
      what: 'dossier with client, Lit, Vietnamese, and its proof of work, calendar file and print, loaded when needed',
      ...page.closureWith('motcua-dossier.js', /\/(?:proof|saved)-/),
    },
    {
      name: 'rating',
      what: 'rating with client, Lit, Vietnamese, and its proof of work, loaded when needed',
      ...page.closureWith('motcua-rating.js', /\/proof-/),
    },
    {
      name: 'kiosk',
      what: 'rating on a device, with what keeps and sends; what only staff sees comes after it',
      ...page.closureWith('motcua-rating.js', /\/kiosk-(?!en)/),
    },
    {
      name: 'feedback',
      what: 'feedback with client, Lit, Vietnamese, and its proof of work, loaded when needed',
      ...page.closureWith('motcua-feedback.js', /\/proof-/),
    },
    {
      name: 'survey',
      what: 'survey with client, Lit, Vietnamese, and its proof of work, loaded when needed',
      ...page.closureWith('motcua-survey.js', /\/proof-/),
    },
    {
      name: 'client',
      what: 'client with all resources, ky and zod/mini',
      bytes: brotli(await clientBundle()),
      lazy: { 'chunks/proof.js': brotli(await proofBundle()) },
    },
    { name: 'single', what: 'motcua.all.js, one pinned file', ...page.closure(['motcua.all.js']) },
    { name: 'classic', what: 'motcua.classic.js, for pages without modules', ...page.closure(['motcua.classic.js']) },
  ];
}

function print({ name, what, bytes, files = {}, lazy = {}, budget, over }) {
  const kB = (count) => `${(count / KB).toFixed(2)} kB`;
  console.log(
    `${over ? '✖' : budget ? '✔' : ' '} ${name.padEnd(9)} ${kB(bytes).padStart(9)}${budget ? ` of ${kB(budget)}` : ''}  ${what}`,
  );
  if (Object.keys(files).length > 1)
    for (const [file, size] of Object.entries(files)) console.log(`      ${kB(size).padStart(9)}  ${file}`);
  for (const [file, size] of Object.entries(lazy))
    console.log(`      ${kB(size).padStart(9)}  ${file}, only when needed`);
}

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const results = (await measure()).map((result) => {
  const budget = BUDGETS[result.name];
  return { ...result, ...(budget === undefined ? {} : { budget, over: result.bytes > budget }) };
});
if (values.json) console.log(JSON.stringify({ codec: 'brotli 11', unit: 'bytes', results }, null, 2));
else {
  console.log('Brotli, quality 11; 1 kB is 1000 bytes.');
  results.forEach(print);
}
if (results.some(({ over }) => over)) process.exitCode = 1;
