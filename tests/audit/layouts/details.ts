import type { Row } from '../posting.js';
import type { Random } from '../random.js';
import { escaped } from './mess.js';

/** How a site writes the page of a procedure. */
export class DetailLayout {
  readonly #kind: number;
  readonly #headings: readonly string[];
  readonly #withDecision: boolean;

  constructor(random: Random, withDecision: boolean) {
    this.#kind = random.below(4);
    this.#headings = random.pick(HEADINGS);
    this.#withDecision = withDecision;
  }

  content(row: Row): string {
    const detail = row.detail!;
    const [
      steps = '',
      channels = '',
      papers = '',
      time = '',
      audience = '',
      office = '',
      fee = '',
      forms = '',
      decision = '',
    ] = this.#headings;
    const list = (items: readonly string[]) =>
      this.#kind % 2 === 0
        ? `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`
        : items.map((item) => `- ${escaped(item)}`).join('<br>');
    const files = detail.forms.map((form) => `<a href="${form}">${form.split('/').at(-1)}</a>`).join(' ');
    const parts: [string, string][] = [
      [steps, list(detail.steps)],
      [channels, escaped(detail.channels)],
      [papers, list(detail.papers)],
      [time, escaped(row.time)],
      [audience, escaped(detail.audiences)],
      [office, escaped(detail.agency)],
      [fee, escaped(row.fee)],
      [forms, files],
      ['Căn cứ pháp lý', 'Luật Hộ tịch 60/2014/QH13; Quyết định 2228/QĐ-BTP'],
      ...(this.#withDecision ? ([[decision, escaped(row.decision)]] as [string, string][]) : []),
    ];
    const name = `<h1>${escaped(row.name)}</h1>`;
    if (this.#kind === 0) return name + parts.map(([title, body]) => `<h4>${title}</h4><div>${body}</div>`).join('');
    if (this.#kind === 1)
      return `${name}<table class=chitiet>${parts.map(([title, body]) => `<tr><td><b>${title}</b><td>${body}`).join('')}</table>`;
    if (this.#kind === 2)
      return `${name}<dl>${parts.map(([title, body]) => `<dt>${title}</dt><dd>${body}</dd>`).join('')}</dl>`;
    return name + parts.map(([title, body]) => `<p><strong>${title}:</strong> ${body}</p>`).join('\n');
  }
}

const HEADINGS: readonly (readonly string[])[] = [
  [
    'Trình tự thực hiện',
    'Cách thức thực hiện',
    'Thành phần hồ sơ',
    'Thời hạn giải quyết',
    'Đối tượng thực hiện',
    'Cơ quan thực hiện',
    'Phí, lệ phí',
    'Mẫu đơn, tờ khai',
    'Quyết định công bố',
  ],
  ['Các bước', 'Nộp ở đâu', 'Giấy tờ', 'Bao lâu', 'Ai được làm', 'Ai giải quyết', 'Tiền nộp', 'Tải về', 'Công bố'],
  ['Steps', 'How to file', 'Documents', 'Time', 'Who', 'Office', 'Fee', 'Forms', 'Decision'],
  ['', '', '', '', '', '', '', '', ''],
];
