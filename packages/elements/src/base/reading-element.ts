import type { Motcua } from '@motcua/client/lite';
import { html } from 'lit';
import { property } from 'lit/decorators.js';
import type { CommonLocale } from '../locales/locale.js';
import { clientFor } from './client.js';
import { MotcuaElement } from './element.js';
import type { Load } from './load-state.js';

/** An element that reads what is published. It is apart, so that an element which only sends something loads no listing. */
export abstract class ReadingElement<Text extends CommonLocale = CommonLocale> extends MotcuaElement<Text> {
  /** A client to use in place of one of our own making. */
  @property({ attribute: false }) client?: Motcua;

  /** The client in use. */
  protected get connection(): Motcua {
    return this.client ?? clientFor(this.config, this.text.lang);
  }

  /** Above the value stands where it is from, once the file of published folders is there. */
  protected override frame<Value>(load: Load<Value>, view: (value: Value) => unknown, skeleton?: unknown): unknown {
    const { api, source } = this.config;
    const content = super.frame(load, view, skeleton);
    return source
      ? html`<motcua-origin of="${api} ${source}" ?beside=${api !== source} lang=${this.text.lang}></motcua-origin
          >${content}`
      : content;
  }
}
