import { type Agency, handles, isInForce, type ReceptionPoint } from '@motcua/contract';
import { type OverlayEntry, STATIC_PLACES } from '@motcua/contract/files';
import { compareVietnamese } from '@motcua/search';
import { type Markup, markup, type MarkupValue } from '../../papers/markup.js';
import { rowAddress } from './addresses.js';
import { feedbackAddress, feedbackSection } from './feedback.js';
import { linked, textBlocks, textLine } from './plain-text.js';
import type { PublishedRow, PublishedSite } from './published-site.js';
import { notice, page } from './shell.js';
import { dateInWords, LEVEL_WORDS, wordsFor } from './words.js';

/**
 * Pages of offices. Many offices post the same list, which is made once: a page names what must be posted there and leads to what it costs and
 * how long it takes, so that a fee that changes leaves the pages of offices as they are.
 */
export class AgencyPages {
  readonly #site: PublishedSite;
  readonly #lists = new Map<string, Markup>();

  constructor(site: PublishedSite) {
    this.#site = site;
  }

  /** What an office must post (NĐ 63/2010 Đ16–17), or what became of it. */
  page(agency: Agency): string {
    const site = this.#site;
    const { id, name, level } = agency;
    const stands = isInForce(agency, site.day);
    const rows = stands ? site.rows.filter(({ agencies }) => handles(agency, agencies)) : [];
    const above = site.agencyById.get(agency.parent ?? '');
    return page(
      {
        address: STATIC_PLACES.agency(id),
        title: name,
        description: stands
          ? `${rows.length} thủ tục hành chính giải quyết tại ${name}, nơi tiếp nhận, giờ làm việc, địa chỉ phản ánh, kiến nghị.`
          : `${name} không còn hoạt động: cơ quan tiếp nhận công việc.`,
        trail: [
          { address: 'index.html', name: 'Trang đầu' },
          ...(above === undefined ? [] : [{ address: STATIC_PLACES.agency(above.id), name: above.name }]),
        ],
        main: markup`<header>
<p class="eyebrow">${stands ? `Niêm yết thủ tục hành chính · ${wordsFor(LEVEL_WORDS, level)}` : wordsFor(LEVEL_WORDS, level)}</p>
<h1>${name}</h1>
</header>
${stands ? '' : this.#ended(agency)}${contactOf(agency)}${
          stands
            ? markup`<h2>Thủ tục hành chính giải quyết tại đây</h2>
${
  rows.length === 0
    ? markup`<p>Không có thủ tục nào trong danh mục ghi cơ quan này.</p>\n`
    : markup`<p>${rows.length} thủ tục. Bấm tên để xem toàn văn, bấm mã số để xem thời hạn, phí trong danh mục của lĩnh vực.</p>
`
}${this.#differences(id)}${this.#list(rows)}`
            : ''
        }${feedbackSection(feedbackAddress(agency, site))}`,
      },
      site,
    );
  }

  #ended({ validTo, validFrom, successors = [] }: Agency): MarkupValue {
    const { day, agencyById } = this.#site;
    if (validFrom !== undefined && validFrom > day) {
      return notice(markup`<strong>Cơ quan này hoạt động từ ngày ${dateInWords(validFrom)}.</strong>`);
    }
    return markup`${notice(
      markup`<strong>Cơ quan này không còn hoạt động${validTo === undefined ? '' : ` sau ngày ${dateInWords(validTo)}`}.</strong>`,
    )}${
      successors.length === 0
        ? ''
        : markup`<h2>Cơ quan tiếp nhận công việc</h2>
<ul>${successors.map(({ agency, portion }) => {
            const next = agencyById.get(agency);
            const how =
              portion === 'whole'
                ? ''
                : portion === 'part'
                  ? ' (một phần)'
                  : portion === 'rest'
                    ? ' (phần còn lại)'
                    : '';
            return markup`<li>${next === undefined ? agency : markup`<a href="../${STATIC_PLACES.agency(agency)}">${next.name}</a>`}${how}</li>`;
          })}</ul>
`
    }`;
  }

  /** What the office states in its own overlay: where it is otherwise than in the common list. */
  #differences(id: string): MarkupValue {
    const { overlays, rowByCode } = this.#site;
    const entries = (overlays?.get(id)?.procedures ?? []).filter(({ code }) => rowByCode.has(code));
    if (entries.length === 0) return undefined;
    return markup`<section class="own"><h3>Riêng tại cơ quan này</h3>
<ul>${entries.map((entry) => markup`<li><a href="../${STATIC_PLACES.procedure(entry.code)}">${rowByCode.get(entry.code)?.summary.name}</a>${ownValues(entry)}</li>`)}</ul>
</section>
`;
  }

  #list(rows: readonly PublishedRow[]): Markup {
    const key = rows.map(({ summary }) => summary.code).join('\n');
    const known = this.#lists.get(key);
    if (known !== undefined) return known;
    const made = byField(rows);
    this.#lists.set(key, made);
    return made;
  }
}

function byField(rows: readonly PublishedRow[]): Markup {
  const fields = new Map<string, PublishedRow[]>();
  for (const row of rows) {
    const { id } = row.summary.field;
    const same = fields.get(id);
    if (same === undefined) fields.set(id, [row]);
    else same.push(row);
  }
  const groups = [...fields.values()].map((group) => ({
    field: group[0]?.summary.field ?? { id: '', name: '' },
    group,
  }));
  groups.sort((a, b) => compareVietnamese(a.field.name, b.field.name));
  return markup`${groups.map(
    ({ field, group }) => markup`<table class="posting">
<caption><a href="../${STATIC_PLACES.field(field.id)}">${field.name}</a> (${group.length})</caption>
<thead><tr><th scope="col">STT</th><th scope="col">Mã số</th><th scope="col">Tên thủ tục hành chính</th></tr></thead>
<tbody>
${group.map(
  ({ summary: { code, name } }, at) =>
    markup`<tr><td>${at + 1}</td><td><a href="../${rowAddress(field.id, code)}">${code}</a></td><td><a href="../${STATIC_PLACES.procedure(code)}">${name}</a></td></tr>
`,
)}</tbody>
</table>
`,
  )}`;
}

function ownValues({ set }: OverlayEntry): MarkupValue {
  const { handledElsewhere: there, places = [], contact = [], localCode } = set;
  const lines = [
    ...(there === undefined
      ? []
      : [markup`<strong>Không giải quyết tại đây.</strong> Bạn đến: ${linked(there.url, there.name)}`]),
    ...(localCode === undefined ? [] : [markup`Mã số: <code>${localCode}</code>`]),
    ...places.map(
      ({ name, address, hours }) =>
        markup`${textLine([name, address, hours].filter((one) => one !== undefined).join(', '))}`,
    ),
    ...contact.map((line) => markup`${textLine(line)}`),
  ];
  return lines.map((line) => markup`<p class="small">${line}</p>`);
}

function contactOf({ receptionPoints = [], website, hotline, zalo, note }: Agency): MarkupValue {
  if (receptionPoints.length === 0 && [website, hotline, zalo, note].every((one) => one === undefined))
    return undefined;
  return markup`<section class="contact"><h2>Nơi tiếp nhận, liên hệ</h2>
${receptionPoints.map(point)}<dl>${pair('Đường dây nóng', hotline)}${pair('Trang thông tin', website)}${
    zalo === undefined ? '' : pair('Zalo', `https://zalo.me/${encodeURIComponent(zalo)}`)
  }</dl>
${note === undefined ? '' : markup`<div class="small">${textBlocks(note)}</div>\n`}</section>
`;
}

function point({ name, address, hours, phone, email, url }: ReceptionPoint): Markup {
  return markup`<div class="point"><p><strong>${linked(url, name)}</strong></p><dl>${pair('Địa chỉ', address)}${pair('Giờ làm việc', hours)}${pair('Điện thoại', phone)}${pair('Thư điện tử', email)}</dl></div>
`;
}

function pair(name: string, value: string | undefined): MarkupValue {
  return value === undefined ? undefined : markup`<div><dt>${name}</dt><dd>${textLine(value)}</dd></div>`;
}
