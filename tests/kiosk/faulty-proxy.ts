import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** `through`: all is well. `down`: nothing of the API is reached. `loses-answers`: the server does its work, and its answer breaks off. */
export type Fault = 'through' | 'down' | 'loses-answers';

/** Stands between a browser and a server, and breaks what goes to the API. Pages and scripts always come. */
export class FaultyProxy {
  fault: Fault = 'through';
  /** Answers that were lost after the server had done its work. */
  lost = 0;

  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  /** @param target address of the server, without a final slash */
  static async start(target: string): Promise<FaultyProxy> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const proxy = new FaultyProxy(server, (server.address() as AddressInfo).port);
    server.on('request', (asked, answer) => proxy.#pass(target, asked, answer));
    return proxy;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  #pass(target: string, asked: IncomingMessage, answer: ServerResponse): void {
    const fault = asked.url?.startsWith('/v1/') ? this.fault : 'through';
    if (fault === 'down') return void asked.socket.destroy();
    const onward = request(target + (asked.url ?? '/'), { method: asked.method, headers: asked.headers }, (got) => {
      if (fault === 'loses-answers' && asked.url === '/v1/devices:send') {
        // Read to its end: the server has done all it had to.
        got.resume().on('end', () => {
          this.lost += 1;
          asked.socket.destroy();
        });
        return;
      }
      answer.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(answer);
    });
    onward.on('error', () => asked.socket.destroy());
    // A browser that is killed lets go in the middle.
    asked.on('error', () => onward.destroy());
    answer.on('error', () => onward.destroy());
    asked.pipe(onward);
  }
}
