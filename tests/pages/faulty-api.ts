import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What goes wrong; `well` passes everything on to a server that works. */
export type Fault = 'reset' | 'hang' | 'html' | 'truncated' | 'error' | 'well';

const ANSWERS: Record<Exclude<Fault, 'well'>, (response: ServerResponse) => void> = {
  reset: (response) => void response.socket?.resetAndDestroy(),
  hang: () => undefined,
  // What a hotel's or a ministry's gateway puts in the way, with 200.
  html: (response) =>
    void response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<!doctype html><h1>Vui lòng đăng nhập Wi-Fi</h1>'),
  truncated: (response) =>
    void response.writeHead(200, { 'content-type': 'application/json' }).end('{"items":[{"code":"1.00'),
  error: (response) => void response.writeHead(500, { 'content-type': 'text/plain' }).end('panic: index out of range'),
};

/** Stands before a real API and answers in its place while `fault` says so. */
export class FaultyApi {
  fault: Fault = 'well';
  readonly #server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    if (this.fault === 'well') void this.#pass(request.url ?? '/', response);
    else ANSWERS[this.fault](response);
  });

  private constructor(private readonly behind: string) {}

  static async start(behind: string): Promise<FaultyApi> {
    const api = new FaultyApi(behind);
    api.#server.listen(0, '127.0.0.1');
    await once(api.#server, 'listening');
    return api;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Ends every connection, also those that hang. */
  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /** Drops what hangs, as a gateway does that has waited enough. */
  dropConnections(): void {
    this.#server.closeAllConnections();
  }

  async #pass(path: string, response: ServerResponse): Promise<void> {
    const answer = await fetch(this.behind + path);
    const type = answer.headers.get('content-type') ?? 'application/json';
    response.writeHead(answer.status, { 'content-type': type }).end(await answer.text());
  }
}
