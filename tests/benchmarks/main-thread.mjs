/** Events of a trace during which the main thread compiles or runs script; those inside others are counted once. */
const SCRIPT = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
]);

/** No more than is read: every further category slows down what is measured. */
export const CATEGORIES = ['devtools.timeline', 'blink.user_timing'];

/**
 * Milliseconds of script on the main thread of the page that has the performance mark `until`, from navigation to that mark: by
 * the clock and by what the thread had of a processor. A microtask tells no file it is from, so a page must have no
 * script but ours.
 */
export function scriptTime(trace, until) {
  const { traceEvents } = JSON.parse(Buffer.from(trace).toString());
  const mark = traceEvents.find(({ name, cat }) => name === until && cat.includes('blink.user_timing'));
  if (mark === undefined) throw new Error(`the trace has no mark "${until}"`);
  const events = traceEvents
    .filter(({ pid, tid, ph, name }) => pid === mark.pid && tid === mark.tid && ph === 'X' && SCRIPT.has(name))
    .filter(({ ts }) => ts < mark.ts)
    .sort((one, other) => one.ts - other.ts || other.dur - one.dur);
  let end = 0;
  const sum = { clock: 0, processor: 0 };
  for (const { ts, dur = 0, tdur = 0 } of events) {
    if (ts < end) continue;
    end = ts + dur;
    sum.clock += dur / 1000;
    sum.processor += tdur / 1000;
  }
  return sum;
}
