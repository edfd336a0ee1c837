import type { Hono } from 'hono';
import { apiReader } from './api-reader.js';
import type { CatalogueReader } from './published.js';

/** A catalogue on this machine: asked by the API's own handlers, so that what an office states for itself is laid over as on its page. */
export function storeReader(app: Pick<Hono, 'request'>): CatalogueReader {
  return apiReader('', async (path) => {
    const answer = await app.request(path);
    return { status: answer.status, json: await answer.json() };
  });
}
