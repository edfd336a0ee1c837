import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';

/** The least that Hono can do: one constant of the size and the headers that a caller would need, no more. */
const [, , size, encoding] = process.argv;
const body = Buffer.alloc(Number(size), 'x');
const headers = { 'Content-Type': 'application/json', 'Content-Length': size };
if (encoding !== 'identity') headers['Content-Encoding'] = encoding;

const app = new Hono();
app.get('/', () => new Response(body, { headers }));
const server = createAdaptorServer({ fetch: app.fetch });
server.listen(0, '127.0.0.1', () => console.log(`ready http://127.0.0.1:${server.address().port}`));
process.once('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
});
