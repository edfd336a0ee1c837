/**
 * True when two values of JSON say the same, whatever the order of their members. A member that is `undefined` is one that is not there.
 *
 * @example
 * same({ amount: 3, unit: 'day' }, { unit: 'day', amount: 3 }); // true
 */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [left, right] = [one, other] as Record<string, unknown>[] as [Record<string, unknown>, Record<string, unknown>];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((key) =>
    same(ownOf(left, key), ownOf(right, key)),
  );
}

function ownOf(value: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}
