import type { Row } from '../posting.js';
import type { Random } from '../random.js';
import { codeText, escaped, messy, nameText } from './mess.js';

/** How one author lists procedures without a table. */
export class ListLayout {
  readonly #kind: number;
  readonly #random: Random;
  readonly #name: number;
  readonly #code: number;
  readonly #decisionInRow: boolean;
  readonly #labels: readonly [time: string, fee: string, decision: string];

  constructor(random: Random, options: { decisionInRow: boolean }) {
    this.#random = random;
    this.#kind = random.below(6);
    this.#name = random.below(5);
    this.#code = random.below(4);
    this.#decisionInRow = options.decisionInRow;
    this.#labels = random.pick([
      ['Thời hạn', 'Phí', 'Quyết định'],
      ['Hẹn trả sau', 'Lệ phí', 'Theo'],
      ['Time', 'Phí/fee', 'Decision'],
    ]);
  }

  content(rows: readonly Row[], hrefOf: (row: Row) => string | undefined): string {
    const items = rows.map((row) => this.#item(row, hrefOf(row)));
    if (this.#kind === 0) return `<ul class="list-group">${items.map((item) => `<li>${item}</li>`).join('\n')}</ul>`;
    if (this.#kind === 1)
      return `<div class="cards">${items.map((item) => `<div class="card"><div class="card-body">${item}</div></div>`).join('\n')}</div>`;
    if (this.#kind === 2) return `<dl>${items.join('\n')}</dl>`;
    if (this.#kind === 3) return `<section>${items.join('\n')}</section>`;
    if (this.#kind === 4)
      return `<div class="grid">${items.map((item) => `<div class="tr">${item}</div>`).join('')}</div>`;
    return `<ol>${items.map((item) => `<li>${item}`).join('\n')}</ol>`;
  }

  #item(row: Row, href: string | undefined): string {
    const random = this.#random;
    const name = escaped(nameText(row.name, random, this.#name));
    const code = codeText(row.code, this.#code);
    const title = href === undefined ? name : `<a href="${href}">${name}</a>`;
    const [time, fee, decision] = this.#labels;
    const decided = this.#decisionInRow && row.decision !== '' ? escaped(row.decision) : '';
    switch (this.#kind) {
      case 0:
        return `<span class=ma>${code}</span> <span class=ten>${title}</span> <span class=tg>${escaped(row.time)}</span> <span class=phi>${escaped(row.fee)}</span>${decided && ` <span>${decided}</span>`}`;
      case 1:
        return `<h5>${title}</h5><p class="small">${code}</p><p>${time}: ${escaped(row.time)}</p><p>${fee}: ${escaped(row.fee)}</p>${decided && `<p>${decision} ${decided}</p>`}`;
      case 2:
        return `<dt>${code} - ${title}</dt><dd>${messy(row.time, random, 2)}</dd><dd>${fee}: ${escaped(row.fee)}</dd><dd>${decided || '-'}</dd>`;
      case 3:
        return `<h4>${title}</h4><p>Mã số: ${code}</p><p>${time}: <b>${escaped(row.time)}</b></p><p>${fee}: ${escaped(row.fee)}</p><p>${decided || '&nbsp;'}</p>`;
      case 4:
        return `<div>${code}</div><div>${title}</div><div>${escaped(row.time)}</div><div>${escaped(row.fee)}</div><div>${decided}</div>`;
      default:
        return `<p><b>${title}</b> (${code})<br>${time}: ${escaped(row.time)}<br>${fee}: ${escaped(row.fee)}${decided && `<br>${decision} ${decided}`}</p>`;
    }
  }
}
