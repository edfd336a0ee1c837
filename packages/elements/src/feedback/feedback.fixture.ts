import '../define/feedback.js';
import {
  ConnectionError,
  type Feedback,
  type FeedbackProgress,
  type FeedbackQuery,
  type FeedbackReceipt,
  NotFoundError,
  type ProblemDetails,
  ProblemError,
  type PublishedFeedback,
  ServerError,
  TooManyRequestsError,
} from '@motcua/client/feedback';
import type { MotcuaFeedback } from './feedback.js';

/** Of nobody. */
export const CODE = '7K3M-9QXD-2F80';

const COMMUNE = { id: 'xa-nguyen-phich', name: 'Ủy ban nhân dân xã Nguyễn Phích' };
const DEPARTMENT = { id: 'so-tu-phap', name: 'Sở Tư pháp tỉnh Cà Mau' };

/** A name as long as the longest of the national database. */
const LONG =
  'Đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong các trường hợp giải quyết tranh chấp, khiếu nại, tố cáo về đất đai; xử lý hợp đồng thế chấp, góp vốn; kê biên, đấu giá quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất để thi hành án';

export const RECEIPT: FeedbackReceipt = {
  outcome: 'stored',
  receiptCode: CODE,
  agency: COMMUNE,
  transferBy: '2026-12-04',
  answerBy: '2026-12-11',
};

/** A feedback that was received, invented; `change` makes it any other. */
export function progress(change: Partial<FeedbackProgress> = {}): FeedbackProgress {
  return {
    kind: 'problem',
    state: 'received',
    sentOn: '2026-11-27',
    text: 'Khi đăng ký thường trú, tôi phải nộp thêm giấy xác nhận không có trong thủ tục đã công bố.',
    procedure: { code: '1.004222', name: 'Đăng ký thường trú' },
    agency: COMMUNE,
    transferBy: '2026-12-04',
    answerBy: '2026-12-11',
    late: false,
    steps: [{ state: 'received', on: '2026-11-27', agency: COMMUNE }],
    attachments: [{ name: 'giay-xac-nhan.jpg', bytes: 481_000 }],
    ...change,
  };
}

const [received] = progress().steps;
const accepted = { state: 'accepted', on: '2026-11-30', agency: COMMUNE } as const;
const answered = { state: 'answered', on: '2026-12-03', agency: COMMUNE } as const;
const ANSWER = 'Giấy này không có trong thủ tục. Bộ phận Một cửa đã được nhắc; ông/bà không phải nộp.';

/** In every state, by what it shows. */
export const PROGRESS = {
  received: progress(),
  accepted: progress({ state: 'accepted', steps: [received!, accepted] }),
  late: progress({ state: 'accepted', late: true, steps: [received!, accepted] }),
  transferred: progress({
    state: 'transferred',
    agency: DEPARTMENT,
    steps: [
      received!,
      {
        state: 'transferred',
        on: '2026-12-01',
        agency: COMMUNE,
        to: DEPARTMENT,
        reason: 'Nội dung thuộc thẩm quyền của Sở Tư pháp.',
      },
    ],
  }),
  answered: progress({
    state: 'answered',
    answer: ANSWER,
    answeredOn: '2026-12-03',
    steps: [received!, accepted, answered],
  }),
  corrected: progress({
    kind: 'correction',
    state: 'published',
    place: { procedure: '1.004222', version: 3, path: 'cases/thuong/fees', shown: '50.000 đồng' },
    answer: 'Mức thu đã được sửa theo nghị quyết của Hội đồng nhân dân tỉnh.',
    answeredOn: '2026-12-03',
    verdict: 'corrected',
    steps: [received!, accepted, answered, { state: 'published', on: '2026-12-04', agency: COMMUNE }],
    attachments: [],
  }),
  refused: progress({
    state: 'refused',
    steps: [
      received!,
      {
        state: 'refused',
        on: '2026-11-30',
        agency: COMMUNE,
        reason: 'Đây là khiếu nại. Ông/bà gửi đơn đến Chủ tịch Ủy ban nhân dân xã.',
      },
    ],
  }),
  unknown: progress({ state: 'waiting-for-ministry' }),
  long: progress({
    late: true,
    text: `${LONG} ${'https://example.gov.vn/'.padEnd(200, 'x')}`,
    procedure: { code: '1.013978', name: LONG },
  }),
} satisfies Record<string, FeedbackProgress>;

/** What was answered in public, invented. */
export function published(number: number, change: Partial<PublishedFeedback> = {}): PublishedFeedback {
  return {
    id: `cong-khai-${number}`,
    kind: 'problem',
    text: `Nội dung số ${number}: quầy số 2 đóng cửa lúc 10 giờ 30 dù giờ làm việc ghi đến 11 giờ.`,
    sentOn: '2026-11-10',
    agency: COMMUNE,
    answer: 'Đã nhắc nhở và bố trí người trực đến hết giờ.',
    answeredOn: '2026-11-18',
    inTime: number % 2 === 0,
    ...change,
  };
}

const details = (status: number, code: string): ProblemDetails => ({
  status,
  problem: {
    type: `urn:motcua:problem:${code}`,
    title: '',
    status,
    code,
    ...(code === 'file-refused'
      ? { errors: [{ path: 'attachments[0]', message: 'Tệp “anh.jpg” có mật khẩu nên không kiểm tra được.' }] }
      : {}),
  },
  requestId: 'r-1',
});

/** What may keep it from being sent or read. */
export const FAILURES: Record<string, () => Error> = {
  offline: () => new ConnectionError(),
  down: () => new ServerError('', details(500, 'internal')),
  busy: () => new TooManyRequestsError('', details(429, 'too-many-requests')),
  ...Object.fromEntries(
    (
      [
        ['not-offered', 404],
        ['no-such-feedback', 404],
        ['unknown-agency', 404],
        ['switched-off', 403],
        ['site-not-allowed', 403],
        ['already-different', 409],
        ['file-refused', 422],
        ['invalid-body', 400],
      ] as const
    ).map(([code, status]) => [
      code,
      () => new (status === 404 ? NotFoundError : ProblemError)('', details(status, code)),
    ]),
  ),
};

type Answer<Value> = Value | (() => Error);

function given<Value>(answer: Answer<Value>): Value {
  if (typeof answer === 'function') throw (answer as () => Error)();
  return answer;
}

/** Takes feedback in memory; each call waits until it is let go when there is a gate. */
export class FakeFeedback implements Pick<Feedback, 'send' | 'follow' | 'list'> {
  readonly sent: Parameters<Feedback['send']>[0][] = [];
  readonly followed: string[] = [];
  readonly asked: FeedbackQuery[] = [];
  readonly signals: AbortSignal[] = [];
  work?: (share: number) => void;
  gate: Promise<unknown> = Promise.resolve();
  receipt: Answer<FeedbackReceipt> = RECEIPT;
  progress: Answer<FeedbackProgress> = progress();
  pages: Answer<PublishedFeedback[][]> = [[]];

  readonly send: Feedback['send'] = async (feedback, options) => {
    const { signal, onWork } = options ?? {};
    this.sent.push(feedback);
    if (signal) this.signals.push(signal);
    if (onWork) this.work = onWork;
    await this.gate;
    signal?.throwIfAborted();
    return given(this.receipt);
  };

  readonly follow: Feedback['follow'] = async (code, options) => {
    this.followed.push(code);
    await this.gate;
    options?.signal?.throwIfAborted();
    return given(this.progress);
  };

  readonly list = (async (query: FeedbackQuery) => {
    this.asked.push(query);
    await this.gate;
    const pages = given(this.pages);
    const page = (at: number): object => ({
      items: pages[at] ?? [],
      total: pages.flat().length,
      next: at + 1 < pages.length ? String(at + 1) : null,
      nextPage: async () => {
        await this.gate;
        given(this.pages);
        return at + 1 < pages.length ? page(at + 1) : null;
      },
    });
    return page(0);
  }) as unknown as Feedback['list'];
}

/** What a person sees of the element and does with it. */
export class Harness {
  constructor(
    readonly element: MotcuaFeedback,
    readonly feedback: FakeFeedback,
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

  /** A field, a list to choose from or a text area that is seen. */
  field(selector: string): HTMLInputElement {
    return this.one(selector) as HTMLInputElement;
  }

  /** How far the proof of work is shown to be. */
  get workShown(): number {
    return this.root.querySelector('progress')!.value;
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

  button(label: string): HTMLElement {
    const found = this.all('button').find((one) => one.textContent.includes(label));
    if (!found) throw new Error(`no button "${label}"`);
    return found;
  }

  async settled(): Promise<void> {
    for (let turn = 0; turn < 4; turn += 1) {
      await new Promise((next) => setTimeout(next));
      await this.element.updateComplete;
    }
    // What is loaded when it is needed comes over the network.
    for (let turn = 0; turn < 200 && this.has('[aria-busy]'); turn += 1) {
      await new Promise((next) => setTimeout(next, 10));
      await this.element.updateComplete;
    }
  }

  type(id: string, value: string): void {
    const field = this.field(`#${id}`);
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  /** Fills in all that a problem needs. */
  fill(): void {
    if (this.has('#kind-problem')) this.one('#kind-problem').click();
    this.type('text', 'Quầy số 2 đóng cửa trước giờ, tôi phải đi lại hai lần.');
    this.type('name', 'Trần Văn Mẫu');
    this.type('address', 'Ấp 1, xã Nguyễn Phích');
    this.type('phone', '0900 000 123');
  }

  async choose(...files: File[]): Promise<void> {
    const chosen = new DataTransfer();
    for (const file of files) chosen.items.add(file);
    const field = this.field('#files');
    field.files = chosen.files;
    field.dispatchEvent(new Event('change'));
    await this.settled();
    for (let turn = 0; turn < 200 && this.seen.includes('Đang kiểm tra'); turn += 1)
      await new Promise((next) => setTimeout(next, 10));
    await this.settled();
  }

  async submit(): Promise<void> {
    this.root.querySelector('form')!.requestSubmit();
    await this.settled();
  }
}

export interface Mounted {
  attributes?: Record<string, string>;
  server?: Partial<Pick<FakeFeedback, 'gate' | 'receipt' | 'progress' | 'pages'>>;
}

/** Puts the element on the page. */
export async function mount({ attributes = {}, server = {} }: Mounted = {}): Promise<Harness> {
  const element = document.createElement('motcua-feedback');
  element.dataset['test'] = '';
  for (const [name, value] of Object.entries({ agency: 'xa-nguyen-phich', ...attributes }))
    element.setAttribute(name, value);
  const feedback = Object.assign(new FakeFeedback(), server);
  element.feedback = feedback;
  document.body.append(element);
  const harness = new Harness(element, feedback);
  await harness.settled();
  return harness;
}

/** Leaves the page as it was. */
export function cleanUp(): void {
  document.querySelectorAll('[data-test]').forEach((one) => one.remove());
  sessionStorage.clear();
  localStorage.clear();
  history.replaceState(null, '', location.pathname + location.search);
}
