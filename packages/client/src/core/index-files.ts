import { attempt, type Fetch } from './attempt.js';
import { isHtml, readBody, readPieces } from './bodies.js';
import { NotFoundError, UnexpectedAnswerError } from './errors.js';
import { exchange } from './exchange.js';
import { InFlight } from './in-flight.js';

/** Where the files of a search index are and how they are asked for. */
export interface IndexFilesSettings {
  /** The folder, without a slash at its end. */
  baseUrl: string;
  fetch: Fetch;
  timeout: number;
  retries: number;
  signal: AbortSignal | undefined;
}

/** A manifest can name what it likes; only a file beside it is asked for. */
const FILE = /^[\w-]+\.\w+$/;

/** Loads files of a search index. Every address is that of a published file: nothing of a question is in it. */
export class IndexFiles {
  readonly #inFlight = new InFlight<Response>();

  constructor(readonly settings: IndexFilesSettings) {}

  readonly load = (file: string): Promise<Uint8Array> => {
    const bytes = this.#load(file);
    // The engine asks for several and waits for one after another: what fails meanwhile must not end the process.
    bytes.catch(() => undefined);
    return bytes;
  };

  async #load(file: string): Promise<Uint8Array> {
    const { baseUrl, fetch, timeout, retries, signal } = this.settings;
    if (!FILE.test(file)) throw new UnexpectedAnswerError('index');
    const url = `${baseUrl}/${file}`;
    const answer = await this.#inFlight
      .join(url, { signal, timeout }, (life) =>
        exchange({
          method: 'GET',
          url,
          headers: new Headers(),
          retries,
          attempt: (request) => attempt(fetch, request, readFile),
          ...life,
        }),
      )
      .catch((error: unknown) => {
        // A file server says "not found" without a problem.
        if (!(error instanceof UnexpectedAnswerError) || error.status !== 404) throw error;
        throw new NotFoundError('There is no such file of a search index. Check baseUrl, and open it again.', {
          status: 404,
        });
      });
    if (answer.status === 304) throw new UnexpectedAnswerError('status', 304);
    return new Uint8Array(await answer.arrayBuffer());
  }
}

/** The bytes of a file; the text of a refusal. A web page in place of a file is refused unread. */
async function readFile(response: Response): Promise<string | Uint8Array<ArrayBuffer>> {
  if (!response.ok || isHtml(response.headers.get('content-type') ?? '')) return readBody(response);
  const pieces: Uint8Array[] = [];
  await readPieces(response, (piece) => pieces.push(piece));
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
