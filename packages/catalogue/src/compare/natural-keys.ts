import type { Matching } from './matching.js';
import { meaningOf } from './meaning.js';
import { unnumbered, withoutNumber } from './numbering.js';

type Item = Readonly<Record<string, unknown>>;
type Key = (item: Item) => string | undefined;

/** Members of an item that name it together; no name where one of the first is absent. */
function named(...members: readonly string[]): Key {
  return (item) => {
    const values = members.map((member) => meaningOf(withoutNumber(textOf(item[member]))));
    return values[0] === '' ? undefined : values.join('/');
  };
}

/** The same, where what is absent is a value too: a fee for all ways of filing. */
function kindOf(...members: readonly string[]): (item: Item) => string {
  return (item) => `${members.map((member) => meaningOf(textOf(item[member]))).join('/')}/`;
}

function text(member: string): (item: Item) => string {
  return (item) => withoutNumber(textOf(item[member]));
}

/** By what the items of each list are known, the surest first. */
const LISTS: Readonly<Record<string, Omit<Matching<Item>, 'meaning'>>> = {
  steps: { keys: [named('text')], text: text('text'), alike: 0.5, group: kindOf('title') },
  channels: { keys: [named('kind')] },
  places: { keys: [named('name', 'role'), named('address', 'role')], group: kindOf('role') },
  online: { keys: [named('scheme', 'validFrom'), named('scheme')] },
  documents: { keys: [named('name', 'condition'), named('name')], text: text('name'), alike: 0.6 },
  timeLimits: { keys: [kindOf('channel', 'amount', 'unit'), kindOf('channel', 'note')], group: kindOf('channel') },
  fees: {
    keys: [
      kindOf('name', 'channel', 'per', 'kind', 'amount'),
      kindOf('name', 'channel', 'per', 'validFrom'),
      kindOf('name', 'channel'),
    ],
    group: kindOf('channel'),
  },
  agencies: { keys: [named('name', 'role'), named('id', 'role'), named('name')], group: kindOf('role') },
  forms: { keys: [named('number'), named('name')], text: text('name'), alike: 0.7 },
  results: { keys: [named('code'), named('name')], text: text('name'), alike: 0.6 },
  legalBasis: { keys: [named('code'), named('name')] },
};
/** Lists of lines; those of values (levels, audiences, codes, words) are told apart by the value alone. */
const LINES = ['contact', 'warnings'];

/** How the items of a list are told apart. */
export function matchingOf(list: string): Matching<unknown> {
  const known = Object.hasOwn(LISTS, list) ? LISTS[list] : undefined;
  const meaning = { meaning: meaningOfItem };
  if (!known)
    return LINES.includes(list) ? { ...meaning, keys: [], text: textOf, alike: 0.5 } : { ...meaning, keys: [] };
  const { keys, text: words, alike, group } = known;
  return {
    ...meaning,
    keys: keys.map((key) => (item: unknown) => key(membersOf(item))),
    ...(words && { text: (item: unknown) => words(membersOf(item)) }),
    ...(alike !== undefined && { alike }),
    ...(group && { group: (item: unknown) => group(membersOf(item)) }),
  };
}

/** What items that say the same share: every text by its meaning, whatever the order of members. */
function meaningOfItem(item: unknown, place: number): string {
  if (typeof item === 'string') return meaningOf(unnumbered(item, place));
  if (typeof item !== 'object' || item === null) return JSON.stringify(item);
  const members = Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1));
  return members
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}:${meaningOfItem(value, place)}`)
    .join('|');
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function membersOf(item: unknown): Item {
  return typeof item === 'object' && item !== null ? (item as Item) : {};
}
