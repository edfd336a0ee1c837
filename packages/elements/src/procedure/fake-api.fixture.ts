import { Motcua } from '@motcua/client/lite';
import type { Comparison, Procedure } from '@motcua/contract';

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': status === 200 ? 'application/json' : 'application/problem+json' },
  });

const problem = (code: string, status: number) =>
  json({ type: `urn:motcua:problem:${code}`, title: code, status, code }, status);

/** What an API can be. Without it, versions of procedures by day. */
export interface FakeApi {
  procedures?: Procedure[];
  /** What differs between any two of their versions. */
  comparison?: Comparison;
  /** Answers every request instead. */
  answer?: (url: URL, signal: AbortSignal) => Promise<Response> | Response;
}

/** A client of an API that lives in the test; `asked` are the addresses it was asked. */
export function fakeClient({ procedures = [], comparison, answer }: FakeApi): { client: Motcua; asked: string[] } {
  const asked: string[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    const url = new URL(request.url);
    asked.push(url.pathname + url.search);
    if (answer) return answer(url, request.signal);
    if (url.pathname.endsWith('/comparison')) return json(comparison);
    const [, code = '', versions, number] =
      /^\/v1\/procedures\/([^/]+)(\/versions)?(?:\/(\d+))?$/.exec(url.pathname) ?? [];
    const known = procedures.filter((one) => one.code === decodeURIComponent(code));
    if (!known.length) return problem('unknown-procedure', 404);
    const numbered = known.find((one) => String(one.version.number) === number);
    if (number) return numbered ? json(numbered) : problem('unknown-version', 404);
    if (versions) return json({ code, items: known.map((one) => one.version).sort((a, b) => b.number - a.number) });
    const day = url.searchParams.get('asOf') ?? '2026-11-23';
    const found = known.find(({ version: { validFrom = '', validTo = '9' } }) => validFrom <= day && day <= validTo);
    return found ? json(found) : problem('not-in-force', 404);
  };
  const client = new Motcua({ baseUrl: 'http://motcua.test', fetch, retries: 0 });
  return { client, asked };
}
