import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Challenge, LookupRequest } from '@motcua/contract';
import { appOver } from '../api/app.fixture.js';
import { listen, type Listening } from '../cli/listen.js';
import { catalogue, procedure } from '../import/catalogue.fixture.js';
import { createLookup } from './handlers.js';
import { HeldDossiers, SECRET, solved, solvedAtOnce } from './lookups.fixture.js';
import { openTries, type Tries } from './tries.js';

const CODE = 'H12.44-261120-0013';
const ABSENT = 'H12.44-261120-0099';
const RECEIPT = '7K3M-9QXD-2F80';
const PHONE = '0123';

/** What it takes to be wrong: each is refused, and why must not be told. */
const REFUSALS: Record<string, Omit<LookupRequest, 'proof'>> = {
  'no such code': { code: ABSENT },
  'no such code, with a receipt code': { code: ABSENT, receiptCode: RECEIPT },
  'no such code, with four digits': { code: ABSENT, phone: PHONE },
  'a wrong receipt code': { code: CODE, receiptCode: '7K3M-9QXD-2F81' },
  'what is no receipt code': { code: CODE, receiptCode: 'chưa có' },
  'wrong four digits': { code: CODE, phone: '9999' },
};

let folder: string;
let tries: Tries;
let server: Listening;
const told: unknown[] = [];

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'motcua-refusals-'));
  tries = await openTries(folder);
  const book = new HeldDossiers();
  book.hold(CODE, { receiptCode: RECEIPT, phone: PHONE });
  const app = await appOver(catalogue([procedure('1.000001')]), {
    actions: createLookup({ book, secret: SECRET, tries }),
    onRequest: (record) => told.push(record),
    onError: (error, requestId) => told.push(error, requestId),
  });
  server = await listen(app.fetch, { host: '127.0.0.1', port: 0 });
});

after(async () => {
  server.close();
  await tries.close();
  await rm(folder, { recursive: true, force: true });
});

/** Everything that comes back over the wire, with the date taken out. */
async function bytesOf(path: string, body: object, headers: readonly string[] = []): Promise<string> {
  const text = JSON.stringify(body);
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  const lines = [`POST ${path} HTTP/1.1`, 'Host: a', 'Connection: close', 'Content-Type: application/json', ...headers];
  socket.write(`${lines.join('\r\n')}\r\nContent-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  const parts: Buffer[] = [];
  socket.on('data', (part) => parts.push(part));
  await once(socket, 'end');
  socket.destroy();
  return Buffer.concat(parts)
    .toString('latin1')
    .replace(/^Date: .*\r\n/im, '');
}

async function challenge(code: string): Promise<Challenge> {
  const answer = await bytesOf('/v1/dossiers:challenge', { code });
  assert.match(answer, /^HTTP\/1\.1 200 /);
  return JSON.parse(answer.slice(answer.indexOf('\r\n\r\n') + 4)) as Challenge;
}

async function look(request: Omit<LookupRequest, 'proof'>, headers?: readonly string[]): Promise<string> {
  const { proof } = await solvedAtOnce(await challenge(request.code));
  return bytesOf('/v1/dossiers:lookup', { ...request, proof }, headers);
}

describe('over the wire', () => {
  test('a look-up shows the card to who did the work and has the receipt code, and nobody keeps it', async () => {
    const proof = await solved(await challenge(CODE));
    const answer = await bytesOf('/v1/dossiers:lookup', { code: CODE, receiptCode: RECEIPT, proof });
    assert.match(answer, /^HTTP\/1\.1 200 /);
    assert.match(answer, /\r\ncache-control: no-store\r\n/i);
    assert.match(answer, /\r\naccess-control-allow-origin: \*\r\n/i);
    assert.doesNotMatch(answer, /\r\netag:/i);
    assert.match(answer, /"kind":"card"/);
  });

  test('absent, wrong and limited are the same to the byte', async () => {
    const seen = new Map<string, string[]>();
    const see = (answer: string, what: string) => seen.set(answer, [...(seen.get(answer) ?? []), what]);
    for (const [what, request] of Object.entries(REFUSALS)) see(await look(request), what);
    for (let at = 0; at < 6; at++) see(await look({ code: CODE, phone: String(9000 + at) }), `try ${at}`);
    see(await look({ code: CODE, phone: PHONE }), 'the right four digits, limited');
    see(await look({ code: CODE, phone: '9998' }), 'wrong four digits, limited');
    see(await look({ code: ABSENT, phone: '9998' }, ['X-Request-Id: abc-1']), 'with an id of the caller');
    assert.equal(seen.size, 1, JSON.stringify([...seen], null, 2));
    const [answer = ''] = seen.keys();
    assert.match(answer, /^HTTP\/1\.1 404 /);
    assert.match(answer, /"code":"no-such-dossier"/);
    assert.doesNotMatch(answer, /request-?id: |requestId"/i);
    assert.match(await look({ code: CODE, receiptCode: RECEIPT }), /^HTTP\/1\.1 200 /, 'and the receipt code gets in');
  });

  test('nothing of a code, four digits or a receipt code is told to the log, or said again in a refusal', async () => {
    told.length = 0;
    const { proof } = await solvedAtOnce(await challenge(CODE));
    const answers = [
      await look({ code: CODE, phone: '9871' }),
      await look({ code: CODE, receiptCode: '7K3M-9QXD-2F87' }),
      await bytesOf('/v1/dossiers:lookup', { code: ABSENT, phone: '9871', proof }),
      await bytesOf('/v1/dossiers:lookup', { code: CODE, phone: '98711', proof }),
      await bytesOf('/v1/dossiers:lookup', { code: CODE, phone: '9871' }),
      await bytesOf('/v1/dossiers:challenge', { code: CODE, phone: '9871' }),
    ];
    for (const text of [...answers, JSON.stringify(told)]) assert.doesNotMatch(text, /261120|2F87|\b98711?\b/);
    assert.ok(told.length >= answers.length);
  });

  test('what is added to a proof, or hidden in it, is refused before or by the proof', async () => {
    const { proof } = await solvedAtOnce(await challenge(CODE));
    const text = JSON.stringify({ code: CODE, receiptCode: RECEIPT, proof });
    for (const [from, to] of [
      ['"parameters":{', '"parameters":{"constructor":{},'],
      ['"data":{', '"data":{"__proto__":{"level":4},'],
      ['"cost":100', '"cost":100,"cost":1'],
      ['"solution":{', '"solution":{"key":1,'],
      ['"challenge":{', '"challenge":{"codeChallenge":{},'],
    ] as const) {
      const changed = text.replace(from, to);
      assert.notEqual(changed, text);
      const response = await fetch(`${server.url}/v1/dossiers:lookup`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: changed,
      });
      assert.ok([400, 428].includes(response.status), `${to}: ${response.status}`);
    }
    assert.match(await bytesOf('/v1/dossiers:lookup', JSON.parse(text) as object), /^HTTP\/1\.1 200 /);
    assert.match(await bytesOf('/v1/dossiers:lookup', JSON.parse(text) as object), /^HTTP\/1\.1 428 /, 'only once');
    assert.doesNotMatch(await bytesOf('/v1/office/dossiers:read', { code: CODE, proof }), /^HTTP\/1\.1 200 /);
  });
});
