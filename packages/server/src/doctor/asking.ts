/** An answer that was read to its end. */
export interface Asked {
  /** Where it came from after redirects. */
  url: URL;
  status: number;
  headers: Headers;
  bytes: Uint8Array;
  text: string;
}

/** Why there is no answer: for a person, without stack. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

const MILLISECONDS = 15_000;
const LARGEST = 20 * 2 ** 20;

/** Asks an address as a browser would. @throws {NoAnswer} */
export async function ask(url: URL, init: RequestInit = {}): Promise<Asked> {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(MILLISECONDS), redirect: 'follow' });
    const bytes = await read(response);
    const text = new TextDecoder().decode(bytes);
    return { url: new URL(response.url || url), status: response.status, headers: response.headers, bytes, text };
  } catch (error) {
    if (error instanceof NoAnswer) throw error;
    const { name, cause } = error as Error & { cause?: { code?: string; message?: string } };
    const late = name === 'TimeoutError';
    throw new NoAnswer(
      late ? `không trả lời trong ${MILLISECONDS / 1000} giây` : (cause?.code ?? cause?.message ?? name),
    );
  }
}

async function read(response: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += (part as Uint8Array).length;
    if (length > LARGEST) throw new NoAnswer(`dài hơn ${LARGEST / 2 ** 20} MB`);
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}
