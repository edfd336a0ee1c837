import { html, type TemplateResult } from 'lit';

const icon = (shape: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${shape} /></svg>`;

/** By what there is to say: each has a shape of its own. */
export const icons = {
  good: icon('M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20m-5 10 3.5 3.5L17 9'),
  partial: icon('M12 3 1.5 21h21zm0 7v5m0 2v1'),
  old: icon('M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20m0 5v5l3.5 2'),
  unread: icon('M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20M8 8l8 8m0-8-8 8'),
};
