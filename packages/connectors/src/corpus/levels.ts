import { LEVELS, type Level } from '@motcua/contract';
import type { FindingList } from './findings.js';

const NAMES = new Map<string, Level>([
  ['cấp bộ', 'central'],
  ['cấp bộ/ngành', 'central'],
  ['cấp trung ương', 'central'],
  ['cấp tỉnh', 'province'],
  ['cấp huyện', 'district'],
  ['cấp xã', 'commune'],
  ['cơ quan khác', 'other'],
]);
const USUAL = new Set(['Cấp bộ', 'Cấp tỉnh', 'Cấp huyện', 'Cấp xã', 'Cơ quan khác']);
const CODES = new Map<string, Level>([
  ['bo', 'central'],
  ['tinh', 'province'],
  ['huyen', 'district'],
  ['xa', 'commune'],
  ['khac', 'other'],
]);

/** Levels from the printed text, or from the crawler's codes where the text is missing, in the order of the contract. */
export function readLevels(printed: string | undefined, codes: readonly string[], findings: FindingList): Level[] {
  const found = new Set<Level>();
  for (const part of printed?.split(/[,;]/) ?? []) {
    const name = part.trim();
    if (name === '') continue;
    const level = NAMES.get(name.toLowerCase());
    if (level === undefined) findings.add('level-unknown', 'level', name);
    else if (!USUAL.has(name)) findings.add('level-vocabulary', 'level', printed);
    found.add(level ?? 'other');
  }
  if (printed?.includes(';')) findings.add('level-vocabulary', 'level', printed);
  if (found.size === 0) {
    for (const code of codes) {
      const level = CODES.get(code);
      if (level === undefined) findings.add('level-unknown', 'levels', code);
      found.add(level ?? 'other');
    }
  }
  if (found.size === 0) findings.add('level-missing', 'level');
  return LEVELS.filter((level) => found.has(level));
}
