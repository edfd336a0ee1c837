import { html, nothing, type TemplateResult } from 'lit';
import type { Fee, ProcedureCase, Stated, TimeLimit } from '@motcua/contract';
import { renderLine } from '../text/render.js';
import { channelInWords } from '../wording/channel.js';
import { feeInWords } from '../wording/fee.js';
import { timeLimitInWords } from '../wording/time-limit.js';
import type { Worded } from '../wording/worded.js';
import { cautionIcon } from './icons.js';
import type { View } from './view.js';

/** A value that several ways of filing share. */
export type Shared = Worded & { channels: string[] };

/**
 * The time limits of a case in words.
 *
 * @param quote so many letters of the source's own text are quoted; all of it when absent
 */
export function timesOf({ timeLimits }: ProcedureCase, view: View, quote?: number): Shared[] {
  return merged(timeLimits, (limit: TimeLimit) => timeLimitInWords(quoting(limit, quote), view.locale), view);
}

/** The fees of a case in words. */
export function feesOf({ fees }: ProcedureCase, view: View, quote?: number): Shared[] {
  return merged(fees, (fee: Fee) => feeInWords(quoting(fee, quote), view.locale, view.day), view);
}

function quoting<Value extends Stated>(value: Value, quote = Infinity): Value {
  const raw = value.raw?.trim() ?? '';
  return raw.length > quote ? { ...value, raw: `${raw.slice(0, raw.lastIndexOf(' ', quote))}…` } : value;
}

/** The same value printed once for each way of filing is said once, with the ways. */
function merged<Value>(values: Value[], inWords: (value: Value) => Worded, { locale }: View): Shared[] {
  const shared = new Map<string, Shared>();
  for (const value of values) {
    const { channel, ...words } = inWords(value);
    const key = JSON.stringify([words, channel === undefined]);
    const known = shared.get(key) ?? { ...words, channels: [] };
    shared.set(key, known);
    const name = channel && channelInWords(channel, locale);
    if (name && !known.channels.includes(name)) known.channels.push(name);
  }
  return [...shared.values()];
}

/** Values one under the other: what is not confirmed or over is said in words, with an icon, never by colour alone. */
export function statedList(values: Shared[], view: View): TemplateResult {
  const text = view.locale.procedure;
  return html`<ul class="values" role="list">
    ${values.map(
      (value) => html`<li class=${value.expired ? 'muted' : ''}>
        ${value.name ? html`<span class="value-name">${value.name}: </span>` : nothing}<strong>${value.text}</strong>${value.details.map((detail) => html` <span>(${detail})</span>`)}
        ${value.expired ? html`<span class="tag">${text.expired}</span>` : nothing}
        ${value.channels.length ? html`<span class="small muted">${value.channels.join(', ')}</span>` : nothing}
        ${value.note ? html`<p class="small">${renderLine(value.note)}</p>` : nothing}
        ${value.basis ? html`<p class="small muted">${value.basis}</p>` : nothing} ${doubtNote(value, view)}
      </li>`,
    )}
  </ul>`;
}

/** Why a value is not to be relied on, and what to do. */
export function doubtNote({ doubt }: Worded, { locale }: View): unknown {
  return doubt
    ? html`<p class="doubt" part="doubt">${cautionIcon}<span><strong>${locale.procedure.unconfirmed}.</strong> ${doubt}</span></p>`
    : nothing;
}
