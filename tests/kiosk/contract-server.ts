import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type {
  DeviceRating,
  DeviceRatingsRequest,
  DeviceState,
  OpenDeviceRequest,
  RatingResults,
} from '@motcua/contract';
import { bodies } from '@motcua/contract/bodies';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};
export const KEY = 'mcd_kiosk-of-a-test-0123456789';

/**
 * A server of the two actions of a device, as strict about what it is sent as the contract, with the pages of the examples. What it has is
 * in memory: it is the browser that is killed here.
 */
export class ContractServer {
  readonly #stored = new Map<string, { hash: string; rating: DeviceRating }>();
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((asked, answer) => {
      this.#answer(asked).then(
        ({ status = 200, type = 'application/json', body }) =>
          answer.writeHead(status, { 'content-type': type }).end(body),
        () => answer.writeHead(404).end(),
      );
    });
  }

  static async start(): Promise<ContractServer> {
    const server = new ContractServer();
    server.#server.listen(0, '127.0.0.1');
    await once(server.#server, 'listening');
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** Desks of all ratings that it has, by which a test knows them again. */
  get counters(): string[] {
    return [...this.#stored.values()].map(({ rating }) => rating.counter ?? '');
  }

  get count(): number {
    return this.#stored.size;
  }

  async #answer(asked: IncomingMessage): Promise<{ status?: number; type?: string; body: string | Buffer }> {
    const path = normalize(new URL(asked.url ?? '/', 'http://server').pathname);
    if (!path.startsWith('/v1/')) return fileAt(path);
    const action =
      path === '/v1/devices:open' ? 'openDevice' : path === '/v1/devices:send' ? 'sendDeviceRatings' : undefined;
    if (!action) throw new Error();
    let text = '';
    for await (const piece of asked) text += String(piece);
    const read = bodies[action].body.safeParse(JSON.parse(text));
    if (!read.success) return problem(400, 'invalid-body');
    const body = read.data;
    if (body.key !== KEY) return problem(401, 'device-key-needed');
    return { body: JSON.stringify('ratings' in body ? this.#take(body) : this.#state(body)) };
  }

  #state({ queue }: OpenDeviceRequest): DeviceState {
    const numbers = [...this.#stored.keys()]
      .filter((name) => name.startsWith(queue))
      .map((name) => Number(name.split(' ')[1]));
    return {
      device: { id: 'may-1', label: 'Máy ở quầy 3', agency: 'xa-nguyen-phich', state: 'on' },
      form: { open: true },
      agency: 'Ủy ban nhân dân xã Nguyễn Phích',
      now: new Date().toISOString(),
      arrived: { highest: Math.max(0, ...numbers), count: numbers.length },
    };
  }

  #take({ queue, ratings }: DeviceRatingsRequest): RatingResults {
    const results = ratings.map((rating) => {
      const name = `${queue} ${rating.number}`;
      const hash = JSON.stringify(rating);
      const known = this.#stored.get(name);
      if (known && known.hash !== hash) {
        return { outcome: 'refused', problem: { code: 'already-different', detail: 'Khác với đánh giá đã có.' } };
      }
      this.#stored.set(name, { hash, rating });
      return { outcome: known ? 'known' : 'stored' };
    });
    return { results };
  }
}

function problem(status: number, code: string): { status: number; type: string; body: string } {
  const body = JSON.stringify({ type: `urn:motcua:problem:${code}`, title: code, status, code });
  return { status, type: 'application/problem+json', body };
}

async function fileAt(path: string): Promise<{ type: string; body: Buffer }> {
  const elements = path.startsWith('/elements/');
  const file = elements ? `packages/elements/dist/cdn/${path.slice('/elements/'.length)}` : `examples/${path.slice(1)}`;
  return { type: TYPES[extname(path)] ?? 'application/octet-stream', body: await readFile(ROOT + file) };
}
