import type { Motcua } from '@motcua/client/lite';
import { property } from 'lit/decorators.js';
import type { CommonLocale } from '../locales/locale.js';
import { clientFor } from './client.js';
import { MotcuaElement } from './element.js';

/** An element that reads what is published. It is apart, so that an element which only sends something loads no listing. */
export abstract class ReadingElement<Text extends CommonLocale = CommonLocale> extends MotcuaElement<Text> {
  /** A client to use in place of one of our own making. */
  @property({ attribute: false }) client?: Motcua;

  /** The client in use. */
  protected get connection(): Motcua {
    return this.client ?? clientFor(this.config, this.text.lang);
  }
}
