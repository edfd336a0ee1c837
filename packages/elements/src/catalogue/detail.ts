import type { Motcua } from '@motcua/client/lite';
import { html, nothing, type TemplateResult } from 'lit';
import type { Config } from '../base/config.js';
import type { Load } from '../base/load-state.js';
import { failureView, skeletonView } from '../base/states.js';
import type { CatalogueText, CommonLocale } from '../locales/locale.js';

export interface DetailView {
  code: string;
  /** Number of the publication; the one in force when absent. */
  version?: number | undefined;
  config: Config;
  text: CommonLocale & { catalogue: Pick<CatalogueText, 'back'> };
  headingLevel: number;
  client?: Motcua;
  /** The code of `<motcua-procedure>`, which is loaded when it is first wanted. */
  element: Load<unknown>;
  close: () => void;
}

/** One procedure in place of the list, with the way back. */
export function detailView({
  code,
  version,
  config,
  text,
  headingLevel,
  client,
  element,
  close,
}: DetailView): TemplateResult {
  return html`<div part="detail">
    <button type="button" class="button back no-print" @click=${close}>
      <span aria-hidden="true">←</span> ${text.catalogue.back}
    </button>
    ${
      element.failure && !element.loading
        ? failureView(text.base, element.failure, element.retry)
        : html`<motcua-procedure
          code=${code}
          version=${version ?? nothing}
          api=${config.api}
          source=${config.source ?? nothing}
          source-key=${config.sourceKey ?? nothing}
          lang=${text.lang}
          agency=${config.agency ?? nothing}
          as-of=${config.asOf ?? nothing}
          theme=${config.theme ?? nothing}
          heading-level=${headingLevel}
          .client=${client}
          >${skeletonView(9)}</motcua-procedure
        >`
    }
  </div>`;
}
