import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openApiDocument } from './document.js';
import { compare, lint } from './redocly.js';

/** The document that is published with this version. */
const DOCUMENT = fileURLToPath(new URL('../openapi.json', import.meta.url));
/** The document of the last release: what others have built upon. */
const RELEASED = fileURLToPath(new URL('../openapi.released.json', import.meta.url));

const USAGE = `npm run contract              is openapi.json up to date, sound, and compatible with the last release?
npm run contract -- --write   writes openapi.json first
npm run contract -- --release takes openapi.json as released; for the release script`;

function readOptions(): { write?: boolean; release?: boolean } {
  try {
    return parseArgs({ options: { write: { type: 'boolean' }, release: { type: 'boolean' } } }).values;
  } catch {
    console.error(USAGE);
    process.exit(2);
  }
}

const { write, release } = readOptions();
const text = `${JSON.stringify(openApiDocument(), null, 2)}\n`;
if (write) writeFileSync(DOCUMENT, text);

const failures: string[] = [];
if (!existsSync(DOCUMENT) || readFileSync(DOCUMENT, 'utf8') !== text) {
  failures.push('openapi.json is not what the contract says: run `npm run contract -- --write` and commit it.');
} else {
  const linted = await lint(DOCUMENT);
  if (!linted.ok) failures.push(`openapi.json has faults:\n${linted.report}`);
  if (release && linted.ok) copyFileSync(DOCUMENT, RELEASED);
  const compared = await compare(RELEASED, DOCUMENT);
  if (!compared.ok) failures.push(`openapi.json breaks what was released:\n${compared.report}`);
}
for (const failure of failures) console.error(failure);
if (failures.length === 0)
  process.stdout.write('openapi.json is up to date, sound, and compatible with the last release.\n');
process.exitCode = failures.length === 0 ? 0 : 1;
