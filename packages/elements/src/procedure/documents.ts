import { html, nothing, type TemplateResult } from 'lit';
import type { DossierDocument, FormTemplate, ProcedureCase } from '@motcua/contract';
import { safeAddress } from '@motcua/catalogue/text';
import { renderLine, renderLinked } from '../text/render.js';
import { type Checklist, paperKeys } from './checklist.js';
import type { View } from './view.js';

/** The papers of one case as a list to tick off, then what the source only remarks. */
export function documentsView(one: ProcedureCase, view: View): TemplateResult {
  const text = view.locale.procedure;
  const papers = one.documents.filter((document) => document.kind !== 'note');
  const notes = one.documents.filter((document) => document.kind === 'note');
  const keys = paperKeys(papers);
  const list = view.checklist(view.procedure, one);
  return html`<div class="documents" part="documents">
    ${
      papers.length
        ? html`<ul class="papers" role="list" aria-label=${text.papers}>
            ${papers.map((paper, at) => paperView(paper, keys[at]!, `more-${view.procedure.cases.indexOf(one)}-${at}`, one, view))}
          </ul>
          ${progressView(papers, keys, one, view)}
          <p class="small muted no-print">${list.kept ? text.keptOnDevice : text.notKept}</p>`
        : html`<p>${text.noPapers}</p>`
    }
    ${one.dossierSets ? html`<p class="sets">${text.sets(one.dossierSets)}</p>` : nothing}
    ${
      notes.length
        ? html`<details class="source-notes" open>
          <summary>${text.sourceNotes}</summary>
          ${notes.map((note) => html`<p>${renderLine(note.name)}${note.note ? html` <span class="muted">${renderLine(note.note)}</span>` : nothing}</p>`)}
        </details>`
        : nothing
    }
  </div>`;
}

function paperView(paper: DossierDocument, key: string, id: string, one: ProcedureCase, view: View): TemplateResult {
  const text = view.locale.procedure;
  const list = view.checklist(view.procedure, one);
  const tags = [
    paper.originals && text.originals(paper.originals),
    paper.copies && text.copies(paper.copies),
    paper.handling === 'show' && text.show,
  ].filter(Boolean);
  // A form by the same name is the paper itself, and says nothing new unless it has a number or an address.
  const form =
    paper.form && (paper.form.name !== paper.name || paper.form.number || paper.form.url || paper.form.file)
      ? paper.form
      : undefined;
  const more = tags.length || paper.condition || form || paper.note;
  return html`<li class="paper">
    <label>
      <input
        type="checkbox"
        ?checked=${list.has(key)}
        aria-describedby=${more ? id : nothing}
        @change=${(event: Event) => list.tick(key, (event.target as HTMLInputElement).checked)}
      />
      <span>${paper.name}</span>
    </label>
    ${
      more
        ? html`<div class="paper-more" id=${id}>
          ${tags.length ? html`<p class="small muted">${tags.join(' · ')}</p>` : nothing}
          ${paper.condition ? html`<p class="condition">${text.onlyWhen(paper.condition)}</p>` : nothing}
          ${form ? html`<p>${text.form}: ${formView(form, view)}</p>` : nothing}
          ${paper.note ? html`<p class="small muted">${renderLine(paper.note)}</p>` : nothing}
        </div>`
        : nothing
    }
  </li>`;
}

/** A paper that is needed only under a condition counts once a person has ticked it. */
function progressView(papers: DossierDocument[], keys: string[], one: ProcedureCase, view: View): TemplateResult {
  const text = view.locale.procedure;
  const list = view.checklist(view.procedure, one);
  const done = keys.filter((key) => list.has(key)).length;
  const all = papers.filter((paper, at) => !paper.condition || list.has(keys[at]!)).length;
  return html`<div class="progress no-print">
    <span>${text.progress(done, all)}</span>
    <progress max=${all || 1} value=${done} aria-label=${text.papers}></progress>
    ${done ? html`<button type="button" class="button quiet" @click=${(event: Event) => clear(list, event)}>${text.clear}</button>` : nothing}
  </div>`;
}

/** A form with its number, linked when it can be had. */
export function formView({ name, number, url, file }: FormTemplate, { locale }: View): TemplateResult {
  const text = locale.procedure;
  const numbered = number ? html` <span class="muted">(${text.formNumber(number)})</span>` : nothing;
  const from = file && !safeAddress(url) ? html` <span class="small muted">${text.file(file)}</span>` : nothing;
  return html`<span>${renderLinked(url, name)}${numbered}${from}</span>`;
}

/** A box that a person touched no longer follows its attribute. */
function clear(list: Checklist, { target }: Event): void {
  const boxes = (target as Element).closest('.documents')!.querySelectorAll('input');
  for (const box of boxes) box.checked = false;
  boxes[0]?.focus();
  list.clear();
}
