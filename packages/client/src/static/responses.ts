import type { Publication } from './publication.js';

/** What is said of an answer beside it, for pages that show from when it is. */
export function answerHeaders({ from, trust, manifest }: Publication): Record<string, string> {
  return { 'motcua-from': from, 'motcua-as-of': manifest.day, 'motcua-trust': trust };
}

/** An answer as the server would send it. */
export function jsonResponse(body: object, publication: Publication, method: string): Response {
  const text = JSON.stringify(body);
  return new Response(method === 'HEAD' ? null : text, {
    headers: { 'content-type': 'application/json', 'content-language': 'vi', ...answerHeaders(publication) },
  });
}
