import type { RatingQueueRow } from '../store/tables.js';

/** Numbers begin at 1 and have no gap: what is missing below the highest was not sent yet, or was lost with its device. */
export function missingOf(queues: readonly RatingQueueRow[]): Map<string, number> {
  const missing = new Map<string, number>();
  for (const { device, highest, count } of queues) missing.set(device, (missing.get(device) ?? 0) + highest - count);
  return missing;
}
