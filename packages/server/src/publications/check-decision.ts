import type { IsoDate, Procedure, PublicationFinding } from '@motcua/contract';
import type { PublicationFile } from '@motcua/contract/files';
import type { JsonPath } from '../import/json-scanner.js';
import type { KnownIds } from '../import/references.js';
import { CONTENT_RULES, DECISION_RULES } from './checks/rules.js';
import { printedPath } from './paths.js';
import type { Standing } from './standing.js';

/** What a decision is held against. */
export interface CheckedAgainst {
  /** Day in Việt Nam. */
  today: IsoDate;
  /** Every code that the decision names. */
  standings: ReadonlyMap<string, Standing>;
  known: KnownIds;
}

/**
 * Everything that an editor must look at before a decision is published: errors first, each kind in the order of the rules.
 *
 * @example
 * checkDecision(file, { today: '2026-11-29', standings, known }).filter(({ severity }) => severity === 'error');
 */
export function checkDecision(
  file: PublicationFile,
  { today, standings, known }: CheckedAgainst,
): PublicationFinding[] {
  const findings: PublicationFinding[] = [];
  for (const { kind, severity, check } of DECISION_RULES) {
    check({ file, today, standings }, (path, message) => {
      const code = codeAt(file, path);
      findings.push({
        severity,
        kind,
        ...(code === undefined ? {} : { code }),
        path: printedPath(file, path),
        message,
      });
    });
  }
  for (const [at, item] of file.items.entries()) {
    if (item.change === 'abolished') continue;
    const { procedure, change } = item;
    const standing = standings.get(procedure.code);
    const given = {
      procedure,
      change,
      decision: file.decision,
      before: standing?.before?.procedure,
      earlier: earlierOf(standing),
      known,
    };
    for (const { kind, severity, check } of CONTENT_RULES) {
      check(given, (path, message) => {
        const whole = ['items', at, 'procedure', ...path];
        findings.push({ severity, kind, code: procedure.code, path: printedPath(file, whole), message });
      });
    }
  }
  return findings.sort((a, b) => Number(a.severity !== 'error') - Number(b.severity !== 'error'));
}

/** The version in force and those before it, newest first. */
function earlierOf(standing: Standing | undefined): Procedure[] {
  if (standing?.before === undefined) return [];
  const { before, versions } = standing;
  return [...versions]
    .filter(({ version }) => (version.validFrom ?? '') <= (before.version.validFrom ?? ''))
    .sort((a, b) => Number(b === before) - Number(a === before) || b.version.number - a.version.number)
    .map(({ procedure }) => procedure);
}

function codeAt(file: PublicationFile, [member, at]: JsonPath): string | undefined {
  const item = member === 'items' && typeof at === 'number' ? file.items[at] : undefined;
  if (item === undefined) return undefined;
  return item.change === 'abolished' ? item.code : item.procedure.code;
}
