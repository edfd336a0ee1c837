import type { Motcua } from '@motcua/client/lite';

/** Names of procedures by code; one that cannot be had is left out. */
export async function loadNames(
  client: Motcua,
  codes: readonly string[],
  signal: AbortSignal,
): Promise<Map<string, string>> {
  const found = await Promise.allSettled(codes.map((code) => client.procedures.get(code, {}, { signal })));
  return new Map(found.flatMap((one, at) => (one.status === 'fulfilled' ? [[codes[at]!, one.value.name]] : [])));
}
