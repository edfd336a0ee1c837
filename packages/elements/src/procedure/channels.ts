import { html, nothing } from 'lit';
import { renderLinked, renderText } from '../text/render.js';
import { channelInWords } from '../wording/channel.js';
import { onlineInForce, onlineInWords } from '../wording/online.js';
import { contactView, placesView } from './offices.js';
import { sourceMark } from './provenance.js';
import type { View } from './view.js';

/** Part c: the ways to hand in, how far it goes online, where, and whom to ask. */
export function channelsView(view: View): unknown {
  const { procedure, locale, day } = view;
  const contact = procedure.contact ?? [];
  const online = onlineInForce(procedure.online, day);
  const words = online && onlineInWords(online, locale);
  if (!procedure.channels.length && !procedure.places.length && !words && !contact.length) return undefined;
  return html`${
    procedure.channels.length
      ? html`<ul>
        ${procedure.channels.map(
          ({ kind, note, url }) =>
            html`<li><strong>${renderLinked(url, channelInWords(kind, locale))}</strong>${note ? renderText(note) : nothing}</li>`,
        )}
      </ul>`
      : nothing
  }
  ${
    words
      ? html`<p><strong>${words.label}</strong>${words.meaning ? `: ${words.meaning}` : ''}. ${words.reason ?? ''} ${sourceMark(view, 'online')}</p>`
      : nothing
  }
  ${procedure.places.length ? html`${placesView(view)}${sourceMark(view, 'places')}` : nothing}
  ${contact.length ? html`${contactView(contact, view)}${sourceMark(view, 'contact')}` : nothing}`;
}
