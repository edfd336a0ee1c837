/**
 * Begins so many calls a second, whether those before have ended or not, as people do. A call's time counts from the moment at which
 * it was due, so that one who begins late does not hide that the server was slow.
 *
 * @param {(number: number) => Promise<void>} call
 */
export async function openLoop(call, { rate, seconds }) {
  const times = [];
  const running = new Set();
  let failed = 0;
  const began = performance.now();
  const all = rate * seconds;
  for (let number = 0; number < all;) {
    for (; number < all && began + (number / rate) * 1000 <= performance.now(); number++) {
      const due = began + (number / rate) * 1000;
      const one = call(number)
        .then(
          () => times.push(performance.now() - due),
          () => (failed += 1),
        )
        .finally(() => running.delete(one));
      running.add(one);
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await Promise.all(running);
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Infinity;
  return { count: all, failed, p50: at(0.5), p99: at(0.99), most: times.at(-1) ?? Infinity };
}
