import { FeeSchema, TimeLimitSchema } from '@motcua/contract';
import { type OverlayFile, OverlayFileSchema } from '@motcua/contract/files';
import * as z from 'zod/mini';
import { inNfc } from '../import/canonical.js';
import type { DocumentFault } from '../import/document-faults.js';
import type { JsonDocument } from '../import/documents.js';
import type { JsonPath } from '../import/json-scanner.js';
import { checkKnownValues, PROCEDURE_VALUES } from '../import/known-values.js';

type Tell = (path: JsonPath, reason: string) => void;

const english = z.locales.en().localeError;
const IN_CASE = 'cases/*/';
const inCases = Object.entries(PROCEDURE_VALUES).filter(([pattern]) => pattern.startsWith(IN_CASE));
const CASE_VALUES = Object.fromEntries(inCases.map(([pattern, known]) => [pattern.slice(IN_CASE.length), known]));
const PLACE_VALUES = { 'places/*/role': PROCEDURE_VALUES['places/*/role'] ?? [] };
const TIME_MEMBERS = membersOfSchema(TimeLimitSchema);
const FEE_MEMBERS = membersOfSchema(FeeSchema);

/**
 * Reads an overlay strictly: a member that is not known would be a value that nobody ever sees.
 *
 * @param faults gets what is wrong
 * @returns undefined where something is
 */
export function readOverlay(document: JsonDocument, faults: DocumentFault[]): OverlayFile | undefined {
  const before = faults.length;
  const tell: Tell = (path, reason) => void faults.push({ document, path, reason });
  const value = inNfc(document.value);
  const result = z.safeParse(OverlayFileSchema, value, { error: english });
  for (const issue of result.error?.issues ?? []) tell(issue.path as JsonPath, issue.message);
  const { procedures } = (typeof value === 'object' && value !== null ? value : {}) as { procedures?: unknown };
  if (Array.isArray(procedures)) {
    procedures.forEach((entry: unknown, at) => {
      for (const member of ['set', 'was'] as const) {
        checkValues(memberOf(entry, member), (path, reason) => {
          tell(['procedures', at, member, ...path], reason);
        });
      }
    });
  }
  return faults.length === before ? result.data : undefined;
}

function checkValues(values: unknown, tell: Tell): void {
  checkKnownValues(values, PLACE_VALUES, tell);
  for (const [id, one] of Object.entries(memberOf(values, 'cases') ?? {})) {
    const inCase: Tell = (path, reason) => {
      tell(['cases', id, ...path], reason);
    };
    checkKnownValues(one, CASE_VALUES, inCase);
    checkMembers(one, 'timeLimits', TIME_MEMBERS, inCase);
    checkMembers(one, 'fees', FEE_MEMBERS, inCase);
  }
}

/** The contract reads these loosely, because an answer of the API may know more. */
function checkMembers(one: unknown, list: string, known: readonly string[], tell: Tell): void {
  const items = memberOf(one, list);
  if (!Array.isArray(items)) return;
  items.forEach((item: unknown, at) => {
    if (typeof item !== 'object' || item === null) return;
    for (const name of Object.keys(item)) {
      if (!known.includes(name))
        tell([list, at, name], `there is no member "${name}"; use one of: ${known.join(', ')}`);
    }
  });
}

function memberOf(value: unknown, name: string): object | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  const member = (value as Record<string, unknown>)[name];
  return typeof member === 'object' && member !== null ? member : undefined;
}

function membersOfSchema(schema: z.ZodMiniType): string[] {
  return Object.keys((schema as unknown as z.ZodMiniObject).def.shape);
}
