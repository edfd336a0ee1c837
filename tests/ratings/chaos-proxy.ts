import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** What becomes of a request. */
export type Fate =
  | 'passed'
  /** The connection is reset before anything is passed on. */
  | 'reset'
  /** The server gets the first half, and then a reset. */
  | 'cut off'
  /** The server answers, and nobody hears it. */
  | 'reply lost'
  /** The first bytes of the answer come, and then a reset. */
  | 'reply cut off'
  /** Nothing comes back, whether the server has got it or not. */
  | 'black hole'
  | 'black hole after it arrived';

/** Of a hundred requests so many each; the others pass. */
const SHARES: readonly (readonly [Fate, number])[] = [
  ['reset', 6],
  ['cut off', 5],
  ['reply lost', 8],
  ['reply cut off', 5],
  ['black hole', 2],
  ['black hole after it arrived', 3],
];

/** A network between callers and a server that loses requests and replies in every way. */
export class ChaosProxy {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  /** How often each fate was met. */
  readonly met = new Map<Fate, number>();
  url = '';

  /** `target` is where the server is now; it may be gone. */
  constructor(private readonly target: () => string) {
    this.#server = createServer((caller) => this.#serve(caller));
  }

  async listen(): Promise<void> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
  }

  #serve(caller: Socket): void {
    const { hostname, port } = new URL(this.target());
    const server = connect(Number(port), hostname);
    for (const socket of [caller, server]) {
      this.#sockets.add(socket);
      socket.on('error', () => undefined);
      socket.once('close', () => this.#sockets.delete(socket));
    }
    const reset = () => {
      caller.resetAndDestroy();
      server.resetAndDestroy();
    };
    caller.once('close', () => server.destroy());
    server.once('close', () => caller.destroy());
    let fate: Fate = 'passed';
    let isAnswered = true;
    caller.on('data', (piece) => {
      // A request begins with the first piece after an answer.
      if (isAnswered) fate = this.#draw();
      isAnswered = false;
      if (fate === 'reset') reset();
      else if (fate === 'cut off') server.write(piece.subarray(0, piece.length >> 1), reset);
      else if (fate !== 'black hole') server.write(piece);
    });
    server.on('data', (piece) => {
      isAnswered = true;
      if (fate === 'reply lost') reset();
      else if (fate === 'reply cut off') caller.write(piece.subarray(0, 40), reset);
      else if (fate === 'passed') caller.write(piece);
    });
  }

  #draw(): Fate {
    let number = Math.random() * 100;
    const fate = SHARES.find(([, share]) => (number -= share) < 0)?.[0] ?? 'passed';
    this.met.set(fate, (this.met.get(fate) ?? 0) + 1);
    return fate;
  }
}
