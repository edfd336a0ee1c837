import { html, type TemplateResult } from 'lit';

const icon = (shape: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${shape} /></svg>`;

/** In time. */
export const doneIcon = icon('M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20m-5 10 3.5 3.5L17 9');
/** Time that runs. */
export const clockIcon = icon('M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20m0 5v5l3.5 2');
/** Time that stands still. */
export const pauseIcon = icon('M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20m-2.5 7v6m5-6v6');
/** Late. */
export const lateIcon = icon('M12 3 1.5 21h21zm0 7v5m0 2v1');
