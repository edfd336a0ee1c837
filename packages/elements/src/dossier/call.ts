import { html, nothing } from 'lit';
import type { View } from './view.js';

/** A number to call, as a button that calls it. */
export function callView({ own, hotline }: View): unknown {
  const number = hotline?.replace(/[^\d+]/g, '');
  return number ? html`<a class="button" href="tel:${number}">${own.call(hotline!)}</a>` : nothing;
}
