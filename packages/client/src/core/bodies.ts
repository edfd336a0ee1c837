import { ConnectionError, UnexpectedAnswerError } from './errors.js';

/** A page of 500 procedures is under 1 MB; more than this is not an answer of this API. In bytes, decompressed. */
const MAX_BYTES = 16 * 1024 * 1024;

export const isHtml = (type: string) => /html/i.test(type);
const isJson = (type: string) => /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(type);

/** Codes such as `ECONNREFUSED` are kept; messages are not, they hold addresses. */
function reasonOf(error: unknown): string | undefined {
  const { cause = error } = Object(error) as { cause?: unknown };
  const { code } = Object(cause) as { code?: unknown };
  return typeof code === 'string' && /^[A-Z][A-Z_]+$/.test(code) ? code : undefined;
}

/** A failure of `fetch` or of a stream, without what it says about the request. */
export function connectionError(error: unknown): ConnectionError {
  return new ConnectionError(reasonOf(error));
}

/**
 * The bytes of a body.
 *
 * @param most more is refused, before all of it was read
 */
export async function readBytes(response: Response, most = MAX_BYTES): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body?.getReader();
  let bytes = 0;
  while (reader) {
    const { done, value } = await reader.read().catch((error: unknown) => {
      throw connectionError(error);
    });
    if (done) break;
    bytes += value.byteLength;
    if (bytes > most) {
      void reader.cancel().catch(() => undefined);
      throw new UnexpectedAnswerError('too-large', response.status);
    }
    pieces.push(value);
  }
  return new Blob(pieces);
}

/**
 * Reads an answer to its end, so that a connection that breaks in the middle is retried like one that never stood.
 * What cannot be JSON is refused unread.
 *
 * @throws {UnexpectedAnswerError} when a success is not JSON, or anything is too large
 * @throws {ConnectionError} when the connection breaks
 */
export async function readBody(response: Response): Promise<string> {
  const type = response.headers.get('content-type') ?? '';
  // Without a type the text decides: some file servers give none.
  if (type !== '' && !isJson(type)) {
    void response.body?.cancel().catch(() => undefined);
    if (response.ok) throw new UnexpectedAnswerError(isHtml(type) ? 'html' : 'content-type', response.status);
    return '';
  }
  return (await readBytes(response)).text();
}
