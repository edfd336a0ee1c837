/** Where and why a text is not the JSON that can be read. */
export class JsonFault extends Error {
  override readonly name = 'JsonFault';

  constructor(
    readonly offset: number,
    reason: string,
  ) {
    super(reason);
  }
}

/** A place in a JSON document: names of members and indices of items. */
export type JsonPath = readonly (string | number)[];

/** Deeper documents are refused; the catalogue format needs less than ten. */
const DEEPEST = 64;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const SPACE = /[ \t\n\r]*/y;

/**
 * Reads through a JSON text and tells where each value stands, which `JSON.parse` does not: for line numbers in messages
 * and for the verbatim text of a part.
 *
 * @throws {JsonFault} where the text is not JSON or is nested too deep.
 */
export function scanJson(text: string, visit: (path: JsonPath, start: number, end: number) => void): void {
  const path: (string | number)[] = [];
  let at = 0;

  function space(): void {
    SPACE.lastIndex = at;
    SPACE.test(text);
    at = SPACE.lastIndex;
  }

  function fail(reason: string): never {
    throw new JsonFault(at, at >= text.length ? 'the text ends too early' : reason);
  }

  function string(): string {
    const start = at;
    at += 1;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === 34) break;
      if (code === 92) at += 1;
      else if (!(code >= 32)) fail('a string is not closed, or has a line break or control character in it');
      at += 1;
    }
    at += 1;
    try {
      return JSON.parse(text.slice(start, at)) as string;
    } catch {
      at = start;
      return fail('a string has an escape that JSON does not know');
    }
  }

  function token(pattern: RegExp): boolean {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  }

  function members(close: string, member: (index: number) => void): void {
    if (path.length >= DEEPEST) fail(`the document is nested deeper than ${DEEPEST}`);
    at += 1;
    space();
    if (text[at] === close) {
      at += 1;
      return;
    }
    for (let index = 0; ; index += 1) {
      space();
      member(index);
      space();
      if (text[at] === close) break;
      if (text[at] !== ',') fail(`a comma or "${close}" is missing here`);
      at += 1;
    }
    at += 1;
  }

  function value(): void {
    const start = at;
    const first = text[at];
    if (first === '{') {
      members('}', () => {
        if (text[at] !== '"') fail('a member name in double quotes is missing here (or a comma is one too many)');
        const key = string();
        if (key === '__proto__') fail('a member may not be named __proto__');
        space();
        if (text[at] !== ':') fail('a colon is missing here');
        at += 1;
        space();
        path.push(key);
        value();
        path.pop();
      });
    } else if (first === '[') {
      members(']', (index) => {
        path.push(index);
        value();
        path.pop();
      });
    } else if (first === '"') string();
    else if (!token(WORD) && !token(NUMBER)) fail('a value is missing or misspelt here');
    visit(path, start, at);
  }

  space();
  value();
  space();
  if (at < text.length) fail('there is text after the end of the document');
}

/** Line of an offset, from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** A path as people write it: `procedures[3].cases[0].id`. */
export function printPath(path: JsonPath): string {
  return path.map((part, at) => (typeof part === 'number' ? `[${part}]` : at === 0 ? part : `.${part}`)).join('');
}
