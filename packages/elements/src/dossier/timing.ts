import type { DossierCard } from '@motcua/contract';
import { html, nothing } from 'lit';
import { known } from '../wording/known.js';
import { clockIcon, doneIcon, lateIcon, pauseIcon } from './icons.js';
import type { View } from './view.js';

const ICONS: Readonly<Record<string, unknown>> = {
  'before-due': doneIcon,
  'on-due': doneIcon,
  waiting: pauseIcon,
  late: lateIcon,
  overdue: lateIcon,
};

/** Whether the office keeps its time, by icon, words and colour. */
export function timingView({ timing, workingDaysLeft }: DossierCard, { own }: View): unknown {
  const words = known(own.timings, timing);
  if (!words) return nothing;
  const days = Math.abs(workingDaysLeft ?? 0);
  const today = workingDaysLeft === 0 && ['running', 'due-soon'].includes(timing);
  return html`<p class="timing" part="timing" data-timing=${timing}>
    ${known(ICONS, timing) ?? clockIcon}<span>${today ? own.today : words(days ? own.days(days) : undefined)}</span>
  </p>`;
}
