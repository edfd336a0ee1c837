/**
 * One operation of the API: what server routes, client calls and the OpenAPI document are derived from. Its answer's schema
 * stands in `answers.ts`, and what only the server and the document need in `requests.ts`, keyed by the same id, so that a
 * page that checks nothing loads neither.
 */
export interface Operation<Query extends object, Answer> {
  /** Key of `operations`, `answers` and `requests`. */
  id: string;
  method: 'GET';
  /** Below the base URL, with `{name}` for each part of the path. */
  path: string;
  /** Only for the compiler: the type of the query. */
  readonly query?: Query;
  /** Only for the compiler: the type of the answer. */
  readonly answer?: Answer;
}

/** @internal */
export function read<Query extends object, Answer>(id: string, path: string): Operation<Query, Answer> {
  return { id, method: 'GET', path };
}
