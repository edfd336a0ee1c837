import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { CACHED, PUBLIC } from './headers.js';
import type { Reply } from './replies.js';

export type Encoding = 'br' | 'gzip' | 'identity';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);
/** Below this the headers of a compressed answer cost more than it saves. */
const WORTH_COMPRESSING = 1024;

/** What an answer is, where it is not JSON of the API. */
export interface AnswerKind {
  /** Value of `Content-Type`. */
  type: string;
  /** Value of `Cache-Control`. */
  caching: string;
  /** Quality of Brotli, to 11: what is kept for long may take its time. */
  brotli: number;
}

/** JSON of the API; its texts are in Vietnamese. */
const API: AnswerKind = { type: 'application/json', caching: CACHED, brotli: 5 };

/** An answer ready to be sent: its bytes, plain and compressed, with the headers of each. */
export class Answer {
  readonly #variants = new Map<Encoding, Variant>();
  readonly #compressing = new Map<Encoding, Promise<Variant>>();
  readonly #tag: string;

  constructor(
    readonly body: Buffer,
    readonly kind: AnswerKind = API,
  ) {
    this.#tag = createHash('sha256').update(body).digest('base64url').slice(0, 22);
    this.#variants.set('identity', this.#variant('identity', body));
  }

  /** What it takes in memory, with the compressed forms that it may get. */
  get bytes(): number {
    return Math.ceil(this.body.length * 1.5) + 1024;
  }

  /** The form for an encoding; a promise only the first time, while it is being compressed. */
  as(encoding: Encoding): Variant | Promise<Variant> {
    const wanted = this.body.length < WORTH_COMPRESSING ? 'identity' : encoding;
    return this.#variants.get(wanted) ?? this.#compress(wanted);
  }

  /** True when a caller that sends this `If-None-Match` has the answer already, in whatever encoding. */
  isKnownBy(ifNoneMatch: string): boolean {
    return ifNoneMatch.trim() === '*' || ifNoneMatch.includes(`"${this.#tag}`);
  }

  #compress(encoding: Encoding): Promise<Variant> {
    let compressing = this.#compressing.get(encoding);
    if (compressing === undefined) {
      const params = { [constants.BROTLI_PARAM_QUALITY]: this.kind.brotli };
      const bytes = encoding === 'br' ? compressBrotli(this.body, { params }) : compressGzip(this.body);
      compressing = bytes.then((compressed) => {
        const variant = this.#variant(encoding, compressed);
        this.#variants.set(encoding, variant);
        this.#compressing.delete(encoding);
        return variant;
      });
      this.#compressing.set(encoding, compressing);
    }
    return compressing;
  }

  /** Each encoding is other bytes, so a strong tag must differ (RFC 9110 8.8.3). */
  #variant(encoding: Encoding, bytes: Buffer): Variant {
    const etag = encoding === 'identity' ? `"${this.#tag}"` : `"${this.#tag}-${encoding}"`;
    const kept = { ...PUBLIC, 'Cache-Control': this.kind.caching, ETag: etag, Vary: 'Accept-Encoding' };
    const headers: Record<string, string> = {
      ...kept,
      'Content-Type': this.kind.type,
      'Content-Length': String(bytes.length),
    };
    if (this.kind === API) headers['Content-Language'] = 'vi';
    if (encoding !== 'identity') headers['Content-Encoding'] = encoding;
    return { whole: { status: 200, headers, body: bytes }, unchanged: { status: 304, headers: kept, body: null } };
  }
}

/** An answer in one encoding. Caches keep it, so it names no request. */
export interface Variant {
  whole: Reply;
  /** For a caller that has it already. */
  unchanged: Reply;
}

const known = new Map<string, Encoding>();

/** The encoding that a caller likes best; among equals the one that is smallest (RFC 9110 12.5.3). */
export function encodingOf(acceptEncoding: string | undefined): Encoding {
  if (acceptEncoding === undefined) return 'identity';
  let encoding = known.get(acceptEncoding);
  if (encoding === undefined) {
    encoding = bestOf(acceptEncoding);
    if (known.size < 200 && acceptEncoding.length < 200) known.set(acceptEncoding, encoding);
  }
  return encoding;
}

function bestOf(acceptEncoding: string): Encoding {
  const qualities = new Map<string, number>();
  for (const part of acceptEncoding.toLowerCase().split(',', 20)) {
    const [name = '', quality] = part.trim().split(/\s*;\s*q\s*=\s*/);
    qualities.set(name, quality === undefined ? 1 : Number(quality) || 0);
  }
  let best: Encoding = 'identity';
  let most = qualities.get('identity') ?? 0;
  for (const encoding of ['gzip', 'br'] as const) {
    const quality = qualities.get(encoding) ?? qualities.get('*') ?? 0;
    if (quality === 0 || quality < most) continue;
    best = encoding;
    most = quality;
  }
  return best;
}
