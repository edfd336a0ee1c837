/**
 * A result is `{ name, value, unit, what?, atMost?, atLeast?, spread? }`; `spread` is a text such as "min 0.61 of 5".
 * Numbers of a shared machine wander, so a limit on speed is always a ratio within one run.
 */
export function verdict(result) {
  const { value, atMost, atLeast } = result;
  const limited = atMost !== undefined || atLeast !== undefined;
  const missed = (atMost !== undefined && value > atMost) || (atLeast !== undefined && value < atLeast);
  return limited ? { ...result, missed } : result;
}

function limitOf({ atMost, atLeast, unit }) {
  if (atMost !== undefined) return `, at most ${atMost} ${unit}`;
  return atLeast === undefined ? '' : `, at least ${atLeast}`;
}

/** A share is told to a thousandth: its limit may be an eighth. */
const digitsOf = (value) => (value < 1 ? 3 : value < 10 ? 2 : 0);

export function print({ title, results, skipped }) {
  console.log(`\n${title}`);
  if (skipped !== undefined) return console.log(`  not run: ${skipped}`);
  const widest = Math.max(...results.map(({ name }) => name.length));
  for (const result of results) {
    const mark = result.missed === undefined ? ' ' : result.missed ? '✖' : '✔';
    const number = result.value.toLocaleString('en', { maximumFractionDigits: digitsOf(result.value) });
    const more = [result.spread, result.what].filter(Boolean).join('; ');
    console.log(
      `${mark} ${result.name.padEnd(widest)}  ${number} ${result.unit}${limitOf(result)}${more && `  (${more})`}`,
    );
  }
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
