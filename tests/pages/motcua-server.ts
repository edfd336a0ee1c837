import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type ActionAnswerOf, type ActionId, actions, type BodyOf } from '@motcua/contract';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What the sample takes to be read is a second or two, on a busy machine several (milliseconds). */
const READY_WITHIN = 30_000;

/** The built server with the sample catalogue, the examples below `/` and the browser files below `/elements/`. */
export class MotcuaServer {
  private constructor(
    /** `http://127.0.0.1:…`, without a final slash. */
    readonly url: string,
    private readonly process: ChildProcess,
    private readonly folder: string,
  ) {}

  static async start(): Promise<MotcuaServer> {
    const folder = await mkdtemp(join(tmpdir(), 'motcua-pages-'));
    const server = spawn(
      process.execPath,
      [
        join(ROOT, 'packages/server/dist/motcua.js'),
        'serve',
        ...['--data', folder, '--port', '0', '--sample'],
        ...['--static', join(ROOT, 'examples'), '--elements', join(ROOT, 'packages/elements/dist/cdn')],
      ],
      { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, DATABASE_URL: '' } },
    );
    const late = setTimeout(() => server.kill('SIGKILL'), READY_WITHIN);
    try {
      return new MotcuaServer(await untilReady(server), server, folder);
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw error;
    } finally {
      clearTimeout(late);
    }
  }

  /** The answer to an action of an office, asked with the key of the sample, which has every scope. */
  async asOffice<Id extends ActionId>(id: Id, body: BodyOf<Id>): Promise<ActionAnswerOf<Id>> {
    const key = (await readFile(join(this.folder, 'office-key.txt'), 'utf8')).trim();
    const response = await fetch(this.url + actions[id].path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${key}` },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${id}: ${response.status} ${await response.text()}`);
    return (await response.json()) as ActionAnswerOf<Id>;
  }

  async stop(): Promise<void> {
    this.process.kill('SIGTERM');
    if (this.process.exitCode === null) await once(this.process, 'exit');
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** The address that the server says it listens on, once it says that it is ready. */
async function untilReady(server: ChildProcess & { stdout: NodeJS.ReadableStream }): Promise<string> {
  let url = '';
  for await (const line of createInterface({ input: server.stdout })) {
    const record = JSON.parse(line) as { msg?: string; url?: string };
    url = record.url ?? url;
    if (record.msg !== 'ready') continue;
    // A pipe that nobody empties would stop it.
    server.stdout.resume();
    return url;
  }
  throw new Error('the server ended before it was ready; what it said stands above');
}
