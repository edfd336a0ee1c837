import { type Markup, markup } from '../../papers/markup.js';
import { textLine } from './plain-text.js';
import type { StatedWords } from './stated-values.js';

/** What a person does about a value that is not confirmed. */
const ASK = {
  time: 'Hỏi lại nơi tiếp nhận trước khi tính ngày.',
  fee: 'Hỏi lại nơi tiếp nhận trước khi nộp tiền.',
} as const;

/** Values one under the other. What is not confirmed says so and why, beside the publication's own words. */
export function statedList(values: readonly StatedWords[], of: keyof typeof ASK): Markup {
  return markup`<ul class="values" role="list">${values.map(
    ({ text, name, details, raw, doubt, channels, note, basis, inForce }) =>
      markup`<li${inForce ? '' : markup` class="over"`}>${name === undefined ? '' : markup`${name}: `}<strong>${text}</strong>${details.map(
        (detail) => markup` (${detail})`,
      )}${inForce ? '' : markup` <span class="tag">không áp dụng hiện nay</span>`}${
        channels.length === 0 ? '' : markup` <span class="small">${channels.join(', ')}</span>`
      }${
        doubt === undefined ? '' : markup`<p class="doubt"><strong>Chưa xác nhận.</strong> ${doubt} ${ASK[of]}</p>`
      }${raw === undefined ? '' : markup`<p class="small">Bản công bố ghi: <q>${raw}</q></p>`}${
        note === undefined ? '' : markup`<p class="small">${textLine(note)}</p>`
      }${basis === undefined ? '' : markup`<p class="small">Theo ${basis}</p>`}</li>`,
  )}</ul>
`;
}
