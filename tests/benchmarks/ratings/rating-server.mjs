import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from '../../../tools/setup/root.mjs';

const COMMAND = join(ROOT, 'packages/server/dist/motcua.js');

/** `motcua` on one place, a folder or the URL of a database, with the sample catalogue in it. */
export class RatingServer {
  #env;
  #where;
  #child;
  url;

  constructor(place) {
    const isUrl = place.startsWith('postgres');
    if (!isUrl) mkdirSync(place, { recursive: true });
    this.#env = {
      ...process.env,
      MOTCUA_SECRET: randomBytes(32).toString('hex'),
      DATABASE_URL: isUrl ? place : '',
    };
    this.#where = isUrl ? [] : ['--data', place];
  }

  /** Makes the tables, and imports the sample; gives a key of an office. */
  async prepare() {
    await this.run('migrate');
    await this.run('import', join(ROOT, 'packages/server/sample'));
    return (await this.run('keys', 'add', '--label', 'bench')).split('\n')[0];
  }

  /** Runs a command to its end and gives what it printed. */
  async run(...args) {
    const child = this.#spawn(args);
    let text = '';
    child.stdout.on('data', (piece) => (text += piece));
    const [status] = await once(child, 'close');
    if (status !== 0) throw new Error(`motcua ${args[0]} ended with ${status}`);
    return text;
  }

  async start() {
    this.#child = this.#spawn(['serve', '--port', '0']);
    for await (const line of createInterface({ input: this.#child.stdout })) {
      const record = JSON.parse(line);
      this.url ??= record.url;
      if (record.msg !== 'ready') continue;
      this.#child.stdout.resume();
      return;
    }
    throw new Error('the server ended before it was ready');
  }

  async stop() {
    if (this.#child === undefined || this.#child.exitCode !== null) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGTERM');
    await ended;
  }

  /** The answer of an action. */
  async post(path, body, key) {
    const response = await fetch(`${this.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  }

  #spawn(args) {
    return spawn(process.execPath, [COMMAND, ...args, ...this.#where], {
      env: this.#env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  }
}
