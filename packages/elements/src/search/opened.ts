import type { Motcua } from '@motcua/client/lite';
import { html, nothing, type TemplateResult } from 'lit';
import type { Config } from '../base/config.js';
import type { Load } from '../base/load-state.js';
import { failureView, skeletonView } from '../base/states.js';
import type { View } from './view.js';

export interface OpenedView extends View {
  code: string;
  config: Config;
  headingLevel: number;
  client?: Motcua;
  /** The code of `<motcua-procedure>`, which is loaded when it is first wanted. */
  element: Load<unknown>;
  /** There are results to go back to. */
  results: boolean;
  close: () => void;
}

/** The procedure that was chosen, below the box, with the way back. */
export function openedView(view: OpenedView): TemplateResult {
  const { code, config, text, own, element } = view;
  return html`<div class="opened" part="detail">
    <button type="button" class="button back no-print" @click=${view.close}>
      <span aria-hidden="true">${view.results ? '←' : '×'}</span> ${view.results ? own.back : own.close}
    </button>
    ${
      element.failure && !element.loading
        ? failureView(text.base, element.failure, element.retry)
        : html`<motcua-procedure
          code=${code}
          api=${config.api}
          lang=${text.lang}
          agency=${config.agency ?? nothing}
          as-of=${config.asOf ?? nothing}
          theme=${config.theme ?? nothing}
          heading-level=${view.headingLevel}
          .client=${view.client}
          >${skeletonView(9)}</motcua-procedure
        >`
    }
  </div>`;
}
