import type { AuditFinding } from '@motcua/contract/files';

/** Members of a finding that may be absent. */
type More = Partial<Record<'code' | 'name' | 'page' | 'posted' | 'published', string | undefined>>;

/** Makes a finding without members that are undefined. */
export function finding(
  severity: 'error' | 'warning',
  kind: AuditFinding['kind'],
  message: string,
  more: More = {},
): AuditFinding {
  const given = Object.entries(more as Record<string, unknown>).filter((entry) => entry[1] !== undefined);
  return { kind, severity, ...(Object.fromEntries(given) as Partial<AuditFinding>), message };
}
