import { lookup as resolve, type LookupAddress } from 'node:dns';
import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { hostAddress, isLoopback, isPrivateAddress } from '../network/private-addresses.js';

/** How links are asked. */
export interface AskOptions {
  /** Milliseconds for one link with all that it leads on to; 10,000 unless told. */
  timeout?: number;
  /** True to ask addresses of this machine, for tests. */
  loopback?: boolean;
}

/** What became of asking a link: `broken` for what its server says is not there, `unreachable` where nobody could tell. */
export type LinkState = { state: 'good' } | { state: 'broken' | 'unreachable'; reason: string };

const TIMEOUT = 10_000;
const MOST_REDIRECTS = 5;
const AT_ONCE = 4;
/** Answers of servers that do not know HEAD, or keep it for themselves. */
const ASK_AGAIN = new Set([400, 403, 404, 405, 406, 500, 501, 503]);

/** A link that leads into this network. */
class PrivateAddress extends Error {}

/** Asks every link, a few at a time, with HEAD and then with GET; answers are not read. */
export async function askLinks(links: Iterable<string>, options: AskOptions = {}): Promise<Map<string, LinkState>> {
  const waiting = [...new Set(links)];
  const states = new Map<string, LinkState>();
  async function work(): Promise<void> {
    for (let link = waiting.shift(); link !== undefined; link = waiting.shift())
      states.set(link, await stateOf(link, options));
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return states;
}

async function stateOf(link: string, { timeout = TIMEOUT, loopback = false }: AskOptions): Promise<LinkState> {
  const signal = AbortSignal.timeout(timeout);
  try {
    let status = await statusOf(link, { method: 'HEAD', signal, loopback });
    if (ASK_AGAIN.has(status)) status = await statusOf(link, { method: 'GET', signal, loopback });
    if (status < 400) return { state: 'good' };
    const reason = `máy chủ trả lời ${status}`;
    return { state: status === 404 || status === 410 ? 'broken' : 'unreachable', reason };
  } catch (error) {
    if (error instanceof PrivateAddress) return { state: 'broken', reason: 'dẫn vào mạng nội bộ' };
    if (signal.aborted) return { state: 'unreachable', reason: `không trả lời trong ${timeout / 1000} giây` };
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTFOUND') return { state: 'broken', reason: 'không có máy chủ này' };
    return { state: 'unreachable', reason: `không kết nối được${code === undefined ? '' : ` (${code})`}` };
  }
}

interface Asking {
  method: 'HEAD' | 'GET';
  signal: AbortSignal;
  loopback: boolean;
}

/** Status of the answer at the end of all redirects. */
async function statusOf(link: string, asking: Asking): Promise<number> {
  let url = new URL(link);
  for (let redirects = 0; ; redirects += 1) {
    const { status, location } = await ask(url, asking);
    if (status < 300 || status >= 400 || location === undefined) return status;
    if (redirects === MOST_REDIRECTS) throw new Error('too many redirects');
    url = new URL(location, url);
  }
}

function ask(url: URL, { method, signal, loopback }: Asking): Promise<{ status: number; location?: string }> {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new PrivateAddress();
  const host = hostAddress(url.hostname);
  // A name is looked up, and checked, when it is connected to: what it led to before says nothing.
  if (isIP(host) !== 0 && isForbidden(host, loopback)) throw new PrivateAddress();
  const send = url.protocol === 'https:' ? secure : plain;
  return new Promise((done, failed) => {
    const asked = send(
      url,
      { method, signal, lookup: guarded(loopback), agent: false, headers: { 'user-agent': 'motcua', accept: '*/*' } },
      (answer) => {
        const { location } = answer.headers;
        done({ status: answer.statusCode ?? 0, ...(location === undefined ? {} : { location }) });
        answer.destroy();
      },
    );
    asked.on('error', failed);
    asked.end();
  });
}

function guarded(loopback: boolean): LookupFunction {
  return (host, options, told) => {
    resolve(host, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      if (error !== null) {
        told(error, '');
        return;
      }
      if (addresses.some(({ address }) => isForbidden(address, loopback))) {
        told(new PrivateAddress(), '');
        return;
      }
      const [first] = addresses;
      if (options.all === true) told(null, addresses);
      else told(null, first?.address ?? '', first?.family);
    });
  };
}

/** Whoever writes a link must not make this machine ask its neighbours. */
function isForbidden(address: string, loopback: boolean): boolean {
  return isPrivateAddress(address) && !(loopback && isLoopback(address));
}
