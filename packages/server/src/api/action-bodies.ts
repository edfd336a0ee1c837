import type { ActionId, BodyOf, Problem } from '@motcua/contract';
import { bodies } from '@motcua/contract/bodies';
import * as z from 'zod/mini';
import { JsonFault, scanJson } from '../import/json-scanner.js';
import type { Language } from './language.js';
import { ProblemError } from './problems.js';

type Errors = NonNullable<Problem['errors']>;

const LOCALES = { vi: z.locales.vi().localeError, en: z.locales.en().localeError };
const MOST_ERRORS = 20;
const JSON_TYPE = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i;
/** A name that may be repeated in a message: such as a developer writes. No digits, so that no code or phone is one. */
const NAME = /^[a-z][A-Za-z]{0,40}$/;

const TEXTS = {
  vi: {
    json: (at: number | undefined) => `Không phải JSON${at === undefined ? '' : `, sai từ ký tự thứ ${at}`}.`,
    bytes: 'Phải là chữ UTF-8.',
    cutOff: 'Bị ngắt giữa chừng.',
    unknown: 'Không có mục này.',
    moment: 'Phải là ngày giờ kèm múi giờ, ví dụ 2026-10-19T08:00:00+07:00.',
    between: {
      lookUpDossier: 'Chỉ gửi một trong hai: receiptCode hoặc phone.',
      receiveDossiers: 'Phải có receivedAt, hoặc submittedAt khi chưa tiếp nhận.',
      sendRating: 'Mức này không thuộc thang đánh giá; thang ba mức là mặc định.',
      sendVisits: 'Mức này không thuộc thang đánh giá; thang ba mức là mặc định.',
      sendDeviceRatings: 'Mức này không thuộc thang đánh giá; thang ba mức là mặc định.',
      sendFeedback:
        'Phản ánh, kiến nghị phải có họ tên và số điện thoại hoặc thư điện tử; báo sai thông tin phải có "place".',
      planSurvey: 'Câu hỏi lựa chọn phải có "options"; loại khác không có.',
    },
    large: (bytes: number) => `Địa chỉ này nhận nhiều nhất ${bytes} byte một lần; hãy chia nhỏ rồi gửi nhiều lần.`,
  },
  en: {
    json: (at: number | undefined) => `It is not JSON${at === undefined ? '' : `; it goes wrong at character ${at}`}.`,
    bytes: 'It must be UTF-8.',
    cutOff: 'It was cut off.',
    unknown: 'There is no such member.',
    moment: 'It must be a moment with its offset, such as 2026-10-19T08:00:00+07:00.',
    between: {
      lookUpDossier: 'Send either receiptCode or phone, not both.',
      receiveDossiers: 'There must be receivedAt, or submittedAt while it is not received yet.',
      sendRating: 'The level is not of the scale; it is of three unless told.',
      sendVisits: 'The level is not of the scale; it is of three unless told.',
      sendDeviceRatings: 'The level is not of the scale; it is of three unless told.',
      sendFeedback: 'A problem or proposal needs a name and a phone or mail; a correction needs its "place".',
      planSurvey: 'A choice needs "options"; other kinds have none.',
    },
    large: (bytes: number) => `This address takes ${bytes} bytes at most; send it in several pieces.`,
  },
};

/** A body that has not been read yet. */
export interface UnreadBody {
  request: Request;
  /** A header by its name in small letters. */
  header: (name: string) => string | undefined;
  /** True where no more can come than the length that was announced and checked. */
  isBounded: boolean;
}

/**
 * Reads and checks the body of an action. No message repeats anything of it but the names of members.
 *
 * @throws {ProblemError} `unsupported-media-type`, `body-too-large`, `invalid-body` with every place that does not fit, up to 20
 */
export async function readBody<Id extends ActionId>(
  id: Id,
  { request, header, isBounded }: UnreadBody,
): Promise<BodyOf<Id>> {
  const { body, bytes } = bodies[id];
  const type = header('content-type') ?? '';
  const encoding = header('content-encoding') ?? 'identity';
  // What is compressed may unfold to any size.
  if (!JSON_TYPE.test(type) || encoding.trim().toLowerCase() !== 'identity')
    throw new ProblemError('unsupported-media-type');
  const value = parse(textOf(isBounded ? await readWhole(request) : await readPieces(request, bytes)));
  const result = z.safeParse(body, value);
  if (result.success) return result.data;
  throw invalid((language) => errorsOf(id, z.safeParse(body, value, { error: LOCALES[language] }), language));
}

/** Refuses a body before it is read where its length is told. */
export function checkLength(id: ActionId, length: number): void {
  if (length > bodies[id].bytes) throw tooLarge(bodies[id].bytes);
}

/** At once: on Node this makes no stream and no second request, which cost more than most actions. */
async function readWhole(request: Request): Promise<Uint8Array> {
  return new Uint8Array(await request.arrayBuffer().catch(cutOff));
}

async function readPieces(request: Request, bytes: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read().catch(cutOff);
    if (done) break;
    length += value.byteLength;
    if (length > bytes) {
      void reader.cancel().catch(() => undefined);
      throw tooLarge(bytes);
    }
    pieces.push(value);
  }
  return Buffer.concat(pieces);
}

/** Who sent it is gone: no failure of the server. */
function cutOff(): never {
  throw invalid((language) => [{ path: '', message: TEXTS[language].cutOff }]);
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw invalid((language) => [{ path: '', message: TEXTS[language].bytes }]);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The engine's message quotes the text, and seldom tells the place.
    const at = placeOfFault(text);
    throw invalid((language) => [{ path: '', message: TEXTS[language].json(at) }]);
  }
}

/** The character at which a text ceases to be JSON, from 1; undefined where it is nested too deep to be looked for. */
function placeOfFault(text: string): number | undefined {
  try {
    scanJson(text, () => undefined);
  } catch (error) {
    if (error instanceof JsonFault) return error.offset + 1;
  }
  return undefined;
}

function errorsOf(id: ActionId, result: { error?: z.core.$ZodError }, language: Language): Errors {
  const issues = result.error?.issues ?? [];
  return issues
    .flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys')
        return [{ path: pathOf(issue.path), message: messageOf(id, issue, language) }];
      return issue.keys.map((key) => ({ path: pathOf([...issue.path, key]), message: TEXTS[language].unknown }));
    })
    .slice(0, MOST_ERRORS);
}

/** What the schema says in its own words only as "invalid". */
function messageOf(id: ActionId, issue: z.core.$ZodIssue, language: Language): string {
  const { between, moment } = TEXTS[language];
  if (issue.code === 'custom') return (between as Partial<Record<ActionId, string>>)[id] ?? issue.message;
  return issue.code === 'invalid_format' && issue.format === 'datetime' ? moment : issue.message;
}

/** `dossiers[3].applicant.name` */
function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${NAME.test(String(part)) ? String(part) : '…'}`))
    .join('')
    .replace(/^\./, '');
}

function invalid(errors: (language: Language) => Errors): ProblemError {
  return new ProblemError('invalid-body', { errors });
}

function tooLarge(bytes: number): ProblemError {
  return new ProblemError('body-too-large', {
    detail: { vi: TEXTS.vi.large(bytes), en: TEXTS.en.large(bytes) },
    // What was not read must not be taken for the next request.
    headers: { Connection: 'close' },
  });
}
