import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { TestContext } from 'node:test';
import type { AppOptions, RequestRecord } from '@motcua/server';
import { listen } from '../cli/listen.js';
import { takingApp } from './actions.fixture.js';

/** A server that listens, and connections on which a test writes what it wants. */
export async function listening(context: TestContext, options: AppOptions = {}) {
  const records: RequestRecord[] = [];
  const errors: unknown[] = [];
  const { app, taken } = await takingApp({
    onRequest: (record) => records.push(record),
    onError: (error) => errors.push(error),
    ...options,
  });
  const server = await listen(app.fetch, { host: '127.0.0.1', port: 0 });
  context.after(() => server.close());
  const { hostname, port } = new URL(server.url);
  const open = async (): Promise<{ socket: Socket; all: Promise<string> }> => {
    const socket = connect(Number(port), hostname);
    context.after(() => socket.destroy());
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    let text = '';
    socket.on('data', (chunk) => (text += String(chunk)));
    return { socket, all: once(socket, 'close').then(() => text) };
  };
  return { url: server.url, open, taken, records, errors };
}
