import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../packages/server/dist/motcua.js', import.meta.url));

/** The built server on one place, started again and again. */
export class KillableServer {
  #child: ChildProcess | undefined;
  url = '';

  constructor(
    /** Folder or URL of the store. */
    private readonly place: string,
    private readonly secret: string,
  ) {}

  /** Runs a command to its end and gives what it printed. */
  async run(...args: string[]): Promise<string> {
    const child = this.#spawn(args);
    let printed = '';
    child.stdout!.on('data', (piece: Buffer) => (printed += piece.toString()));
    const [status] = (await once(child, 'close')) as [number | null];
    if (status !== 0) throw new Error(`motcua ${args[0] ?? ''} ended with ${status ?? 'a signal'}`);
    return printed;
  }

  async start(): Promise<void> {
    const child = this.#spawn(['serve', '--port', '0', '--log-level', 'info', '--migrate', ...this.#data()]);
    this.#child = child;
    for await (const line of createInterface({ input: child.stdout! })) {
      const record = JSON.parse(line) as { msg?: string; url?: string };
      this.url = record.url ?? this.url;
      if (record.msg !== 'ready') continue;
      child.stdout!.resume();
      return;
    }
    throw new Error('the server ended before it was ready');
  }

  /** No farewell: whatever was under way is cut off. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (child?.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  async stop(): Promise<void> {
    const child = this.#child;
    if (child?.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }

  #data(): string[] {
    return /^postgres/.test(this.place) ? [] : ['--data', this.place];
  }

  #spawn([command = '', ...args]: string[]): ChildProcess {
    const data = command === 'serve' || /^postgres/.test(this.place) ? [] : ['--data', this.place];
    return spawn(process.execPath, [COMMAND, command, ...args, ...data], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        DATABASE_URL: /^postgres/.test(this.place) ? this.place : '',
        MOTCUA_SECRET: this.secret,
      },
    });
  }
}
