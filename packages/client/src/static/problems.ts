import { PROBLEMS } from '@motcua/contract';
import { CursorError } from '@motcua/catalogue';
import { StaticProblem } from './answers/problem.js';
import { Refusal } from './refusal.js';

/** Conflict, as the client takes it for a refusal and does not try again. */
const NOT_VERIFIED = 409;

/** What to do, in short: pages have their own words by `code`. */
const TEXTS: Record<string, readonly [vi: string, en: string]> = {
  'invalid-query': ['Hãy sửa các tham số nêu trong "errors".', 'Correct the parameters named in "errors".'],
  'invalid-cursor': ['Hãy lấy lại trang đầu, không gửi "cursor".', 'Start again without "cursor".'],
  'not-offered': ['Bản công bố tĩnh chỉ trả lời danh mục thủ tục.', 'A published folder answers the catalogue only.'],
  'unknown-procedure': ['Không có thủ tục mang mã này.', 'No procedure has this code.'],
  'unknown-version': ['Thủ tục không có bản công bố mang số này.', 'The procedure has no publication of this number.'],
  'unknown-agency': ['Không có cơ quan mang mã này.', 'No office has this id.'],
  'url-too-long': ['Hãy bỏ bớt bộ lọc.', 'Use fewer filters.'],
  'unknown-route': ['Không có tệp này.', 'There is no such file.'],
  'method-not-allowed': ['Chỉ đọc được.', 'It can only be read.'],
  'not-verified': [
    'Dữ liệu nhận được không phải là bản cơ quan đã công bố, nên không hiển thị.',
    'What was received is not what the office published, so it is not shown.',
  ],
};

/** What an error is answered with; undefined for one that is none of these. */
function problemOf(error: unknown): StaticProblem | undefined {
  if (error instanceof StaticProblem) return error;
  if (error instanceof CursorError) return new StaticProblem('invalid-cursor');
  return error instanceof Refusal ? new StaticProblem('not-verified', { members: { why: error.why } }) : undefined;
}

/**
 * The answer to a request that cannot be answered otherwise, as `application/problem+json`.
 *
 * @throws `error` itself, when it is no refusal but a failure
 */
export function problemResponse(error: unknown, request: Request): Response {
  const problem = problemOf(error);
  if (problem === undefined) throw error;
  const { code, parts } = problem;
  const status = Object.hasOwn(PROBLEMS, code) ? PROBLEMS[code as keyof typeof PROBLEMS] : NOT_VERIFIED;
  const language = /^\s*en\b/i.test(request.headers.get('accept-language') ?? '') ? 'en' : 'vi';
  const text = TEXTS[code]?.[language === 'vi' ? 0 : 1];
  const detail = parts.detail?.[language] ?? text;
  const body = {
    type: `urn:motcua:problem:${code}`,
    title: text ?? detail,
    status,
    code,
    detail,
    ...(parts.errors === undefined ? {} : { errors: parts.errors }),
    ...parts.members,
  };
  return new Response(request.method === 'HEAD' ? null : JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json', 'content-language': language },
  });
}
