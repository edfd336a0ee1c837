/** One reason why an embed does not show, or may not show everywhere. */
export interface Finding {
  /** Stable, for software: `csp-script`. */
  kind: string;
  /** `error` keeps it from being shown; `warning` may. */
  severity: 'error' | 'warning';
  /** What is wrong, in Vietnamese. */
  message: string;
  /** What to do about it, in Vietnamese. */
  fix: string;
  /** The header to send, as it must read, where one helps; with who must send it. */
  header?: { by: 'page' | 'scripts' | 'api' | 'source'; name: string; value: string };
}

/** What was found out about a page. */
export interface Diagnosis {
  url: string;
  /** How many places for our elements the page has. */
  embeds: number;
  /** What was looked at and is right, in Vietnamese. */
  fine: string[];
  findings: Finding[];
}

/** The findings and what is right, for a person at a terminal. */
export function printDiagnosis({ url, embeds, fine, findings }: Diagnosis): string {
  const bad = findings.map(({ severity, message, fix, header }) =>
    [
      `${severity === 'error' ? '✖' : '!'} ${message}`,
      `  → ${fix}`,
      ...(header === undefined ? [] : [`    ${header.name}: ${header.value}`]),
    ].join('\n'),
  );
  return [`${url}: ${embeds} phần nhúng`, ...fine.map((line) => `✔ ${line}`), ...bad].join('\n');
}
