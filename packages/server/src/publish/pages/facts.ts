import type { Procedure } from '@motcua/contract';
import { type Markup, markup, type MarkupValue } from '../../papers/markup.js';
import { textLine } from './plain-text.js';
import type { PublishedSite } from './published-site.js';
import { feesInWords, inOneLine, timesInWords } from './stated-values.js';

/** What a citizen asks first, for the ordinary case. */
export function facts({ cases, places, agencies, results, contact }: Procedure, site: PublishedSite): Markup {
  const [ordinary] = cases;
  const others = cases.length - 1;
  const more = others === 0 ? '' : markup`<p class="small">và ${others} trường hợp khác, xem bên dưới</p>`;
  const times = timesInWords(ordinary?.timeLimits ?? []);
  const fees = feesInWords(ordinary?.fees ?? [], site.day).filter(({ inForce }) => inForce);
  const receiving = places.filter(({ role }) => role === 'receive');
  const offices = agencies.filter(({ role }) => role === 'executing');
  const where = [...new Set((receiving.length > 0 ? receiving : offices).map(({ name }) => name))];
  return markup`<dl class="facts">
${fact('Thời hạn', times.map(inOneLine), more)}${fact('Phí, lệ phí', fees.map(inOneLine), more)}${fact('Nộp ở đâu', where)}${fact(
    'Nhận được gì',
    results.map(({ name }) => name),
  )}${contact === undefined || contact.length === 0 ? '' : fact('Liên hệ', contact)}</dl>
`;
}

/** More than so many lines is detail that the parts give. */
const FACT_LINES = 3;

function fact(name: string, lines: readonly string[], more: MarkupValue = ''): Markup {
  const rest = lines.length - FACT_LINES;
  return markup`<div><dt>${name}</dt><dd>${lines.length === 0 ? markup`<p class="small">Bản công bố không ghi</p>` : lines.slice(0, FACT_LINES).map((line) => markup`<p>${textLine(line)}</p>`)}${
    rest > 0 ? markup`<p class="small">và ${rest} mục khác</p>` : ''
  }${more}</dd></div>
`;
}
