import {
  RATING_LEVELS,
  type Survey,
  type SurveyQuestionResult,
  type SurveyResults,
  type SurveyShare,
} from '@motcua/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { surveyResultsVi } from '../locales/survey-results.js';
import { known } from '../wording/known.js';
import { numberInWords } from '../wording/numbers.js';
import type { ResultsView, View } from './view.js';

/** What a closed round found: one sentence, then tables. Nothing is told by colour or by a drawing alone. */
export function resultsView(results: SurveyResults, survey: Survey | undefined, plain: View): TemplateResult {
  // English has all its words in one file: they take the place of the Vietnamese.
  const view: ResultsView = { ...plain, own: { ...surveyResultsVi, ...plain.own } };
  const { own, text } = view;
  const number = (value: number) => numberInWords(value, text);
  const { share, interval, n, needed } = results;
  return html`<section part="results" class="results">
    <p class="overall">
      ${
        share === undefined
          ? own.tooFew(number(n), number(needed))
          : own.satisfied(
              percent(share, view),
              percent(interval?.low ?? share, view),
              percent(interval?.high ?? share, view),
              number(n),
            )
      }
    </p>
    <p class="help">${own.intervalHelp}</p>
    ${tableView(
      own.byUnit,
      own.columns.unit,
      results.units.map((unit) => ({
        ...unit,
        told: unit.complete ? undefined : own.incomplete(number(unit.sample)),
      })),
      needed,
      view,
    )}
    ${
      results.factors.length > 0
        ? tableView(
            own.byFactor,
            own.columns.factor,
            results.factors.map((one) => ({ ...one, name: known(own.factors, one.factor) ?? one.factor })),
            needed,
            view,
          )
        : nothing
    }
    ${tableView(
      own.byQuestion,
      own.columns.question,
      results.questions
        .filter(({ kind }) => kind !== 'text')
        .map((question) => ({ ...question, name: question.text, told: countsOf(question, survey, view) })),
      needed,
      view,
    )}
    ${results.everyone.n > 0 ? html`<p class="help">${own.everyone(number(results.everyone.n))}</p>` : nothing}
  </section>`;
}

type Row = SurveyShare & { name: string; told?: string | undefined };

function tableView(
  caption: string,
  first: string,
  rows: readonly Row[],
  needed: number,
  view: ResultsView,
): TemplateResult {
  const { own, text } = view;
  const { columns } = own;
  // A narrow page shows a row as a block: the roles stay, and what stands above a column is shown beside each value.
  const named = (name: string) => html`<span class="column" aria-hidden="true">${name}: </span>`;
  return html`<table role="table">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${first}</th>
        <th scope="col" role="columnheader" class="number">${columns.people}</th>
        <th scope="col" role="columnheader" class="number">${columns.share}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ({ name, n, share, interval, told }) =>
          html`<tr role="row">
            <th scope="row" role="rowheader">${name}${told ? html`<span class="help block">${told}</span>` : nothing}</th>
            <td role="cell" class="number">${named(columns.people)}${numberInWords(n, text)}</td>
            <td role="cell" class="number">
              ${named(columns.share)}${share !== undefined ? percent(share, view) : n < needed ? own.notEnough : '–'}
              ${
                interval === undefined
                  ? nothing
                  : html`<span class="help block"
                      >${own.between(percent(interval.low, view), percent(interval.high, view))}</span
                    >`
              }
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** How often each level or option was chosen, in the order in which they are offered. */
function countsOf(
  { id, kind, counts }: SurveyQuestionResult,
  survey: Survey | undefined,
  { own, text }: ResultsView,
): string | undefined {
  if (!counts) return undefined;
  const names = new Map<string, string>(
    kind === 'level'
      ? RATING_LEVELS.five.map((level) => [level, own.levels[level]])
      : survey?.questions.find((question) => question.id === id)?.options?.map((option) => [option.id, option.text]),
  );
  const order = [...new Set([...names.keys(), ...Object.keys(counts)])];
  return order
    .map((one) => own.counted(names.get(one) ?? one, numberInWords(known(counts, one) ?? 0, text)))
    .join(' · ');
}

function percent(share: number, { own, text }: ResultsView): string {
  return own.percent(numberInWords(Math.round(share * 1000) / 10, text));
}
