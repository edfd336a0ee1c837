import type {
  Comparison,
  Difference,
  DossierDocument,
  Fee,
  IsoDate,
  LegalBasis,
  OnlineService,
  Place,
  ProcedureAgency,
  Step,
  TimeLimit,
} from '@motcua/contract';
import { type Markup, markup, type MarkupValue } from '../../papers/markup.js';
import { textBlocks, textLine } from './plain-text.js';
import { feesInWords, inOneLine, type StatedWords, timesInWords } from './stated-values.js';
import {
  AUDIENCE_WORDS,
  CHANNEL_WORDS,
  CLASS_WORDS,
  LEVEL_WORDS,
  onlineInWords,
  PARTS,
  PLACE_WORDS,
  ROLE_WORDS,
  wordsFor,
} from './words.js';

/** Names of what the law has no part for, by the member that differs. */
const OTHERS: Readonly<Record<string, string>> = {
  places: 'Địa điểm thực hiện',
  online: 'Dịch vụ công trực tuyến',
  localCode: 'Mã tại địa phương',
  shortName: 'Tên thường gọi',
  contact: 'Liên hệ',
  field: 'Lĩnh vực',
  levels: 'Cấp thực hiện',
  handledElsewhere: 'Nơi giải quyết khác',
  description: 'Mô tả',
  related: 'Thủ tục liên quan',
  warnings: 'Lưu ý',
  url: 'Trang nguồn',
  layers: 'Cơ quan công bố',
  provenance: 'Cơ quan quy định',
  cases: 'Trường hợp',
  dossierSets: 'Số bộ hồ sơ',
};

/** Members that a page does not print: they order and find, and publish nothing. */
const NOT_PRINTED = new Set(['keywords', 'popularity', 'detail', 'id']);

/** What a publication changed, field by field, as what was added, left out, or is otherwise than before. */
export function differencesList({ before, differences }: Comparison, day: IsoDate): Markup {
  const groups = new Map<string, { name: string; of: string | undefined; items: Difference[] }>();
  for (const one of differences) {
    const { member, name } = placeOf(one);
    if (NOT_PRINTED.has(member)) continue;
    const key = JSON.stringify([name, one.case]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { name, of: one.case, items: [one] });
    else group.items.push(one);
  }
  if (groups.size === 0) return markup`<p>Nội dung không khác bản số ${before.number}.</p>\n`;
  return markup`<ul class="changes">${[...groups.values()].map(
    ({ name, of, items }) =>
      markup`<li><p><strong>${name}</strong>${of === undefined ? '' : ` (trường hợp: ${of})`}${classesOf(items).map((one) => markup` <span class="tag">${wordsFor(CLASS_WORDS, one)}</span>`)}</p>
<dl class="pairs">${items.map((one) => difference(one, day))}</dl></li>
`,
  )}</ul>
`;
}

/** The member that differs, and what it is called. */
function placeOf({ path, part }: Difference): { member: string; name: string } {
  const words = path.split('/').filter((word) => !/^\d+$/.test(word));
  const [first = ''] = words;
  const member = first === 'cases' ? (words[2] ?? first) : first;
  const name = member === 'name' && first === 'cases' ? 'cases' : member;
  return { member, name: Object.hasOwn(OTHERS, name) ? (OTHERS[name] ?? name) : wordsFor(PARTS, part) };
}

function classesOf(items: readonly Difference[]): string[] {
  return [...new Set(items.map((one) => one.class))];
}

function difference(one: Difference, day: IsoDate): Markup {
  const { member } = placeOf(one);
  const side = (value: unknown) => inWords(member, value, day);
  switch (one.kind) {
    case 'added':
      return markup`<div class="added"><dt>Thêm</dt><dd>${side(one.after)}</dd></div>`;
    case 'removed':
      return markup`<div class="removed"><dt>Bỏ</dt><dd>${side(one.before)}</dd></div>`;
    default:
      return markup`<div class="removed"><dt>Trước</dt><dd>${side(one.before)}</dd></div><div class="added"><dt>Nay</dt><dd>${side(one.after)}</dd></div>`;
  }
}

/** A value of the contract by the name of its member; whatever else comes is told by its texts. */
function inWords(member: string, value: unknown, day: IsoDate): MarkupValue {
  if (Array.isArray(value)) {
    return markup`<ul>${(value as unknown[]).map((item) => markup`<li>${inWords(member, item, day)}</li>`)}</ul>`;
  }
  if (member === 'timeLimits') return timesInWords([value as TimeLimit]).map(statedLine);
  if (member === 'fees') return feesInWords([value as Fee], day).map(statedLine);
  return itemLine(member, value);
}

function statedLine(words: StatedWords): Markup {
  return markup`${inOneLine(words)}${words.raw === undefined ? '' : markup` <span class="small">Bản công bố ghi: <q>${words.raw}</q></span>`}${
    words.note === undefined ? '' : markup` <span class="small">${textLine(words.note)}</span>`
  }`;
}

function itemLine(member: string, item: unknown): MarkupValue {
  switch (member) {
    case 'steps': {
      const { title, text } = item as Step;
      return markup`${title === undefined ? '' : markup`<strong>${title}</strong> `}${textBlocks(text)}`;
    }
    case 'documents': {
      const { name, originals, copies, condition, note } = item as DossierDocument;
      const said = [
        originals === undefined ? '' : `${originals} bản chính`,
        copies === undefined ? '' : `${copies} bản sao`,
        condition === undefined ? '' : `chỉ khi: ${condition}`,
        note ?? '',
      ].filter((one) => one !== '');
      return markup`${textLine(name)}${said.length === 0 ? '' : markup` <span class="small">(${said.join('; ')})</span>`}`;
    }
    case 'agencies': {
      const { role, name } = item as ProcedureAgency;
      return `${wordsFor(ROLE_WORDS, role)}: ${name}`;
    }
    case 'places': {
      const { role, name, address, hours } = item as Place;
      return `${wordsFor(PLACE_WORDS, role)}: ${[name, address, hours].filter((one) => one !== undefined).join(', ')}`;
    }
    case 'online': {
      const { label, decree } = onlineInWords(item as OnlineService);
      return `${label} (${decree})`;
    }
    case 'legalBasis': {
      const { code, name } = item as LegalBasis;
      return code === undefined || name.includes(code) ? name : `${code} ${name}`;
    }
    case 'channels': {
      const { kind, note } = item as { kind: string; note?: string };
      return `${wordsFor(CHANNEL_WORDS, kind)}${note === undefined ? '' : `: ${note}`}`;
    }
    case 'audiences':
      return wordsFor(AUDIENCE_WORDS, String(item));
    case 'levels':
      return wordsFor(LEVEL_WORDS, String(item));
    default:
      return typeof item === 'object' && item !== null ? lineOf(item) : textBlocks(String(item));
  }
}

/** The texts of an object, its name first. */
function lineOf(value: object): MarkupValue {
  const { name, ...rest } = value as Record<string, unknown>;
  const texts = [name, ...Object.values(rest)].filter((one) => typeof one === 'string' || typeof one === 'number');
  return textLine(texts.join(', '));
}
