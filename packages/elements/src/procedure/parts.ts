import { html, nothing, type TemplateResult } from 'lit';
import { layerOf, PROCEDURE_PARTS, type ProcedureCase } from '@motcua/contract';
import type { PartId } from '../locales/locale.js';
import { renderText } from '../text/render.js';
import { audiencesView } from './audiences.js';
import { resultsView, legalBasisView } from './outcome.js';
import { channelsView } from './channels.js';
import { documentsView, formView } from './documents.js';
import { heading } from './heading.js';
import { agenciesView } from './offices.js';
import { sourceMark } from './provenance.js';
import { feesOf, statedList, timesOf } from './stated.js';
import { caseName, chosenCase, type View } from './view.js';

/** A part that is shown: what it is and its content. */
export interface ShownPart {
  id: PartId;
  letter: string;
  content: unknown;
  /** Path of its provenance, where that is the same for all of it. */
  path?: string;
}

/**
 * The parts of a publication that have something to say, in the order of the law. A part the law demands and the source
 * leaves empty says so; in a record that is known not to be whole it is left out, and the notice above speaks for it.
 */
export function shownParts(view: View): ShownPart[] {
  return PROCEDURE_PARTS.flatMap(({ id, letter, mandatory }) => {
    const content = contentOf(id, view);
    if (content === undefined && !(mandatory && view.procedure.detail === 'full')) return [];
    const path = ['documents', 'timeLimits', 'fees'].includes(id) ? undefined : id;
    return [{ id, letter, path, content: content ?? html`<p class="muted">${view.locale.procedure.notStated}</p>` }];
  });
}

/** All parts, each under its letter and the words of the law. */
export function partsView(parts: ShownPart[], view: View): TemplateResult[] {
  return parts.map(
    ({ id, letter, path, content }) => html`<section class="part" part="part part-${id}" aria-labelledby="part-${id}">
      <div class="part-head">
        ${heading(
          view.headingLevel + 1,
          html`${letter ? html`<span class="letter">${letter}</span> ` : nothing}${view.locale.procedure.parts[id]}`,
          `part-${id}`,
        )}
        ${path ? sourceMark(view, path) : nothing}
      </div>
      <div class="part-body">${content}</div>
    </section>`,
  );
}

/** Content of a part; nothing when the publication has none. */
function contentOf(id: PartId, view: View): unknown {
  const { procedure } = view;
  switch (id) {
    case 'name':
      return html`<p>${procedure.name}</p>
        ${procedure.shortName ? html`<p class="muted">${view.locale.procedure.knownAs}: ${procedure.shortName}</p>` : nothing}`;
    case 'steps':
      return some(
        procedure.steps,
        (steps) => html`<ol class="steps">
        ${steps.map((step) => html`<li>${step.title ? html`<p><strong>${step.title}</strong></p>` : nothing}${renderText(step.text)}</li>`)}
      </ol>`,
      );
    case 'channels':
      return channelsView(view);
    case 'documents':
      return byCase(id, view, (one) => documentsView(one, view));
    case 'timeLimits':
      return byCase(id, view, (one) => statedList(timesOf(one, view), view));
    case 'fees':
      return byCase(id, view, (one) => statedList(feesOf(one, view), view));
    case 'audiences':
      return audiencesView(view);
    case 'agencies':
      return some(procedure.agencies, () => agenciesView(view));
    case 'forms':
      return some(
        procedure.forms,
        (forms) => html`<ul>${forms.map((form) => html`<li>${formView(form, view)}</li>`)}</ul>`,
      );
    case 'results':
      return some(procedure.results, resultsView);
    case 'requirements':
      return procedure.requirements ? renderText(procedure.requirements) : undefined;
    case 'legalBasis':
      return some(procedure.legalBasis, (texts) => legalBasisView(texts, view));
  }
}

function some<Item>(items: Item[], view: (items: Item[]) => unknown): unknown {
  return items.length ? view(items) : undefined;
}

/**
 * A part that differs by case: on the screen the chosen one, on paper all of them. Cases that say the same, by the same
 * layer, are said once.
 */
function byCase(
  id: 'documents' | 'timeLimits' | 'fees',
  view: View,
  content: (one: ProcedureCase) => unknown,
): unknown {
  const { procedure, locale } = view;
  const text = locale.procedure;
  // A case of a whole record without papers says so in words of its own.
  const has = (one: ProcedureCase) => one[id].length > 0 || (id === 'documents' && procedure.detail === 'full');
  if (!procedure.cases.some(has)) return undefined;
  const chosen = chosenCase(view);
  const alike = new Map<string, ProcedureCase[]>();
  for (const one of procedure.cases) {
    const key = JSON.stringify([
      one[id],
      id === 'documents' && one.dossierSets,
      layerOf(procedure, `cases/${one.id}/${id}`)?.id,
    ]);
    alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  return [...alike.values()].map((group) => {
    const one = group.includes(chosen) ? chosen : group[0]!;
    const names = group.map((each) => caseName(each, view)).join('; ');
    return html`<div class="case ${one === chosen ? 'chosen' : 'print-only'}" data-case=${one.id}>
      ${
        alike.size > 1
          ? html`<p class="case-name no-print">${text.case(caseName(one, view))}</p>
            <p class="case-name print-only">${text.case(names)}</p>`
          : nothing
      }
      ${has(one) ? content(one) : html`<p class="muted">${text.notStated}</p>`}
      ${sourceMark(view, `cases/${one.id}/${id}`)}
    </div>`;
  });
}
