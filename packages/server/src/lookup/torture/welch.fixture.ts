/** Mean and the variance of the mean. */
function meanOf(values: readonly number[]): { mean: number; variance: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, variance: squares / (values.length - 1) / values.length };
}

/** Welch's t of two samples: beyond 4.5 either way they hardly come from the same. */
export function welch(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [meanOf(one), meanOf(other)];
  return (a.mean - b.mean) / Math.sqrt(a.variance + b.variance);
}

/**
 * Both samples below a share of what is in them together. Pauses of the machine hide small differences, and an attacker would leave
 * them out too.
 */
export function below(share: number, one: readonly number[], other: readonly number[]): [number[], number[]] {
  const all = Float64Array.from([...one, ...other]).sort();
  const most = all[Math.floor(all.length * share)] ?? Infinity;
  const kept = (values: readonly number[]) => values.filter((value) => value <= most);
  return [kept(one), kept(other)];
}
