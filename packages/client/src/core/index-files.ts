import { attempt, type Fetch } from './attempt.js';
import { isHtml, readBody, readBytes } from './bodies.js';
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
        throw new NotFoundError('404: There is no such file of a search index. Check baseUrl, and open it again.', {
          status: 404,
        });
      });
    if (answer.status === 304) throw new UnexpectedAnswerError('status', 304);
    return new Uint8Array(await answer.arrayBuffer());
  }
}

/** The bytes of a file; the text of a refusal. A web page in place of a file is refused unread. */
function readFile(response: Response): Promise<string | Blob> {
  const page = isHtml(response.headers.get('content-type') ?? '');
  return response.ok && response.body && !page ? readBytes(response) : readBody(response);
}
