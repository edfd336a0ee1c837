import type { Procedure } from '@motcua/contract';
import { PROCEDURE_ELEMENT, type StaticProcedure, STATIC_PLACES } from '@motcua/contract/files';
import { Markup, markup, type MarkupValue } from '../../papers/markup.js';
import { versionId } from './addresses.js';
import { formLine } from './documents-table.js';
import { facts } from './facts.js';
import { executingAgency, feedbackAddress, feedbackSection } from './feedback.js';
import { formsOf } from './forms.js';
import { serviceOf } from './json-ld/service.js';
import { forceNotice, notices } from './notices.js';
import { linked } from './plain-text.js';
import { partSections, type PrintedPart, printedParts } from './procedure-parts.js';
import { decisionOf, publicationDetails, versionInWords } from './publication.js';
import type { PublishedProcedure, PublishedSite } from './published-site.js';
import { page } from './shell.js';
import { versionsSection } from './versions-section.js';
import { decisionInWords, LEVEL_WORDS, PARTS, wordsFor } from './words.js';

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
${heading(shown)}${forceNotice(shown, applies, site)}${notices(shown)}${facts(shown, site)}${contents(parts)}${partSections(parts, 2, 'phan-')}${formsSection(shown)}<section class="publication" id="cong-bo"><h2>Cơ quan công bố</h2>
${publicationDetails(shown)}</section>
</article>
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

function descriptionOf(procedure: Procedure): string {
  const { code, name, field } = procedure;
  const decision = decisionOf(procedure);
  const by = decision === undefined ? '' : ` theo ${decisionInWords(decision)}`;
  return `Mã ${code}, lĩnh vực ${field.name}: trình tự, hồ sơ, thời hạn, phí, lệ phí${by}. ${name}`;
}

function heading(procedure: Procedure): Markup {
  const { code, localCode, name, field, levels, version } = procedure;
  const decision = decisionOf(procedure);
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
