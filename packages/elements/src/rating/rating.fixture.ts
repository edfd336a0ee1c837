import '../define/rating.js';
import {
  ConnectionError,
  NotFoundError,
  ProblemError,
  type ProblemDetails,
  ServerError,
  TooManyRequestsError,
} from '@motcua/client/errors';
import type { Ratings } from '@motcua/client/ratings';
import type { RatingAnswer, RatingForm, RatingInvitation } from '@motcua/contract';
import type { MotcuaRating } from './rating.js';

/** Of no dossier. */
export const TOKEN = 'H12-44-261123-0013.q7Tn0cVbE2xWmL9s';

/** A name as long as the longest of the national database. */
const LONG =
  'Đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong các trường hợp giải quyết tranh chấp, khiếu nại, tố cáo về đất đai; xử lý hợp đồng thế chấp, góp vốn; kê biên, đấu giá quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất để thi hành án';

/** A dossier that is done, invented; `change` makes it any other. */
export function invitation(change: Partial<RatingInvitation> = {}): RatingInvitation {
  return {
    state: 'open',
    procedure: 'Đăng ký thường trú',
    agency: 'Ủy ban nhân dân xã Nguyễn Phích',
    finishedOn: '2026-11-25',
    ...change,
  };
}

export const INVITATIONS = {
  open: invitation(),
  long: invitation({
    procedure: LONG,
    agency:
      'Trung tâm Phục vụ hành chính công tỉnh Cà Mau – Chi nhánh Văn phòng Đăng ký đất đai liên xã Nguyễn Phích, Khánh An, Khánh Lâm, U Minh',
  }),
  changeable: invitation({
    state: 'changeable',
    rating: { level: 'satisfied', reasons: ['attitude', 'on-time'], comment: 'Cán bộ hướng dẫn rõ.' },
    changeableUntil: '2026-11-26T09:30:00+07:00',
  }),
  rated: invitation({ state: 'rated' }),
  'not-yet': invitation({ state: 'not-yet' }),
  closed: invitation({ state: 'closed' }),
} satisfies Record<string, RatingInvitation>;

export const FORMS = {
  plain: { open: true },
  full: { open: true, criteria: ['time', 'visits', 'agencies', 'attitude'] },
  five: { open: true, scale: 'five' },
  bare: { open: true, reasons: [], comment: false },
  off: { open: false, notice: 'Trang đang bảo trì đến hết ngày 30/11/2026.' },
} satisfies Record<string, RatingForm>;

const details = (status: number, code: string): ProblemDetails => ({
  status,
  problem: { type: `urn:motcua:problem:${code}`, title: '', status, code },
  requestId: 'r-1',
});

/** What may keep a rating from being asked for or sent. */
export const FAILURES = {
  offline: () => new ConnectionError(),
  down: () => new ServerError('', details(500, 'internal')),
  busy: () => new TooManyRequestsError('', details(429, 'too-many-requests')),
  'not-offered': () => new NotFoundError('', details(404, 'not-offered')),
  ...Object.fromEntries(
    [
      ['no-such-token', 404],
      ['not-yet', 409],
      ['too-late', 409],
      ['already-rated', 409],
      ['already-different', 409],
      ['site-not-allowed', 403],
      ['switched-off', 403],
      ['unknown-agency', 404],
    ].map(([code, status]) => [
      code,
      () => new (status === 404 ? NotFoundError : ProblemError)('', details(status as number, code as string)),
    ]),
  ),
} as Record<string, () => Error>;

export type SentRating = Parameters<Ratings['send']>[0];
type Answer<Value> = Value | (() => Error);

function answered<Value>(answer: Answer<Value>): Value {
  if (typeof answer === 'function') throw (answer as () => Error)();
  return answer;
}

/** Takes ratings in memory; each waits until it is let go when there is a gate. */
export class FakeRatings implements Pick<Ratings, 'form' | 'open' | 'send'> {
  readonly asked: unknown[] = [];
  readonly opened: string[] = [];
  readonly sent: SentRating[] = [];
  readonly signals: AbortSignal[] = [];
  work?: (share: number) => void;
  gate: Promise<unknown> = Promise.resolve();
  formGate: Promise<unknown> = Promise.resolve();
  given: Answer<RatingForm> = FORMS.plain;
  about: Answer<RatingInvitation> = INVITATIONS.open;
  answer: Answer<RatingAnswer> = { outcome: 'stored' };

  readonly form = (async (query: object) => {
    this.asked.push(query);
    await this.formGate;
    return answered(this.given);
  }) as unknown as Ratings['form'];

  readonly open: Ratings['open'] = async (token) => {
    this.opened.push(token);
    await this.formGate;
    return answered(this.about);
  };

  readonly send: Ratings['send'] = async (rating, options) => {
    const { signal, onWork } = options ?? {};
    this.sent.push(rating);
    if (signal) this.signals.push(signal);
    if (onWork) this.work = onWork;
    await this.gate;
    signal?.throwIfAborted();
    return answered(this.answer);
  };
}

/** What a person sees of the element and does with it. */
export class Harness {
  constructor(
    readonly element: MotcuaRating,
    readonly ratings: FakeRatings,
  ) {}

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
  }

  /** The first that is seen. */
  one(selector: string): HTMLElement {
    const [found] = this.all(selector);
    if (!found) throw new Error(`nothing seen matches ${selector}`);
    return found;
  }

  has(selector: string): boolean {
    return this.all(selector).length > 0;
  }

  /** All that is seen. */
  get seen(): string {
    return (this.root.querySelector('.root') as HTMLElement).innerText.replace(/\s+/g, ' ');
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  level(value: string): HTMLInputElement {
    return this.one(`[name=level][value=${value}]`) as HTMLInputElement;
  }

  get comment(): HTMLTextAreaElement {
    return this.one('textarea') as HTMLTextAreaElement;
  }

  button(label: string): HTMLElement {
    const found = this.all('button').find((one) => one.textContent.includes(label));
    if (!found) throw new Error(`no button "${label}"`);
    return found;
  }

  /** Presses a level. */
  async rate(value: string): Promise<void> {
    this.level(value).click();
    await this.element.updateComplete;
  }

  async write(comment: string): Promise<void> {
    const field = this.comment;
    field.value = comment;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.element.updateComplete;
  }

  async submit(): Promise<void> {
    this.root.querySelector('form')!.requestSubmit();
    await this.element.updateComplete;
  }
}

export interface Mounted {
  attributes?: Record<string, string>;
  token?: string;
  /** What the server is like. */
  server?: Partial<Pick<FakeRatings, 'given' | 'about' | 'answer' | 'gate' | 'formGate'>>;
}

/** Puts the element on the page; `unmount` takes it away. */
export async function mount({ attributes = {}, token, server = {} }: Mounted = {}): Promise<Harness> {
  const element = document.createElement('motcua-rating');
  element.dataset['test'] = '';
  const all = { agency: 'xa-nguyen-phich', ...attributes };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  const ratings = Object.assign(new FakeRatings(), server);
  element.ratings = ratings;
  if (token !== undefined) element.token = token;
  document.body.append(element);
  await element.updateComplete;
  await new Promise((next) => setTimeout(next));
  await element.updateComplete;
  return new Harness(element, ratings);
}
