import { type Devices, openDevices } from '@motcua/client/devices';
import { RATING_REASONS, type RatingForm, type RatingLevel } from '@motcua/contract';
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { announce } from '../base/announcer.js';
import { resolveConfig } from '../base/config.js';
import { type KioskText, kioskVi } from '../locales/kiosk.js';
import { type RatingText, ratingVi } from '../locales/rating.js';
import { Countdown } from './countdown.js';
import { detailsView } from './details-view.js';
import { takeKey, keyIn } from './device-key.js';
import { kioskStyles } from './kiosk.styles.js';
import { noticeView } from './notice-view.js';
import { keepPage } from './offline-page.js';
import { Presses } from './presses.js';
import { questionView } from './question-view.js';
import type { SetUpView } from './set-up-view.js';
import type { StaffPanel } from './staff.js';
import type * as StaffFile from './staff-file.js';
import { Station } from './station.js';
import { StatusCorner } from './status.js';
import type { View } from './view.js';
import { type Officer, type Place, Visit } from './visit.js';

/** Seconds of each screen. */
const THANKED = 4;
const NOT_TAKEN = 20;
/** Of a choice, of a wrong touch that can be taken back, of typing, and after someone asked for more time. */
const CHOOSING = 12;
const CONFIRMING = 3;
const TYPING = 30;
const MORE = 60;
/** An unused screen in another language; the last ten seconds are counted down in sight. */
const IDLE = 25;
const COUNTED = 10;
/** When screen readers are told again that it is sent by itself. */
const SAID = 5;
/**
 * From one rating to the next, and from the opening of the page to the first; milliseconds. The published rule leaves out what a device gives
 * beyond 10 in 60 s: a hall with a queue before the device never comes to that, whatever is touched how fast, or loaded anew.
 */
const APART = 6_100;

/** What the kiosk needs of its element. */
export interface KioskHost extends ReactiveControllerHost, HTMLElement, Place {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** In place of a client of our own making. */
  devices?: Pick<Devices, 'open' | 'send'> | undefined;
}

type Screen =
  | 'starting'
  | 'set-up'
  | 'second'
  | 'out-of-order'
  | 'paused'
  | 'question'
  | 'details'
  | 'saving'
  | 'thanks'
  | 'not-taken';

/** `<motcua-rating kiosk>`: the device of a one-stop hall, full screen, on which one visitor after the other rates. */
export class Kiosk {
  /** The look; it comes after that of the element. */
  static readonly styles = kioskStyles;

  #own: KioskText = kioskVi;
  #rating: RatingText = ratingVi;
  #visit: Visit | undefined;
  /** Of a visitor, while there is one. */
  #stage: 'details' | 'saving' | 'thanks' | 'not-taken' | undefined;
  #touchedAt: number | undefined;
  #whole = CHOOSING;
  #said: SetUpView['said'];
  #givenAt = 0;
  #busy = false;
  #shown: Screen | undefined;
  #station!: Station;
  /** What only staff need, once its file is there. */
  #staffFile: typeof StaffFile | undefined;
  #staff: StaffPanel | undefined;
  readonly #presses = new Presses();
  readonly #countdown = new Countdown((left) => {
    if (this.#stage === 'details' && (left === this.#whole || left === SAID)) announce(this.#own.sending(left));
    this.#changed();
  });
  readonly #corner = new StatusCorner(() => void this.#openStaff());
  readonly #changed = (): void => this.host.requestUpdate();

  constructor(private readonly host: KioskHost) {}

  connect(): void {
    const key = takeKey();
    const { api } = resolveConfig(this.host);
    let devices: Devices | undefined;
    this.#station = new Station(
      api,
      () => this.host.devices ?? (devices ??= openDevices({ baseUrl: api, locale: 'vi' })),
      this.#changed,
    );
    window.addEventListener('hashchange', this.#hash);
    window.addEventListener('online', this.#online);
    document.addEventListener('fullscreenchange', this.#changed);
    void this.#station
      .start(key)
      .then(() => Promise.all([this.#loadEnglish(), this.#loadStaff()]))
      .then(() => keepPage(this.host.getAttribute('worker')));
  }

  disconnect(): void {
    this.#countdown.stop();
    this.#staff?.close();
    this.#station.stop();
    window.removeEventListener('hashchange', this.#hash);
    window.removeEventListener('online', this.#online);
    document.removeEventListener('fullscreenchange', this.#changed);
  }

  readonly #hash = (): void => {
    const key = takeKey();
    if (key) void this.#try(key);
  };

  /** While there is a network, so that it is there when there is none. */
  async #loadEnglish(): Promise<{ own: KioskText; rating: RatingText } | undefined> {
    try {
      const [{ kioskEn: own }, { ratingEn: rating }] = await Promise.all([
        import('../locales/kiosk-en.js'),
        import('../locales/rating-en.js'),
      ]);
      return { own, rating };
    } catch {
      return undefined;
    }
  }

  /**
   * The file for staff: ahead of its use, while there is a network; `keepPage` keeps it, and the worker answers with it, when there is none.
   * Where it is not there all the same (a first start that was cut short), visitors notice nothing, the corner goes on telling what waits and
   * when was last sent, and the file is asked for again when the network is back or the corner is opened.
   */
  async #loadStaff(): Promise<StaffPanel | undefined> {
    try {
      const file = await import('./staff-file.js');
      if (!this.#staff) {
        this.#staffFile = file;
        (this.host.renderRoot as ShadowRoot).adoptedStyleSheets.push(file.staffStyles.styleSheet!);
        this.#staff = new file.StaffPanel(this.#station, this.#changed, () => {
          this.#changed();
          this.#focusHeading();
        });
      }
      this.#corner.missing = false;
      this.#changed();
    } catch {
      // Told by the corner, to who opens it.
    }
    return this.#staff;
  }

  readonly #online = (): void => void this.#loadStaff();

  async #openStaff(): Promise<void> {
    const panel = this.#staff ?? (await this.#loadStaff());
    if (panel) {
      panel.open();
      this.#focusHeading();
      return;
    }
    this.#corner.missing = true;
    this.#changed();
  }

  get #screen(): Screen {
    if (this.#stage) return this.#stage;
    const { keeps, elsewhere, current, keyRefused } = this.#station;
    if (elsewhere) return 'second';
    if (keeps === undefined) return 'starting';
    if (!current) return this.#staffFile ? 'set-up' : 'starting';
    if (keyRefused) return 'out-of-order';
    return current.form.open && current.device.state === 'on' ? 'question' : 'paused';
  }

  // ── visitors ──

  readonly #touched = (event: Event): void => {
    if (event instanceof PointerEvent) this.#presses.down(event);
    if (this.#screen !== 'question') return;
    this.#touchedAt ??= performance.now();
    this.#restIfForeign();
  };

  readonly #key = (event: KeyboardEvent): void => {
    this.#presses.key(event);
    this.#touched(event);
  };

  /** A visitor who left a screen in English does not leave it so to the next one. */
  #restIfForeign(): void {
    if (this.#own.lang === 'vi') this.#countdown.stop();
    else this.#countdown.start(IDLE, () => this.#start());
  }

  readonly #speak = (): void => {
    if (this.#own.lang === 'en') {
      this.#vietnamese();
      return;
    }
    void this.#loadEnglish().then((words) => {
      if (!words) return;
      this.#own = words.own;
      this.#rating = words.rating;
      if (this.#screen === 'question') this.#restIfForeign();
      this.#changed();
    });
  };

  #vietnamese(): void {
    this.#own = kioskVi;
    this.#rating = ratingVi;
    if (this.#screen === 'question') this.#countdown.stop();
    this.#changed();
  }

  /** Ready for the next visitor. */
  #start(): void {
    this.#countdown.stop();
    this.#stage = this.#visit = this.#touchedAt = undefined;
    this.#vietnamese();
  }

  #choose(form: RatingForm, level: RatingLevel): void {
    const offered = form.reasons ?? RATING_REASONS.slice(0, 6);
    this.#visit = new Visit(form, level, this.host, this.#touchedAt ?? performance.now(), offered);
    this.#stage = 'details';
    this.#wait();
  }

  /** What was chosen is sent by itself, so that nobody has to come back to the device. */
  #wait(seconds?: number): void {
    const { step } = this.#visit!;
    this.#whole = seconds ?? (step === 'confirm' ? CONFIRMING : step === 'comment' ? TYPING : CHOOSING);
    this.#countdown.start(this.#whole, () => void this.#send());
  }

  async #send(): Promise<void> {
    const visit = this.#visit;
    if (!visit || this.#stage === 'saving') return;
    const again = this.#stage === 'not-taken';
    this.#countdown.stop();
    this.#stage = 'saving';
    this.#changed();
    // Tried again, it is the rating of the moment it had.
    if (!again) {
      const early = Math.max(visit.early, this.#givenAt + APART - performance.now());
      if (early > 0) await new Promise((later) => setTimeout(later, early));
      this.#givenAt = performance.now();
    }
    const taken = await this.#station.give(visit.given);
    this.#stage = taken ? 'thanks' : 'not-taken';
    if (taken) this.#visit = undefined;
    this.#countdown.start(taken ? THANKED : NOT_TAKEN, () => this.#start());
    this.#changed();
  }

  // ── staff ──

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = this.host.renderRoot.querySelector<HTMLInputElement>('#key')!;
    const key = keyIn(field.value);
    if (key) void this.#try(key);
    else this.#say('no-key');
  };

  async #try(key: string): Promise<void> {
    this.#busy = true;
    this.#changed();
    const tried = await this.#station.setUp(key);
    this.#busy = false;
    this.#say(tried === 'good' ? undefined : tried);
  }

  #say(said: SetUpView['said']): void {
    this.#said = said;
    this.#changed();
  }

  // ── screens ──

  render(): TemplateResult {
    const screen = this.#screen;
    if (screen !== this.#shown) this.#came(screen);
    const { current } = this.#station;
    const view = this.#view;
    const { own } = view;
    const left = this.#countdown.left;
    const resting = screen === 'question' && left !== undefined && left <= COUNTED;
    return html`<div
      class="kiosk"
      lang=${own.lang}
      data-screen=${screen}
      @pointerdown=${this.#touched}
      @keydown=${this.#key}
      @contextmenu=${screen === 'set-up' ? undefined : prevent}
      @dragstart=${prevent}
    >
      <header>
        <p class="agency">${current?.agency ?? ''}</p>
        <button type="button" class="button language" lang=${own.lang === 'vi' ? 'en' : 'vi'} @click=${view.press(this.#speak)}>
          ${own.other}
        </button>
      </header>
      <main>${this.#content(screen, view)}</main>
      <footer>
        ${this.#corner.view(this.#station, view)}
        ${
          resting
            ? html`<p class="resting">
                ${own.returning(left)} <button type="button" class="button" @click=${() => this.#restIfForeign()}>${own.stay}</button>
              </p>`
            : ''
        }
      </footer>
      ${
        this.#staff?.isOpen
          ? html`<dialog class="staff" aria-labelledby="staff" @close=${this.#staff.close}>${this.#staff.view(view)}</dialog>`
          : ''
      }
    </div>`;
  }

  get #view(): View {
    return {
      own: this.#own,
      rating: this.#rating,
      press: (act) => (event) => {
        if (!this.#presses.counts(event)) return;
        act();
        this.#changed();
      },
    };
  }

  #content(screen: Screen, view: View): TemplateResult {
    const { own, press } = view;
    const { current } = this.#station;
    switch (screen) {
      case 'starting':
      case 'saving':
        return noticeView([screen === 'saving' ? own.saving : own.starting, ''], 'quiet');
      case 'second':
        return noticeView(own.second, 'trouble');
      case 'out-of-order':
        return noticeView(own.outOfOrder, 'trouble');
      case 'paused': {
        const notice = current?.form.notice ?? current?.device.notice;
        return noticeView([own.paused[0], notice ?? own.paused[1]], 'quiet');
      }
      case 'set-up':
        return this.#staffFile!.setUpView({
          ...view,
          said: this.#said ?? (this.#station.pending ? 'kept' : undefined),
          busy: this.#busy,
          submit: this.#submit,
        });
      case 'question': {
        const form = current!.form;
        return questionView(form, view, (level) => this.#choose(form, level));
      }
      case 'details':
        return detailsView(this.#visit!, {
          ...view,
          counters: this.host.counters ?? [],
          officers: this.host.officers ?? ([] as readonly Officer[]),
          left: this.#countdown.left ?? 0,
          whole: this.#whole,
          used: () => this.#wait(),
          change: () => this.#back(),
          send: () => void this.#send(),
          next: () => this.#next(),
          more: () => this.#wait(MORE),
        });
      case 'thanks':
        return noticeView(own.thanks, 'thanks');
      case 'not-taken':
        return noticeView(
          own.notTaken,
          'trouble',
          html`<div class="bar">
            <button type="button" class="button" @click=${press(() => this.#start())}>${own.close}</button>
            <button type="button" class="button strong" @click=${press(() => void this.#send())}>${own.again}</button>
          </div>`,
        );
    }
  }

  /** Back to the level, in the language that is spoken. */
  #back(): void {
    this.#stage = this.#visit = undefined;
    this.#restIfForeign();
  }

  #next(): void {
    this.#visit!.next();
    this.#wait();
    this.#focusHeading();
  }

  /** Another screen is about to be seen. */
  #came(screen: Screen): void {
    this.#shown = screen;
    this.#presses.shown();
    if (screen === 'question') this.#touchedAt = undefined;
    else if (screen === 'thanks' || screen === 'not-taken')
      announce(this.#own[screen === 'thanks' ? 'thanks' : 'notTaken'].join(' '));
    this.#focusHeading();
  }

  /** Keyboards and screen readers go on where the new screen begins. */
  #focusHeading(): void {
    void this.host.updateComplete.then(() => {
      const root = this.host.renderRoot;
      const dialog = root.querySelector('dialog');
      if (dialog && !dialog.open) dialog.showModal();
      if (!dialog) root.querySelector<HTMLElement>('#heading')?.focus({ preventScroll: true });
    });
  }
}

const prevent = (event: Event): void => event.preventDefault();
