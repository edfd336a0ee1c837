import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InvalidArgumentError, Motcua } from '@motcua/client';
import fc from 'fast-check';

/** The address that was asked for, or null when the code was refused. */
async function addressOf(code: string): Promise<URL | null> {
  let address: URL | null = null;
  const fetch = (request: Request) => {
    address = new URL(request.url);
    return Response.json({});
  };
  const client = new Motcua({ baseUrl: 'https://api.test/a/b', fetch, validation: 'off' });
  await client.procedures.versions(code).catch((error: unknown) => {
    if (!(error instanceof InvalidArgumentError) && address === null) throw error;
  });
  return address;
}

test('no code leaves its place in the path', async () => {
  const hostile = fc.constantFrom(
    '.',
    '..',
    '/',
    '\\',
    '%2e',
    '%2F',
    '?',
    '#',
    '@',
    ':',
    ';',
    '\t',
    '\n',
    '\u0000',
    ' ',
    '\ud800',
    'ấ',
    '1',
  );
  const anyText = fc.oneof(
    fc.array(hostile, { maxLength: 6 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );
  await fc.assert(
    fc.asyncProperty(anyText, async (code) => {
      const address = await addressOf(code);
      if (address === null) return;
      assert.equal(address.origin, 'https://api.test');
      assert.equal(address.search, '');
      assert.equal(address.hash, '');
      const segments = address.pathname.split('/');
      assert.deepEqual(segments.toSpliced(5, 1), ['', 'a', 'b', 'v1', 'procedures', 'versions']);
      assert.equal(decodeURIComponent(segments[5] ?? ''), code);
    }),
    { numRuns: 500 },
  );
});

test('refuses what a URL would read as another path', async () => {
  for (const code of ['', ' ', '.', '..', 'a/b', '../x', 'a\\b', 'a\u0000', 'a\nb', '\udc00']) {
    assert.equal(await addressOf(code), null, JSON.stringify(code));
  }
});

test('sends every printed form of a code', async () => {
  for (const code of [
    '1.004203',
    '1.004203.000.00.00.H12',
    'T-CMU-102030-TT',
    ' 1.004203 ',
    'Mẫu số 1',
    '%2e%2e',
    '...',
  ]) {
    assert.notEqual(await addressOf(code), null, code);
  }
});
