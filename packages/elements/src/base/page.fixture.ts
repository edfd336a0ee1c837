/** Waits until something holds, or says what did not. */
export async function until(holds: () => unknown, what = holds.toString()): Promise<void> {
  for (const end = Date.now() + 8000; Date.now() < end;) {
    try {
      if (holds()) return;
    } catch {
      // Not there yet.
    }
    await new Promise((next) => setTimeout(next, 10));
  }
  throw new Error(`never came true: ${what}`);
}

const START = location.href;

/** Takes every listing off the page and puts the address back. */
export function unmount(): void {
  document
    .querySelectorAll(
      'motcua-catalogue, motcua-procedure, motcua-search, motcua-changes, motcua-comparison, motcua-config, [data-test]',
    )
    .forEach((element) => element.remove());
  history.replaceState(null, '', START);
}
