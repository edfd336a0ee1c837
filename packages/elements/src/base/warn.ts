const said = new Set<string>();

/** Tells a developer once per page what to correct. A wrong value never throws: the element falls back and goes on. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`[motcua] ${message}`);
}
