import { type ChangeQuery, listChanges } from '@motcua/contract';
import type { Config } from '../base/config.js';

/** Where the same changes can be followed by software; a published folder has the one for all of them. */
export function feedsOf(
  { api, source }: Config,
  { limit: _, cursor: _at, ...query }: ChangeQuery,
): { atom: string; json?: string } {
  if (source === api) return { atom: source.replace(/[^/]*$/, 'thay-doi.atom') };
  const parameters = Object.entries(query).flatMap(([name, value]: [string, string | string[]]) =>
    [value].flat().map((one) => [name, one]),
  );
  const search = parameters.length > 0 ? `?${new URLSearchParams(parameters).toString()}` : '';
  const at = (ending: string) => `${api}${listChanges.path}.${ending}${search}`;
  return { atom: at('atom'), json: at('json') };
}
