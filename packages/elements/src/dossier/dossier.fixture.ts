import '../define/dossier.js';
import {
  ConnectionError,
  type DossierLookup,
  DossierNotShownError,
  type Dossiers,
  NotFoundError,
  type ProblemDetails,
  ServerError,
  TooManyRequestsError,
} from '@motcua/client/dossiers';
import type { DossierCard, LookupAnswer } from '@motcua/contract';
import type { MotcuaDossier } from './dossier.js';

/** Of nobody. */
export const CODE = 'H12.44-261123-0013';
export const RECEIPT = '7K3M-9QXD-2F80';
export const PHONE = '7391';

const COMMUNE = { id: 'xa-nguyen-phich', name: 'Ủy ban nhân dân xã Nguyễn Phích' };
const DESK = 'Trung tâm Phục vụ hành chính công xã Nguyễn Phích';

/** A name as long as the longest of the national database. */
const LONG =
  'Đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong các trường hợp giải quyết tranh chấp, khiếu nại, tố cáo về đất đai; xử lý hợp đồng thế chấp, góp vốn; kê biên, đấu giá quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất để thi hành án';

/** A dossier under way, in time; `change` makes it any other. Invented. */
export function card(change: Partial<DossierCard> = {}): DossierCard {
  return {
    kind: 'card',
    code: CODE,
    at: '2026-11-25T09:30:00+07:00',
    procedure: { code: '1.004222', name: 'Đăng ký thường trú', version: 3 },
    office: { ...COMMUNE, unit: DESK },
    applicant: 'N*** V*** M***',
    channel: 'direct',
    status: 'processing',
    completion: 'in-progress',
    receivedAt: '2026-11-23T08:05:00+07:00',
    due: { first: '2026-11-30', current: '2026-11-30', by: 'limit' },
    timing: 'running',
    workingDaysLeft: 3,
    collect: {
      how: 'office',
      place: DESK,
      address: 'ấp 1, xã Nguyễn Phích, tỉnh Cà Mau',
      hours: 'Thứ Hai đến thứ Sáu, 07:00–11:00 và 13:00–17:00',
      phone: '0290 3000 000',
    },
    steps: [
      {
        kind: 'received',
        at: '2026-11-23T08:05:00+07:00',
        status: 'accepted',
        office: { ...COMMUNE, unit: DESK },
        officer: 'Lê Thị Tiếp Nhận',
      },
      {
        kind: 'transferred',
        at: '2026-11-23T09:10:00+07:00',
        status: 'processing',
        office: { ...COMMUNE, unit: DESK },
        to: { ...COMMUNE, unit: 'Công an xã' },
      },
      {
        kind: 'processing',
        at: '2026-11-24T07:45:00+07:00',
        status: 'processing',
        office: { ...COMMUNE, unit: 'Công an xã' },
      },
    ],
    ...change,
  };
}

const [received, transferred, processing] = card().steps;
const steps = [received!, transferred!, processing!];

/** Invented dossiers in every state and of both eras, by what they show. */
export const CARDS = {
  submitted: card({
    status: 'submitted',
    completion: 'not-started',
    channel: 'online',
    receivedAt: undefined!,
    due: undefined!,
    timing: 'unknown',
    workingDaysLeft: undefined!,
    steps: [{ kind: 'submitted', at: '2026-11-24T20:10:00+07:00', status: 'submitted' }],
  }),
  accepted: card({ status: 'accepted', completion: 'not-started', workingDaysLeft: 5, steps: [received!] }),
  processing: card({ holder: { ...COMMUNE, unit: 'Công an xã' } }),
  'due today': card({
    timing: 'due-soon',
    workingDaysLeft: 0,
    due: { first: '2026-11-25', current: '2026-11-25', by: 'office', provisional: true },
  }),
  supplement: card({
    status: 'supplement',
    timing: 'waiting',
    waiting: {
      for: 'supplement',
      since: '2026-11-24T14:00:00+07:00',
      items: [
        'Giấy tờ chứng minh chỗ ở hợp pháp (bản sao có chứng thực)',
        'Văn bản đồng ý của chủ hộ, có chữ ký của tất cả người đồng sở hữu chỗ ở',
      ],
      reason: 'Bản sao đã nộp không có chứng thực.',
    },
    steps: [
      ...steps,
      { kind: 'supplement-asked', at: '2026-11-24T14:00:00+07:00', status: 'supplement', office: COMMUNE },
    ],
  }),
  fee: card({
    status: 'fee',
    timing: 'waiting',
    procedure: { code: '1.000656', name: 'Cấp bản sao trích lục hộ tịch' },
    waiting: { for: 'fee', since: '2026-11-24T14:00:00+07:00', amount: 120_000 },
    steps: [...steps, { kind: 'fee-due', at: '2026-11-24T14:00:00+07:00', status: 'fee', office: COMMUNE }],
  }),
  moved: card({
    due: { first: '2026-11-30', current: '2026-12-02', by: 'limit' },
    workingDaysLeft: 5,
    steps: [
      ...steps,
      { kind: 'supplement-asked', at: '2026-11-24T14:00:00+07:00', status: 'supplement', office: COMMUNE },
      { kind: 'supplemented', at: '2026-11-25T08:00:00+07:00', status: 'processing', office: COMMUNE },
      { kind: 'processing', at: '2026-11-25T08:30:00+07:00', status: 'processing', officer: 'Trần Văn Giải Quyết' },
    ],
  }),
  overdue: card({
    timing: 'overdue',
    workingDaysLeft: -2,
    due: { first: '2026-11-23', current: '2026-11-23', by: 'limit' },
  }),
  apology: card({
    due: { first: '2026-11-20', current: '2026-11-27', by: 'office' },
    timing: 'running',
    workingDaysLeft: 2,
    apology: {
      at: '2026-11-20T15:00:00+07:00',
      due: '2026-11-27',
      reason: 'Phải xác minh thêm tại nơi cư trú trước đây.',
    },
    receivedAt: '2026-11-12T09:00:00+07:00',
    steps: [
      { ...received!, at: '2026-11-12T09:00:00+07:00' },
      { kind: 'apology', at: '2026-11-20T15:00:00+07:00', status: 'processing', office: COMMUNE },
    ],
  }),
  ready: card({
    status: 'processed',
    completion: 'done',
    timing: 'before-due',
    workingDaysLeft: undefined!,
    finishedAt: '2026-11-25T08:40:00+07:00',
    steps: [...steps, { kind: 'processed', at: '2026-11-25T08:40:00+07:00', status: 'processed', office: COMMUNE }],
  }),
  returned: card({
    status: 'returned',
    completion: 'done',
    timing: 'late',
    workingDaysLeft: -1,
    finishedAt: '2026-12-01T10:00:00+07:00',
    steps: [...steps, { kind: 'returned', at: '2026-12-01T15:20:00+07:00', status: 'returned', office: COMMUNE }],
  }),
  refused: card({
    status: 'not-accepted',
    completion: 'closed',
    due: undefined!,
    timing: 'unknown',
    reason: 'Nơi cư trú không thuộc xã Nguyễn Phích. Ông/bà nộp tại phường An Xuyên.',
    steps: [{ kind: 'refused', at: '2026-11-24T10:00:00+07:00', status: 'not-accepted', office: COMMUNE }],
  }),
  withdrawn: card({ status: 'withdrawn', completion: 'closed', timing: 'unknown', due: undefined! }),
  stopped: card({
    status: 'stopped',
    completion: 'closed',
    timing: 'unknown',
    due: undefined!,
    reason: 'Quá 30 ngày kể từ ngày yêu cầu bổ sung mà chưa nhận được giấy tờ.',
  }),
  unknown: card({
    status: 'unknown',
    raw: 'Chờ liên thông thuế',
    timing: 'running',
    steps: [
      ...steps,
      { kind: 'status', at: '2026-11-25T08:00:00+07:00', status: 'unknown', raw: 'Chờ liên thông thuế' },
    ],
  }),
  long: card({
    procedure: { code: '1.013978', name: LONG },
    office: {
      name: 'Trung tâm Phục vụ hành chính công tỉnh Cà Mau – Chi nhánh Văn phòng Đăng ký đất đai liên xã Nguyễn Phích, Khánh An, Khánh Lâm, U Minh',
    },
    applicant: `${'N*** '.repeat(12)}(đại diện ${'C*** '.repeat(8)})`,
    timing: 'overdue',
    workingDaysLeft: -123,
    status: 'supplement',
    waiting: {
      for: 'supplement',
      since: '2026-11-24T14:00:00+07:00',
      items: [LONG, 'https://example.gov.vn/'.padEnd(200, 'x')],
    },
  }),
  /** Of 2019, in three tiers, with a code of the first generation. */
  district: card({
    code: '000.00.12.H12-190122-0001',
    at: '2019-01-29T10:00:00+07:00',
    office: { name: 'Ủy ban nhân dân huyện U Minh', unit: 'Bộ phận Tiếp nhận và Trả kết quả' },
    holder: { name: 'Chi nhánh Văn phòng Đăng ký đất đai huyện U Minh' },
    receivedAt: '2019-01-22T15:40:00+07:00',
    due: { first: '2019-02-14', current: '2019-02-14', by: 'limit' },
    workingDaysLeft: 7,
    collect: { how: 'office', place: 'Bộ phận Tiếp nhận và Trả kết quả huyện U Minh' },
    steps: [
      {
        kind: 'received',
        at: '2019-01-22T15:40:00+07:00',
        status: 'accepted',
        office: { name: 'Ủy ban nhân dân huyện U Minh', unit: 'Bộ phận Tiếp nhận và Trả kết quả' },
      },
    ],
  }),
  progress: { kind: 'progress', code: CODE, completion: 'in-progress' },
} satisfies Record<string, LookupAnswer>;

const details = (status: number, code?: string): ProblemDetails => ({
  status,
  ...(code ? { problem: { type: `urn:motcua:problem:${code}`, title: '', status, code } } : {}),
});

/** What goes wrong, by what a person is told. */
export const FAILURES: Record<string, () => Error> = {
  'not-shown': () => new DossierNotShownError(details(404, 'no-such-dossier')),
  'not-offered': () => new NotFoundError('', details(404, 'not-offered')),
  busy: () => new TooManyRequestsError('', details(429, 'too-many-requests')),
  down: () => new ServerError('', details(500, 'internal')),
  offline: () => new ConnectionError(),
};

/** Looks dossiers up in memory; each look-up waits until it is let go when there is a gate. */
export class FakeDossiers implements Pick<Dossiers, 'lookup'> {
  readonly asked: DossierLookup[] = [];
  readonly signals: AbortSignal[] = [];
  work?: (share: number) => void;
  gate: Promise<unknown> = Promise.resolve();

  constructor(public answer: LookupAnswer | (() => Error) = card()) {}

  lookup: Dossiers['lookup'] = async (asked, options) => {
    const { signal, onWork } = options ?? {};
    this.asked.push(asked);
    if (signal) this.signals.push(signal);
    if (onWork) this.work = onWork;
    await this.gate;
    signal?.throwIfAborted();
    if (typeof this.answer === 'function') throw this.answer();
    return this.answer;
  };
}

export const text = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

/** What a person sees of the element and does with it. */
export class Harness {
  constructor(
    readonly element: MotcuaDossier,
    readonly dossiers: FakeDossiers,
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

  field(id: 'code' | 'receipt' | 'phone' | 'remember' | 'shared'): HTMLInputElement {
    return this.root.querySelector<HTMLInputElement>(`#${id}`)!;
  }

  /** All that is seen. */
  get seen(): string {
    return (this.root.querySelector('.root') as HTMLElement).innerText.replace(/\s+/g, ' ');
  }

  /** What has the focus. */
  get focused(): Element | null {
    return this.root.activeElement;
  }

  button(label: string): HTMLElement {
    const found = this.all('button, a.button').find((one) => one.textContent.includes(label));
    if (!found) throw new Error(`no button "${label}"`);
    return found;
  }

  type(id: 'code' | 'receipt' | 'phone', value: string): void {
    const field = this.field(id);
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  async choose(factor: number): Promise<void> {
    this.all('[type=radio]')[factor]!.click();
    await this.element.updateComplete;
  }

  submit(): void {
    this.root.querySelector('form')!.requestSubmit();
  }

  /** Looks up by code and receipt code. */
  async look(code = CODE, receipt = RECEIPT): Promise<void> {
    this.type('code', code);
    this.type('receipt', receipt);
    this.submit();
    await this.element.updateComplete;
  }
}

/** Puts the element on the page; `unmount` takes it away. */
export async function mount(
  attributes: Record<string, string> = {},
  answer: ConstructorParameters<typeof FakeDossiers>[0] = card(),
): Promise<Harness> {
  const element = document.createElement('motcua-dossier');
  element.dataset['test'] = '';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const dossiers = new FakeDossiers(answer);
  element.dossiers = dossiers;
  document.body.append(element);
  await element.updateComplete;
  return new Harness(element, dossiers);
}
