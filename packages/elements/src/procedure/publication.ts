import { html, nothing, type TemplateResult } from 'lit';
import { renderLine } from '../text/render.js';
import { decisionView } from './header.js';
import { heading } from './heading.js';
import { sourceLink } from './notices.js';
import { layerName } from './provenance.js';
import type { Later } from './later.js';
import { relatedView } from './related.js';
import type { View } from './view.js';

/** After the parts: who published what by which decision, related procedures, and earlier publications. */
export function publicationView(view: View, later: Later): TemplateResult {
  const { procedure, locale } = view;
  const text = locale.procedure;
  return html`<section class="part" part="part part-publication" aria-labelledby="part-publication">
    <div class="part-head">${heading(view.headingLevel + 1, text.publication, 'part-publication')}</div>
    <div class="part-body">
      <ul>
        ${procedure.layers.map(
          (layer) => html`<li>
            <strong>${layerName(layer, view)}</strong>${layer.decision ? html`: ${decisionView(layer.decision, view)}` : nothing}
            ${layer.source ? html`<span class="small muted">${renderLine(layer.source)}</span>` : nothing}
          </li>`,
        )}
      </ul>
      ${procedure.version.note ? html`<p>${renderLine(procedure.version.note)}</p>` : nothing}
      ${sourceLink(view)} ${relatedView(view, later.names, later.askNames)}
      <details class="versions no-print" @toggle=${(event: Event) => (event.target as HTMLDetailsElement).open && later.askVersions()}>
        <summary>${text.versions}</summary>
        ${versionsView(later.versions, view)}
      </details>
    </div>
  </section>`;
}

function versionsView(versions: Later['versions'], view: View): unknown {
  const { base, procedure: text } = view.locale;
  if (versions === 'failed') return html`<p>${text.versionsFailed}</p>`;
  return versions ? versions(view) : html`<p aria-busy="true">${base.loading}</p>`;
}
