import { html, nothing, type TemplateResult } from 'lit';
import { safeAddress } from '../text/links.js';
import { renderLine } from '../text/render.js';
import { onlineInForce, onlineInWords } from '../wording/online.js';
import { sourceMark } from './provenance.js';
import { feesOf, type Shared, statedList, timesOf } from './stated.js';
import { chosenCase, type View } from './view.js';

/** More than so many in the block is detail that the parts below give. */
const SHOWN = 3;
/** Letters of the source's own text that are quoted in the block. */
const QUOTED = 40;

/** What a citizen asks first, for the chosen case: how long, how much, where, and what one gets. */
export function factsView(view: View): TemplateResult {
  const { procedure, locale } = view;
  const text = locale.procedure;
  const one = chosenCase(view);
  const path = `cases/${one.id}`;
  const times = timesOf(one, view, QUOTED);
  const fees = feesOf(one, view, QUOTED).filter((fee) => !fee.expired);
  return html`<dl class="facts" part="facts" aria-label=${text.facts}>
    ${fact(text.time, times.length ? statedList(withoutNotes(times), view) : locale.wording.noTime, sourceMark(view, `${path}/timeLimits`))}
    ${fact(text.fee, fees.length ? statedList(withoutNotes(fees), view) : locale.wording.noFee, sourceMark(view, `${path}/fees`))}
    ${fact(text.where, whereView(view), sourceMark(view, procedure.places.length ? 'places' : 'agencies'))}
    ${fact(text.result, resultView(view), sourceMark(view, 'results'))}
  </dl>`;
}

function fact(name: string, value: unknown, source: unknown): TemplateResult {
  return html`<div class="fact">
    <dt>${name}</dt>
    <dd>${value}${source}</dd>
  </div>`;
}

function withoutNotes(values: Shared[]): Shared[] {
  return values.slice(0, SHOWN).map(({ note: _note, basis: _basis, ...value }) => ({
    ...value,
    channels: values.length > 1 ? value.channels : [],
  }));
}

function whereView(view: View): unknown {
  const { procedure, locale, day } = view;
  const places = procedure.places.filter((place) => place.role === 'receive');
  const offices = procedure.agencies.filter((agency) => agency.role === 'executing');
  const names = [...new Set((places.length ? places : offices).map((place) => place.name))];
  const online = onlineInForce(procedure.online, day);
  const words = online && onlineInWords(online, locale);
  return html`${lines(names, locale.procedure.notStated)}
  ${words ? html`<p><span class="tag">${words.label}</span></p>` : nothing}`;
}

function resultView({ procedure, locale }: View): unknown {
  return lines(
    procedure.results.map((result) => result.name),
    locale.procedure.notStated,
  );
}

function lines(names: string[], none: string): unknown {
  return names.length
    ? names.slice(0, SHOWN).map((name) => html`<p>${renderLine(name)}</p>`)
    : html`<p class="muted">${none}</p>`;
}

/** Where to file online, when the publication has an address for it. */
export function fileOnlineLink({ procedure, locale, day }: View): unknown {
  const online = onlineInForce(procedure.online, day);
  const href =
    safeAddress(online?.url) ?? safeAddress(procedure.channels.find((channel) => channel.kind === 'online')?.url);
  return href
    ? html`<a class="button strong" part="file-online" href=${href} rel="noopener">${locale.procedure.fileOnline}</a>`
    : nothing;
}
