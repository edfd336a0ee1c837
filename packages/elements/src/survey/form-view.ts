import { RATING_LEVELS, SURVEY_FACTORS, type Survey, type SurveyQuestion } from '@motcua/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { failedView, type Mistake, mistakeOf, mistakesView } from '../sending/said.js';
import type { Failure } from '../base/failures.js';
import { dateInWords } from '../wording/dates.js';
import { known } from '../wording/known.js';
import { type Draft, firstFieldOf } from './draft.js';
import type { View } from './view.js';

/** As the contract allows. */
const LONGEST_TEXT = 2000;

export interface FormView extends View {
  survey: Survey;
  draft: Draft;
  /** Id of the office, when there is nothing to choose. */
  agency?: string | undefined;
  mistakes: readonly Mistake[];
  failure?: Failure | undefined;
  restored: boolean;
  answeredHere: boolean;
  /** Nobody can answer it here: it is shown to be printed. */
  onlyPaper: boolean;
  fixedShared: boolean;
  shared: boolean;
  note: string;
  changed: () => void;
  share: (shared: boolean) => void;
  print: () => void;
  submit: (event: Event) => void;
}

/** Questions in the order in which they are asked: by factor of the index, then those of none. */
export function inOrder({ questions }: Survey): SurveyQuestion[] {
  return groupsOf(questions).flatMap(({ items }) => items);
}

function groupsOf(questions: readonly SurveyQuestion[]): { factor: string; items: SurveyQuestion[] }[] {
  const unknown = questions.map(({ factor }) => factor ?? '').filter((factor) => !known(FACTOR_AT, factor));
  return [...new Set([...SURVEY_FACTORS, ...unknown.filter(Boolean), ''])]
    .map((factor) => ({ factor, items: questions.filter((question) => (question.factor ?? '') === factor) }))
    .filter(({ items }) => items.length > 0);
}

const FACTOR_AT: Record<string, boolean> = Object.fromEntries(SURVEY_FACTORS.map((factor) => [factor, true]));

/** The questions, each in a fieldset of its own, and what is said before and after them. */
export function formView(view: FormView): TemplateResult {
  const { own, text, survey, draft, mistakes, failure } = view;
  const questions = inOrder(survey);
  const day = (date: string) => dateInWords(date, text.wording);
  const done = draft.done(survey);
  return html`<div class="introduction">
      ${survey.introduction ? html`<p class="written">${survey.introduction}</p>` : nothing}
      <p>${own.period(day(survey.from), day(survey.to))}</p>
      <p class="help">${own.secrecy}</p>
      <div class="paper-only">
        <p>${own.paperNumber} <span class="blank"></span></p>
        ${view.agency ? nothing : html`<p>${own.paperUnit} <span class="blank long"></span></p>`}
        <p>${own.paperHelp}</p>
      </div>
      ${view.answeredHere ? html`<p class="box no-print" part="answered">${own.answeredHere}</p>` : nothing}
    </div>
    <form part="form" novalidate @submit=${view.submit}>
      ${
        mistakes.length > 0
          ? mistakesView(own.fix, mistakes)
          : failure
            ? failedView(failure, view)
            : view.restored
              ? html`<p class="box no-print" part="restored">${own.restored}</p>`
              : nothing
      }
      ${unitView(view)}
      ${groupsOf(questions).map(
        ({ factor, items }) =>
          html`<section class="group" part="group" aria-label=${known(own.factors, factor) ?? own.otherQuestions}>
            ${
              factor || groupsOf(questions).length > 1
                ? html`<p class="subtitle" role="heading" aria-level=${Math.min(view.headingLevel, 6)}>
                    ${known(own.factors, factor) ?? own.otherQuestions}
                  </p>`
                : nothing
            }
            ${items.map((question) => questionView(question, questions.indexOf(question) + 1, questions.length, view))}
          </section>`,
      )}
      <div class="end no-print" ?hidden=${view.onlyPaper}>
        <p id="progress">${own.progress(done, questions.length)}</p>
        <progress aria-labelledby="progress" max=${questions.length} .value=${done}></progress>
      </div>
      ${
        view.fixedShared || view.onlyPaper
          ? nothing
          : html`<label class="choice no-print"
              ><input
                type="checkbox"
                id="shared"
                aria-labelledby="name-shared"
      aria-describedby="help-shared"
                .checked=${view.shared}
                @change=${(event: Event) => view.share((event.target as HTMLInputElement).checked)}
              /><span><span id="name-shared">${own.shared}</span><span class="help block" id="help-shared">${own.sharedHelp}</span></span></label
            >`
      }
      ${
        view.onlyPaper
          ? nothing
          : html`<div class="actions no-print">
              <button class="button strong send" part="submit">${failure ? own.again : own.send}</button>
              <button type="button" class="button quiet" part="print" @click=${view.print}>${own.print}</button>
            </div>`
      }
      <p role="status" class="small no-print">${view.note}</p>
    </form>`;
}

function unitView({ own, survey, draft, agency, mistakes, changed, onlyPaper }: FormView): unknown {
  if (onlyPaper) return nothing;
  if (agency) {
    const name = survey.units.find((unit) => unit.agency === agency)?.name ?? agency;
    return html`<p class="box" part="unit">${own.unit}: <b>${name}</b></p>`;
  }
  const wrong = mistakes.some(({ field }) => field === 'unit');
  return html`<div class="no-print">
    <label class="label" for="unit">${own.unit} <span class="help">(${own.required})</span></label>
    <select
      id="unit"
      class="field"
      part="field"
      aria-required="true"
      aria-invalid=${wrong}
      aria-describedby=${wrong ? 'mistake-unit' : nothing}
      @change=${(event: Event) => {
        draft.unit = (event.target as HTMLSelectElement).value;
        changed();
      }}
    >
      <option value="" ?selected=${draft.unit === ''}>${own.chooseUnit}</option>
      ${survey.units.map((unit) => html`<option value=${unit.agency} ?selected=${draft.unit === unit.agency}>${unit.name ?? unit.agency}</option>`)}
    </select>
    ${mistakeOf('unit', mistakes)}
  </div>`;
}

function questionView(question: SurveyQuestion, at: number, of: number, view: FormView): TemplateResult {
  const { own, mistakes } = view;
  const first = firstFieldOf(question);
  const wrong = mistakes.some(({ field }) => field === first);
  const help =
    question.help ?? (question.kind === 'choices' ? own.several : question.kind === 'text' ? own.textHelp : '');
  const described = [help ? `help-${question.id}` : '', wrong ? `mistake-${first}` : ''].filter(Boolean).join(' ');
  const asked = html`<span class="at">${own.number(at, of)}</span> ${question.text}
    <span class="help">(${question.required ? own.required : own.optional})</span>`;
  const explained = html`${help ? html`<p class="help" id="help-${question.id}">${help}</p>` : nothing}
  ${wrong ? mistakeOf(first, mistakes) : nothing}`;
  if (question.kind === 'text') {
    return html`<div class="question" part="question">
      <label class="label" for=${first}>${asked}</label>
      ${explained}
      <textarea
        id=${first}
        class="field"
        part="field"
        maxlength=${LONGEST_TEXT}
        aria-required=${question.required ?? false}
        aria-invalid=${wrong}
        aria-describedby=${described || nothing}
        .value=${String(view.draft.valueOf(question.id))}
        @input=${(event: Event) => {
          view.draft.answer(question.id, (event.target as HTMLTextAreaElement).value);
          view.changed();
        }}
      ></textarea>
    </div>`;
  }
  return html`<fieldset class="question" part="question" aria-describedby=${described || nothing}>
    <legend>${asked}</legend>
    ${explained}
    <div class=${question.kind === 'level' ? 'levels' : 'options'}>${choicesOf(question, view)}</div>
  </fieldset>`;
}

function choicesOf({ id, kind, options = [] }: SurveyQuestion, { own, draft, changed }: FormView): unknown {
  const choices =
    kind === 'level' ? RATING_LEVELS.five.map((level) => ({ id: level, text: own.levels[level] })) : options;
  const value = draft.valueOf(id);
  return choices.map(
    (choice, at) =>
      html`<label class="choice" part="choice"
        ><input
          type=${kind === 'choices' ? 'checkbox' : 'radio'}
          name="q-${id}"
          id="q-${id}-${at}"
          value=${choice.id}
          .checked=${Array.isArray(value) ? value.includes(choice.id) : value === choice.id}
          @change=${() => {
            if (kind === 'choices') draft.toggle(id, choice.id);
            else draft.answer(id, choice.id);
            changed();
          }}
        /><span>${choice.text}</span></label
      >`,
  );
}
