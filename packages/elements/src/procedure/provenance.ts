import { html, nothing } from 'lit';
import { layerOf, type Layer } from '@motcua/contract';
import type { View } from './view.js';
import { known } from '../wording/known.js';

/** The office behind a layer. */
export function layerName(layer: Layer, { locale }: View): string {
  return layer.agency ?? known(locale.procedure.layers, layer.kind) ?? layer.id;
}

/**
 * Who laid down a shown value, small beside it. With a single source it is said once, under the name, and not again.
 *
 * @param path as in `layerOf`: `places`, `cases/thuong/fees`
 */
export function sourceMark(view: View, path: string): unknown {
  const { procedure, locale } = view;
  const layer = procedure.layers.length > 1 ? layerOf(procedure, path) : undefined;
  return layer
    ? html`<span class="source small muted" part="source" data-layer=${layer.kind}
        >${locale.procedure.laidDownBy(layerName(layer, view))}</span
      >`
    : nothing;
}
