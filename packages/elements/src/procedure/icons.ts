import { html, type TemplateResult } from 'lit';

function icon(shape: string): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${shape} /></svg>`;
}

/** Something to be careful about. */
export const cautionIcon = icon('M12 3 1.5 21h21zM12 10v5m0 2v1.5');
/** A plain remark. */
export const infoIcon = icon('M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm0 9v6m0-10v1.5');
