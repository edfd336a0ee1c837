import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Refusal } from '../refusal.js';

/** A server that listens. */
export interface Listening {
  url: string;
  /**
   * Waits for SIGTERM or SIGINT, tells it, stops accepting, lets the requests under way finish, and gives the signal.
   */
  untilStopped(told: () => void): Promise<NodeJS.Signals>;
  /** Ends at once whatever is under way. */
  close(): void;
}

/** A client that sends its headers or body this slowly is cut off (milliseconds). */
const HEADERS_WITHIN = 10_000;
const REQUEST_WITHIN = 20_000;
/** Longer than the idle time of common proxies would let them send into a closed connection; shorter wastes handshakes. */
const IDLE = 65_000;
/** Requests under way may take this long after a stop was asked for. */
const DRAIN_WITHIN = 10_000;

/** @throws {Refusal} when the address is taken. */
export async function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  { host, port }: { host: string; port: number },
): Promise<Listening> {
  const server = createAdaptorServer({
    fetch,
    serverOptions: {
      headersTimeout: HEADERS_WITHIN,
      requestTimeout: REQUEST_WITHIN,
      keepAliveTimeout: IDLE,
      connectionsCheckingInterval: 2_000,
      maxHeaderSize: 16_384,
    },
  }) as Server;
  server.listen(port, host);
  await once(server, 'listening').catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    const reason = code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be used (${code ?? String(error)})`;
    throw new Refusal(`${host}:${port} ${reason}. Choose another one with --port or --host.`);
  });
  const address = server.address() as AddressInfo;
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return {
    url: `http://${name}:${address.port}`,
    async untilStopped(told) {
      const signal = await new Promise<NodeJS.Signals>((resolve) => {
        for (const one of ['SIGTERM', 'SIGINT'] as const) process.once(one, () => resolve(one));
      });
      told();
      const closed = once(server, 'close');
      server.close();
      const late = setTimeout(() => server.closeAllConnections(), DRAIN_WITHIN);
      await closed;
      clearTimeout(late);
      return signal;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
