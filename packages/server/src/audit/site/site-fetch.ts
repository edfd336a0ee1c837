import { lookup } from 'node:dns';
import { readFile } from 'node:fs/promises';
import { type IncomingMessage, request as plainRequest, type RequestOptions } from 'node:http';
import { request as secureRequest } from 'node:https';
import { isIP } from 'node:net';
import { dirname, extname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { hostAddress, isPrivateAddress } from '../../network/private-addresses.js';

/** What an address gave, after its redirects. */
export interface SiteAnswer {
  /** Where it came from in the end. */
  url: URL;
  status: number;
  /** Value of a header by its name in lower case. */
  headers: Readonly<Record<string, string | undefined>>;
  body: Uint8Array;
}

/** Asks one address. Rejects with {@link FetchRefusal} for what must not or could not be asked; a status is no failure. */
export type SiteFetch = (url: URL, method?: 'GET' | 'HEAD') => Promise<SiteAnswer>;

export type FetchReason = 'private-address' | 'too-large' | 'timeout' | 'redirects' | 'protocol' | 'network';

/** Why an address was not read. */
export class FetchRefusal extends Error {
  override readonly name = 'FetchRefusal';

  constructor(
    readonly reason: FetchReason,
    message: string,
  ) {
    super(message);
  }
}

export interface SiteFetchOptions {
  /** Also ask addresses of the own machine and network. */
  allowPrivate?: boolean;
  /** Hosts that may be private because a person named them. */
  named?: ReadonlySet<string>;
  /** Folder below which files may be read; absent: none. */
  folder?: string;
  /** Milliseconds for one request; 15 seconds unless told. */
  timeout?: number;
  /** Largest body in bytes; 8 MB unless told. */
  largest?: number;
}

const REDIRECTS = 5;
const AGENT = 'motcua-audit/0.1 (+https://motcua.org)';

/**
 * Asks sites over HTTP and HTTPS, and files below one folder. An address of the own network is refused where the connection is
 * made, so that neither a redirect nor a name that changes its address leads there.
 */
export function siteFetch(options: SiteFetchOptions = {}): SiteFetch {
  const { timeout = 15_000, largest = 8 * 2 ** 20 } = options;
  return async (start, method = 'GET') => {
    const ends = AbortSignal.timeout(timeout);
    let url = start;
    for (let hops = 0; hops <= REDIRECTS; hops++) {
      if (url.protocol === 'file:') return readLocal(url, options.folder, hops > 0);
      if (url.protocol !== 'http:' && url.protocol !== 'https:') {
        throw new FetchRefusal('protocol', `${url.protocol} is not read`);
      }
      const response = await send(url, method, options, ends);
      const status = response.statusCode ?? 0;
      const location = response.headers.location;
      if (status >= 300 && status < 400 && location !== undefined) {
        response.destroy();
        if (!URL.canParse(location, url.href)) throw new FetchRefusal('redirects', `redirected to "${location}"`);
        url = new URL(location, url);
        continue;
      }
      const body = method === 'HEAD' ? new Uint8Array() : await bodyOf(response, largest, ends);
      response.destroy();
      const headers = Object.fromEntries(
        Object.entries(response.headers).map(([name, value]) => [
          name,
          Array.isArray(value) ? value.join(', ') : value,
        ]),
      );
      return { url, status, headers, body };
    }
    throw new FetchRefusal('redirects', `more than ${REDIRECTS} redirects`);
  };
}

function send(url: URL, method: string, options: SiteFetchOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const host = hostAddress(url.hostname);
  const open = (options.allowPrivate ?? false) || (options.named?.has(host) ?? false);
  if (!open && isIP(host) !== 0 && isPrivateAddress(host)) return Promise.reject(refused(host));
  const settings: RequestOptions = {
    method,
    signal,
    headers: { 'user-agent': AGENT, accept: '*/*', 'accept-encoding': 'gzip, deflate, br', 'accept-language': 'vi' },
    ...(open ? {} : { lookup: publicLookup }),
  };
  return new Promise((resolved, reject) => {
    const sent = (url.protocol === 'https:' ? secureRequest : plainRequest)(url, settings, resolved);
    sent.on('error', (error) => {
      reject(asRefusal(error, signal));
    });
    sent.end();
  });
}

const refused = (host: string) =>
  new FetchRefusal('private-address', `${host} is an address of this machine or its network`);

const publicLookup: NonNullable<RequestOptions['lookup']> = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) {
      callback(error, '', 0);
      return;
    }
    const open = addresses.filter(({ address }) => !isPrivateAddress(address));
    const [first] = open;
    if (first === undefined) callback(refused(hostname), '', 0);
    else if (options.all) callback(null, open);
    else callback(null, first.address, first.family);
  });
};

async function bodyOf(response: IncomingMessage, largest: number, signal: AbortSignal): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > largest) throw tooLarge(largest);
      chunks.push(chunk);
    }
    return unpacked(Buffer.concat(chunks), response.headers['content-encoding'], largest);
  } catch (error) {
    throw asRefusal(error, signal);
  }
}

function unpacked(body: Buffer, encoding: string | undefined, largest: number): Uint8Array {
  const most = { maxOutputLength: largest };
  if (encoding === 'gzip' || encoding === 'x-gzip') return gunzipSync(body, most);
  if (encoding === 'br') return brotliDecompressSync(body, most);
  if (encoding === 'deflate') return inflateSync(body, most);
  return body;
}

const tooLarge = (largest: number) => new FetchRefusal('too-large', `larger than ${largest} bytes`);

function asRefusal(error: unknown, signal: AbortSignal): FetchRefusal {
  if (error instanceof FetchRefusal) return error;
  if (signal.aborted) return new FetchRefusal('timeout', 'no answer in time');
  if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') return new FetchRefusal('too-large', 'too large');
  return new FetchRefusal('network', (error as Error).message);
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.json': 'application/json',
  '.js': 'text/javascript',
};

async function readLocal(url: URL, folder: string | undefined, redirected: boolean): Promise<SiteAnswer> {
  const path = resolve(fileURLToPath(url));
  if (folder === undefined || redirected || (path !== folder && !path.startsWith(`${resolve(folder)}${sep}`))) {
    throw new FetchRefusal('private-address', `${dirname(path)} is not the folder of the audit`);
  }
  try {
    const body = await readFile(path);
    return { url, status: 200, headers: { 'content-type': TYPES[extname(path).toLowerCase()] ?? '' }, body };
  } catch {
    return { url, status: 404, headers: {}, body: new Uint8Array() };
  }
}
