import { html, nothing, type TemplateResult } from 'lit';
import type { Place, ProcedureAgency } from '@motcua/contract';
import { renderLine } from '../text/render.js';
import type { View } from './view.js';
import { known } from '../wording/known.js';

/** Part g: the offices by what they do in the procedure. */
export function agenciesView({ procedure, locale }: View): TemplateResult {
  return pairs(grouped(procedure.agencies, locale.procedure.roles), (agency: ProcedureAgency) =>
    renderLine(agency.name),
  );
}

/** Where papers are handed in and results collected, with hours. */
export function placesView({ procedure, locale }: View): TemplateResult {
  const text = locale.procedure;
  return pairs(
    grouped(procedure.places, text.places),
    ({ name, address, hours }: Place) => html`
    ${renderLine(name)}${address ? html`<br />${renderLine(address)}` : nothing}${
      hours ? html`<br /><span class="small muted">${text.hours}: ${hours}</span>` : nothing
    }
  `,
  );
}

/** Whom to ask, as the office that handles it states. */
export function contactView(lines: string[], { locale }: View): TemplateResult {
  return pairs(new Map([[locale.procedure.contact, lines]]), renderLine);
}

function pairs<Item>(groups: Map<string, Item[]>, content: (item: Item) => unknown): TemplateResult {
  return html`<dl class="pairs">
    ${[...groups].map(([name, items]) => html`<div><dt>${name}</dt>${items.map((item) => html`<dd>${content(item)}</dd>`)}</div>`)}
  </dl>`;
}

/** Items by the words for their role; a role without words keeps its own name. */
function grouped<Item extends { role: string }>(items: Item[], names: Record<string, string>): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = known(names, item.role) ?? item.role;
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  return groups;
}
