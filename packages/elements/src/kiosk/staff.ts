import { html, type TemplateResult } from 'lit';
import { VERSION } from '../base/version.js';
import { kioskStaff } from '../locales/kiosk-staff.js';
import { Countdown } from './countdown.js';
import type { RefusedRating } from './database.js';
import { exportQueue } from './export-file.js';
import type { Station } from './station.js';
import { stateOf } from './status.js';
import type { View } from './view.js';

/** Without use for so long, it closes, so that no visitor finds it open; seconds. The last ones are counted down in sight. */
const IDLE = 90;
const COUNTED = 15;
/** Refused ratings that are listed; all of them are in the file. */
const LISTED = 20;
/** A clock is called wrong from here on; milliseconds. */
const WRONG = 90_000;

/** What staff see and do: how the device stands, what was refused, and the way out when the network is gone for good. */
export class StaffPanel {
  isOpen = false;
  #refused: RefusedRating[] = [];
  #sure = false;
  #said = '';
  readonly #closing = new Countdown((left) => left <= COUNTED && this.changed());

  constructor(
    private readonly station: Station,
    private readonly changed: () => void,
    private readonly closed: () => void,
  ) {}

  readonly open = (): void => {
    if (this.isOpen) return;
    this.isOpen = true;
    this.#sure = false;
    this.#said = '';
    this.#refused = [];
    void this.station.queue?.lastRefused(LISTED).then(
      (refused) => {
        this.#refused = refused;
        this.changed();
      },
      () => undefined,
    );
    this.stay();
    this.changed();
  };

  readonly close = (): void => {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.#closing.stop();
    this.closed();
  };

  /** Someone uses it. */
  readonly stay = (): void => {
    if (!this.isOpen) return;
    const counted = (this.#closing.left ?? IDLE) <= COUNTED;
    this.#closing.start(IDLE, this.close);
    if (counted) this.changed();
  };

  readonly #sendNow = (): void => {
    this.station.sending?.now();
    void this.station.ask();
  };

  readonly #fullScreen = (): void => {
    const change = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen({ navigationUI: 'hide' });
    void change.then(this.changed, () => undefined);
  };

  async #export(said: string): Promise<void> {
    const { queue } = this.station;
    if (!queue) return;
    await exportQueue(queue);
    this.#said = said;
    this.changed();
  }

  readonly #withdraw = (): void => {
    if (this.#sure) void this.station.withdraw().then(this.close);
    this.#sure = !this.#sure;
    this.changed();
  };

  view(view: View): TemplateResult {
    const { own } = view;
    const staff = kioskStaff[own.lang];
    const { station } = this;
    const { queue, current } = station;
    const button = (label: string, click: () => void, name = '') =>
      html`<button type="button" class="button ${name}" @click=${click}>${label}</button>`;
    const left = this.#closing.left ?? IDLE;
    return html`<div class="panel" @pointerdown=${this.stay} @keydown=${this.stay}>
      <div class="panel-head">
        <h2 id="staff">${staff.title}</h2>
        ${button(own.close, this.close, 'close')}
      </div>
      ${station.keeps === false || station.full ? html`<p class="warning">${station.full ? staff.full : staff.keepsNothing}</p>` : ''}
      <dl>${this.#facts(view).map(([term, text]) => html`<div><dt>${term}</dt><dd>${text}</dd></div>`)}</dl>
      ${
        queue?.refused
          ? html`<h3>${own.staff.refused(queue.refused)}</h3>
              <p>${staff.refusedHelp}</p>
              <ul role="list" class="refused">
                ${this.#refused.map(({ number, at, why }) => html`<li>${staff.number} ${number} · ${at.slice(0, 16).replace('T', ' ')} · ${why}</li>`)}
              </ul>`
          : ''
      }
      <div class="panel-actions">
        ${queue ? button(staff.sendNow, this.#sendNow) : ''}
        ${document.fullscreenEnabled ? button(document.fullscreenElement ? staff.window : staff.fullScreen, this.#fullScreen) : ''}
        ${queue ? button(staff.export, () => void this.#export(staff.exported)) : ''}
        ${current && !this.#sure ? button(staff.withdraw, this.#withdraw, 'withdraw') : ''}
      </div>
      ${
        this.#sure
          ? html`<p class="warning" role="alert">${staff.withdrawHelp(queue?.waiting ?? 0)}</p>
              ${button(staff.withdrawSure, this.#withdraw, 'strong')}`
          : ''
      }
      <p role="status">${this.#said}</p>
      <p class="muted">${left <= COUNTED ? staff.closing(left) : ''}</p>
    </div>`;
  }

  #facts(view: View): (readonly [term: string, text: unknown])[] {
    const { lang } = view.own;
    const staff = kioskStaff[lang];
    const { facts } = staff;
    const { queue, current, ahead, persisted } = this.station;
    const sentAt = queue?.current?.sentAt;
    const minutes = ahead === undefined || Math.abs(ahead) < WRONG ? 0 : Math.round(ahead / 60_000);
    return [
      [facts.state, stateOf(this.station, view).words],
      [facts.device, [current?.device.label, current?.device.counter].filter(Boolean).join(' · ') || '—'],
      [facts.agency, current?.agency ?? '—'],
      [facts.waiting, queue?.waiting ?? 0],
      [facts.sent, sentAt === undefined ? staff.never : new Date(sentAt).toLocaleString(lang)],
      [facts.clock, ahead === undefined ? staff.clockUnknown : minutes === 0 ? staff.clockRight : staff.clock(minutes)],
      [facts.storage, queue ? (persisted ? staff.storage.kept : staff.storage.mayGo) : staff.storage.none],
      [facts.version, VERSION],
    ];
  }
}
