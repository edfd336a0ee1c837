import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './setup/root.mjs';

/** Writes `docs/elements.md` from the custom-elements manifest, so that the page and the code cannot drift apart. */
const MANIFEST = join(ROOT, 'packages/elements/custom-elements.json');
const PAGE = join(ROOT, 'docs/elements.md');

const oneLine = (text = '') => text.replace(/\s*\n\s*/g, ' ').trim();
const cell = (text) => oneLine(text).replaceAll('|', '\\|');
const typeOf = ({ type }) => oneLine(type?.text).replace(/ \| undefined$/, '');

function table(title, heads, rows) {
  if (rows.length === 0) return '';
  const lines = [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `\n### ${title}\n\n${lines.join('\n')}\n`;
}

const byName = (one, other) => one.name.localeCompare(other.name);

function section(element) {
  const { attributes = [], events = [], slots = [], cssParts = [], members = [] } = element;
  const properties = members.filter(
    ({ kind, privacy, attribute, static: isStatic, description, readonly }) =>
      kind === 'field' && (privacy ?? 'public') === 'public' && !attribute && !isStatic && !readonly && description,
  );
  return [
    `## \`<${element.tagName}>\`\n\n${oneLine(element.description)}\n`,
    table(
      'Attributes',
      ['name', 'value', 'meaning'],
      [...attributes].sort(byName).map((one) => [`\`${one.name}\``, cell(typeOf(one)), cell(one.description)]),
    ),
    table(
      'Properties without an attribute',
      ['name', 'type', 'meaning'],
      [...properties].sort(byName).map((one) => [`\`${one.name}\``, cell(typeOf(one)), cell(one.description)]),
    ),
    table(
      'Events',
      ['name', 'class', 'when'],
      events
        .filter(({ name }) => name?.startsWith('motcua-'))
        .map((one) => [`\`${one.name}\``, `\`${typeOf(one)}\``, cell(one.description)]),
    ),
    table(
      'Slots',
      ['name', 'what it takes'],
      slots.map((one) => [one.name ? `\`${one.name}\`` : '(inside the tag)', cell(one.description)]),
    ),
    table(
      'Parts',
      ['name', 'what it is'],
      [...cssParts].sort(byName).map((one) => [`\`${one.name}\``, cell(one.description)]),
    ),
  ].join('');
}

export async function elementsReference() {
  const { modules } = JSON.parse(await readFile(MANIFEST, 'utf8'));
  const declarations = modules.flatMap(({ declarations = [] }) => declarations);
  const elements = declarations
    .filter(({ tagName }) => tagName)
    .sort((one, other) => one.tagName.localeCompare(other.tagName));
  const properties = new Map(
    declarations.flatMap(({ cssProperties = [] }) => cssProperties).map((one) => [one.name, one.description]),
  );
  return `# The elements

Written from the custom-elements manifest by \`npm run manifest\`; edit the comments in the source.

${elements.map(section).join('\n')}
## Custom properties

Of all elements; set them on an element or on anything above it.
${table(
  'Names',
  ['name', 'what it sets'],
  [...properties].sort().map(([name, description]) => [`\`${name}\``, cell(description)]),
)}`;
}

if (process.argv[1] === import.meta.filename) {
  const page = await elementsReference();
  if (process.argv.includes('--check')) {
    if (page !== (await readFile(PAGE, 'utf8').catch(() => ''))) {
      console.error('docs/elements.md is not what the elements say: run `npm run docs:elements` and commit it.');
      process.exitCode = 1;
    }
  } else await writeFile(PAGE, page);
}
