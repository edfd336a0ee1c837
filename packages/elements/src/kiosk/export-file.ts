import type { Queue } from './queue.js';
import { deviceTime } from './clock.js';

/** Kept for as long as a slow disk needs; milliseconds. */
const KEPT = 60_000;

/**
 * Saves all that waits and all that was refused as a JSON file, for the day on which the network does not come back. There is no key in it.
 * Nothing is deleted.
 */
export async function exportQueue(queue: Queue): Promise<void> {
  const device = queue.current?.device;
  const parts: string[] = [
    `{"kind":"motcua-kiosk","at":${JSON.stringify(deviceTime())},"device":${JSON.stringify(device ?? null)}`,
  ];
  for (const store of ['waiting', 'refused'] as const) {
    parts.push(`,\n"${store}":[`);
    let first = true;
    for await (const ratings of queue.everything(store)) {
      for (const rating of ratings) {
        parts.push(`${first ? '' : ','}\n${JSON.stringify(rating)}`);
        first = false;
      }
    }
    parts.push(']');
  }
  parts.push('}\n');
  const address = URL.createObjectURL(new Blob(parts, { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `danh-gia-cho-gui-${deviceTime().slice(0, 10)}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
