import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import MagicString from 'magic-string';

/** What makes others know a name: whatever is declared by what our elements are made of and meet. */
const DECLARED = [
  'packages/calendar/dist',
  'packages/client/dist',
  'packages/contract/dist',
  'packages/search/dist',
  'node_modules/@lit/reactive-element',
  'node_modules/lit-element',
  'node_modules/lit-html',
  'node_modules/lean-qr',
  'node_modules/typescript/lib',
];
/** Of two words, as no member of anything else is called by chance. */
const NAME = /^[a-z]+[A-Z]\w*$/;
const IDENTIFIER = /[A-Za-z]\w*/g;

async function* textsIn(folder, ending) {
  for (const name of (await readdir(folder, { recursive: true })).sort()) {
    if (name.endsWith(ending)) yield { name, text: await readFile(join(folder, name), 'utf8') };
  }
}

function* nodesOf(node) {
  if (Array.isArray(node)) for (const one of node) yield* nodesOf(one);
  if (typeof node?.type !== 'string') return;
  yield node;
  for (const value of Object.values(node)) if (value !== null && typeof value === 'object') yield* nodesOf(value);
}

/** The name by which a node sets, takes or reads a member. */
function nameIn({ type, computed, key, property }) {
  const name = type === 'Property' ? key : type === 'MemberExpression' ? property : undefined;
  return !computed && name?.type === 'Identifier' ? name : undefined;
}

/** What may name a member that is no word: what stands in quotation marks, or belongs to a class. */
function otherNamesIn({ type, value, key, object, property }) {
  if (type === 'TemplateElement') return value.raw;
  if (type === 'Literal') return String(value);
  if (type === 'MethodDefinition' || type === 'PropertyDefinition') return key.name ?? '';
  return type === 'MemberExpression' && object.type === 'ThisExpression' ? (property.name ?? '') : '';
}

/**
 * Gives the names by which elements find their words short ones, the same in every file that is built of a folder. A name that
 * is declared by anything else, quoted, or a member of a class, stays as it is.
 */
export function shortWords(folder) {
  let short = new Map();
  return {
    name: 'short-words',
    async buildStart() {
      const names = new Set();
      const others = new Set();
      for await (const { name, text } of textsIn(folder, '.js')) {
        const words = name.startsWith('locales/');
        for (const node of nodesOf(this.parse(text))) {
          const key = words && node.type === 'Property' ? nameIn(node) : undefined;
          if (key && NAME.test(key.name)) names.add(key.name);
          if (!words) for (const one of otherNamesIn(node).match(IDENTIFIER) ?? []) others.add(one);
        }
      }
      for (const declared of DECLARED) {
        for await (const { text } of textsIn(declared, '.d.ts'))
          for (const one of text.match(IDENTIFIER)) others.add(one);
      }
      const own = [...names].filter((name) => !others.has(name)).sort();
      short = new Map(own.map((name, at) => [name, `$${at.toString(36)}`]));
    },
    transform(code, id) {
      if (!id.includes(`/${folder}/`)) return null;
      const shorter = new MagicString(code);
      for (const node of nodesOf(this.parse(code))) {
        const name = nameIn(node);
        const to = name && short.get(name.name);
        if (to === undefined) continue;
        if (node.shorthand) shorter.appendLeft(name.start, `${to}: `);
        else shorter.update(name.start, name.end, to);
      }
      return { code: shorter.toString(), map: shorter.generateMap({ hires: true }) };
    },
  };
}
