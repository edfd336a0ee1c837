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
import { feesInWords, inOneLine, timesInWords } from './stated-values.js';
import {
  AUDIENCE_WORDS,
  CHANNEL_WORDS,
  CLASS_WORDS,
  dateInWords,
  LEVEL_WORDS,
  numberInWords,
  onlineInWords,
  PARTS,
  PLACE_WORDS,
  ROLE_WORDS,
  wordsFor,
} from './words.js';

/** Names of what the law has no part for, by the first word of its path. */
const OTHERS: Readonly<Record<string, string>> = {
  places: 'Địa điểm thực hiện',
  online: 'Dịch vụ công trực tuyến',
  localCode: 'Mã tại địa phương',
  contact: 'Liên hệ',
  field: 'Lĩnh vực',
  levels: 'Cấp thực hiện',
  handledElsewhere: 'Nơi giải quyết khác',
  shortName: 'Tên thường gọi',
  description: 'Mô tả',
  related: 'Thủ tục liên quan',
  keywords: 'Từ khóa',
  warnings: 'Lưu ý',
  url: 'Trang nguồn',
  detail: 'Mức đầy đủ',
  layers: 'Cơ quan công bố',
  provenance: 'Cơ quan quy định',
  popularity: 'Thứ tự trong danh mục',
};

const NOTHING = markup`<span class="small">(không có)</span>`;

/** What a publication changed, field by field, before and after. */
export function differencesList({ before, differences }: Comparison, day: IsoDate): Markup {
  if (differences.length === 0) {
    return markup`<p>Nội dung không khác bản số ${before.number}.</p>\n`;
  }
  return markup`<ul class="changes">${differences.map(
    (
      one,
    ) => markup`<li><p><strong>${nameOf(one)}</strong>${one.case === undefined ? '' : ` (trường hợp: ${one.case})`} <span class="tag">${wordsFor(CLASS_WORDS, one.class)}</span></p>
<dl class="pair"><div><dt>Trước</dt><dd>${side(one, one.before, day)}</dd></div><div><dt>Nay</dt><dd>${side(one, one.after, day)}</dd></div></dl></li>\n`,
  )}</ul>\n`;
}

function nameOf({ part, path }: Difference): string {
  const [first = ''] = path.split('/');
  return Object.hasOwn(OTHERS, first) ? (OTHERS[first] ?? first) : wordsFor(PARTS, part === 'other' ? first : part);
}

function side({ path }: Difference, value: unknown, day: IsoDate): MarkupValue {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
    ? NOTHING
    : inWords(path.split('/').at(-1) ?? '', value, day);
}

/** A value of the contract by the name of its member; whatever else comes is told by its texts. */
function inWords(member: string, value: unknown, day: IsoDate): MarkupValue {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d$/.test(value) ? dateInWords(value) : textBlocks(value);
  if (typeof value === 'number') return numberInWords(value);
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  if (!Array.isArray(value)) return lineOf(value);
  const lines =
    member === 'timeLimits'
      ? statedLines(timesInWords(value as TimeLimit[]))
      : member === 'fees'
        ? statedLines(feesInWords(value as Fee[], day))
        : (value as unknown[]).map((item) => itemLine(member, item));
  return markup`<ul>${lines.map((line) => markup`<li>${line}</li>`)}</ul>`;
}

function statedLines(values: ReturnType<typeof timesInWords>): MarkupValue[] {
  return values.map(
    (words) =>
      markup`${inOneLine(words)}${words.raw === undefined ? '' : markup` <span class="small">Bản công bố ghi: <q>${words.raw}</q></span>`}${
        words.note === undefined ? '' : markup` <span class="small">${textLine(words.note)}</span>`
      }`,
  );
}

function itemLine(member: string, item: unknown): MarkupValue {
  switch (member) {
    case 'steps': {
      const { title, text } = item as Step;
      return markup`${title === undefined ? '' : markup`<strong>${title}</strong> `}${textBlocks(text)}`;
    }
    case 'documents': {
      const { name, originals, copies, condition, note } = item as DossierDocument;
      const counts = [
        originals === undefined ? '' : `${originals} bản chính`,
        copies === undefined ? '' : `${copies} bản sao`,
        condition === undefined ? '' : `chỉ khi: ${condition}`,
        note ?? '',
      ].filter((one) => one !== '');
      return markup`${textLine(name)}${counts.length === 0 ? '' : markup` <span class="small">(${counts.join('; ')})</span>`}`;
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
      return typeof item === 'object' && item !== null ? lineOf(item) : textLine(String(item));
  }
}

/** The texts of an object, its name first. */
function lineOf(value: unknown): MarkupValue {
  if (typeof value !== 'object' || value === null) return String(value);
  const { name, ...rest } = value as Record<string, unknown>;
  const texts = [name, ...Object.values(rest)].filter((one) => typeof one === 'string' || typeof one === 'number');
  return textLine(texts.join(', '));
}
