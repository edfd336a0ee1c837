import { html, type TemplateResult } from 'lit';

const icon = (path: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

export const searchIcon = icon('M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14m5 12.2 4.6 4.6');
export const clearIcon = icon('m6 6 12 12M18 6 6 18');
export const earlierIcon = icon('M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16m0 3.5V12l3 2.5');
export const askedIcon = icon('M17 17 7 7m0 9V7h9');
export const onwardIcon = icon('m9 6 6 6-6 6');
