import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';

/** Answers one request in any way, also wrongly. */
export type Handler = (request: IncomingMessage, response: ServerResponse, attempt: number) => void;

/** A real HTTP server on loopback for as long as a test runs. */
export interface FaultServer {
  baseUrl: string;
  /** Requests so far. */
  readonly requests: IncomingMessage[];
  /** Ends it before the test does. */
  close: () => Promise<void>;
}

export async function faultServer(context: TestContext, handle: Handler): Promise<FaultServer> {
  const requests: IncomingMessage[] = [];
  const server: Server = createServer((request, response) => {
    requests.push(request);
    handle(request, response, requests.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  context.after(close);
  return { baseUrl: `http://127.0.0.1:${port}/motcua`, requests, close };
}

/** Sends JSON. */
export function sendJson(
  response: ServerResponse,
  body: unknown,
  headers: Record<string, string> = {},
  status = 200,
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}
