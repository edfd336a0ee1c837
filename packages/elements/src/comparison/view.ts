import { type Comparison, PROCEDURE_PARTS, type Version } from '@motcua/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { changeClassTexts } from '../locales/change-classes.js';
import type { ComparisonText } from '../locales/comparison.js';
import type { ProcedureLocale } from '../locales/locale.js';
import { dateInWords } from '../wording/dates.js';
import { known } from '../wording/known.js';
import { numberInWords } from '../wording/numbers.js';
import { folded, type FoldedLine } from './folded.js';
import { type Line, linesApart } from './lines.js';
import { byMember, type MemberDifferences, nameOf } from './member.js';
import { sentencesOf } from './sentences.js';
import { linesOf } from './values.js';

export interface ComparisonView {
  locale: ProcedureLocale;
  own: ComparisonText;
  headingLevel: number;
  /** Shown above; none when empty. */
  heading: string;
  /** Names the table where there is no heading. */
  label: string;
  /** Paths of the differences that are shown in full. */
  unfolded: ReadonlySet<string>;
  toggle: (path: string) => void;
}

/** What differs in one member, each difference with its two sides. They are computed once: texts may be long. */
export interface Compared extends MemberDifferences {
  sides: { path: string; before: Line[]; after: Line[] }[];
}

export function compared({ differences }: Comparison, locale: ProcedureLocale): Compared[] {
  return byMember(differences).map((one) => ({
    ...one,
    sides: one.differences.map(({ path, before, after }) => ({
      path,
      ...linesApart(linesOf(one.member, before, locale), linesOf(one.member, after, locale)),
    })),
  }));
}

/** In a few sentences, then field by field. */
export function comparisonView(
  comparison: Comparison,
  members: readonly Compared[],
  view: ComparisonView,
): TemplateResult {
  const { locale, own, heading } = view;
  const { before, after } = comparison;
  const sentences = sentencesOf(comparison, { locale, own });
  return html`${
    heading
      ? html`<div role="heading" aria-level=${view.headingLevel} class="heading" part="heading">${heading}</div>`
      : nothing
  }
    <ul class="short" role="list" aria-label=${own.inShort} part="short">
      ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
    ${
      members.length > 0
        ? html`<table role="table" part="table">
            <caption class="visually-hidden">
              ${own.table}${view.label ? `: ${view.label}` : nothing}
            </caption>
            <thead role="rowgroup">
              <tr role="row">
                <th role="columnheader" scope="col">${own.what}</th>
                <th role="columnheader" scope="col" class="side">${versionView(before, view)}</th>
                <th role="columnheader" scope="col" class="side">${versionView(after, view)}</th>
              </tr>
            </thead>
            ${members.map((one) => memberView(one, comparison, view))}
          </table>`
        : nothing
    }`;
}

/** `Bản số 1 (QĐ 123/QĐ-UBND, đến hết 30/06/2025)`. */
function versionView(version: Version, view: ComparisonView): TemplateResult {
  const { own, locale } = view;
  const { decision, validFrom, validTo, number } = version;
  const say = (date: string) => dateInWords(date, locale.wording);
  const about = [
    decision && own.decision(decision.number),
    validFrom && own.from(say(validFrom)),
    validTo && own.until(say(validTo)),
  ].filter(Boolean);
  return html`${own.version(number)}${about.length > 0 ? html` <span class="about">(${about.join(', ')})</span>` : nothing}`;
}

function memberView(one: Compared, comparison: Comparison, view: ComparisonView): TemplateResult {
  const { locale, own } = view;
  const { part, case: of, sides, differences } = one;
  const letter = PROCEDURE_PARTS.find(({ id }) => id === part)?.letter;
  const classes = new Set(differences.flatMap((difference) => [difference.class, ...(difference.also ?? [])]));
  const name = nameOf(one, locale, own);
  return html`<tbody role="rowgroup" part="row">
    ${sides.map(
      (side, at) => html`<tr role="row">
        ${
          at === 0
            ? html`<th role="rowheader" scope="rowgroup" rowspan=${sides.length}>
                <span class="what">${letter ? html`<span class="letter">${letter}.</span> ` : nothing}${name}</span>
                ${of ? html`<span class="case">${locale.procedure.case(of)}</span>` : nothing}
                ${[...classes].map(
                  (each) =>
                    html`<span class="class" data-class=${each}>${known(changeClassTexts[locale.lang], each) ?? each}</span> `,
                )}
              </th>`
            : nothing
        }
        ${sideCells(side, name, comparison, view)}
      </tr>`,
    )}
  </tbody>`;
}

function sideCells(
  { path, before, after }: Compared['sides'][number],
  name: string,
  comparison: Comparison,
  view: ComparisonView,
): TemplateResult {
  const { own, unfolded, toggle } = view;
  const short = { before: folded(before), after: folded(after) };
  const foldable = short.before !== before || short.after !== after;
  const whole = unfolded.has(path);
  const cells = whole ? { before, after } : short;
  return html`<td role="cell" data-label=${own.version(comparison.before.number)}>
      ${sideView(cells.before, 'before', view)}
    </td>
    <td role="cell" data-label=${own.version(comparison.after.number)}>
      ${sideView(cells.after, 'after', view)}
      ${
        foldable
          ? html`<button type="button" class="button quiet no-print" aria-expanded=${whole} @click=${() => toggle(path)}>
              ${whole ? own.short : own.whole}<span class="visually-hidden">: ${name}</span>
            </button>`
          : nothing
      }
    </td>`;
}

function sideView(lines: readonly FoldedLine[], side: 'before' | 'after', view: ComparisonView): unknown {
  const { own, locale } = view;
  if (lines.length === 0) return html`<p class="muted">${own.none}</p>`;
  return lines.map((line) =>
    'unchanged' in line
      ? html`<p class="muted small">${own.unchanged(numberInWords(line.unchanged, locale), line.unchanged === 1)}</p>`
      : html`<p>${line.stretches.map(({ text, marked }) => (marked ? markView(text, side, own) : text))}</p>`,
  );
}

/** Said in words, too: neither a colour nor a line is read out. */
function markView(text: string, side: 'before' | 'after', own: ComparisonText): TemplateResult {
  const words = text.trimEnd();
  const space = words === text ? nothing : ' ';
  return side === 'before'
    ? html`<del><span class="visually-hidden">${own.removed} </span>${words}</del>${space}`
    : html`<ins><span class="visually-hidden">${own.added} </span>${words}</ins>${space}`;
}
