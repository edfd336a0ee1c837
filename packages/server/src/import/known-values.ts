import { AUDIENCES, CHANNELS, LEVELS } from '@motcua/contract';
import type { JsonPath } from './json-scanner.js';

/**
 * The contract reads answers loosely so that an old widget outlives a new server. What an office imports is checked
 * strictly: a misspelt value would vanish from every filter. `*` stands for the items of a list.
 */
const kinds = [
  'ministry',
  'province',
  'department',
  'people-committee',
  'one-stop-centre',
  'police',
  'tax',
  'social-insurance',
  'land-registry',
  'justice',
  'school',
  'other',
];
const units = ['sameDay', 'workingHour', 'hour', 'workingDay', 'day', 'month', 'year', 'unspecified'];
const doubts = [
  'no-unit',
  'placeholder',
  'unit-unsure',
  'free-but-fee-noted',
  'amount-too-small',
  'contradicted',
  'expired',
  'unreadable',
  'not-stated',
  'from-memory',
];

export const AGENCY_VALUES: Readonly<Record<string, readonly string[]>> = {
  level: LEVELS,
  kind: kinds,
  'successors/*/portion': ['whole', 'part', 'rest'],
};

export const PROCEDURE_VALUES: Readonly<Record<string, readonly string[]>> = {
  'levels/*': LEVELS,
  'audiences/*': AUDIENCES,
  'agencies/*/role': ['executing', 'competent', 'authorised', 'coordinating', 'issuing'],
  'agencies/*/level': LEVELS,
  'agencies/*/kind': kinds,
  'channels/*/kind': CHANNELS,
  'places/*/role': ['receive', 'return', 'process'],
  'cases/*/timeLimits/*/unit': units,
  'cases/*/timeLimits/*/before/unit': units,
  'cases/*/timeLimits/*/channel': CHANNELS,
  'cases/*/timeLimits/*/doubt': doubts,
  'cases/*/fees/*/kind': ['free', 'fixed', 'range', 'tariff', 'province', 'unknown'],
  'cases/*/fees/*/channel': CHANNELS,
  'cases/*/fees/*/doubt': doubts,
  'cases/*/documents/*/kind': ['document', 'note'],
  'cases/*/documents/*/handling': ['submit', 'show'],
  'online/*/scheme': ['2009', '2022', '2026'],
  'online/*/value': ['1', '2', '3', '4', 'full', 'partial', 'information'],
  'version/change': ['new', 'amended', 'replaced', 'abolished', 'unknown'],
  'layers/*/kind': ['national', 'province', 'commune'],
  detail: ['full', 'partial', 'catalogue'],
};

/** Tells every value that its list does not have. */
export function checkKnownValues(
  value: unknown,
  table: Readonly<Record<string, readonly string[]>>,
  told: (path: JsonPath, reason: string) => void,
): void {
  for (const [pattern, known] of Object.entries(table)) {
    at(value, pattern.split('/'), [], (found, path) => {
      if (typeof found !== 'string' || known.includes(found)) return;
      told(path, `"${found.slice(0, 40)}" is not a known value; use one of: ${known.join(', ')}`);
    });
  }
}

function at(value: unknown, steps: string[], path: JsonPath, told: (value: unknown, path: JsonPath) => void): void {
  const [step, ...rest] = steps;
  if (step === undefined) told(value, path);
  else if (step === '*') {
    if (Array.isArray(value)) value.forEach((item, index) => at(item, rest, [...path, index], told));
  } else if (typeof value === 'object' && value !== null && Object.hasOwn(value, step)) {
    at((value as Record<string, unknown>)[step], rest, [...path, step], told);
  }
}
