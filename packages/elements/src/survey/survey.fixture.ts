import '../define/survey.js';
import {
  ConnectionError,
  NotFoundError,
  type ProblemDetails,
  ProblemError,
  ServerError,
  type Survey,
  type SurveyResults,
  type Surveys,
} from '@motcua/client/surveys';
import type { AnswerSurveyAnswer, SurveyQuestion } from '@motcua/contract';
import type { MotcuaSurvey } from './survey.js';

const LONG =
  'Ông/bà có hài lòng với việc hướng dẫn kê khai, bổ sung hồ sơ đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong các trường hợp giải quyết tranh chấp hay không?';

const level = (id: string, text: string, factor: string, required = true): SurveyQuestion => ({
  id,
  kind: 'level',
  text,
  factor,
  required,
});

const QUESTIONS: SurveyQuestion[] = [
  level('c1', 'Nơi ngồi chờ có đủ chỗ ngồi', 'access'),
  level('c2', 'Thủ tục được niêm yết công khai, đầy đủ', 'procedures'),
  level('c3', LONG, 'officials'),
  level('c4', 'Kết quả được trả đúng hẹn', 'results', false),
  {
    id: 'c5',
    kind: 'choice',
    text: 'Ông/bà nộp hồ sơ bằng cách nào?',
    options: [
      { id: 'quay', text: 'Trực tiếp tại Bộ phận Một cửa' },
      { id: 'mang', text: 'Trên mạng' },
    ],
  },
  {
    id: 'c6',
    kind: 'choices',
    text: 'Điều gì cần làm tốt hơn?',
    options: [
      { id: 'cho', text: 'Thời gian chờ' },
      { id: 'giay', text: 'Giấy tờ phải nộp' },
      { id: 'khac', text: 'Điều khác' },
    ],
  },
  { id: 'c7', kind: 'text', text: 'Ông/bà có đề nghị gì?' },
];

/** A round that is open to everyone, invented; `change` makes it any other. */
export function survey(change: Partial<Survey> = {}): Survey {
  return {
    id: '2026-2',
    title: 'Khảo sát mức độ hài lòng 6 tháng cuối năm 2026',
    introduction: 'Ủy ban nhân dân xã Nguyễn Phích hỏi ý kiến người đã làm thủ tục để phục vụ tốt hơn.',
    from: '2026-11-15',
    to: '2026-12-15',
    units: [
      { agency: 'xa-nguyen-phich', name: 'Ủy ban nhân dân xã Nguyễn Phích' },
      { agency: 'phuong-an-xuyen', name: 'Ủy ban nhân dân phường An Xuyên' },
    ],
    questions: QUESTIONS,
    state: 'open',
    everyone: true,
    ...change,
  };
}

const interval = { low: 0.841, high: 0.889 };

export const RESULTS: SurveyResults = {
  survey: {
    id: '2026-1',
    title: 'Khảo sát mức độ hài lòng 6 tháng đầu năm 2026',
    from: '2026-05-15',
    to: '2026-06-15',
    state: 'closed',
  },
  needed: 30,
  n: 625,
  share: 0.865,
  interval,
  factors: [
    { factor: 'access', n: 625, share: 0.9, interval },
    { factor: 'officials', n: 620, share: 0.84, interval },
  ],
  questions: [
    {
      id: 'c1',
      text: 'Nơi ngồi chờ có đủ chỗ ngồi',
      kind: 'level',
      n: 625,
      share: 0.9,
      interval,
      counts: { 'very-satisfied': 300, satisfied: 262, dissatisfied: 63 },
    },
    { id: 'c5', text: 'Ông/bà nộp hồ sơ bằng cách nào?', kind: 'choice', n: 600, counts: { quay: 400, mang: 200 } },
    { id: 'c7', text: 'Ông/bà có đề nghị gì?', kind: 'text', n: 80 },
  ],
  units: [
    {
      agency: 'xa-nguyen-phich',
      name: 'Ủy ban nhân dân xã Nguyễn Phích',
      sample: 331,
      n: 331,
      share: 0.88,
      interval,
      modes: { invited: 200, paper: 131 },
      complete: true,
    },
    {
      agency: 'phuong-an-xuyen',
      name: 'Ủy ban nhân dân phường An Xuyên',
      sample: 330,
      n: 12,
      modes: { paper: 12 },
      complete: false,
    },
  ],
  everyone: { n: 41, share: 0.5 },
};

const details = (status: number, code: string): ProblemDetails => ({
  status,
  problem: { type: `urn:motcua:problem:${code}`, title: '', status, code },
  requestId: 'r-1',
});

/** What may keep it from being read or sent. */
export const FAILURES: Record<string, () => Error> = {
  offline: () => new ConnectionError(),
  down: () => new ServerError('', details(500, 'internal')),
  ...Object.fromEntries(
    (
      [
        ['not-offered', 404],
        ['no-such-survey', 404],
        ['unknown-agency', 404],
        ['switched-off', 403],
        ['site-not-allowed', 403],
        ['survey-not-open', 409],
        ['survey-not-closed', 409],
        ['no-such-invitation', 409],
        ['already-different', 409],
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

/** Runs surveys in memory; each sending waits until it is let go when there is a gate. */
export class FakeSurveys implements Pick<Surveys, 'answer'> {
  readonly sent: Parameters<Surveys['answer']>[0][] = [];
  readonly asked: unknown[] = [];
  readonly signals: AbortSignal[] = [];
  work?: (share: number) => void;
  gate: Promise<unknown> = Promise.resolve();
  rounds: Answer<Survey[]> = [survey()];
  found: Answer<SurveyResults> = RESULTS;
  result: Answer<AnswerSurveyAnswer> = { outcome: 'stored' };

  readonly list = (async (query: object) => {
    this.asked.push(query);
    await Promise.resolve();
    return { items: given(this.rounds) };
  }) as unknown as Surveys['list'];

  readonly get = (async (id: string) => {
    this.asked.push(id);
    await Promise.resolve();
    const found = given(this.rounds).find((round) => round.id === id);
    if (!found) throw FAILURES['no-such-survey']!();
    return found;
  }) as unknown as Surveys['get'];

  readonly results = (async () => {
    await Promise.resolve();
    return given(this.found);
  }) as unknown as Surveys['results'];

  readonly answer: Surveys['answer'] = async (answer, options) => {
    const { signal, onWork } = options ?? {};
    this.sent.push(answer);
    if (signal) this.signals.push(signal);
    if (onWork) this.work = onWork;
    await this.gate;
    signal?.throwIfAborted();
    return given(this.result);
  };
}

/** What a person sees of the element and does with it. */
export class Harness {
  constructor(
    readonly element: MotcuaSurvey,
    readonly surveys: FakeSurveys,
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

  async choose(question: string, value: string): Promise<void> {
    this.one(`[name="q-${question}"][value="${value}"]`).click();
    await this.settled();
  }

  /** As on a small telephone. */
  async narrow(): Promise<void> {
    this.element.style.inlineSize = '320px';
    await this.settled();
  }

  async fill(): Promise<void> {
    for (const id of ['c1', 'c2', 'c3']) await this.choose(id, 'satisfied');
  }

  async submit(): Promise<void> {
    this.root.querySelector('form')!.requestSubmit();
    await this.settled();
  }
}

export interface Mounted {
  attributes?: Record<string, string>;
  invitation?: string;
  server?: Partial<Pick<FakeSurveys, 'gate' | 'rounds' | 'found' | 'result'>>;
}

/** Puts the element on the page. */
export async function mount({ attributes = {}, invitation, server = {} }: Mounted = {}): Promise<Harness> {
  const element = document.createElement('motcua-survey');
  element.dataset['test'] = '';
  for (const [name, value] of Object.entries({ agency: 'xa-nguyen-phich', ...attributes }))
    element.setAttribute(name, value);
  const surveys = Object.assign(new FakeSurveys(), server);
  element.surveys = surveys;
  if (invitation !== undefined) element.invitation = invitation;
  document.body.append(element);
  const harness = new Harness(element, surveys);
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
