import { ProcedureSchema } from '@motcua/contract';
import type * as z from 'zod/mini';
import type { JsonPath } from '../../import/json-scanner.js';
import type { ContentRule } from './rule.js';
import { quoted } from './texts.js';

/** A member that nothing reads: a typing error, or something of another program. */
export const unknownMembers: ContentRule = {
  kind: 'unknown-member',
  severity: 'warning',
  check({ procedure }, tell) {
    walk(ProcedureSchema, procedure, [], (path) => {
      tell(
        path,
        `Không có mục ${quoted(String(path.at(-1)))}; nội dung của nó sẽ không được hiển thị. Sửa tên mục hoặc bỏ đi.`,
      );
    });
  },
};

interface Def {
  type: string;
  shape?: Record<string, z.ZodMiniType>;
  element?: z.ZodMiniType;
  innerType?: z.ZodMiniType;
}

/** Follows what a value and its schema have in common. */
function walk(schema: z.ZodMiniType, value: unknown, path: JsonPath, tell: (path: JsonPath) => void): void {
  const { shape, element, innerType } = schema._zod.def as unknown as Def;
  if (innerType !== undefined) walk(innerType, value, path, tell);
  else if (element !== undefined && Array.isArray(value))
    for (const [at, item] of value.entries()) walk(element, item, [...path, at], tell);
  else if (shape !== undefined && typeof value === 'object' && value !== null)
    for (const [member, item] of Object.entries(value)) {
      const known = Object.hasOwn(shape, member) ? shape[member] : undefined;
      if (known === undefined) tell([...path, member]);
      else walk(known, item, [...path, member], tell);
    }
}
