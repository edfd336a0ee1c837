import type { Decision, Procedure } from '@motcua/contract';
import { type Markup, markup } from '../../papers/markup.js';
import { linked, textBlocks, textLine } from './plain-text.js';
import { CHANGE_WORDS, dateInWords, decisionInWords, layerName, wordsFor } from './words.js';

/** Who published what by which decision, and what is said of the publication as a whole. */
export function publicationDetails({ layers, version, url, description }: Procedure): Markup {
  return markup`<ul>${layers.map(
    (layer) =>
      markup`<li><strong>${layerName(layer)}</strong>${layer.decision === undefined ? '' : markup`: ${decisionDetails(layer.decision)}`}${layer.source === undefined ? '' : markup` <span class="small">${textLine(layer.source)}</span>`}</li>`,
  )}</ul>
${version.note === undefined ? '' : textBlocks(version.note)}${description === undefined ? '' : textBlocks(description)}${url === undefined ? '' : markup`<p>${linked(url, 'Xem tại trang nguồn')}</p>\n`}`;
}

/** A decision with its title and the texts it rests on, linked to where it can be read. */
export function decisionDetails(decision: Decision): Markup {
  const { url, title, basis = [] } = decision;
  return markup`${linked(url, decisionInWords(decision))}${title === undefined ? '' : ` ${title}`}${basis.length === 0 ? '' : markup` <span class="small">Căn cứ: ${basis.join('; ')}</span>`}`;
}

/** The decision that published a version, that of a layer where the version names none. */
export function decisionOf({ version, layers }: Procedure): Decision | undefined {
  return version.decision ?? layers.find(({ decision }) => decision !== undefined)?.decision;
}

/** `Bản số 2, sửa đổi, bổ sung, áp dụng từ 01/07/2025`. */
export function versionInWords({ number, change, validFrom, validTo }: Procedure['version']): string {
  const kind = change === 'unknown' ? '' : `, ${wordsFor(CHANGE_WORDS, change).toLowerCase()}`;
  const from = validFrom === undefined ? '' : `, áp dụng từ ${dateInWords(validFrom)}`;
  const to = validTo === undefined ? '' : `, đến hết ${dateInWords(validTo)}`;
  return `Bản số ${number}${kind}${from}${to}`;
}
