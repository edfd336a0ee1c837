import { html, nothing } from 'lit';
import type { View } from './view.js';

/** Between two numbers that an office printed in one line. */
const BETWEEN = /\s*[;,/–]\s*|\s+-\s+/;

/** A number to call, as a button that calls it. */
export function callView({ own, hotline }: View): unknown {
  const [printed = ''] = hotline?.split(BETWEEN) ?? [];
  const number = printed.replace(/[^\d+]/g, '');
  return number ? html`<a class="button" href="tel:${number}">${own.call(printed)}</a>` : nothing;
}
