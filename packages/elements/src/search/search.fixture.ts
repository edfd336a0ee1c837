import '../define/search.js';
import { FakeApi, row } from '../catalogue/catalogue.fixture.js';
import type { MotcuaSearch } from './search.js';
import type { Suggested, SuggestedAnswer, SuggestionSource } from './source.js';

/** A name as long as the longest of the national database. */
const LONG =
  'Đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong các trường hợp giải quyết tranh chấp, khiếu nại, tố cáo về đất đai; xử lý hợp đồng thế chấp, góp vốn; kê biên, đấu giá quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất để thi hành án';

/** A procedure that was found. */
export function hit(number: number, change: Partial<Suggested> = {}): Suggested {
  return {
    code: `1.${String(number).padStart(6, '0')}`,
    name: `Thủ tục đăng ký khai sinh số ${number}`,
    field: 'Hộ tịch',
    levels: ['commune'],
    ...change,
  };
}

/** An answer of any kind. */
export function answer(change: Partial<SuggestedAnswer> = {}): SuggestedAnswer {
  const hits = change.hits ?? [];
  return {
    outcome: hits.length > 0 ? 'found' : 'none',
    hits,
    total: hits.length,
    choices: [],
    near: [],
    ...change,
  };
}

const reason = { typed: 'sổ đỏ', means: 'giấy chứng nhận quyền sử dụng đất' };

/** One answer of each kind, by what is typed for it. */
export const ANSWERS: Record<string, SuggestedAnswer> = {
  'khai sinh': answer({
    hits: [
      hit(1, { name: 'Đăng ký khai sinh' }),
      hit(2, { name: 'Đăng ký lại khai sinh' }),
      hit(3, { name: 'Đăng ký khai sinh có yếu tố nước ngoài', levels: ['district', 'commune'] }),
    ],
    total: 12,
  }),
  'sổ đỏ': answer({
    outcome: 'ask',
    hits: [
      hit(4, {
        name: 'Cấp đổi Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất',
        field: 'Đất đai',
        levels: ['province', 'commune'],
        reason,
      }),
      hit(5, { name: LONG, field: 'Đất đai', levels: ['province'], reason }),
    ],
    choices: [
      { label: 'Làm sổ đỏ lần đầu', query: 'cấp giấy chứng nhận quyền sử dụng đất lần đầu' },
      { label: 'Sang tên sổ đỏ', query: 'chuyển nhượng quyền sử dụng đất' },
      { label: 'Cấp lại sổ đỏ bị mất', query: 'cấp lại giấy chứng nhận quyền sử dụng đất' },
    ],
  }),
  'ly hôn': answer({
    outcome: 'refer',
    referral: {
      topic: 'ly-hon',
      text: 'Ly hôn do Tòa án nhân dân khu vực nơi vợ hoặc chồng cư trú giải quyết.',
      url: 'https://www.toaan.gov.vn/',
    },
    hits: [hit(6, { name: 'Ghi vào Sổ hộ tịch việc ly hôn, hủy việc kết hôn' })],
  }),
  'vũ trụ': answer({ near: [hit(7, { name: 'Đăng ký tạm trú', field: 'Cư trú' })] }),
  'không gì cả': answer(),
};

/** A source in memory. */
export class FakeSource implements SuggestionSource {
  grown?: () => void;
  /** What was asked. */
  readonly asked: string[] = [];
  prepared = 0;
  /** Comes before the ordinary answer; nothing lets that happen. */
  answer: (query: string, signal: AbortSignal) => Promise<SuggestedAnswer | undefined> = () =>
    Promise.resolve(undefined);

  constructor(readonly answers: Record<string, SuggestedAnswer> = ANSWERS) {}

  prepare(): void {
    this.prepared++;
  }

  async suggest(query: string, signal: AbortSignal, limit: number): Promise<SuggestedAnswer> {
    this.asked.push(query);
    const found = (await this.answer(query, signal)) ?? this.answers[query] ?? answer();
    return { ...found, hits: found.hits.slice(0, limit) };
  }
}

/** What a person sees of a box and does with it. */
export class Harness {
  constructor(
    readonly element: MotcuaSearch,
    readonly source: FakeSource,
  ) {}

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  one(selector: string): HTMLElement {
    const [found] = this.all(selector);
    if (!found) throw new Error(`nothing matches ${selector}`);
    return found;
  }

  get field(): HTMLInputElement {
    return this.one('input') as HTMLInputElement;
  }

  get options(): HTMLElement[] {
    return this.all('[role=option]');
  }

  /** First lines of the options. */
  get names(): string[] {
    return this.options.map((option) => text(option.querySelector('.name') ?? option.querySelector('.lines')!));
  }

  /** The active option, as a screen reader is told of it. */
  get active(): string | undefined {
    const id = this.field.getAttribute('aria-activedescendant');
    const option = id === null ? null : this.root.getElementById(id);
    return option ? this.names[this.options.indexOf(option)] : undefined;
  }

  get open(): boolean {
    return this.all('.popup').length > 0;
  }

  /** Types as a keyboard without an input method does. */
  type(value: string, init: InputEventInit = {}): void {
    this.field.focus();
    this.field.value = value;
    this.field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, ...init }));
  }

  button(label: string): HTMLButtonElement {
    const found = this.all('button').find((one) => (one.ariaLabel ?? one.textContent).includes(label));
    if (!found) throw new Error(`no button "${label}"`);
    return found as HTMLButtonElement;
  }
}

export const text = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

/** Puts a box on the page; `unmount` takes it away. */
export async function mount(
  attributes: Record<string, string> = {},
  source: FakeSource = new FakeSource(),
  parent: Element = document.body,
): Promise<Harness> {
  const element = document.createElement('motcua-search');
  element.dataset['test'] = '';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.source = source;
  element.client = new FakeApi(Array.from({ length: 9 }, (_, number) => row(number))).client;
  parent.append(element);
  await element.updateComplete;
  return new Harness(element, source);
}
