import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../base/failures.js';
import { failedView, type Mistake, mistakeOf, mistakesView } from '../sending/said.js';
import { numberInWords } from '../wording/numbers.js';
import type { ChosenFiles } from './chosen-files.js';
import { type Draft, type FieldName, LONGEST_TEXT, type OfferedKind } from './draft.js';
import type { View } from './view.js';

export interface SendView extends View {
  draft: Draft;
  files: ChosenFiles;
  mistakes: readonly Mistake[];
  /** It was tried, and may be tried again. */
  failure?: Failure | undefined;
  /** It was tried, and something has to be changed first. */
  refused?: { why: 'unfit' | 'fileRefused' | 'notAllowed'; told: readonly string[] } | undefined;
  /** In words, for a correction. */
  place?: string | undefined;
  restored: boolean;
  /** The page says that it is a shared computer. */
  fixedShared: boolean;
  shared: boolean;
  choose: (kind: OfferedKind) => void;
  typed: (name: FieldName, value: string) => void;
  addFiles: (files: File[]) => void;
  share: (shared: boolean) => void;
  leavePlace: () => void;
  submit: (event: Event) => void;
}

/** The form. What is typed is bound, so that it is there again whatever was shown in between. */
export function sendView(view: SendView): TemplateResult {
  const { own, mistakes, place, failure, refused } = view;
  return html`<form part="form" novalidate autocomplete="on" class="no-print" @submit=${view.submit}>
    ${
      mistakes.length > 0
        ? mistakesView(own.fix, mistakes)
        : failure
          ? failedView(failure, view)
          : refused
            ? refusedView(refused, view)
            : view.restored
              ? html`<p class="box" part="restored">${own.restored}</p>`
              : nothing
    }
    ${place === undefined ? kinds(view) : placeView(place, view)} ${content(view)} ${sender(view)} ${files(view)}
    ${sharing(view)}
    <button class="button strong send" part="submit">${failure ? own.again : own.send}</button>
  </form>`;
}

function refusedView({ why, told }: NonNullable<SendView['refused']>, { own }: View): TemplateResult {
  const [title, advice] = own[why];
  return html`<div class="failed" role="group" part="error" data-kind=${why} aria-labelledby="said">
    <p id="said" tabindex="-1"><b>${title}</b></p>
    ${told.length > 0 ? html`<ul>${told.map((one) => html`<li>${one}</li>`)}</ul>` : nothing}
    <p>${advice}</p>
  </div>`;
}

function kinds({ own, draft, mistakes, choose }: SendView): TemplateResult {
  return html`<div>
      <div class="box" part="not-here">
        <p><b>${own.notHere}</b></p>
        <details>
          <summary>${own.notHereMore}</summary>
          <dl>
            ${own.notHereList.map(
              ([what, where]) =>
                html`<dt>${what}</dt>
                  <dd>${where}</dd>`,
            )}
          </dl>
        </details>
      </div>
    </div>
    <fieldset aria-describedby=${describedBy(mistakes, 'kind-problem')}>
      <legend>${own.kind}</legend>
      ${(['problem', 'proposal'] as const).map(
        (kind) =>
          html`<label class="choice"
            ><input
              type="radio"
              name="kind"
              id="kind-${kind}"
              value=${kind}
              aria-labelledby="name-${kind}"
              aria-describedby="help-${kind}"
              .checked=${draft.kind === kind}
              @change=${() => choose(kind)}
            /><span
              ><b id="name-${kind}">${own.kinds[kind]}</b><span class="help block" id="help-${kind}">${own.kindHelp[kind]}</span></span
            ></label
          >`,
      )}
      ${mistakeOf('kind-problem', mistakes)}
    </fieldset>`;
}

function placeView(place: string, { own, leavePlace }: SendView): TemplateResult {
  return html`<div class="box" part="place">
    <p class="label">${own.wrongHere}</p>
    <p class="place" id="place">${place}</p>
    <p class="help">${own.wrongHelp}</p>
    <button type="button" class="link" @click=${leavePlace}>${own.notThis}</button>
  </div>`;
}

function content({ own, text, draft, mistakes, place, typed }: SendView): TemplateResult {
  const { text: written } = draft.fields;
  const wrong = mistakes.some(({ field }) => field === 'text');
  return html`<div>
    <label class="label" for="text" part="label">${place === undefined ? own.content : own.correctionText}</label>
    <p class="help" id="help-text">${own.contentHelp}</p>
    <textarea
      id="text"
      class="field"
      part="field"
      maxlength=${LONGEST_TEXT}
      aria-required="true"
      aria-invalid=${wrong}
      aria-describedby="help-text left ${wrong ? 'mistake-text' : ''}"
      .value=${written}
      @input=${(event: Event) => typed('text', (event.target as HTMLTextAreaElement).value)}
    ></textarea>
    <p class="help count" id="left">${own.left(numberInWords(LONGEST_TEXT - written.length, text))}</p>
    ${mistakeOf('text', mistakes)}
  </div>`;
}

const SENDER: readonly (readonly [
  FieldName,
  mode: string,
  autocomplete: 'name' | 'street-address' | 'tel' | 'email',
  longest: number,
])[] = [
  ['name', 'text', 'name', 300],
  ['address', 'text', 'street-address', 500],
  ['phone', 'tel', 'tel', 20],
  ['email', 'email', 'email', 254],
];

function sender(view: SendView): TemplateResult {
  const { own, draft, mistakes, place, typed, shared } = view;
  const isFree = place !== undefined;
  const field = ([name, mode, autocomplete, longest]: (typeof SENDER)[number]) => {
    const wrong = mistakes.some((one) => one.field === name);
    const isNeeded = !isFree && (name === 'name' || name === 'address');
    return html`<div>
      <label class="label" for=${name} part="label"
        >${own[name as Exclude<FieldName, 'text'>]}
        ${isFree ? html`<span class="help">(${own.optional})</span>` : nothing}</label
      >
      <input
        id=${name}
        class="field"
        part="field"
        type="text"
        inputmode=${mode}
        autocomplete=${shared ? 'off' : autocomplete}
        maxlength=${longest}
        aria-required=${isNeeded}
        aria-invalid=${wrong}
        aria-describedby="${wrong ? `mistake-${name}` : ''} ${!isFree && (name === 'phone' || name === 'email') ? 'one-of-both' : ''}"
        .value=${draft.fields[name]}
        @input=${(event: Event) => typed(name, (event.target as HTMLInputElement).value)}
      />
      ${mistakeOf(name, mistakes)}
    </div>`;
  };
  return html`<fieldset class="sender" aria-describedby="help-sender">
    <legend>${own.sender}</legend>
    <p class="help" id="help-sender">${isFree ? own.senderFree : own.senderHelp}</p>
    ${field(SENDER[0]!)} ${field(SENDER[1]!)} ${isFree ? nothing : html`<p class="help" id="one-of-both">${own.oneOfBoth}</p>`}
    <div class="pair">${field(SENDER[2]!)} ${field(SENDER[3]!)}</div>
  </fieldset>`;
}

function files(view: SendView): TemplateResult {
  const { own, text, files: chosen, mistakes, addFiles } = view;
  const add = (event: Event) => {
    const field = event.target as HTMLInputElement;
    addFiles([...(field.files ?? [])]);
    // The same file can be chosen again after it was removed.
    field.value = '';
  };
  return html`<div>
    <label class="label" for="files" part="label">${own.files} <span class="help">(${own.optional})</span></label>
    <p class="help" id="help-files">${own.filesHelp}</p>
    <input
      id="files"
      class="field"
      part="field"
      type="file"
      multiple
      accept="image/jpeg,image/png,image/webp,application/pdf"
      aria-describedby="help-files ${mistakes.some(({ field }) => field === 'files') ? 'mistake-files' : ''}"
      @change=${add}
    />
    ${chosen.busy ? html`<p class="help" role="status">${own.preparing}</p>` : nothing}
    ${
      chosen.list.length > 0
        ? html`<ul role="list" class="files" part="files">
            ${chosen.list.map((file) => {
              const fault = chosen.faultOf(file, own);
              return html`<li>
                <span class=${fault ? 'mistake' : ''}
                  >${fault ?? file.name}
                  ${'bytes' in file && !fault ? html`<span class="muted small">${own.kilobytes(numberInWords(Math.ceil(file.bytes.size / 1000), text))}</span>` : nothing}</span
                >
                <button
                  type="button"
                  class="button quiet"
                  aria-label=${own.removeFile(file.name)}
                  @click=${() => chosen.remove(file)}
                >
                  ✕
                </button>
              </li>`;
            })}
          </ul>`
        : nothing
    }
    ${mistakeOf('files', mistakes)}
  </div>`;
}

function sharing({ own, shared, fixedShared, share }: SendView): unknown {
  if (fixedShared) return nothing;
  return html`<label class="choice"
    ><input
      type="checkbox"
      id="shared"
      aria-labelledby="name-shared"
      aria-describedby="help-shared"
      .checked=${shared}
      @change=${(event: Event) => share((event.target as HTMLInputElement).checked)}
    /><span><span id="name-shared">${own.shared}</span><span class="help block" id="help-shared">${own.sharedHelp}</span></span></label
  >`;
}

function describedBy(mistakes: readonly Mistake[], field: string): string | typeof nothing {
  return mistakes.some((one) => one.field === field) ? `mistake-${field}` : nothing;
}
