import { isInForce, type Procedure } from '@motcua/contract';
import { PROCEDURE_ELEMENT, type StaticProcedure, STATIC_PLACES } from '@motcua/contract/files';
import { Markup, markup, type MarkupValue } from '../../papers/markup.js';
import { versionId } from './addresses.js';
import { formLine } from './documents-table.js';
import { differencesList } from './differences.js';
import { executingAgency, feedbackAddress, feedbackSection } from './feedback.js';
import { formsOf } from './forms.js';
import { serviceOf } from './json-ld/service.js';
import { linked, textBlocks, textLine } from './plain-text.js';
import { partSections, type PrintedPart, printedParts } from './procedure-parts.js';
import type { PublishedProcedure, PublishedSite } from './published-site.js';
import { page, notice } from './shell.js';
import { feesInWords, inOneLine, timesInWords } from './stated-values.js';
import { CHANGE_WORDS, dateInWords, decisionInWords, layerName, LEVEL_WORDS, PARTS, wordsFor } from './words.js';

/**
 * The page of a procedure: what is in force for people, every other publication folded beneath, and the same for software.
 *
 * @example
 * const text = procedurePage({ code: '1.001193', versions, current: 2 }, site); // thu-tuc/1.001193.html
 */
export function procedurePage(published: PublishedProcedure, site: PublishedSite): string {
  const { code, versions, current } = published;
  const shown = versions.find(({ version }) => version.number === current) ?? versions[0];
  if (shown === undefined) throw new TypeError(`No version of ${code}`);
  const applies = shown.version.number === current;
  const parts = printedParts(shown, site.day);
  const address = STATIC_PLACES.procedure(code);
  const service = applies ? serviceOf(shown, site) : undefined;
  return page(
    {
      address,
      title: shown.name,
      description: descriptionOf(shown),
      trail: [
        { address: 'index.html', name: 'Trang đầu' },
        { address: STATIC_PLACES.field(shown.field.id), name: shown.field.name },
      ],
      main: markup`<article id="${versionId(shown.version.number)}" data-code="${code}" data-version="${shown.version.number}">
${heading(shown)}${forceNotice(shown, applies, site)}${wholeNotice(shown)}${(shown.warnings ?? []).map((warning) =>
        notice(markup`<strong>Lưu ý:</strong> ${textLine(warning)}`),
      )}${elsewhereNotice(shown)}${facts(shown, site)}${contents(parts)}${partSections(parts, 2, 'phan-')}${formsSection(shown)}${publicationSection(shown)}</article>
${feedbackSection(feedbackAddress(executingAgency(shown.agencies, site), site))}${relatedSection(shown, site)}${versionsSection(published, shown, site)}`,
      data: markup`${dataBlock('application/json', { code, versions: [...versions] } satisfies StaticProcedure, PROCEDURE_ELEMENT)}${
        service === undefined ? '' : dataBlock('application/ld+json', service)
      }`,
    },
    site,
  );
}

/**
 * Data for software. It is no script and is not escaped as text is: JSON may write every `<` otherwise, and then nothing in it can end
 * the element or begin a comment.
 */
function dataBlock(type: string, content: unknown, id?: string): Markup {
  const json = JSON.stringify(content).replaceAll('<', '\\u003c');
  return markup`<script type="${type}"${id === undefined ? '' : markup` id="${id}"`}>${new Markup(json)}</script>
`;
}

function descriptionOf({ code, name, field, version, layers }: Procedure): string {
  const decision = version.decision ?? layers.find((layer) => layer.decision !== undefined)?.decision;
  const by = decision === undefined ? '' : ` theo ${decisionInWords(decision)}`;
  return `Mã ${code}, lĩnh vực ${field.name}: trình tự, hồ sơ, thời hạn, phí, lệ phí${by}. ${name}`;
}

function heading({ code, localCode, name, field, levels, version, layers }: Procedure): Markup {
  const decision = version.decision ?? layers.find((layer) => layer.decision !== undefined)?.decision;
  return markup`<header>
<p class="eyebrow">${[field.name, ...levels.map((level) => wordsFor(LEVEL_WORDS, level))].join(' · ')}</p>
<h1>${name}</h1>
<dl class="codes"><div><dt>Mã thủ tục</dt><dd><code>${code}</code></dd></div>${
    localCode === undefined || localCode === code
      ? ''
      : markup`<div><dt>Mã tại địa phương</dt><dd><code>${localCode}</code></dd></div>`
  }<div><dt>Công bố</dt><dd>${decision === undefined ? 'Chưa rõ quyết định công bố' : linked(decision.url, decisionInWords(decision))}</dd></div><div><dt>Phiên bản</dt><dd>${versionInWords(version)}</dd></div></dl>
</header>
`;
}

/** `Bản số 2, sửa đổi, bổ sung, áp dụng từ 01/07/2025`. */
function versionInWords({ number, change, validFrom, validTo }: Procedure['version']): string {
  const kind = change === 'unknown' ? '' : `, ${wordsFor(CHANGE_WORDS, change).toLowerCase()}`;
  const from = validFrom === undefined ? '' : `, áp dụng từ ${dateInWords(validFrom)}`;
  const to = validTo === undefined ? '' : `, đến hết ${dateInWords(validTo)}`;
  return `Bản số ${number}${kind}${from}${to}`;
}

function forceNotice({ version }: Procedure, applies: boolean, site: PublishedSite): MarkupValue {
  if (applies) return undefined;
  if (version.change === 'abolished') {
    return notice(
      markup`<strong>Thủ tục này đã bị bãi bỏ${version.validFrom === undefined ? '' : ` từ ngày ${dateInWords(version.validFrom)}`}.</strong> Không nộp hồ sơ theo thủ tục này.`,
    );
  }
  if (version.validFrom !== undefined && version.validFrom > site.day) {
    return notice(
      markup`<strong>Thủ tục này chưa áp dụng.</strong> Áp dụng từ ngày ${dateInWords(version.validFrom)}.`,
    );
  }
  return notice(
    markup`<strong>Thủ tục này không còn áp dụng${version.validTo === undefined ? '' : ` sau ngày ${dateInWords(version.validTo)}`}.</strong> Không dùng để làm hồ sơ hôm nay.`,
  );
}

function wholeNotice({ detail, url }: Procedure): MarkupValue {
  if (detail === 'full') return undefined;
  const says =
    detail === 'catalogue'
      ? 'Ở đây mới có dòng của thủ tục trong danh mục, chưa có toàn văn.'
      : 'Ở đây chưa có đủ các phần của thủ tục.';
  return notice(
    markup`${says} Phần còn thiếu, hỏi nơi tiếp nhận${url === undefined ? '' : markup` hoặc ${linked(url, 'xem tại trang nguồn')}`}.`,
  );
}

function elsewhereNotice({ handledElsewhere: there }: Procedure): MarkupValue {
  return (
    there &&
    notice(markup`<strong>Nơi này không giải quyết thủ tục này.</strong> Bạn đến: ${linked(there.url, there.name)}`)
  );
}

/** What a citizen asks first, for the ordinary case. */
function facts({ cases, places, agencies, results, contact }: Procedure, site: PublishedSite): Markup {
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

function contents(parts: readonly PrintedPart[]): Markup {
  return markup`<nav class="contents" aria-label="Nội dung thủ tục"><ul>${parts.map(
    ({ id, letter }) =>
      markup`<li><a href="#phan-${id}">${letter === '' ? '' : markup`<span class="letter">${letter})</span> `}${PARTS[id]}</a></li>`,
  )}<li><a href="#cac-ban">Các bản công bố</a></li></ul></nav>
`;
}

/** The forms right behind the procedure (NĐ 63/2010 Đ17). */
function formsSection(procedure: Procedure): MarkupValue {
  const forms = formsOf(procedure);
  return (
    forms.length > 0 &&
    markup`<section class="forms" id="mau-don"><h2>Mẫu đơn, mẫu tờ khai kèm theo</h2>
<ol>${forms.map((form) => markup`<li>${formLine(form)}${form.url === undefined ? markup` <span class="small">nhận tại nơi tiếp nhận hồ sơ hoặc trang nguồn</span>` : ''}</li>`)}</ol>
</section>
`
  );
}

/** Who published what by which decision. */
function publicationSection({ layers, version, url, description }: Procedure): Markup {
  return markup`<section class="publication" id="cong-bo"><h2>Cơ quan công bố</h2>
<ul>${layers.map(
    (layer) =>
      markup`<li><strong>${layerName(layer)}</strong>${layer.decision === undefined ? '' : markup`: ${linked(layer.decision.url, decisionInWords(layer.decision))}`}${layer.decision?.title === undefined ? '' : ` ${layer.decision.title}`}${layer.source === undefined ? '' : markup` <span class="small">${textLine(layer.source)}</span>`}</li>`,
  )}</ul>
${version.note === undefined ? '' : textBlocks(version.note)}${description === undefined ? '' : textBlocks(description)}${url === undefined ? '' : markup`<p>${linked(url, 'Xem tại trang nguồn')}</p>\n`}</section>
`;
}

function relatedSection({ related }: Procedure, site: PublishedSite): MarkupValue {
  if (related === undefined || related.length === 0) return undefined;
  return markup`<section class="related"><h2>Thủ tục liên quan</h2>
<ul>${related.map((code) => {
    const name = site.rowByCode.get(code)?.summary.name;
    const text = name === undefined ? markup`<code>${code}</code>` : markup`<code>${code}</code> ${name}`;
    return markup`<li>${site.hasPage.has(code) ? markup`<a href="../${STATIC_PLACES.procedure(code)}">${text}</a>` : text}</li>`;
  })}</ul>
</section>
`;
}

/** Every publication, newest first: what it changed, and all that it said. */
function versionsSection(
  { versions, comparisons = [] }: PublishedProcedure,
  shown: Procedure,
  site: PublishedSite,
): Markup {
  return markup`<section class="versions" id="cac-ban"><h2>Các bản công bố</h2>
${versions.map((one) => {
  const { version } = one;
  const comparison = comparisons.find(({ after }) => after.number === version.number);
  const changed =
    comparison &&
    markup`<h4>Thay đổi so với bản số ${comparison.before.number}</h4>
${differencesList(comparison, site.day)}`;
  const decision =
    version.decision && markup`<p>${linked(version.decision.url, decisionInWords(version.decision))}</p>\n`;
  const state = isInForce(version, site.day) ? '' : ' (không áp dụng hiện nay)';
  if (one === shown) {
    return markup`<section class="version"><h3>${versionInWords(version)} <span class="tag">đang xem</span></h3>
${decision}<p><a href="#${versionId(version.number)}">Lên đầu bản này</a></p>
${changed}</section>
`;
  }
  return markup`<details class="version"><summary><h3>${versionInWords(version)}${state}</h3></summary>
<div id="${versionId(version.number)}" data-version="${version.number}">
${decision}${changed}${partSections(printedParts(one, version.validTo ?? site.day), 4)}</div></details>
`;
})}</section>
`;
}
