import type { SearchChoice } from '@motcua/search/engine';
import type { SearchText } from '../locales/search.js';
import { known } from '../wording/known.js';
import type { Suggested, SuggestedAnswer } from './source.js';

/** So many of what only comes nearest: the ways forward stand below them. */
const NEAR = 3;

/** One thing that can be chosen. */
export type Option =
  | { kind: 'recent'; query: string }
  | { kind: 'choice'; choice: SearchChoice }
  | { kind: 'hit'; hit: Suggested }
  | { kind: 'all'; total: number };

/** Options under a heading, or under none. */
export interface OptionGroup {
  label?: string;
  options: Option[];
}

/** What can be chosen from an answer, in the order in which it is shown. */
export function optionsOf({ outcome, choices, hits, near, total }: SuggestedAnswer, own: SearchText): OptionGroup[] {
  const hit = (one: Suggested): Option => ({ kind: 'hit', hit: one });
  const found = known({ ask: choices.length > 0 ? own.maybe : own.ask, refer: own.related }, outcome);
  const all: OptionGroup[] = [
    { label: own.ask, options: choices.map((choice) => ({ kind: 'choice', choice })) },
    { label: found, options: hits.map(hit) },
    // What a word has in common with theirs is no reason to have asked for it.
    { label: own.near, options: near.slice(0, NEAR).map((one) => hit({ ...one, reason: undefined })) },
    { options: total > hits.length && hits.length > 0 ? [{ kind: 'all', total }] : [] },
  ];
  return all.filter(({ options }) => options.length > 0);
}

/** What was searched last. */
export function recentOptions(list: readonly string[]): OptionGroup[] {
  return list.length > 0 ? [{ options: list.map((query) => ({ kind: 'recent', query })) }] : [];
}
