import { html, nothing, type TemplateResult } from 'lit';
import { safeAddress } from '@motcua/catalogue/text';
import { renderLine } from '../text/render.js';
import { today } from '../wording/dates.js';
import { onlineInForce, onlineInWords } from '../wording/online.js';
import type { Later } from './later.js';
import { sourceMark } from './provenance.js';
import { feesOf, type Shared, statedList, timesOf } from './stated.js';
import { chosenCase, type View } from './view.js';

/** More than so many in the block is detail that the parts below give. */
const SHOWN = 3;
/** Letters of the source's own text that are quoted in the block. */
const QUOTED = 40;

/** What a citizen asks first, for the chosen case: how long, how much, where, what one gets, and when if it is filed now. */
export function factsView(view: View, later: Later): TemplateResult {
  const { procedure, locale } = view;
  const text = locale.procedure;
  const one = chosenCase(view);
  const path = `cases/${one.id}`;
  const times = timesOf(one, view, QUOTED);
  const fees = feesOf(one, view, QUOTED).filter((fee) => !fee.expired);
  // Its room is kept from the start. Another day than today has no "now", and what is not confirmed gives no date.
  const filedNow =
    view.day === today() && !procedure.handledElsewhere && one.timeLimits.some((limit) => limit.confirmed)
      ? later.filedNow(view)
      : nothing;
  return html`<dl class="facts" part="facts" aria-label=${text.facts}>
    ${fact(view, text.time, times.length ? statedList(withoutNotes(times), view) : locale.wording.noTime, `${path}/timeLimits`)}
    ${fact(view, text.fee, fees.length ? statedList(withoutNotes(fees), view) : locale.wording.noFee, `${path}/fees`)}
    ${fact(view, text.where, whereView(view), procedure.places.length ? 'places' : 'agencies')}
    ${fact(view, text.result, resultView(view), 'results')} ${filedNow === nothing ? nothing : html`<div class="fact">${filedNow}</div>`}
  </dl>`;
}

/** @param path as in `layerOf` */
function fact(view: View, name: string, value: unknown, path: string): TemplateResult {
  return html`<div class="fact">
    <dt>${name}</dt>
    <dd>${value}${sourceMark(view, path)}</dd>
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
