import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { IsoDate, Version } from '@motcua/contract';
import { filedNowTexts } from '../locales/filed-now.js';
import { channelInWords } from '../wording/channel.js';
import { dateInWords } from '../wording/dates.js';
import { timeLimitInWords } from '../wording/time-limit.js';
import { type DueBy, type DueNow, dueNow } from './due-now.js';
import { chosenCase, type View } from './view.js';

/** What is shown goes by the clock, which is looked at again so often (milliseconds). */
const A_MINUTE = 60_000;

/**
 * Shows when the result of what is filed now is due, and keeps the host up with the clock: while it is on the screen, and when a
 * person comes back to it.
 *
 * @returns what gives the content of a `<div>` of a `<dl>`, for the chosen case; nothing when there is nothing to say
 */
export function watchFiledNow(host: ReactiveControllerHost): (view: View) => unknown {
  host.addController(new Clock(host));
  return filedNowView;
}

class Clock implements ReactiveController {
  #timer = 0;

  constructor(private readonly host: ReactiveControllerHost) {}

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#look);
    this.#timer = window.setInterval(this.#look, A_MINUTE);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#look);
    clearInterval(this.#timer);
  }

  readonly #look = (): void => {
    if (!document.hidden) this.host.requestUpdate();
  };
}

function filedNowView(view: View): unknown {
  const { procedure, locale } = view;
  const found = dueNow(Date.now(), chosenCase(view).timeLimits, procedure.channels);
  if (!found || !isInForce(procedure.version, found.today)) return nothing;
  const text = filedNowTexts[locale.lang];
  const { opening, desk, online, several, due, cutOff, holidays, provisional } = found;
  const say = (day: IsoDate) => dateInWords(day, locale.wording);
  const opens = opening && text.at(opening.time, dayInWords(opening.day, found, view));
  const notes = [
    opening && (desk && online ? text.closedOnlineToo : text.closed),
    cutOff && (cutOff === 'over' ? text.afterCutOff : text.cutOff),
    ...holidays.map(({ name, from, to }) => text.dayOff(name, say(from), say(to))),
    provisional && text.provisional,
    due.some(({ limit }) => limit.note) && text.seeNotes,
  ].filter(Boolean);
  return html`<dt>${opens ? (desk ? text.atDesk : text.online)(opens) : text.now}</dt>
    <dd>
      ${due.map((one) => html`<p>${several ? whose(one, view) : ''}${dueInWords(one, found, view)}</p>`)}
      <div class="small muted">${notes.join(' ')}</div>
    </dd>`;
}

function isInForce({ change, validFrom, validTo }: Version, today: IsoDate): boolean {
  return change !== 'abolished' && (validFrom ?? today) <= today && today <= (validTo ?? today);
}

/** Which of several limits: `Nộp trên mạng (3 ngày làm việc): `. */
function whose({ limit, channels }: DueBy, { locale }: View): string {
  const names = channels.map((channel) => channelInWords(channel, locale)).join(', ');
  return filedNowTexts[locale.lang].of(names, timeLimitInWords(limit, locale).text);
}

function dueInWords({ day, time }: DueBy, found: DueNow, view: View): string {
  const said = dayInWords(day, found, view);
  return time ? filedNowTexts[view.locale.lang].before(time, said) : said;
}

/** `thứ Hai, 23/11/2026`, and that it is today. */
function dayInWords(day: IsoDate, { today }: DueNow, { locale }: View): string {
  const text = filedNowTexts[locale.lang];
  const weekday = text.weekdays[new Date(`${day}T00:00Z`).getUTCDay()]!;
  const said = text.onDay(weekday, dateInWords(day, locale.wording));
  return day === today ? text.today(said) : said;
}
