import type { Field, IsoDate } from '@motcua/contract';
import { STATIC_PLACES } from '@motcua/contract/files';
import { type Markup, markup, type MarkupValue } from '../../papers/markup.js';
import { rowId } from './addresses.js';
import { feedbackAddress, feedbackSection } from './feedback.js';
import { textLine } from './plain-text.js';
import type { PublishedRow, PublishedSite } from './published-site.js';
import { page } from './shell.js';
import { feesInWords, inOneLine, type StatedWords, timesInWords } from './stated-values.js';
import { CHANNEL_WORDS, onlineInWords, wordsFor } from './words.js';

/** The listing of a field with the columns that a province publishes (NĐ 63/2010 Đ15(3)). */
export function fieldPage(field: Field, rows: readonly PublishedRow[], site: PublishedSite): string {
  return page(
    {
      address: STATIC_PLACES.field(field.id),
      title: `Danh mục thủ tục hành chính lĩnh vực ${field.name}`,
      description: `${rows.length} thủ tục hành chính lĩnh vực ${field.name}: mã số, tên, thời hạn giải quyết, địa điểm, phí, lệ phí, căn cứ pháp lý.`,
      trail: [{ address: 'index.html', name: 'Trang đầu' }],
      main: markup`<header>
<p class="eyebrow">Danh mục thủ tục hành chính</p>
<h1>Lĩnh vực ${field.name}</h1>
<p>${rows.length} thủ tục${field.code === undefined ? '' : ` · mã lĩnh vực ${field.code}`}${field.ministry === undefined ? '' : ` · ${field.ministry}`}</p>
</header>
${rows.length === 0 ? markup`<p>Hiện không có thủ tục nào đang áp dụng.</p>\n` : listing(field, rows, site.day)}${feedbackSection(feedbackAddress(undefined, site))}`,
    },
    site,
  );
}

const COLUMNS = [
  'STT',
  'Mã số',
  'Tên thủ tục hành chính',
  'Thời hạn giải quyết',
  'Địa điểm thực hiện',
  'Phí, lệ phí',
  'Căn cứ pháp lý',
  'Cách thức, ghi chú',
] as const;
const [, , , TIME, PLACE, FEE, BASIS, REMARKS] = COLUMNS;

/** Roles are written out, because a browser forgets them where a narrow screen shows a row as a card. */
function listing({ name }: Field, rows: readonly PublishedRow[], day: IsoDate): Markup {
  return markup`<table class="listing" role="table">
<caption>Thủ tục hành chính lĩnh vực ${name} đang áp dụng</caption>
<thead role="rowgroup"><tr role="row">${COLUMNS.map((column) => markup`<th role="columnheader" scope="col">${column}</th>`)}</tr></thead>
<tbody role="rowgroup">
${rows.map((row, at) => listed(row, at, day))}</tbody>
</table>
`;
}

function listed({ summary, channels }: PublishedRow, at: number, day: IsoDate): Markup {
  const { code, localCode, name, shortName, timeLimits, fees, place, agency, legalBasis, online, handledElsewhere } =
    summary;
  const label = online && onlineInWords(online).label;
  const ways = [...new Set(channels)].map((kind) => wordsFor(CHANNEL_WORDS, kind));
  return markup`<tr role="row" id="${rowId(code)}"><td role="cell" class="number">${at + 1}</td><td role="cell" data-label="Mã số"><code>${code}</code>${
    localCode === undefined || localCode === code ? '' : markup`<br><code class="small">${localCode}</code>`
  }</td><th role="rowheader" scope="row"><a href="../${STATIC_PLACES.procedure(code)}">${name}</a>${shortName === undefined ? '' : markup`<p class="small">${shortName}</p>`}</th>${cell(
    TIME,
    byCase(timesInWords(timeLimits)),
  )}${cell(
    PLACE,
    (place ?? agency ?? '').split('; ').filter((one) => one !== ''),
  )}${cell(FEE, byCase(feesInWords(fees, day)))}${cell(BASIS, legalBasis)}${cell(REMARKS, [
    ...(handledElsewhere === undefined ? [] : [`Không giải quyết tại đây; đến ${handledElsewhere}`]),
    ...(ways.length === 0 ? [] : [ways.join('; ')]),
    ...(label === undefined ? [] : [label]),
  ])}</tr>
`;
}

function byCase(values: readonly StatedWords[]): string[] {
  const same = new Set(values.map(inOneLine)).size === 1;
  return [
    ...new Set(
      values.map((value) =>
        value.case === undefined || same ? inOneLine(value) : `${value.case}: ${inOneLine(value)}`,
      ),
    ),
  ];
}

function cell(label: string, lines: readonly string[]): Markup {
  const content: MarkupValue =
    lines.length === 0
      ? '–'
      : lines.length === 1
        ? textLine(lines[0] ?? '')
        : lines.map((line) => markup`<p>${textLine(line)}</p>`);
  return markup`<td role="cell" data-label="${label}">${content}</td>`;
}
