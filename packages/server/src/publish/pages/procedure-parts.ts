import {
  type IsoDate,
  layerOf,
  type Procedure,
  PROCEDURE_PARTS,
  type ProcedureCase,
  type ProcedurePart,
} from '@motcua/contract';
import { type Markup, markup, type MarkupValue } from '../../papers/markup.js';
import { documentsTable, formLine } from './documents-table.js';
import { formsOf } from './forms.js';
import { linked, textBlocks, textLine } from './plain-text.js';
import { statedList } from './stated-list.js';
import { feesInWords, timesInWords } from './stated-values.js';
import {
  AUDIENCE_WORDS,
  CHANNEL_WORDS,
  dateInWords,
  layerName,
  onlineInWords,
  PARTS,
  PLACE_WORDS,
  ROLE_WORDS,
  wordsFor,
} from './words.js';

/** A part as it is printed. */
export interface PrintedPart {
  id: ProcedurePart['id'];
  letter: string;
  content: MarkupValue;
}

/**
 * The parts of a publication in the order of the law, each in full. A part that the law demands and the source leaves empty says so;
 * in a record that is known not to be whole it is left out, and the notice above speaks for it.
 *
 * @param day fees and online services are told as they hold on it
 */
export function printedParts(procedure: Procedure, day: IsoDate): PrintedPart[] {
  return PROCEDURE_PARTS.flatMap(({ id, letter, mandatory }) => {
    const content = contentOf(id, procedure, day);
    if (content === undefined && !(mandatory && procedure.detail === 'full')) return [];
    return [{ id, letter, content: content ?? markup`<p>Bản công bố không ghi.</p>` }];
  });
}

/** Who laid down a value; said only where a procedure has more than one layer. */
export function sourceOf(procedure: Procedure, path: string): MarkupValue {
  const layer = procedure.layers.length > 1 ? layerOf(procedure, path) : undefined;
  return layer && markup`<p class="source" data-layer="${layer.kind}">${layerName(layer)} quy định</p>\n`;
}

function contentOf(id: ProcedurePart['id'], procedure: Procedure, day: IsoDate): MarkupValue {
  switch (id) {
    case 'name':
      return markup`<p>${procedure.name}</p>${procedure.shortName === undefined ? '' : markup`<p class="small">Thường gọi: ${procedure.shortName}</p>`}`;
    case 'steps':
      return some(
        procedure.steps,
        (steps) =>
          markup`<ol class="steps">${steps.map(
            ({ title, text }) =>
              markup`<li>${title === undefined ? '' : markup`<p><strong>${title}</strong></p>`}${textBlocks(text)}</li>\n`,
          )}</ol>${sourceOf(procedure, id)}`,
      );
    case 'channels':
      return channelsPart(procedure, day);
    case 'documents':
      return byCase(procedure, id, documentsTable);
    case 'timeLimits':
      return byCase(procedure, id, ({ timeLimits }) => statedList(timesInWords(timeLimits), 'time'));
    case 'fees':
      return byCase(procedure, id, ({ fees }) => statedList(feesInWords(fees, day), 'fee'));
    case 'audiences':
      return audiencesPart(procedure);
    case 'agencies':
      return some(
        procedure.agencies,
        (agencies) => markup`${pairs(agencies, ROLE_WORDS, ({ name }) => textLine(name))}${sourceOf(procedure, id)}`,
      );
    case 'forms':
      return some(
        formsOf(procedure),
        (forms) =>
          markup`<ul>${forms.map((form) => markup`<li>${formLine(form)}</li>`)}</ul>${sourceOf(procedure, id)}`,
      );
    case 'results':
      return some(
        procedure.results,
        (results) =>
          markup`<ul>${results.map(
            ({ name, code }) =>
              markup`<li>${textLine(name)}${code === undefined ? '' : markup` <span class="small">${code}</span>`}</li>`,
          )}</ul>${sourceOf(procedure, id)}`,
      );
    case 'requirements':
      return procedure.requirements === undefined || procedure.requirements.trim() === ''
        ? undefined
        : markup`${textBlocks(procedure.requirements)}${sourceOf(procedure, id)}`;
    case 'legalBasis':
      return some(
        procedure.legalBasis,
        (texts) =>
          markup`<ul>${texts.map(({ code, name, date, issuer }) => {
            const more = [issuer, date && dateInWords(date)]
              .filter((one) => one !== undefined && one !== '')
              .join(', ');
            return markup`<li>${code === undefined || name.includes(code) ? '' : markup`<strong>${code}</strong> `}${textLine(name)}${more === '' ? '' : markup` <span class="small">(${more})</span>`}</li>`;
          })}</ul>${sourceOf(procedure, id)}`,
      );
  }
}

function some<Item>(items: readonly Item[], content: (items: readonly Item[]) => MarkupValue): MarkupValue {
  return items.length === 0 ? undefined : content(items);
}

/** Part c: the ways to hand in, how far it goes online, and where. */
function channelsPart(procedure: Procedure, day: IsoDate): MarkupValue {
  const { channels, places, online, contact = [] } = procedure;
  if ([channels, places, online, contact].every((some) => some.length === 0)) return undefined;
  return markup`${
    channels.length === 0
      ? ''
      : markup`<ul>${channels.map(
          ({ kind, note, url }) =>
            markup`<li><strong>${linked(url, wordsFor(CHANNEL_WORDS, kind))}</strong>${note === undefined ? '' : textBlocks(note)}</li>`,
        )}</ul>${sourceOf(procedure, 'channels')}`
  }${
    online.length === 0
      ? ''
      : markup`<p class="sub">Dịch vụ công trực tuyến</p><ul>${online.map((service) => {
          const { label, meaning, decree } = onlineInWords(service);
          const { validFrom, validTo, reason, url, confirmed } = service;
          const over = (validFrom !== undefined && validFrom > day) || (validTo !== undefined && validTo < day);
          return markup`<li${over ? markup` class="over"` : ''}><strong>${linked(url, label)}</strong>${meaning === undefined ? '' : `: ${meaning}`} <span class="small">(${decree}${
            validFrom === undefined ? '' : `; từ ${dateInWords(validFrom)}`
          }${validTo === undefined ? '' : `; đến hết ${dateInWords(validTo)}`})</span>${
            confirmed === false ? markup` <span class="tag">chưa xác nhận</span>` : ''
          }${reason === undefined ? '' : markup`<p class="small">Lý do: ${textLine(reason)}</p>`}</li>`;
        })}</ul>${sourceOf(procedure, 'online')}`
  }${
    places.length === 0
      ? ''
      : markup`<p class="sub">Địa điểm thực hiện</p>${pairs(
          places,
          PLACE_WORDS,
          ({ name, address, hours }) =>
            markup`${textLine(name)}${address === undefined ? '' : markup`<br>${textLine(address)}`}${hours === undefined ? '' : markup`<br><span class="small">Giờ làm việc: ${hours}</span>`}`,
        )}${sourceOf(procedure, 'places')}`
  }${
    contact.length === 0
      ? ''
      : markup`<p class="sub">Liên hệ</p><ul>${contact.map((line) => markup`<li>${textLine(line)}</li>`)}</ul>${sourceOf(procedure, 'contact')}`
  }`;
}

function audiencesPart(procedure: Procedure): MarkupValue {
  const { audiences, audienceNote } = procedure;
  if (audiences.length === 0 && audienceNote === undefined) return undefined;
  return markup`${
    audiences.length === 0
      ? ''
      : markup`<ul>${audiences.map((one) => markup`<li>${wordsFor(AUDIENCE_WORDS, one)}</li>`)}</ul>`
  }${audienceNote === undefined ? '' : textBlocks(audienceNote)}${sourceOf(procedure, 'audiences')}`;
}

/** Items by the words for their role. */
function pairs<Item extends { role: string }>(
  items: readonly Item[],
  words: Readonly<Record<string, string>>,
  content: (item: Item) => MarkupValue,
): Markup {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = wordsFor(words, item.role);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return markup`<dl>${[...groups].map(
    ([name, group]) => markup`<div><dt>${name}</dt>${group.map((item) => markup`<dd>${content(item)}</dd>`)}</div>`,
  )}</dl>`;
}

/** A part that differs by case. Cases that say the same by the same layer are said once, under their names. */
function byCase(
  procedure: Procedure,
  id: 'documents' | 'timeLimits' | 'fees',
  content: (one: ProcedureCase) => MarkupValue,
): MarkupValue {
  const { cases, detail } = procedure;
  // A case of a whole record without papers says so in words of its own.
  const has = (one: ProcedureCase) => one[id].length > 0 || (id === 'documents' && detail === 'full');
  if (!cases.some(has)) return undefined;
  const alike = new Map<string, ProcedureCase[]>();
  for (const one of cases) {
    const layer = layerOf(procedure, `cases/${one.id}/${id}`)?.id;
    const key = JSON.stringify([one[id], id === 'documents' && one.dossierSets, layer]);
    const group = alike.get(key);
    if (group === undefined) alike.set(key, [one]);
    else group.push(one);
  }
  return [...alike.values()].map((group) => {
    const [one] = group;
    if (one === undefined) return undefined;
    const names = group.map(({ name }) => name ?? 'Thông thường');
    // The caption of the table names one case; several are named above it.
    const alone = names.length === 1 ? one : { ...one, name: undefined };
    return markup`<div class="case">${alike.size > 1 ? markup`<p class="case-name">Trường hợp: ${names.join('; ')}</p>` : ''}${
      has(one) ? content(alone) : markup`<p>Bản công bố không ghi.</p>`
    }${sourceOf(procedure, `cases/${one.id}/${id}`)}</div>\n`;
  });
}

/** The parts as sections under headings of a level. */
export function partSections(parts: readonly PrintedPart[], level: 2 | 4, prefix?: string): Markup[] {
  return parts.map(({ id, letter, content }) => {
    const anchor = prefix === undefined ? '' : markup` id="${prefix}${id}"`;
    const text = markup`${letter === '' ? '' : markup`<span class="letter">${letter})</span> `}${PARTS[id]}`;
    const heading = level === 2 ? markup`<h2${anchor}>${text}</h2>` : markup`<h4${anchor}>${text}</h4>`;
    return markup`<section class="part" data-part="${id}">${heading}
${content}</section>
`;
  });
}
