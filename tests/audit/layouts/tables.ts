import type { Row } from '../posting.js';
import type { Random } from '../random.js';
import { codeText, escaped, messy, nameText } from './mess.js';

type Column = 'number' | 'field' | 'code' | 'name' | 'time' | 'fee' | 'decision' | 'place' | 'basis' | 'more';

const HEADINGS: Readonly<Record<string, Readonly<Record<Column, string>>>> = {
  vi: {
    number: 'STT',
    field: 'Lĩnh vực',
    code: 'Mã số TTHC',
    name: 'Tên thủ tục hành chính',
    time: 'Thời hạn giải quyết',
    fee: 'Phí, lệ phí',
    decision: 'Quyết định công bố',
    place: 'Địa điểm thực hiện',
    basis: 'Căn cứ pháp lý',
    more: 'Ghi chú',
  },
  short: {
    number: 'TT',
    field: 'LV',
    code: 'Mã',
    name: 'Nội dung',
    time: 'TG',
    fee: 'Mức thu',
    decision: 'Văn bản',
    place: 'Nơi nộp',
    basis: 'CC',
    more: '',
  },
  en: {
    number: 'No.',
    field: 'Field',
    code: 'Code',
    name: 'Procedure',
    time: 'Processing time',
    fee: 'Charge',
    decision: 'Decision',
    place: 'Place',
    basis: 'Legal basis',
    more: 'Details',
  },
  odd: {
    number: '#',
    field: 'Nhóm',
    code: 'Ký hiệu',
    name: 'Việc cần làm',
    time: 'Hẹn trả',
    fee: 'Tiền',
    decision: 'Số hiệu',
    place: 'Ở đâu',
    basis: 'Theo',
    more: 'Xem',
  },
};

/** How one author makes the tables of a site. */
export class TableLayout {
  readonly #columns: Column[];
  readonly #headings: Readonly<Record<Column, string>> | undefined;
  readonly #random: Random;
  readonly #mess: number;
  readonly #name: number;
  readonly #code: number;
  readonly #isSloppy: boolean;
  readonly #groups: 'none' | 'rows' | 'merged' | 'tables';
  readonly #linkIn: 'name' | 'code' | 'more';
  readonly #twoRows: boolean;
  readonly #hidesCodes: boolean;
  readonly #codeInData: boolean;

  constructor(random: Random, options: { hidesCodes: boolean; decisionInRow: boolean }) {
    this.#random = random;
    this.#hidesCodes = options.hidesCodes;
    this.#codeInData = random.chance(0.5);
    this.#mess = random.below(6);
    this.#name = random.below(5);
    this.#code = random.below(6);
    this.#isSloppy = random.chance(0.3);
    this.#groups = random.pick(['none', 'rows', 'merged', 'tables']);
    this.#headings = random.chance(0.8) ? HEADINGS[random.pick(Object.keys(HEADINGS))] : undefined;
    this.#twoRows = random.chance(0.25);
    const middle: Column[] = ['code', 'name', 'time', 'fee'];
    if (options.decisionInRow) middle.push('decision');
    if (random.chance(0.4)) middle.push('place');
    if (random.chance(0.4)) middle.push('basis');
    const order = random.chance(0.5) ? middle : random.shuffle(middle);
    const linkIn = random.pick(['name', 'code', 'more'] as const);
    this.#linkIn = linkIn === 'code' && options.hidesCodes ? 'name' : linkIn;
    this.#columns = [
      ...(random.chance(0.8) ? (['number'] as const) : []),
      ...(this.#groups === 'merged' ? (['field'] as const) : []),
      ...order.filter((column) => column !== 'code' || !options.hidesCodes),
      ...(linkIn === 'more' || random.chance(0.3) ? (['more'] as const) : []),
    ];
  }

  content(rows: readonly Row[], hrefOf: (row: Row) => string | undefined): string {
    const groups = groupsOf(rows);
    if (this.#groups === 'tables') {
      return groups
        .map(
          ([field, some]) =>
            `<h3>${escaped(field)}</h3>${this.#table(
              some.map((row) => [row]),
              hrefOf,
            )}`,
        )
        .join('<p>&nbsp;</p>');
    }
    if (this.#groups === 'none')
      return this.#table(
        rows.map((row) => [row]),
        hrefOf,
      );
    return this.#table(
      groups.map(([, some]) => some),
      hrefOf,
    );
  }

  #table(groups: readonly (readonly Row[])[], hrefOf: (row: Row) => string | undefined): string {
    const end = this.#isSloppy ? '' : '</td>';
    let number = 0;
    const body = groups.map((rows) => {
      const section =
        this.#groups === 'rows'
          ? `<tr><td colspan=${this.#columns.length}><b>LĨNH VỰC ${escaped(rows[0]!.field.toUpperCase())}</b>${end}${this.#isSloppy ? '' : '</tr>'}`
          : '';
      return (
        section +
        rows
          .map((row, at) => {
            number += 1;
            const cells = this.#columns.map((column) => {
              if (column === 'field') return at === 0 ? `<td rowspan="${rows.length}">${escaped(row.field)}${end}` : '';
              return `<td valign=top>${this.#cell(column, row, number, hrefOf(row))}${end}`;
            });
            const data = this.#hidesCodes && this.#codeInData ? ` data-ma="${row.code}"` : '';
            return `<tr${data}>${cells.join('')}${this.#isSloppy ? '' : '</tr>'}`;
          })
          .join('\n')
      );
    });
    return `<table border="1" cellspacing="0" class="MsoTableGrid">${this.#head()}<tbody>${body.join('\n')}</tbody></table>`;
  }

  #head(): string {
    const headings = this.#headings;
    if (headings === undefined) return '';
    const cells = this.#columns.map((column) => `<th>${headings[column]}</th>`).join('');
    if (this.#twoRows) {
      return `<tr><td colspan="${this.#columns.length}" align=center><b>DANH MỤC THỦ TỤC</b></td></tr><tr>${cells}</tr><tr>${this.#columns.map((_, at) => `<td><i>(${at + 1})</i></td>`).join('')}</tr>`;
    }
    return `<thead><tr>${cells}</tr></thead>`;
  }

  #cell(column: Column, row: Row, number: number, href: string | undefined): string {
    const random = this.#random;
    const link = (content: string) => (href === undefined ? content : `<a href="${href}" class="link">${content}</a>`);
    switch (column) {
      case 'number':
        return `${number}`;
      case 'code': {
        const text = `<span>${codeText(row.code, this.#code)}</span>`;
        return this.#linkIn === 'code' ? link(text) : text;
      }
      case 'name': {
        const text = messy(nameText(row.name, random, this.#name), random, this.#mess);
        return this.#linkIn === 'name' || !this.#columns.includes('more') ? link(text) : text;
      }
      case 'time':
        return messy(row.time, random, this.#mess);
      case 'fee':
        return messy(row.fee, random, this.#mess);
      case 'decision':
        return messy(row.decision, random, this.#mess === 4 ? 0 : this.#mess);
      case 'place':
        return random.pick(['Bộ phận Một cửa xã', 'Trung tâm PVHCC xã Minh Họa', 'Trực tiếp, trực tuyến, BCCI']);
      case 'basis':
        return random.pick([
          'Luật 60/2014/QH13 ngày 20/11/2014',
          'Nghị định 123/2015/NĐ-CP; Thông tư 04/2020/TT-BTP',
          'Quyết định 2228/QĐ-BTP',
        ]);
      case 'more':
        return this.#linkIn === 'more' ? link('Xem chi tiết') : '';
      default:
        return '';
    }
  }
}

export function groupsOf(rows: readonly Row[]): [field: string, rows: Row[]][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.field, [...(groups.get(row.field) ?? []), row]);
  return [...groups];
}
