import { type Procedure, ProcedureSchema } from '@motcua/contract';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { birth } from './birth.fixture.js';

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

const TEXTS = [
  'Bước 2',
  'b) Giấy chứng sinh',
  'GIẤY CHỨNG SINH;',
  'Nộp lệ phí 10.000 đồng trong 03 (ba) ngày làm việc.',
  'hoà giải',
  'hòa giải',
  '',
  'constructor',
  '60/2014/QH13',
];
const edits = fc.record({
  at: fc.array(fc.nat(200), { minLength: 6, maxLength: 6 }),
  what: fc.constantFrom('remove', 'repeat', 'swap', 'text', 'number', 'member', 'reword'),
  text: fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: 'grapheme', maxLength: 12 })),
  number: fc.constantFrom(0, 1, 3, 7.5, 10_000, null),
});
type Edit = typeof edits extends fc.Arbitrary<infer One> ? One : never;

/** The publication of the fixture after up to eight edits anywhere, as far as it is still a procedure. */
export const editedProcedures: fc.Arbitrary<Procedure> = fc.array(edits, { maxLength: 8 }).map((all) => {
  let procedure = birth();
  for (const edit of all) {
    const next = structuredClone(procedure);
    editIn(next as unknown as Json, edit, 0);
    if (!z.safeParse(ProcedureSchema, next).success) continue;
    const ids = new Set(next.cases.map(({ id }) => id));
    if (ids.size === next.cases.length && [...ids].every((id) => /^[\w-]+$/.test(id))) procedure = next;
  }
  return procedure;
});

function editIn(value: Json, edit: Edit, depth: number): void {
  if (typeof value !== 'object' || value === null) return;
  const keys = Object.keys(value);
  const key = keys[(edit.at[depth] ?? 0) % Math.max(1, keys.length)];
  if (key === undefined) return;
  const members = value as Record<string, Json>;
  const child = members[key] as Json;
  const goesOn = typeof child === 'object' && child !== null && Object.keys(child).length > 0;
  if (goesOn && depth < 5 && (edit.at[5 - depth] ?? 0) % 4 > 0) {
    editIn(child, edit, depth + 1);
    return;
  }
  const { what, text, number } = edit;
  if (Array.isArray(value)) {
    const at = Number(key);
    if (what === 'remove') value.splice(at, 1);
    else if (what === 'repeat') value.splice((edit.at[0] ?? 0) % (value.length + 1), 0, structuredClone(child));
    else if (what === 'swap') value.push(...value.splice(at, 1));
    else if (typeof child === 'string') value[at] = text;
  } else if (what === 'remove') Reflect.deleteProperty(members, key);
  else if (what === 'member') members['addedTomorrow'] = text;
  else if (what === 'reword' && typeof child === 'string') members[key] = `${child.toUpperCase()}.`;
  else if (typeof child === 'string') members[key] = text;
  else if (typeof child === 'number' || child === null) members[key] = number;
}
