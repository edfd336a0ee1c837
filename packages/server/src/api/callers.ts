import type { IncomingMessage } from 'node:http';
import type { Context } from 'hono';

/** Address of the connection; empty where there is none. */
export function addressOfConnection(context: Context): string {
  const { incoming } = (context.env ?? {}) as { incoming?: IncomingMessage };
  return incoming?.socket.remoteAddress ?? '';
}

/**
 * Tells the address of a caller behind so many proxies of one's own, each of which adds the address it was called from to the end of
 * `X-Forwarded-For`. What stands before those was written by the caller and is not believed.
 *
 * @example
 * createApp(live, { addressOf: addressBehind(1) }); // behind one nginx
 */
export function addressBehind(proxies: number): (context: Context) => string {
  return (context) => {
    if (proxies === 0) return addressOfConnection(context);
    const hops = (context.req.header('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim());
    return withoutPort(hops.at(-proxies) ?? '') || addressOfConnection(context);
  };
}

/** Some proxies write `203.0.113.7:50211` and `[2001:db8::7]:50211`: with its port, every connection would be another caller. */
function withoutPort(hop: string): string {
  return hop.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1').replace(/^\[([^\]]*)\](?::\d+)?$/, '$1');
}
