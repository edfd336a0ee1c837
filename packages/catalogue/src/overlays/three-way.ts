import type { Fee, OpenEnum, Procedure } from '@motcua/contract';
import type { OverlayEntry } from '@motcua/contract/files';
import { isEmpty, membersOf, statedBelow } from './members.js';
import { same } from './same.js';

/** What became of one value of an overlay since it was decided. */
export interface MergedMember {
  /** As in `layerOf`: `places`, `cases/thuong/fees`. */
  path: string;
  /**
   * `same`: the layer below says what it said then. `redundant`: it now says what the overlay says. `conflict`: it says something else
   * now. `case-gone`: it no longer has the case.
   */
  state: OpenEnum<'same' | 'redundant' | 'conflict' | 'case-gone'>;
  /** What the layer below said then; absent when it said nothing. */
  was?: unknown;
  /** What it says now; absent when it says nothing. */
  now?: unknown;
  /** What the overlay says. */
  set: unknown;
}

/** An entry of an overlay held against what is below it now. */
export interface MergeResult {
  code: string;
  /** Everything that the entry states, in its order. */
  members: MergedMember[];
  /** Those of which a person must decide. */
  conflicts: MergedMember[];
}

/**
 * Holds an entry against the procedure that it would be laid over, member by member. The order of members within a value makes no
 * difference, nor does the day on which a dated fee expired.
 *
 * @param below without this overlay
 */
export function threeWay({ code, set, was }: OverlayEntry, below: Procedure): MergeResult {
  const then = new Map(membersOf(was).map(({ path, value }) => [path, value]));
  const now = statedBelow(below);
  const cases = new Set(below.cases.map(({ id }) => id));
  const members = membersOf(set).map(({ path, value }): MergedMember => {
    const [before, after] = [then.get(path), now.get(path)];
    const state = !cases.has(caseOf(path) ?? below.cases[0]!.id)
      ? 'case-gone'
      : saysSame(after, value)
        ? 'redundant'
        : saysSame(after, before)
          ? 'same'
          : 'conflict';
    return {
      path,
      state,
      ...(before === undefined ? {} : { was: before }),
      ...(after === undefined ? {} : { now: after }),
      set: value,
    };
  });
  return { code, members, conflicts: members.filter(({ state }) => state === 'conflict' || state === 'case-gone') };
}

function caseOf(path: string): string | undefined {
  return path.startsWith('cases/') ? path.slice('cases/'.length, path.lastIndexOf('/')) : undefined;
}

function saysSame(one: unknown, other: unknown): boolean {
  return same(undated(one), undated(other));
}

/** A list that is empty says nothing. Whether a dated fee has expired depends on the day on which it was read, not on what was published. */
function undated(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  if (isEmpty(value)) return undefined;
  return value.map((item: unknown) => {
    if (typeof item !== 'object' || item === null || (item as Fee).validTo === undefined) return item;
    const { confirmed: _confirmed, doubt: _doubt, ...stays } = item as Fee;
    return stays;
  });
}
