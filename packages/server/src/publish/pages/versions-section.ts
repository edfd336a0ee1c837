import { isInForce, type Procedure } from '@motcua/contract';
import { type Markup, markup } from '../../papers/markup.js';
import { versionId } from './addresses.js';
import { differencesList } from './differences.js';
import { notices } from './notices.js';
import { partSections, printedParts } from './procedure-parts.js';
import { decisionDetails, publicationDetails, versionInWords } from './publication.js';
import type { PublishedProcedure, PublishedSite } from './published-site.js';

/** Every publication, newest first: what it changed, and all that it said. */
export function versionsSection(
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
  const decision = version.decision && markup`<p>${decisionDetails(version.decision)}</p>\n`;
  const state = isInForce(version, site.day) ? '' : ' (không áp dụng hiện nay)';
  if (one === shown) {
    return markup`<section class="version"><h3>${versionInWords(version)} <span class="tag">đang xem</span></h3>
${decision}<p><a href="#${versionId(version.number)}">Lên đầu bản này</a></p>
${changed}</section>
`;
  }
  return markup`<details class="version"><summary><h3>${versionInWords(version)}${state}</h3></summary>
<div id="${versionId(version.number)}" data-version="${version.number}">
${codes(one)}${decision}${notices(one)}${changed}${partSections(printedParts(one, version.validTo ?? site.day), 4)}${publicationDetails(one)}</div></details>
`;
})}</section>
`;
}

function codes({ localCode, field }: Procedure): Markup {
  return markup`<p class="small">${field.name}${localCode === undefined ? '' : markup` · <code>${localCode}</code>`}</p>
`;
}
