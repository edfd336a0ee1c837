import { linkOf } from './links.js';

/** A run of text, with an address when it is a link. */
export interface Inline {
  text: string;
  href?: string;
}

/** An item of a list: its marker as printed (`a)`, `1.`; none for a dash), its text, and what hangs under it. */
export interface ListItem {
  marker?: string;
  content: Inline[];
  children: ListItem[];
}

/** All that a text of a catalogue can become. */
export type Block = { kind: 'paragraph'; content: Inline[] } | { kind: 'list'; items: ListItem[] };

/** Not `-5` and not `+84…`: those are numbers. */
const DASH = /^([-–—+•·*])(?!\d)\s*(?=\S)/;
const LETTER = /^([a-zđ]\))\s*/i;
const NUMBER = /^(\d{1,2}(?:\.\d{1,2}){0,3}[.)])\s+/;
/** Lists deeper than this go on at the same depth. */
const DEEPEST = 4;

/**
 * Plain text as paragraphs and lists. A line that starts with `-`, `+`, `•`, `a)` or `1.` is an item; a kind of marker that
 * is new in a list goes one level deeper. Nothing else is read into it: HTML stays the text it is. One pass, linear time.
 *
 * @example
 * parse('Nộp tại:\n- Trung tâm\n+ Quầy số 3'); // a paragraph and a list of one item with one item beneath
 */
export function parse(text: string): Block[] {
  const blocks: Block[] = [];
  let open: { kind: string; items: ListItem[] }[] = [];
  for (const line of text.split(/\r\n|[\r\n\u2028\u2029]/)) {
    const trimmed = line.trim();
    if (trimmed === '') continue;
    const item = itemOf(trimmed);
    if (!item) {
      open = [];
      blocks.push({ kind: 'paragraph', content: inline(trimmed) });
      continue;
    }
    const at = open.findIndex((level) => level.kind === item.kind);
    if (at >= 0) open.length = at + 1;
    else if (open.length === 0) {
      const items: ListItem[] = [];
      blocks.push({ kind: 'list', items });
      open.push({ kind: item.kind, items });
    } else if (open.length < DEEPEST) open.push({ kind: item.kind, items: open.at(-1)!.items.at(-1)!.children });
    open.at(-1)!.items.push(item.item);
  }
  return blocks;
}

function itemOf(line: string): { kind: string; item: ListItem } | undefined {
  const dash = DASH.exec(line);
  if (dash) return { kind: dash[1]!, item: { content: inline(line.slice(dash[0].length)), children: [] } };
  const marked = LETTER.exec(line) ?? NUMBER.exec(line);
  if (!marked) return undefined;
  const marker = marked[1]!;
  const kind = /\d/.test(marker) ? `1${marker.split('.').length}${marker.at(-1)}` : 'a';
  return { kind, item: { marker, content: inline(line.slice(marked[0].length)), children: [] } };
}

/** Text with its addresses found. */
export function inline(text: string): Inline[] {
  const runs: Inline[] = [];
  const say = (words: string) => {
    const last = runs.at(-1);
    if (last && !last.href) last.text += words;
    else if (words) runs.push({ text: words });
  };
  for (const word of text.split(/(\s+)/)) {
    const link = /[:@]/.test(word) ? linkOf(word) : undefined;
    if (!link) say(word);
    else {
      say(link.before);
      runs.push({ text: link.text, href: link.href });
      say(link.after);
    }
  }
  return runs;
}
