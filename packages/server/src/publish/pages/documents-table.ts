import type { DossierDocument, FormTemplate, ProcedureCase } from '@motcua/contract';
import { type Markup, markup, type MarkupValue } from '../../papers/markup.js';
import { linked, textLine } from './plain-text.js';

const ORIGINALS = 'Bản chính';
const COPIES = 'Bản sao';

/** Part d for one case: its papers as a table, then what the source only remarks. */
export function documentsTable({ documents, dossierSets, name }: ProcedureCase): Markup {
  const papers = documents.filter(({ kind }) => kind !== 'note');
  const remarks = documents.filter(({ kind }) => kind === 'note');
  return markup`${papers.length === 0 ? markup`<p>Bản công bố không ghi giấy tờ nào. Hỏi nơi tiếp nhận trước khi đi.</p>\n` : table(papers, name)}${
    dossierSets === undefined ? '' : markup`<p>Số lượng hồ sơ: <strong>${dossierSets} bộ</strong></p>\n`
  }${
    remarks.length === 0
      ? ''
      : markup`<div class="small"><p>Ghi chú của bản công bố:</p>${remarks.map(
          ({ name: text, condition, note }) =>
            markup`<p>${textLine(text)}${condition === undefined ? '' : markup` (chỉ khi: ${textLine(condition)})`}${note === undefined ? '' : markup` ${textLine(note)}`}</p>`,
        )}</div>\n`
  }`;
}

/** A form by its name, linked where it can be had. */
export function formLine({ name, number, url, file }: FormTemplate): Markup {
  return markup`${linked(url, name)}${number === undefined ? '' : ` (mẫu số ${number})`}${
    file === undefined ? '' : markup` <span class="small">Tệp: ${file}</span>`
  }`;
}

/** Roles are written out, because a browser forgets them where a narrow screen shows a row as a card. */
function table(papers: readonly DossierDocument[], name: string | undefined): Markup {
  // Where the source counts nothing, two columns of nothing would only take the room of the papers.
  const counted = papers.some(({ originals, copies }) => originals !== undefined || copies !== undefined);
  const columns = ['STT', 'Giấy tờ', ...(counted ? [ORIGINALS, COPIES] : [])];
  return markup`<table class="papers" role="table">
<caption>Giấy tờ phải có${name === undefined ? '' : ` (${name})`}</caption>
<thead role="rowgroup"><tr role="row">${columns.map((column) => markup`<th role="columnheader" scope="col">${column}</th>`)}</tr></thead>
<tbody role="rowgroup">
${papers.map(
  (paper, at) =>
    markup`<tr role="row"><td role="cell" class="number">${at + 1}</td><td role="cell">${paperCell(paper)}</td>${
      counted && [count(ORIGINALS, paper.originals), count(COPIES, paper.copies)]
    }</tr>
`,
)}</tbody>
</table>
`;
}

function count(label: string, number: number | undefined): Markup {
  return markup`<td role="cell" data-label="${label}">${number ?? '–'}</td>`;
}

function paperCell({ name, handling, condition, form, note }: DossierDocument): MarkupValue {
  const isItself =
    form?.name === name && form.number === undefined && form.url === undefined && form.file === undefined;
  return markup`${textLine(name)}${handling === 'show' ? markup` <span class="tag">chỉ xuất trình</span>` : ''}${
    condition === undefined ? '' : markup`<p class="small">Chỉ cần khi: ${textLine(condition)}</p>`
  }${form === undefined || isItself ? '' : markup`<p class="small">Mẫu: ${formLine(form)}</p>`}${
    note === undefined ? '' : markup`<p class="small">${textLine(note)}</p>`
  }`;
}
