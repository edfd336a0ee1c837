/** One step through two sequences: an item of both, or of one only. */
export interface Step<Item> {
  before?: Item;
  after?: Item;
}

/** So many pairs are looked at; beyond them the middle is taken as exchanged for another. */
const MOST = 1_000_000;

/**
 * Lays two sequences side by side so that as many items as possible are in both (longest common subsequence).
 *
 * @param same whether two items say the same
 * @example
 * align(['a', 'b'], ['b', 'c'], Object.is); // [{ before: 'a' }, { before: 'b', after: 'b' }, { after: 'c' }]
 */
export function align<Item>(
  before: readonly Item[],
  after: readonly Item[],
  same: (one: Item, other: Item) => boolean,
): Step<Item>[] {
  const least = Math.min(before.length, after.length);
  let start = 0;
  while (start < least && same(before[start]!, after[start]!)) start++;
  let end = 0;
  while (end < least - start && same(before.at(-1 - end)!, after.at(-1 - end)!)) end++;
  const one = before.slice(start, before.length - end);
  const other = after.slice(start, after.length - end);
  const both = (from: number, to: number): Step<Item>[] =>
    before
      .slice(from, to)
      .map((item, at) => ({ before: item, after: after[after.length - before.length + from + at]! }));
  return [
    ...before.slice(0, start).map((item, at) => ({ before: item, after: after[at]! })),
    ...middle(one, other, same),
    ...both(before.length - end, before.length),
  ];
}

function middle<Item>(one: Item[], other: Item[], same: (one: Item, other: Item) => boolean): Step<Item>[] {
  const removed = (from: number) => one.slice(from).map((before) => ({ before }));
  const added = (from: number) => other.slice(from).map((after) => ({ after }));
  if (one.length * other.length === 0 || one.length * other.length > MOST) return [...removed(0), ...added(0)];
  // How many items both have from a place on.
  const width = other.length + 1;
  const common = new Uint16Array((one.length + 1) * width);
  for (let row = one.length - 1; row >= 0; row--) {
    for (let column = other.length - 1; column >= 0; column--) {
      const at = row * width + column;
      common[at] = same(one[row]!, other[column]!)
        ? common[at + width + 1]! + 1
        : Math.max(common[at + width]!, common[at + 1]!);
    }
  }
  const steps: Step<Item>[] = [];
  let row = 0;
  let column = 0;
  while (row < one.length && column < other.length) {
    const at = row * width + column;
    if (same(one[row]!, other[column]!)) steps.push({ before: one[row++]!, after: other[column++]! });
    else if (common[at + width]! >= common[at + 1]!) steps.push({ before: one[row++]! });
    else steps.push({ after: other[column++]! });
  }
  return [...steps, ...removed(row), ...added(column)];
}
