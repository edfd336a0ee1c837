import { icsOf } from '@motcua/calendar';
import type { DossierCard } from '@motcua/contract';

/** One file for one dossier while the page is open, so that a second one replaces the first in a calendar. */
let last: { code: string; uid: string } | undefined;

function uidOf(code: string): string {
  if (last?.code !== code) {
    const random = crypto.getRandomValues(new Uint32Array(4));
    last = { code, uid: `${[...random].map((part) => part.toString(36)).join('')}@motcua` };
  }
  return last.uid;
}

/**
 * Saves the due date as a file for a person's own calendar. It holds the day and the public place, and nothing that tells whose
 * dossier it is or which: calendars are shared.
 */
export function saveDue({ code, due, collect }: DossierCard, title: string): void {
  if (!due) return;
  const place = collect?.how === 'office' ? [collect.place, collect.address].filter(Boolean).join(', ') : '';
  const file = icsOf({
    uid: uidOf(code),
    title,
    day: due.current,
    remindDaysBefore: 1,
    ...(place ? { place } : {}),
  });
  const address = URL.createObjectURL(new Blob([file], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'ngay-hen.ics';
  link.click();
  // A phone asks first where to save it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
