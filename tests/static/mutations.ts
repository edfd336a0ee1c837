import { readSigningKey, newSigningKey, type SigningKey } from '@motcua/server';

export type Bytes = Uint8Array<ArrayBuffer>;
export type Files = ReadonlyMap<string, Bytes>;

/** A published folder of which something was changed. */
export interface Mutation {
  name: string;
  /** The file that is other than it was published. */
  path: string;
  bytes: Bytes;
}

const decode = (bytes: Bytes): string => new TextDecoder().decode(bytes);
const encode = (text: string): Bytes => new TextEncoder().encode(text);

/** Changes that need no understanding of what is in a file. */
function blind(bytes: Bytes): [name: string, bytes: Bytes][] {
  const places = [0, 1, bytes.length >> 2, bytes.length >> 1, bytes.length - 2, bytes.length - 1];
  const flipped = [...new Set(places)].map((place): [string, Bytes] => {
    const other = bytes.slice();
    other[place]! ^= 1 << (place % 8);
    return [`bit ${place % 8} of byte ${place} flipped`, other];
  });
  return [
    ...flipped,
    ['cut off', bytes.slice(0, -2)],
    ['cut in half', bytes.slice(0, bytes.length >> 1)],
    ['empty', new Uint8Array()],
    ['with a space at its end', Uint8Array.from([...bytes, 0x20])],
    ['with a byte-order mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes])],
    ['twice', Uint8Array.from([...bytes, ...bytes])],
  ];
}

/** Changes of what a JSON text says, or only of how it says it. */
function ofJson(text: string): [name: string, bytes: Bytes][] {
  const value = JSON.parse(text) as Record<string, unknown> | unknown[];
  const changes: [string, string][] = [
    ['indented', JSON.stringify(value, null, 1)],
    ['with a space after a comma', text.replace(',', ', ')],
    ['with another number', text.replace(/:(\d+)/, (_, number: string) => `:${Number(number) + 1}`)],
    ['with another day', text.replace(/(20\d\d)-(\d\d)-(\d\d)/, (_, year: string) => `${Number(year) + 1}-01-01`)],
    ['with another letter', text.replace('ộ', 'ô')],
    ['in another Unicode form', text.normalize('NFD')],
    ['without its last member', text.replace(/,[^,]*$/, text.startsWith('[') ? ']' : '}')],
  ];
  if (Array.isArray(value)) changes.push(['in reverse', JSON.stringify([...value].reverse())]);
  else {
    const [member = '', content] = Object.entries(value).at(-1) ?? [];
    changes.push(
      ['with a member twice, the second other', `${text.slice(0, -1)},${JSON.stringify(member)}:null}`],
      ['with a member twice, the first other', `{${JSON.stringify(member)}:null,${text.slice(1)}`],
      ['with a member more', `${text.slice(0, -1)},"__proto__":{"trust":"verified"}}`],
      ['with members in reverse', JSON.stringify(Object.fromEntries(Object.entries(value).reverse()))],
    );
    for (const [name, list] of Object.entries(value))
      if (Array.isArray(list) && list.length > 1)
        changes.push([
          `with ${name} in reverse`,
          JSON.stringify({ ...value, [name]: [...(list as unknown[])].reverse() }),
        ]);
    if (typeof content === 'object') changes.push([`with ${member} empty`, JSON.stringify({ ...value, [member]: {} })]);
  }
  return changes.filter(([, other]) => other !== text).map(([name, other]) => [name, encode(other)]);
}

/** Changes of a page that software reads. */
function ofPage(text: string): [name: string, bytes: Bytes][] {
  return [
    [
      'with another fee',
      encode(text.replace(/"amount":(\d+)/, (_, amount: string) => `"amount":${Number(amount) + 1}`)),
    ],
    ['with another day', encode(text.replace(/"validFrom":"20\d\d/, '"validFrom":"2016'))],
    [
      'with other data before its own',
      encode(text.replace(/<script[^>]* id="motcua-procedure"/, (found) => `${found}>{}</script>${found}`)),
    ],
  ].filter(([, other]) => decode(other as Bytes) !== text) as [string, Bytes][];
}

/**
 * Changes of one file, systematically.
 *
 * @param same another file of the same kind, as an attacker could serve it in its place
 * @param older the same file as it was published before
 */
export function mutationsOf(path: string, files: Files, same?: string, older?: Bytes): Mutation[] {
  const bytes = files.get(path)!;
  const text = decode(bytes);
  const all: [string, Bytes][] = [
    ...blind(bytes),
    ...(path.endsWith('.json') ? ofJson(text) : []),
    ...(path.endsWith('.html') ? ofPage(text) : []),
  ];
  if (same !== undefined) all.push([`as ${same}`, files.get(same)!]);
  if (older !== undefined) all.push(['as it was before', older]);
  return all
    .filter(([, other]) => !Buffer.from(other).equals(bytes))
    .map(([name, other]) => ({ name, path, bytes: other }));
}

const MANIFEST = 'manifest.json';
/** Of P-256. */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/** The two numbers of a signature. */
function numbersOf(value: string): [r: bigint, s: bigint] {
  const hex = Buffer.from(value, 'base64url').toString('hex');
  return [BigInt(`0x${hex.slice(0, 64)}`), BigInt(`0x${hex.slice(64)}`)];
}

function signatureOf(r: bigint, s: bigint): string {
  return Buffer.from([r, s].map((number) => number.toString(16).padStart(64, '0')).join(''), 'hex').toString(
    'base64url',
  );
}

/** The parts of a manifest. */
export function partsOf(text: string): { content: string; key: string; value: string } {
  const match = /^(.*),"signature":\{"key":"(.*)","value":"(.*)"\}\}\n$/s.exec(text)!;
  return { content: `${match[1]!}}`, key: match[2]!, value: match[3]! };
}

/** A manifest of this content with a signature. */
export function manifestOf(content: string, signature: { key: string; value: string }): Bytes {
  return encode(`${content.slice(0, -1)},"signature":${JSON.stringify(signature)}}\n`);
}

/** The other signature that the curve allows of the same bytes, which anyone can compute from the one that was given. */
export function otherSignature(files: Files): Bytes {
  const { content, key, value } = partsOf(decode(files.get(MANIFEST)!));
  const [r, s] = numbersOf(value);
  return manifestOf(content, { key, value: signatureOf(r, ORDER - s) });
}

/** Changes of a manifest, among them those of one who has a key, though another one. */
export function manifestMutations(files: Files, older: Files): Mutation[] {
  const bytes = files.get(MANIFEST)!;
  const text = decode(bytes);
  const { content, key, value } = partsOf(text);
  const stranger: SigningKey = readSigningKey(newSigningKey())!;
  const manifest = JSON.parse(content) as Record<string, unknown>;
  const edited = (change: Record<string, unknown>): string => JSON.stringify({ ...manifest, ...change });
  const same = { key, value };
  const groups = manifest['groups'] as { rows: unknown[] }[];
  const old = JSON.parse(partsOf(decode(older.get(MANIFEST)!)).content) as Record<string, unknown>;
  const [r, s] = numbersOf(value);
  const edits: [string, Record<string, unknown>][] = [
    ['a later sequence', { sequence: Number(manifest['sequence']) + 1 }],
    ['an earlier sequence', { sequence: Number(manifest['sequence']) - 1 }],
    ['a sequence as text', { sequence: String(manifest['sequence']) }],
    ['another day', { day: '2026-11-24' }],
    ['no such day', { day: '2026-13-99' }],
    ['another day of the data', { dataDate: '2026-11-22' }],
    ['another revision', { revision: 'r2' }],
    ['another title', { title: 'Cơ quan khác' }],
    ['the columns of before', { columns: old['columns'] }],
    ['the first listing of before', { first: old['first'] }],
    ['the rows of before', { groups: old['groups'] }],
    ['the changes of before', { changes: old['changes'] }],
    ['groups in another order', { groups: [...groups].reverse() }],
    ['a group without rows', { groups: groups.map((group) => ({ ...group, rows: [] })) }],
    ['chunks in another order', { groups: groups.map((group) => ({ ...group, rows: [...group.rows].reverse() })) }],
    ['columns and first exchanged', { columns: manifest['first'], first: manifest['columns'] }],
    ['no search', { search: {} }],
    ['more procedures', { procedures: Number(manifest['procedures']) + 1 }],
    ['another version of the format', { formatVersion: 2 }],
  ];
  const flips = Array.from({ length: 60 }, (_, at): [string, Bytes] => {
    const place = Math.floor((bytes.length * at) / 60);
    const other = bytes.slice();
    other[place]! ^= 1 << (at % 8);
    return [`bit ${at % 8} of byte ${place} flipped`, other];
  });
  const all: [string, Bytes][] = [
    ...blind(bytes),
    ...flips,
    ...edits.map(([name, change]): [string, Bytes] => [
      `${name}, the signature as it was`,
      manifestOf(edited(change), same),
    ]),
    ...edits.map(([name, change]): [string, Bytes] => [
      `${name}, signed by a stranger`,
      manifestOf(edited(change), stranger.sign(edited(change))),
    ]),
    ['signed by a stranger', manifestOf(content, stranger.sign(content))],
    ['signed by a stranger in the name of the key', manifestOf(content, { ...stranger.sign(content), key })],
    ['in the name of a stranger', manifestOf(content, { key: stranger.sign(content).key, value })],
    ['without its signature', encode(`${content}\n`)],
    ['with an empty signature', encode(`${content.slice(0, -1)},"signature":{}}\n`)],
    ['with a signature of nothing', manifestOf(content, { key, value: signatureOf(0n, 0n) })],
    ['with the order of the curve as s', manifestOf(content, { key, value: signatureOf(r, ORDER) })],
    ['with r and s exchanged', manifestOf(content, { key, value: signatureOf(s, r) })],
    ['with r twice', manifestOf(content, { key, value: signatureOf(r, r) })],
    ['with the signature of before', manifestOf(content, { ...partsOf(decode(older.get(MANIFEST)!)) })],
    ['with its signature in front', encode(`{"signature":${JSON.stringify(same)},${content.slice(1)}\n`)],
    ['with its signature twice', encode(text.replace(/\}\n$/, `,"signature":${JSON.stringify(same)}}\n`))],
    ['with a member after the signature', encode(text.replace(/\}\n$/, ',"sequence":9}\n'))],
    ['with a member twice, the second other', manifestOf(`${content.slice(0, -1)},"sequence":9}`, same)],
    ['with a member twice, the first other', manifestOf(`{"sequence":9,${content.slice(1)}`, same)],
    ['indented', manifestOf(JSON.stringify(manifest, null, 1), same)],
    ['with a space before the signature', encode(text.replace(',"signature"', ', "signature"'))],
    ['with two lines at its end', encode(`${text}\n`)],
    ['with a null', encode(`${text.slice(0, -1)}\0`)],
    ['a list', encode('[]')],
    ['a page', encode('<!doctype html><title>Đăng nhập</title>')],
    ['deep', encode(`{"format":"motcua-static","a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)],
  ];
  return all
    .filter(([, other]) => !Buffer.from(other).equals(bytes))
    .map(([name, other]) => ({ name, path: MANIFEST, bytes: other }));
}
