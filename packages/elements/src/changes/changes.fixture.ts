import { Motcua } from '@motcua/client/lite';
import type { Change, Field, Procedure, Version } from '@motcua/contract';
import { comparison } from '../comparison/comparison.fixture.js';
import { rich } from '../procedure/procedure.fixture.js';
import { today } from '../wording/dates.js';

/** A day so many days after today in Việt Nam; before it when negative. */
export function inDays(days: number): string {
  return new Date(Date.parse(today()) + days * 86_400_000).toISOString().slice(0, 10);
}

const FIELDS: Field[] = [
  { id: 'ho-tich', name: 'Hộ tịch' },
  { id: 'dat-dai', name: 'Đất đai' },
];

/** Publications by three decisions: one that is not yet in force, one of last month, one by nobody knows. */
export function someChanges(): Change[] {
  const coming = {
    number: '1890/QĐ-UBND',
    date: inDays(-3),
    issuer: 'Chủ tịch UBND tỉnh Cà Mau',
    title: 'Công bố thủ tục hành chính được sửa đổi, bổ sung trong lĩnh vực hộ tịch',
    effectiveFrom: inDays(12),
    url: 'https://example.gov.vn/1890.pdf',
  };
  const past = { number: '1242/QĐ-UBND', date: inDays(-40), issuer: 'Chủ tịch UBND tỉnh Cà Mau' };
  const [civil, land] = [FIELDS[0]!, FIELDS[1]!];
  return [
    change(
      '1.001193',
      'Đăng ký khai sinh',
      civil,
      { number: 2, change: 'amended', validFrom: inDays(12), decision: coming },
      ['fee', 'document', 'editorial'],
    ),
    change(
      '1.000894',
      'Đăng ký kết hôn',
      civil,
      { number: 3, change: 'replaced', validFrom: inDays(12), decision: coming },
      ['legal', 'deadline'],
    ),
    change(
      '1.003005',
      'Đăng ký nhận cha, mẹ, con',
      civil,
      {
        number: 2,
        change: 'abolished',
        validFrom: inDays(12),
        decision: coming,
        note: 'Nội dung đã có ở thủ tục 1.000894.',
      },
      ['legal'],
    ),
    change('1.012789', 'Đăng ký đất đai lần đầu', land, {
      number: 1,
      change: 'new',
      validFrom: inDays(-30),
      decision: past,
    }),
    change('1.000656', 'Đăng ký khai tử', civil, { number: 1, change: 'unknown', validTo: '2019-06-30' }),
  ];
}

function change(code: string, name: string, field: Field, version: Version, classes?: string[]): Change {
  return { code, name, field, version, ...(classes ? { classes } : {}) };
}

/** Changes by their number, in the order of the API. */
export function manyChanges(count: number): Change[] {
  const decision = { number: '99/QĐ-UBND', date: '2026-01-05', issuer: 'Chủ tịch UBND tỉnh Cà Mau' };
  return Array.from({ length: count }, (_, at) =>
    change(
      `2.${String(at).padStart(6, '0')}`,
      `Thủ tục số ${at + 1}`,
      FIELDS[at % 2]!,
      {
        number: 2,
        change: 'amended',
        validFrom: '2026-02-01',
        decision,
      },
      ['editorial'],
    ),
  );
}

type Answer = (url: URL) => Response | Promise<Response | undefined> | undefined;

/** An API in memory behind the client's `fetch`. */
export class FakeApi {
  /** Every address that was asked for, path and query. */
  readonly asked: string[] = [];
  /** Comes before the ordinary answer; nothing lets that happen. */
  answer: Answer = () => undefined;
  comparison = comparison();
  procedure: Procedure = rich();

  constructor(public changes: Change[] = someChanges()) {}

  /** A client that never tries twice, so that failures show at once. */
  readonly client = new Motcua({
    baseUrl: 'https://api.test',
    fetch: async (request) => {
      const url = new URL(request.url);
      this.asked.push(url.pathname + url.search);
      return (await this.answer(url)) ?? this.#ordinary(url);
    },
    retries: 0,
  });

  /** The queries for changes. */
  get queries(): URLSearchParams[] {
    return this.asked.filter((one) => one.startsWith('/v1/changes?')).map((one) => new URLSearchParams(one.slice(12)));
  }

  #ordinary({ pathname, searchParams }: URL): Response {
    if (pathname === '/v1/changes') return json(this.#list(searchParams));
    if (pathname === '/v1/fields') return json({ items: FIELDS, total: FIELDS.length, next: null });
    if (pathname.endsWith('/comparison')) return json(this.comparison);
    return json(this.procedure);
  }

  #list(query: URLSearchParams): { items: Change[]; total: number; next: string | null } {
    const among = (name: string, values: readonly string[]) =>
      !query.has(name) || query.getAll(name).some((value) => values.includes(value));
    const matching = this.changes.filter(
      ({ code, field, version, classes = [] }) =>
        among('kind', [version.change]) &&
        among('field', [field.id]) &&
        among('class', classes) &&
        among('code', [code]),
    );
    const from = Number(query.get('cursor') ?? 0);
    const to = from + Number(query.get('limit') ?? 50);
    return {
      items: matching.slice(from, to),
      total: matching.length,
      next: to < matching.length ? String(to) : null,
    };
  }
}

export function json(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json' } });
}

/** Puts the element on the page. The test takes it away with `unmount`. */
export async function mount(
  api: FakeApi,
  attributes: Record<string, string> = {},
  inside = '',
): Promise<HTMLElementTagNameMap['motcua-changes']> {
  const element = document.createElement('motcua-changes');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (inside) element.append(inside);
  element.client = api.client;
  document.body.append(element);
  await element.updateComplete;
  return element;
}

/** Visible text with its spaces in order. */
export function said(element: Node): string {
  return element.textContent!.replace(/\s+/g, ' ').trim();
}
